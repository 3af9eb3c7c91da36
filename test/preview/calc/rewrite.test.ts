import { StructureEdit } from '../../../preview/calc';
import { moveArea } from '../../../preview/calc/rewrite/moveArea';
import { rewriteFormula } from '../../../preview/calc/rewrite/rewriteFormula';
import { MAX_COLUMNS, MAX_ROWS, SheetState } from '../../../preview/model/state';
import { areaAt, TestWorkbook } from './testWorkbook';

function rows(kind: 'insert' | 'delete', first: number, count: number, sheetId = ''): StructureEdit {
  return { kind, sheetId, area: { row: first - 1, column: 0, rows: count, columns: MAX_COLUMNS }, shift: kind === 'insert' ? 'Down' : 'Up' };
}

function columns(kind: 'insert' | 'delete', first: number, count: number): StructureEdit {
  return { kind, sheetId: '', area: { row: 0, column: first - 1, rows: MAX_ROWS, columns: count }, shift: kind === 'insert' ? 'Right' : 'Left' };
}

function rewritten(formula: string, edit: StructureEdit, tableName?: string): string {
  return rewriteFormula(formula, { sheetName: 'Sheet1', tableName }, { edit, sheetName: 'Sheet1' });
}

describe('rows and columns', () => {
  test.each<[string, StructureEdit, string]>([
    ['=A5+$B$2', rows('insert', 3, 2), '=A7+$B$2'],
    ['=SUM(A1:A5)', rows('insert', 3, 1), '=SUM(A1:A6)'],
    ['=SUM(A1:A5)', rows('insert', 1, 1), '=SUM(A2:A6)'],
    ['=SUM(A1:A5)', rows('insert', 6, 1), '=SUM(A1:A5)'],
    ['=SUM(A:A)+SUM(3:4)', rows('insert', 2, 2), '=SUM(A:A)+SUM(5:6)'],
    ['=Other!A5+Sheet1!A5', rows('insert', 3, 1), '=Other!A5+Sheet1!A6'],
    ['=A5', rows('delete', 5, 1), '=#REF!'],
    ['=SUM(A1:A5)', rows('delete', 2, 2), '=SUM(A1:A3)'],
    ['=SUM(A3:A5)', rows('delete', 1, 3), '=SUM(A1:A2)'],
    ['=SUM(A3:A5)', rows('delete', 5, 9), '=SUM(A3:A4)'],
    ['=SUM(A3:A5)', rows('delete', 3, 3), '=SUM(#REF!)'],
    ['=C1&"A5"', columns('insert', 2, 1), '=D1&"A5"'],
    ['=SUM(B:D)', columns('delete', 3, 1), '=SUM(B:C)'],
    ['=T[a]+name', rows('insert', 1, 1), '=T[a]+name'],
  ])('%s', (formula, edit, expected) => expect(rewritten(formula, edit)).toBe(expected));

  test('part of a row moves only what lies wholly under it', () => {
    const edit: StructureEdit = { kind: 'insert', sheetId: '', area: areaAt('B2:C2'), shift: 'Down' };
    expect(rewritten('=B5+A5+SUM(B3:C4)+SUM(A3:C4)', edit)).toBe('=B6+A5+SUM(B4:C5)+SUM(A3:C4)');
  });

  test('areas', () => {
    const edit = rows('delete', 2, 3) as Parameters<typeof moveArea>[1];
    expect(moveArea(areaAt('A2:A4'), edit)).toBeUndefined();
    expect(moveArea(areaAt('A1:A9'), edit)).toEqual(areaAt('A1:A6'));
    expect(moveArea(areaAt('A6:A9'), edit)).toEqual(areaAt('A3:A6'));
  });
});

describe('names of things', () => {
  test.each<[string, StructureEdit, string]>([
    ['=Old!A1+SUM(old!B:B)', { kind: 'renameSheet', from: 'Old', to: 'New' }, '=New!A1+SUM(New!B:B)'],
    ['=Old!A1', { kind: 'renameSheet', from: 'Old', to: "Ole's new" }, "='Ole''s new'!A1"],
    ["='My old'!A1", { kind: 'renameSheet', from: 'My old', to: 'New' }, '=New!A1'],
    ['=SUM(Old:Last!A1)+Old!name', { kind: 'renameSheet', from: 'Old', to: 'New' }, '=SUM(New:Last!A1)+New!name'],
    ['="Old!A1"', { kind: 'renameSheet', from: 'Old', to: 'New' }, '="Old!A1"'],
    ['=SUM(Old[a],OLD[[#All],[b]])+ROWS(Old)', { kind: 'renameTable', from: 'Old', to: 'New' }, '=SUM(New[a],New[[#All],[b]])+ROWS(New)'],
    ['=SUM(T[old])+T[@old]', { kind: 'renameColumn', table: 'T', from: 'old', to: 'a new' }, '=SUM(T[a new])+T[@[a new]]'],
    ['=SUM(U[old])', { kind: 'renameColumn', table: 'T', from: 'old', to: 'new' }, '=SUM(U[old])'],
    ['=[@old]*2', { kind: 'renameColumn', table: 'T', from: 'old', to: 'new' }, '=[@new]*2'],
    ['=old+Sheet1!old+old(2)', { kind: 'renameName', from: 'old', to: 'new' }, '=new+Sheet1!new+new(2)'],
    ['=Gone!A1+SUM(Gone!B:B)+Kept!A1', { kind: 'deleteSheet', name: 'Gone' }, '=#REF!+SUM(#REF!)+Kept!A1'],
  ])('%s', (formula, edit, expected) => expect(rewritten(formula, edit, 'T')).toBe(expected));
});

/** Moves cells as the workbook model does before it asks for the rewriting. */
function shiftRows(sheet: SheetState, first: number, by: number): void {
  const used = sheet.grid.usedArea()!;
  const cells: [number, number, unknown, string | undefined][] = [];
  for (let row = 0; row < used.row + used.rows; row++) {
    for (let column = 0; column < used.column + used.columns; column++) {
      cells.push([row, column, sheet.grid.value(row, column), sheet.grid.formula(row, column)]);
      sheet.grid.setValue(row, column, null);
      sheet.grid.setFormula(row, column, undefined);
    }
  }
  for (const [row, column, value, formula] of cells) {
    if (by < 0 && row >= first - 1 && row < first - 1 - by) continue;
    const to = row >= first - 1 ? row + by : row;
    if (value !== null) sheet.grid.setValue(to, column, value as number);
    if (formula !== undefined) sheet.grid.setFormula(to, column, formula);
  }
}

describe('in a workbook', () => {
  test('an inserted row moves formulas, names, charts and rules', () => {
    const workbook = new TestWorkbook().set({ A1: 1, A2: 2, A3: 3, B3: '=SUM(A1:A3)', C1: '=B3*2' });
    workbook.addName('Last', '=Sheet1!$A$3');
    const sheet = workbook.sheet();
    sheet.validations.push({ area: areaAt('D1'), rule: { type: 'List', source: '=$A$1:$A$3', inCellDropDown: true }, ignoreBlanks: true, errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' }, prompt: { showPrompt: false, title: '', message: '' } });
    sheet.conditionalFormats.push({ id: 'f', areas: [areaAt('A1:A3')], priority: 0, stopIfTrue: false, rule: { type: 'Custom', formula: '=A3>1', look: {} } });
    shiftRows(sheet, 2, 1);
    workbook.calculator.rewrite(rows('insert', 2, 1, sheet.id));
    workbook.calculator.recalculate();
    expect([workbook.formula('B4'), workbook.formula('C1'), workbook.formula('B3')]).toEqual(['=SUM(A1:A4)', '=B4*2', undefined]);
    expect(workbook.state.names[0]!.formula).toBe('=Sheet1!$A$4');
    expect(sheet.validations[0]!.rule).toMatchObject({ source: '=$A$1:$A$4' });
    expect(sheet.conditionalFormats[0]!.rule).toMatchObject({ formula: '=A4>1' });
    workbook.set({ A2: 10 });
    expect([workbook.get('B4'), workbook.get('C1')]).toEqual([16, 32]);
  });

  test('a deleted row takes its formulas and what they read along', () => {
    const workbook = new TestWorkbook().set({ A1: 1, A2: 2, A3: 3, B1: '=SUM(A1:A3)', B2: '=A2', C1: '=B2', C3: '=A3*2', D1: '=SUM(A:A)' });
    const sheet = workbook.sheet();
    shiftRows(sheet, 2, -1);
    workbook.calculator.rewrite(rows('delete', 2, 1, sheet.id));
    workbook.calculator.recalculate();
    expect(workbook.values('A1:D2')).toEqual([[1, 4, '#REF!', 4], [3, null, 6, null]]);
    expect(workbook.formula('C2')).toBe('=A2*2');
  });

  test('a spilled result moves as a whole', () => {
    const workbook = new TestWorkbook().set({ A3: '=SEQUENCE(3)', B1: '=SUM(A3#)' });
    const sheet = workbook.sheet();
    shiftRows(sheet, 1, 2);
    workbook.calculator.rewrite(rows('insert', 1, 2, sheet.id));
    workbook.calculator.recalculate();
    expect(workbook.values('A3:A8')).toEqual([[null], [null], [1], [2], [3], [null]]);
    expect([workbook.formula('B3'), workbook.get('B3')]).toEqual(['=SUM(A5#)', 6]);
    shiftRows(sheet, 5, -1);
    workbook.calculator.rewrite(rows('delete', 5, 1, sheet.id));
    workbook.calculator.recalculate();
    expect(workbook.values('A3:A8')).toEqual([[null], [null], [null], [null], [null], [null]]);
  });

  test('a renamed sheet changes texts, and computes nothing again', () => {
    const workbook = new TestWorkbook();
    workbook.addSheet('Data');
    workbook.set({ A1: 5 }, 'Data').set({ A1: '=Data!A1*2' });
    workbook.sheet('Data').name = 'My data';
    workbook.calculator.rewrite({ kind: 'renameSheet', from: 'Data', to: 'My data' });
    workbook.calculator.recalculate();
    expect([workbook.formula('A1'), workbook.get('A1')]).toEqual(["='My data'!A1*2", 10]);
    workbook.set({ A1: 6 }, 'My data');
    expect(workbook.get('A1')).toBe(12);
  });

  test('a deleted sheet leaves #REF!', () => {
    const workbook = new TestWorkbook();
    workbook.addSheet('Data');
    workbook.set({ A1: 5, A2: '=Sheet1!B1' }, 'Data').set({ A1: '=Data!A1*2' });
    workbook.state.sheets = workbook.state.sheets.filter((sheet) => sheet.name !== 'Data');
    workbook.calculator.rewrite({ kind: 'deleteSheet', name: 'Data' });
    workbook.calculator.recalculate();
    expect([workbook.formula('A1'), workbook.get('A1')]).toEqual(['=#REF!*2', '#REF!']);
  });

  test('a renamed column, from inside and outside its table', () => {
    const workbook = new TestWorkbook().set({ A1: 'old', B1: 'sum', A2: 4, A3: 5, D1: '=SUM(T[old])' });
    const table = workbook.addTable('T', 'A1:B3');
    workbook.set({ B2: '=[@old]*2', B3: '=[@old]*2' });
    workbook.sheet().grid.setValue(0, 0, 'new');
    table.columns[0]!.name = 'new';
    workbook.calculator.rewrite({ kind: 'renameColumn', table: 'T', from: 'old', to: 'new' });
    workbook.calculator.recalculate();
    expect([workbook.formula('D1'), workbook.formula('B2')]).toEqual(['=SUM(T[new])', '=[@new]*2']);
    workbook.set({ A3: 50 });
    expect([workbook.get('D1'), workbook.get('B3')]).toEqual([54, 100]);
  });
});
