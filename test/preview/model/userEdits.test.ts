import { createWorkbook, OpenWorkbook, WorkbookEvent } from '../../../preview/model';
import type { Workbook } from '../../../preview/model/objects/workbookObject';
import type { Range } from '../../../preview/model/objects/range';

interface Sitting {
  readonly workbook: OpenWorkbook;
  readonly events: WorkbookEvent[];
  at(address: string): Range;
  type(address: string, text: string, locale?: string): string;
}

/** A user at a new workbook; `type` answers the words of a refusal, or nothing. */
function sit(locale = 'en-US'): Sitting {
  const workbook = createWorkbook({ locale });
  const sheetId = workbook.state.activeSheetId;
  const root = workbook.root('client') as Workbook;
  const events: WorkbookEvent[] = [];
  workbook.state.subscribe((event) => events.push(event));
  const at = (address: string): Range => root.worksheets.getActiveWorksheet().getRange(address);
  return {
    workbook, events, at,
    type: (address, text, typedIn) => {
      const { rowIndex, columnIndex } = at(address);
      const outcome = workbook.edit.typeInto(sheetId, rowIndex, columnIndex, text, typedIn === undefined ? {} : { locale: typedIn });
      return outcome.ok ? '' : outcome.alert.message;
    },
  };
}

describe('typing', () => {
  test.each([
    ['en-US', '1.5', 1.5], ['nb-NO', '1,5', 1.5], ['nb-NO', '31.12.2017', 43100], ['nb-NO', '12 %', 0.12], ['nb-NO', '1 234,5', 1234.5], ['nb-NO', 'SANN', true],
    ['nb-NO', '=SUM(1,5;2)', 3.5], ['nb-NO', '=IF(SANN;{1\\2};0)', 1], ['nb-NO', '-2', -2], ['en-US', 'text', 'text'], ['en-US', '', ''], ['en-US', "'007", '007'], ['en-US', '=1/0', '#DIV/0!'],
  ])('%s: %s', (locale, text, value) => {
    const { at, type } = sit();
    expect(type('A1', text, locale)).toBe('');
    expect(at('A1').values).toEqual([[value]]);
  });

  test.each([['en-US', '=1+', /problem with this formula/], ['en-US', '=SUM(A1', /problem with this formula/], ['nb-NO', '=SUM(A1,B1)', /separated by ;/]])(
    'a formula typed as %s %s is refused in words', (locale, text, words) => {
      const { at, type } = sit();
      type('A1', '5');
      if (locale === 'en-US') expect(type('A1', text)).toMatch(words);
      else expect(type('A1', text, locale)).toMatch(/skilles argumentene i en funksjon med ;/);
      expect(at('A1').values).toEqual([[5]]);
    });

  test('a number typed into a cell of percentages is a percentage', () => {
    const { at, type } = sit();
    at('A1').numberFormat = '0%';
    type('A1', '12');
    expect(at('A1').values).toEqual([[0.12]]);
  });

  test('what is shown for editing gives the same cell when it is typed again', () => {
    const { workbook, at } = sit();
    at('A1:G1').values = [['=SUM(B1,1.5)', "'12", 0.125, '1/31/2024', true, 'x', "'=A1"]];
    at('C1').numberFormat = '0%';
    const shown = (locale: string): string[] => Array.from({ length: 7 }, (_, column) => workbook.edit.textForEditing(workbook.state.activeSheetId, 0, column, locale));
    expect(shown('en-US')).toEqual(['=SUM(B1,1.5)', "'12", '12.5%', '1/31/2024', 'TRUE', 'x', "'=A1"]);
    expect(shown('nb-NO')).toEqual(['=SUM(B1;1,5)', "'12", '12,5%', '31.01.2024', 'SANN', 'x', "'=A1"]);
  });
});

describe('tables grow under typing', () => {
  function table(): Sitting {
    const sitting = sit();
    sitting.at('A1:C3').values = [['a', 'b', 'c'], [1, 2, null], [3, 4, null]];
    const made = sitting.at('A1').worksheet.tables.add('A1:C3', true);
    sitting.at('C2').formulas = [['=[@a]*[@b]']];
    expect(made.getRange().address).toBe('Sheet1!A1:C3');
    return sitting;
  }

  test('below: the row joins and gets calculated columns', () => {
    const { type, at } = table();
    type('A4', '5');
    expect(at('A1').getTables().getFirst().getRange().address).toBe('Sheet1!A1:C4');
    type('B4', '6');
    expect(at('C4').values).toEqual([[30]]);
  });

  test('to the right: the column joins under what was typed', () => {
    const { type, at } = table();
    type('D1', 'note');
    expect(at('A1').getTables().getFirst().columns._items().map((column) => column.name)).toEqual(['a', 'b', 'c', 'note']);
  });

  test('an add-in that writes there makes nothing grow', () => {
    const { at } = table();
    at('A4').values = 5;
    expect(at('A1').getTables().getFirst().getRange().address).toBe('Sheet1!A1:C3');
  });

  test('one step back takes the row and the value away', () => {
    const { type, at, workbook } = table();
    type('A4', '5');
    workbook.edit.undo();
    expect(at('A1').getTables().getFirst().getRange().address).toBe('Sheet1!A1:C3');
    expect(at('A4:C4').values).toEqual([['', '', '']]);
    workbook.edit.redo();
    expect(at('A1').getTables().getFirst().getRange().address).toBe('Sheet1!A1:C4');
  });
});

describe('rules and protection', () => {
  test('a list refuses with its own words, a warning can be insisted on', () => {
    const { type, at, workbook } = sit();
    const { dataValidation } = at('A1');
    dataValidation.rule = { list: { source: 'plan,actual', inCellDropDown: true } };
    expect(type('A1', 'other')).toMatch(/data validation/);
    expect(at('A1').values).toEqual([['']]);
    dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Sure?', message: 'Not on the list' };
    expect(type('A1', 'other')).toBe('Not on the list');
    expect(workbook.edit.typeInto(workbook.state.activeSheetId, 0, 0, 'other', { insist: true })).toEqual({ ok: true });
    expect(at('A1').values).toEqual([['other']]);
    expect(workbook.edit.choices(workbook.state.activeSheetId, 0, 0)).toEqual(['plan', 'actual']);
    expect(type('A1', 'plan')).toBe('');
    expect(type('A1', '')).toBe('');
  });

  test('a protected cell says so', () => {
    const { type, at } = sit();
    at('A1').worksheet.protection.protect();
    expect(type('A1', '1')).toMatch(/protected sheet/);
  });
});

describe('undo', () => {
  test('cells, rows and sheets come back', () => {
    const { type, at, workbook } = sit();
    const sheetId = workbook.state.activeSheetId;
    type('A1', '1');
    type('A2', '=A1*2');
    type('A1', '5');
    workbook.edit.insertRows(sheetId, 0, 2);
    expect(at('A4').formulas).toEqual([['=A3*2']]);
    workbook.edit.deleteRows(sheetId, 2, 1);
    expect(at('A3').values).toEqual([['#REF!']]);
    workbook.edit.undo();
    expect(at('A3:A4').values).toEqual([[5], [10]]);
    workbook.edit.undo();
    expect(at('A1:A4').formulas).toEqual([[5], ['=A1*2'], [''], ['']]);
    workbook.edit.undo();
    expect(at('A1:A2').values).toEqual([[1], [2]]);
    workbook.edit.redo();
    expect(at('A2').values).toEqual([[10]]);
    workbook.edit.addSheet('New');
    expect(workbook.state.activeSheetId).not.toBe(sheetId);
    workbook.edit.undo();
    expect(workbook.state.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    workbook.edit.renameSheet(sheetId, 'Plan');
    workbook.edit.undo();
    expect(workbook.state.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });

  test('a spill is computed anew, not put back as constants', () => {
    const { type, at, workbook } = sit();
    type('A1', '=SEQUENCE(3)');
    type('A2', 'x');
    expect(at('A1').values).toEqual([['#SPILL!']]);
    workbook.edit.undo();
    expect(at('A1:A3').values).toEqual([[1], [2], [3]]);
    workbook.edit.undo();
    expect(at('A1:A3').values).toEqual([[''], [''], ['']]);
  });

  test('an add-in that changes the structure leaves nothing to undo', () => {
    const { type, at, workbook } = sit();
    type('A1', '1');
    at('B1').values = 2;
    expect(workbook.edit.canUndo).toBe(true);
    at('1:1').insert('Down');
    expect(workbook.edit.canUndo).toBe(false);
  });
});

describe('sheets by hand', () => {
  test.each([['', /invalid name/], ['a/b', /invalid name/], ['Sheet1', /already taken/]])('a sheet called %j is refused in words', (name, words) => {
    const { workbook } = sit();
    workbook.edit.addSheet('Other');
    const outcome = workbook.edit.renameSheet(workbook.state.activeSheetId, name);
    expect(outcome.ok ? '' : outcome.alert.message).toMatch(words);
  });

  test('the last one stays', () => {
    const { workbook } = sit('nb-NO');
    const outcome = workbook.edit.deleteSheet(workbook.state.activeSheetId);
    expect(outcome.ok ? '' : outcome.alert.message).toBe('En arbeidsbok må inneholde minst ett synlig regneark.');
  });
});

describe('what is told', () => {
  test('a typed cell: who, where, before and after', () => {
    const { type, events } = sit();
    type('A1', '1');
    events.length = 0;
    type('A1', '=1+1');
    const told = events.find((event) => event.kind === 'cells');
    expect(told).toMatchObject({ area: { row: 0, column: 0, rows: 1, columns: 1 }, source: { by: 'user' }, changeType: 'RangeEdited', valueBefore: 1, valueAfter: 2 });
  });

  test('a batch of an add-in is told when it ends, as its own', () => {
    const { workbook, events, at } = sit();
    workbook.beginBatch();
    at('A1').values = 1;
    at('A2').formulas = [['=A1+1']];
    expect(events).toEqual([]);
    expect(at('A2').values).toEqual([[2]]);
    workbook.endBatch();
    expect(events.filter((event) => event.kind === 'cells').map((event) => event.kind === 'cells' && event.source)).toEqual([{ by: 'client', clientId: 'client' }, { by: 'client', clientId: 'client' }]);
  });
});

test('pasted texts are read as typed, and lengthen a table', () => {
  const { workbook, at } = sit();
  at('A1:B2').values = [['a', 'b'], [1, 2]];
  at('A1').worksheet.tables.add('A1:B2', true);
  workbook.edit.paste(workbook.state.activeSheetId, 2, 0, [['3', '4,5'], ['5', '=A4*2']], 'nb-NO');
  expect(at('A1').getTables().getFirst().getRange().address).toBe('Sheet1!A1:B4');
  expect(at('A3:B4').values).toEqual([[3, 4.5], [5, 10]]);
  workbook.edit.undo();
  expect(at('A1').getTables().getFirst().getRange().address).toBe('Sheet1!A1:B2');
});

test('what a sheet looks like is undone without touching its cells', () => {
  const { workbook, type, at } = sit();
  const sheetId = workbook.state.activeSheetId;
  type('A1', '1');
  workbook.edit.resizeColumns(sheetId, 0, 2, 120);
  workbook.edit.fitColumns(sheetId, 0, 1);
  workbook.edit.arrangeWindow(sheetId, { showGridlines: false, frozen: { rows: 1, columns: 0 } });
  for (let step = 0; step < 3; step++) workbook.edit.undo();
  expect([at('A:B').format.columnWidth, at('A1').worksheet.showGridlines, at('A1').values]).toEqual([48, true, [[1]]]);
  workbook.edit.redo();
  expect(at('B:B').format.columnWidth).toBe(120);
});

test('a deleted sheet comes back with its formulas, and those that named it too', () => {
  const { workbook, at } = sit();
  workbook.edit.addSheet('Data');
  const data = at('A1').worksheet;
  data.getRange('A1:A2').formulas = [[4], ['=A1*2']];
  workbook.edit.activateSheet(workbook.state.sheets[0]!.id);
  at('A1').formulas = [['=Data!A2']];
  workbook.edit.deleteSheet(data.id);
  expect(at('A1').values).toEqual([['#REF!']]);
  workbook.edit.undo();
  expect(at('A1').formulas).toEqual([['=Data!A2']]);
  data.getRange('A1').values = 5;
  expect(at('A1').values).toEqual([[10]]);
});
