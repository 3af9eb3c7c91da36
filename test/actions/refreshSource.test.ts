import { importTable } from '../../src/actions/importTable';
import { refreshSource, type RefreshReason, type RefreshReport, type RefreshRequest } from '../../src/actions/refreshSource';
import { readImportTargets, readSourceMappings } from '../../src/actions/sourceMappings';
import type { ActionOptions } from '../../src/actions/contract';
import type { SourceMapping } from '../../src/cells';
import { fileOf } from './source/bytes';
import { inWorkbook, type Workbook } from './inWorkbook';

const JANUARY = 'id;agent;amount;date\n1;Anna;10;1.1.2017\n2;Bo;20;31.1.2017\n3;Cy;;15.1.2017\n';

async function imported(text = JANUARY, more: Partial<SourceMapping> = { key: ['id'] }): Promise<SourceMapping> {
  const result = await importTable({ source: { table: 'Deals', file: 'f', ...more }, files: new Map([['f', fileOf(text)]]) });
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value.mapping;
}

type More = Partial<RefreshRequest> & ActionOptions;

function tryRefresh(source: SourceMapping, text: string, { signal, onProgress, ...more }: More = {}): ReturnType<typeof refreshSource> {
  return refreshSource({ source, files: new Map([['f', fileOf(text)]]), mode: 'replace', ...more }, { signal, onProgress });
}

async function refresh(source: SourceMapping, text: string, more: More = {}): Promise<RefreshReport> {
  const result = await tryRefresh(source, text, more);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value;
}

async function refused(source: SourceMapping, text: string, more: More = {}): Promise<RefreshReason> {
  const result = await tryRefresh(source, text, more);
  if (result.ok) throw new Error('was refreshed');
  return result.reason;
}

async function enter(workbook: Workbook, sheet: string, address: string, formulas: unknown[][]): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });
}

function area(workbook: Workbook): unknown {
  return workbook.workbook.state.table('Deals')?.area;
}

test('the same file again changes nothing', () => inWorkbook(async (workbook) => {
  const source = await imported();
  const before = workbook.cells('Deals');
  expect(await refresh(source, JANUARY)).toMatchObject({ added: 0, changed: 0, left: 3, disappearedTotal: 0, syncs: 2 });
  expect(workbook.cells('Deals')).toEqual(before);
  expect(workbook.sheets()).toEqual(['Sheet1', 'Deals', 'Sources']);
}));

test('replacing: rows are changed in place, new ones follow, gone ones go', () => inWorkbook(async (workbook) => {
  const source = await imported();
  const report = await refresh(source, 'date;agent;amount;id\n28.2.2017;=x;-5;4\n31.1.2017;Bo;25;2\n15.1.2017;Cy;;3\n');
  expect(report).toMatchObject({ added: 1, changed: 1, left: 1, disappeared: [[1]], disappearedTotal: 1 });
  expect(workbook.cells('Deals')).toEqual([
    ['id', 'agent', 'amount', 'date'], [2, 'Bo', 25, 42766], [3, 'Cy', null, 42750], [4, '=x', -5, 42794],
  ]);
  expect(area(workbook)).toMatchObject({ rows: 4, columns: 4 });
  expect(workbook.sheets()).toEqual(['Sheet1', 'Deals', 'Sources']);
}));

test('appending: known keys are updated, new ones added, the others left', () => inWorkbook(async (workbook) => {
  const source = await imported();
  const report = await refresh(source, 'id;agent;amount;date\n3;Cy;0;15.1.2017\n4;Di;7;13.2.2017\n', { mode: 'append' });
  expect(report).toMatchObject({ added: 1, changed: 1, left: 2, disappearedTotal: 0 });
  expect(workbook.cells('Deals').slice(1)).toEqual([
    [1, 'Anna', 10, 42736], [2, 'Bo', 20, 42766], [3, 'Cy', 0, 42750], [4, 'Di', 7, 42779],
  ]);
  await workbook.Excel.run(async (context) => {
    const last = context.workbook.tables.getItem('Deals').getDataBodyRange().getLastRow();
    last.load('text');
    await context.sync();
    expect(last.text[0]![3]).toBe('2017-02-13');
  });
}));

test('columns of the user stay beside their rows, and formulas go on', () => inWorkbook(async (workbook) => {
  const source = await imported();
  await enter(workbook, 'Deals', 'E1:F4', [['note', 'double'], ['a', '=C2*2'], ['b', '=C3*2'], ['c', '=C4*2']]);
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem('Deals').resize('A1:F4');
    await context.sync();
  });
  const report = await refresh(source, 'id;agent;amount;date\n4;Di;7;13.2.2017\n3;Cy;8;15.1.2017\n2;Bo;20;31.1.2017\n');
  expect(report.othersColumns).toEqual(['note', 'double']);
  expect(workbook.cells('Deals')).toEqual([
    ['id', 'agent', 'amount', 'date', 'note', 'double'],
    [2, 'Bo', 20, 42766, 'b', '=C2*2'],
    [3, 'Cy', 8, 42750, 'c', '=C3*2'],
    [4, 'Di', 7, 42779, null, '=C4*2'],
  ]);
}));

test('a column of the user between the others', () => inWorkbook(async (workbook) => {
  const source = await imported();
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Deals').getRange('B1:B4').insert('Right');
    context.workbook.worksheets.getItem('Deals').getRange('B1:B4').values = [['note'], ['a'], ['b'], ['c']];
    await context.sync();
  });
  await refresh(source, 'id;agent;amount;date\n1;Anna;10;1.1.2017\n2;Bo;21;31.1.2017\n3;Cy;;15.1.2017\n5;E;1;1.1.2017\n');
  expect(workbook.cells('Deals')).toEqual([
    ['id', 'note', 'agent', 'amount', 'date'],
    [1, 'a', 'Anna', 10, 42736], [2, 'b', 'Bo', 21, 42766], [3, 'c', 'Cy', null, 42750], [5, null, 'E', 1, 42736],
  ]);
}));

test('a total row and what stands below the table make room', () => inWorkbook(async (workbook) => {
  const source = await imported();
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem('Deals').showTotals = true;
    await context.sync();
  });
  await enter(workbook, 'Deals', 'C5', [['=SUBTOTAL(109,[amount])']]);
  await enter(workbook, 'Deals', 'A8', [['my note']]);
  await refresh(source, `${JANUARY}4;Di;7;13.2.2017\n`);
  const cells = workbook.cells('Deals');
  expect(cells[4]!.slice(0, 4)).toEqual([4, 'Di', 7, 42779]);
  expect(workbook.workbook.state.sheet('Deals')!.grid.value(5, 2)).toBe(37);
  expect(cells.at(-1)![0]).toBe('my note');
  expect(area(workbook)).toMatchObject({ rows: 6 });
}));

test('a note below a table without totals moves down', () => inWorkbook(async (workbook) => {
  const source = await imported();
  await enter(workbook, 'Deals', 'A6', [['my note']]);
  await refresh(source, `${JANUARY}4;Di;7;13.2.2017\n5;Ed;7;13.2.2017\n`);
  expect(workbook.cells('Deals')[7]![0]).toBe('my note');
  expect(area(workbook)).toMatchObject({ rows: 6 });
}));

test('without a key equal rows are the same, as long as no typed column would lose its rows', () => inWorkbook(async (workbook) => {
  const source = await imported(JANUARY, {});
  expect(await refresh(source, 'id;agent;amount;date\n1;Anna;10;1.1.2017\n9;X;1;13.1.2017\n')).toMatchObject({ added: 1, changed: 0, left: 1, disappearedTotal: 2 });
  expect(workbook.cells('Deals').slice(1)).toEqual([[1, 'Anna', 10, 42736], [9, 'X', 1, 42748]]);
  await enter(workbook, 'Deals', 'E1:E3', [['note'], ['a'], ['b']]);
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem('Deals').resize('A1:E3');
    await context.sync();
  });
  expect(await refused(source, JANUARY)).toEqual({ code: 'replaceNeedsKey', columns: ['note'] });
  expect(await refused(source, JANUARY, { mode: 'append' })).toEqual({ code: 'appendNeedsKey' });
}));

test('an empty table takes its first rows with their formats', () => inWorkbook(async (workbook) => {
  const source = await imported();
  await workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Deals');
    table.getDataBodyRange().clear();
    table.resize('A1:D2');
    await context.sync();
  });
  expect(await refresh(source, JANUARY)).toMatchObject({ added: 3, changed: 0, left: 0, disappearedTotal: 0 });
  expect(workbook.cells('Deals').slice(1)).toEqual([[1, 'Anna', 10, 42736], [2, 'Bo', 20, 42766], [3, 'Cy', null, 42750]]);
  await workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Deals').getDataBodyRange();
    body.load('text');
    await context.sync();
    expect(body.text.map((row) => row[3])).toEqual(['2017-01-01', '2017-01-31', '2017-01-15']);
  });
}));

test('a preview says the same and writes nothing', () => inWorkbook(async (workbook) => {
  const source = await imported();
  const before = workbook.cells('Deals');
  expect(await refresh(source, 'id;agent;amount;date\n2;Bo;25;31.1.2017\n', { preview: true })).toMatchObject({ added: 0, changed: 1, left: 0, disappeared: [[1], [3]] });
  expect(workbook.cells('Deals')).toEqual(before);
}));

const RECORD = ['table', 'file', 'key', 'empty', 'loadedFrom', 'loadedThrough', 'rows', 'joins', 'aliases', 'mapping'];
const FIRST_RECORD = 5;

/** What the workbook keeps of its sources, a record a row. */
function records(workbook: Workbook): unknown[][] {
  const [header, ...rows] = workbook.cells('Sources').slice(FIRST_RECORD - 1);
  expect(header).toEqual(RECORD);
  // The mapping's fields may come in any order.
  return rows.map((row) => row.map((cell, at) => (RECORD[at] === 'mapping' && typeof cell === 'string' && cell.startsWith('{') ? JSON.parse(cell) as unknown : cell)));
}

test('what the workbook keeps of a source is read back and brought up to date', () => inWorkbook(async (workbook) => {
  const source = await imported();
  expect(records(workbook)).toEqual([['Deals', 'f', 'id', null, null, null, 3, null, null, source]]);
  const kept = await readSourceMappings();
  if (!kept.ok) throw new Error(kept.reason.message);
  expect([...kept.value]).toEqual([['deals', source]]);

  const next = `${JANUARY}4;Di;1,5;13.2.2017\n`;
  const before = workbook.host.syncs;
  const report = await refresh(kept.value.get('deals')!, next, { loadedThrough: '2017-02-28' });
  expect(report).toMatchObject({ added: 1, left: 3, latestDates: [{ column: 'date', latest: 42779 }], syncs: 3, blocks: 2 });
  // One of them asks whether somebody else writes
  expect(workbook.host.syncs - before).toBe(6);
  expect(records(workbook)).toEqual([['Deals', 'f', 'id', null, null, 42794, 4, null, null, report.mapping]]);
  expect(report.mapping).toMatchObject({ decimal: ',', loadedThrough: '2017-02-28' });
  expect(await refresh(report.mapping, next)).toMatchObject({ added: 0, changed: 0, left: 4, syncs: 2 });
}));

test('several tables are kept, a broken record is as none, and a table that no file made gets one at its first refresh', () => inWorkbook(async (workbook) => {
  await imported();
  await enter(workbook, 'Sources', 'J6', [['nonsense']]);
  const other = await importTable({ source: { table: 'Offers', file: 'o.csv' }, files: new Map([['o.csv', fileOf(JANUARY)]]), language: 'nb' });
  expect(other).toMatchObject({ ok: true, value: { sheet: 'Offers', syncs: 3 } });
  await enter(workbook, 'Sheet1', 'A1:B2', [['id', 'n'], [1, 2]]);
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.add('Sheet1!A1:B2', true).name = 'Mine';
    await context.sync();
  });
  const targets = await readImportTargets();
  if (!targets.ok) throw new Error(targets.reason.message);
  expect(targets.value.map(({ table, mapping }) => [table, mapping?.file])).toEqual([['Deals', undefined], ['Offers', 'o.csv'], ['Mine', undefined]]);
  await refresh({ table: 'mine', file: 'f' }, 'id;n\n1;3\n');
  expect(records(workbook).map(([table, file]) => [table, file])).toEqual([['Deals', 'f'], ['Offers', 'o.csv'], ['Mine', 'f']]);
}));

test('where the sources are protected, nothing is imported', () => inWorkbook(async (workbook) => {
  await imported();
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sources').protection.protect();
    await context.sync();
  });
  const other = await importTable({ source: { table: 'Offers', file: 'f' }, files: new Map([['f', fileOf(JANUARY)]]) });
  expect(other).toEqual({ ok: false, reason: { code: 'sheetProtected', sheet: 'Sources' } });
  expect(workbook.sheets()).toEqual(['Sheet1', 'Deals', 'Sources']);
}));

test.each<[string, (source: SourceMapping) => SourceMapping, string, unknown]>([
  ['a column is missing', (source) => source, 'id;agent;date\n1;A;31.1.2017\n', { code: 'columnsChanged', missing: ['amount'], added: [] }],
  ['a column is new', (source) => source, 'id;agent;amount;date;x\n1;A;1;31.1.2017;1\n', { code: 'columnsChanged', missing: [], added: ['x'] }],
  ['a key stands twice', (source) => source, `${JANUARY}1;A;1;31.1.2017\n`, { code: 'duplicateKeys', columns: ['id'], keys: [{ key: [1], lines: [2, 5] }], total: 1 }],
  ['no such table', (source) => ({ ...source, table: 'Other' }), JANUARY, { code: 'noSuchTable', name: 'Other', known: ['Deals'] }],
  ['another delimiter', (source) => source, JANUARY.replaceAll(';', ','), { code: 'oneColumn', delimiter: ';', likely: ',', columns: 4 }],
])('%s: refused, and nothing is written', (_, change, text, reason) => inWorkbook(async (workbook) => {
  const source = await imported();
  const before = workbook.cells('Deals');
  expect(await refused(change(source), text)).toEqual(reason);
  expect(workbook.cells('Deals')).toEqual(before);
}));

test('a protected sheet, a column that is gone, a key twice in the table', () => inWorkbook(async (workbook) => {
  const source = await imported();
  await enter(workbook, 'Deals', 'A3', [[1]]);
  expect(await refused(source, JANUARY)).toEqual({ code: 'duplicateKeysInTable', keys: [[1]], total: 1 });
  await enter(workbook, 'Deals', 'B1', [['salesman']]);
  expect(await refused(source, JANUARY)).toEqual({ code: 'tableColumnsGone', table: 'Deals', columns: ['agent'] });
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Deals').protection.protect();
    await context.sync();
  });
  expect(await refused(source, JANUARY)).toEqual({ code: 'sheetProtected', sheet: 'Deals' });
}));

test('cancelling before the last batch leaves no trace', () => inWorkbook(async (workbook) => {
  const source = await imported();
  const before = workbook.cells('Deals');
  const stop = new AbortController();
  const text = `id;agent;amount;date\n${Array.from({ length: 25_000 }, (_, index) => `${index};x;1;31.1.2017`).join('\n')}\n`;
  let written = 0;
  const reason = await refused(source, text, { signal: stop.signal, onProgress: ({ step, total }) => {
    if (step === 'writing' && total > 20_000) {
      written++;
      stop.abort();
    }
  } });
  expect(reason).toEqual({ code: 'cancelled' });
  expect(written).toBe(1);
  expect(workbook.cells('Deals')).toEqual(before);
  expect(workbook.sheets()).toEqual(['Sheet1', 'Deals', 'Sources']);
}));

test('many scattered changes and deletions', () => inWorkbook(async (workbook) => {
  const line = (key: number, amount: number): string => `${key};x;${amount};31.1.2017`;
  const head = 'id;agent;amount;date\n';
  const keys = Array.from({ length: 2000 }, (_, index) => index);
  const source = await imported(head + keys.map((key) => line(key, 1)).join('\n'));
  const kept = keys.filter((key) => key % 5 !== 0);
  const report = await refresh(source, head + kept.map((key) => line(key, key % 2)).join('\n'));
  expect(report).toMatchObject({ added: 0, changed: 800, left: 800, disappearedTotal: 400 });
  expect(workbook.cells('Deals').slice(1)).toEqual(kept.map((key) => [key, 'x', key % 2, 42766]));
}));
