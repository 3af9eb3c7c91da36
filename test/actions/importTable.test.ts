import { importTable, type ImportReason, type ImportRequest } from '../../src/actions/importTable';
import { importReasonText } from '../../src/actions/importReasonText';
import type { ActionOptions } from '../../src/actions/contract';
import { words } from '../../src/i18n';
import { fileOf, realFile } from './source/bytes';
import { inWorkbook } from './inWorkbook';

const CSV = 'id;name;amount;date;share\n0012;=1+1;1 234,50;31.12.2017;12 %\n7;-a;;1.1.2018;0 %\nA1;TRUE;-5;;7 %\n';

function request(text: string, more: Partial<ImportRequest> = {}): ImportRequest {
  return { source: { table: 'Deals', file: 'deals.csv' }, files: new Map([['deals.csv', fileOf(text)]]), ...more };
}

async function refused(req: ImportRequest, options?: ActionOptions): Promise<ImportReason> {
  const imported = await importTable(req, options);
  if (imported.ok) throw new Error('was imported');
  return imported.reason;
}

test('a file becomes a table on a sheet of its own, each value what it was', () => inWorkbook(async (workbook) => {
  const before = workbook.host.syncs;
  const imported = await importTable(request(CSV));
  expect(imported).toMatchObject({ ok: true, value: { sheet: 'Deals', table: 'Deals', rows: 3, syncs: 2, blocks: 1 } });
  expect(workbook.host.syncs - before).toBe(3);
  expect(workbook.cells('Deals')).toEqual([
    ['id', 'name', 'amount', 'date', 'share'],
    ['0012', '=1+1', 1234.5, 43100, 0.12],
    ['7', '-a', null, 43101, 0],
    ['A1', 'TRUE', -5, null, 0.07],
  ]);
  expect(workbook.workbook.state.sheet('Deals')!.grid.formula(1, 1)).toBeUndefined();
  expect(workbook.sheets()).toEqual(['Sheet1', 'Deals', 'Sources']);
  const [table] = workbook.workbook.state.tables;
  expect(table).toMatchObject({ name: 'Deals', area: { row: 0, column: 0, rows: 4, columns: 5 } });
  await workbook.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Deals').getDataBodyRange().getRow(0);
    range.load('numberFormat,text');
    await context.sync();
    expect(range.numberFormat).toEqual([['General', 'General', 'General', 'yyyy-mm-dd', '0%']]);
    expect(range.text[0]!.slice(3)).toEqual(['2017-12-31', '12%']);
  });
}));

test('texts that Excel would read otherwise are found by SUMIFS as the texts they are', () => inWorkbook(async (workbook) => {
  await importTable(request('k;v\n=1+1;1\n0012;2\n-;4\n'));
  await workbook.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    cell.formulas = [['=SUMIFS(Deals[v],Deals[k],"==1+1")'], ['=SUMIFS(Deals[v],Deals[k],"=-")']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[1], [4]]);
  });
}));

test('a table and a sheet without names get free ones, a given name that is taken is refused', () => inWorkbook(async (workbook) => {
  expect(await importTable(request(CSV))).toMatchObject({ ok: true });
  const again = await refused(request(CSV));
  expect(again).toEqual({ code: 'tableNameTaken', name: 'Deals', free: 'Deals2' });
  expect(await refused(request(CSV, { source: { table: 'Other', file: 'deals.csv' }, sheetName: 'deals' }))).toEqual({ code: 'sheetNameTaken', name: 'deals', free: 'deals2' });
  expect(await importTable(request(CSV, { source: { table: 'Deals2', file: 'deals.csv' } }))).toMatchObject({ ok: true, value: { sheet: 'Deals2' } });
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.add('New');
    await context.sync();
  });
  expect(await importTable(request(CSV, { source: { table: 'New', file: 'deals.csv' } }))).toMatchObject({ ok: true, value: { sheet: 'New2', table: 'New' } });
  expect(workbook.sheets()).toEqual(['Sheet1', 'Deals', 'Sources', 'Deals2', 'New', 'New2']);
  expect(await importTable({ source: { file: 'deals.csv', delimiter: ';' }, files: new Map([['deals.csv', fileOf('a;b\n1;2\n')]]) })).toMatchObject({ ok: false });
}));

test.each<[string, Partial<ImportRequest>, unknown]>([
  ['a table name with spaces', { source: { table: 'My deals', file: 'deals.csv' } }, { code: 'badTableName', name: 'My deals', problem: 'characters' }],
  ['a table name like a cell', { source: { table: 'Q1', file: 'deals.csv' } }, { code: 'badTableName', name: 'Q1', problem: 'likeACell' }],
  ['a sheet name with a slash', { sheetName: 'a/b' }, { code: 'badSheetName', name: 'a/b', problem: 'characters' }],
  ['a file that is not there', { files: new Map() }, { code: 'missingFile', file: 'deals.csv' }],
])('%s is refused, and nothing is written', (_, more, reason) => inWorkbook(async (workbook) => {
  expect(await refused(request(CSV, more))).toEqual(reason);
  expect(workbook.sheets()).toEqual(['Sheet1']);
  expect(workbook.tables()).toEqual([]);
}));

test('a protected workbook is refused', () => inWorkbook(async (workbook) => {
  await workbook.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await refused(request(CSV))).toEqual({ code: 'workbookProtected' });
  expect(workbook.sheets()).toEqual(['Sheet1']);
}));

test('a workbook that is open for reading is refused', () => inWorkbook(async (workbook) => {
  workbook.workbook.state.readOnly = true;
  expect(await refused(request(CSV))).toEqual({ code: 'workbookReadOnly' });
}));

describe('a long file', () => {
  const rows = 45_000;
  const long = `k,v\n${Array.from({ length: rows }, (_, index) => `key${index},${index}`).join('\n')}\n`;

  test('is written in blocks, hidden until it is whole', () => inWorkbook(async (workbook) => {
    const seen: string[][] = [];
    const done: number[] = [];
    const imported = await importTable(request(long), { onProgress: (progress) => {
      if (progress.step !== 'writing') return;
      done.push(progress.done);
      seen.push(workbook.sheets());
    } });
    expect(imported).toMatchObject({ ok: true, value: { rows, syncs: 2, blocks: 5 } });
    expect(done).toEqual([10_000, 20_000, 30_000, 40_000, 45_001]);
    expect(seen.every(([first, staging]) => first === 'Sheet1' && /^~import .* \(Hidden\)$/.test(staging!))).toBe(true);
    expect(workbook.sheets()).toEqual(['Sheet1', 'Deals', 'Sources']);
    expect(workbook.workbook.state.sheet('Deals')!.grid.value(45_000, 1)).toBe(44_999);
  }));

  test('leaves no trace when it is cancelled in the middle', () => inWorkbook(async (workbook) => {
    const stop = new AbortController();
    const reason = await refused(request(long), { signal: stop.signal, onProgress: ({ step }) => {
      if (step === 'writing') stop.abort();
    } });
    expect(reason).toEqual({ code: 'cancelled' });
    expect(workbook.sheets()).toEqual(['Sheet1']);
    expect(workbook.tables()).toEqual([]);
  }));

  test('takes away what a broken connection left behind, and not what another may be at', () => inWorkbook(async (workbook) => {
    const recent = `~import ${(Date.now() - 60_000).toString(36)}`;
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.add(`~import ${(Date.now() - 3_600_000).toString(36)}`);
      context.workbook.worksheets.add(recent);
      await context.sync();
    });
    expect(await importTable(request(CSV))).toMatchObject({ ok: true });
    expect(workbook.sheets()).toEqual(['Sheet1', recent, 'Deals', 'Sources']);
  }));
});

test('the ledger of 39,409 rows', () => inWorkbook(async (workbook) => {
  const file = realFile('finance.csv');
  if (!file) return;
  const imported = await importTable({ source: { file: 'finance.csv', key: ['FinanceKey'] }, files: new Map([['finance.csv', file]]) });
  expect(imported).toMatchObject({ ok: true, value: { table: 'Finance', rows: 39_409, syncs: 2, blocks: 4 } });
  expect(workbook.cells('Finance')[39_409]).toHaveLength(8);
}));

test.each(['en', 'nb'] as const)('reasons are said in %s', async (language) => {
  const say = (reason: ImportReason): string => importReasonText(reason, words(language));
  const said = [
    say({ code: 'badRows', rows: [{ code: 'ragged', line: 17, found: 12, expected: 10 }], total: 1 }),
    say({ code: 'inJoinedFile', file: 'teams.csv', reason: { code: 'emptyFile' } }),
    say({ code: 'columnsChanged', missing: ['close_value'], added: ['value'] }),
  ];
  expect(said).toEqual(language === 'en' ? [
    'Rows of the file that do not fit its columns: 1. Line 17 has 12 values where the header has 10. Correct the file, or choose to leave such rows out.',
    'In the joined file “teams.csv”: The file is empty.',
    'The file does not have the columns it had before. Missing: “close_value”. New: “value”. Correct the header in the file, or import it as a new table.',
  ] : [
    'Rader i filen som ikke passer med kolonnene: 1. Linje 17 har 12 verdier, overskriften har 10. Rett filen, eller velg å utelate slike rader.',
    'I den koblede filen «teams.csv»: Filen er tom.',
    'Filen har ikke de samme kolonnene som før. Mangler: «close_value». Nye: «value». Rett overskriftene i filen, eller importer den som en ny tabell.',
  ]);
});
