import { codeOf, open } from './inWorkbook';
import { createWorkbook, NullObject } from '../../../preview/model';

describe('names of sheets', () => {
  test.each([
    ['Plan', 'done'], ['Måltall 2017 – æøå', 'done'], ["Per's", 'done'], ['a'.repeat(31), 'done'],
    ['', 'InvalidArgument'], ['  ', 'InvalidArgument'], ['a'.repeat(32), 'InvalidArgument'], ['a:b', 'InvalidArgument'], ['a/b', 'InvalidArgument'], ['a\\b', 'InvalidArgument'],
    ['a?', 'InvalidArgument'], ['a*', 'InvalidArgument'], ['[a]', 'InvalidArgument'], ["'a", 'InvalidArgument'], ["a'", 'InvalidArgument'], ['History', 'InvalidArgument'],
    ['SHEET1', 'ItemAlreadyExists'],
  ])('%s: %s', (name, code) => {
    expect(codeOf(() => open().root.worksheets.add(name))).toBe(code);
  });

  test('formulas follow a new name', () => {
    const { root, sheet } = open();
    const other = root.worksheets.add('Data');
    other.getRange('A1').values = 5;
    sheet.getRange('A1').formulas = [['=Data!A1*2']];
    other.name = 'My data';
    expect(sheet.getRange('A1').formulas).toEqual([["='My data'!A1*2"]]);
    other.getRange('A1').values = 7;
    expect(sheet.getRange('A1').values).toEqual([[14]]);
    other.delete();
    expect(sheet.getRange('A1').values).toEqual([['#REF!']]);
  });

  test('a sheet is found by name or id, whatever the case', () => {
    const { root, sheet } = open();
    expect(root.worksheets.getItem('sheet1').id).toBe(sheet.id);
    expect(root.worksheets.getItem(sheet.id).name).toBe('Sheet1');
    expect(codeOf(() => root.worksheets.getItem('nosuch'))).toBe('ItemNotFound');
    expect(root.worksheets.getItemOrNullObject('nosuch')).toBeInstanceOf(NullObject);
  });
});

describe('which sheets there are', () => {
  test('the last visible one stays', () => {
    const { root, sheet } = open();
    expect(codeOf(() => sheet.delete())).toBe('InvalidOperation');
    const other = root.worksheets.add();
    other.visibility = 'Hidden';
    expect(codeOf(() => (sheet.visibility = 'VeryHidden'))).toBe('InvalidOperation');
    other.visibility = 'Visible';
    sheet.delete();
    expect(root.worksheets.getActiveWorksheet().name).toBe('Sheet2');
    expect(codeOf(() => sheet.name)).toBe('ItemNotFound');
  });

  test('order, neighbours and counts', () => {
    const { root, sheet } = open();
    const [b, c] = [root.worksheets.add('B'), root.worksheets.add('C')];
    c.position = 0;
    b.visibility = 'Hidden';
    expect(root.worksheets._items().map((item) => item.name)).toEqual(['C', 'Sheet1', 'B']);
    expect([root.worksheets.getCount(), root.worksheets.getCount(true), root.worksheets.getLast(true).name, c.getNext().name]).toEqual([3, 2, 'Sheet1', 'Sheet1']);
    expect(sheet.getNextOrNullObject(true)).toBeInstanceOf(NullObject);
    expect(codeOf(() => b.activate())).toBe('InvalidOperation');
    expect(codeOf(() => (b.position = 3))).toBe('InvalidArgument');
  });

  test('a new workbook speaks its language', () => {
    expect(createWorkbook({ locale: 'nb-NO' }).state.sheets.map((sheet) => sheet.name)).toEqual(['Ark1']);
  });

  test('a copy has tables and formulas of its own', () => {
    const { root, sheet, at } = open();
    at('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
    sheet.tables.add('A1:B3', true);
    at('D1').formulas = [['=SUM(Table1[a])']];
    const copy = sheet.copy();
    copy.getRange('A2').values = 10;
    expect([copy.name, copy.getRange('D1').values, at('D1').values]).toEqual(['Sheet1 (2)', [[13]], [[4]]]);
    expect(root.tables._items().map((table) => table.name)).toEqual(['Table1', 'Table2']);
  });
});

test('the used range of an empty sheet is its first cell, or nothing', () => {
  const { sheet, at } = open();
  expect(sheet.getUsedRange().address).toBe('Sheet1!A1');
  expect(sheet.getUsedRangeOrNullObject()).toBeInstanceOf(NullObject);
  at('B3').values = 1;
  at('D9').format.fill.color = 'yellow';
  expect([sheet.getUsedRange().address, sheet.getUsedRange(true).address, at('B:B').getUsedRange(true).address]).toEqual(['Sheet1!B3:D9', 'Sheet1!B3', 'Sheet1!B3']);
});

test('frozen panes', () => {
  const { sheet } = open();
  sheet.freezePanes.freezeAt('A1:B3');
  expect(sheet.freezePanes.getLocation().address).toBe('Sheet1!A1:B3');
  sheet.freezePanes.freezeRows(1);
  expect(sheet.freezePanes.getLocation().address).toBe('Sheet1!1:1');
  sheet.freezePanes.unfreeze();
  expect(sheet.freezePanes.getLocationOrNullObject()).toBeInstanceOf(NullObject);
});

describe('protection', () => {
  test('locked cells and tables are refused, unlocked cells are not', () => {
    const { sheet, at } = open();
    at('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, 'secret');
    expect(codeOf(() => (at('A1').values = 1))).toBe('AccessDenied');
    expect(codeOf(() => (at('A1:B1').values = 1))).toBe('AccessDenied');
    expect(codeOf(() => (at('B1').values = 1))).toBe('done');
    expect(codeOf(() => at('1:1').insert('Down'))).toBe('AccessDenied');
    expect(codeOf(() => sheet.tables.add('A5:B6', true))).toBe('AccessDenied');
    expect(codeOf(() => (at('A1').format.fill.color = '#FF0000'))).toBe('AccessDenied');
    expect(codeOf(() => (at('A1').format.columnWidth = 90))).toBe('done');
    expect(codeOf(() => sheet.protection.unprotect('wrong'))).toBe('BadPassword');
    sheet.protection.unprotect('secret');
    expect(codeOf(() => (at('A1').values = 1))).toBe('done');
    expect(sheet.protection.options).toBeNull();
  });

  test('a protected workbook keeps its sheets', () => {
    const { root } = open();
    root.protection.protect();
    expect(codeOf(() => root.worksheets.add())).toBe('AccessDenied');
  });
});
