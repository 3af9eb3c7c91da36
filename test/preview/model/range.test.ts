import { codeOf, open } from './inWorkbook';

describe('what writing values makes of a cell', () => {
  test.each([
    ['a number', 12.5, 12.5, 'General'],
    ['zero', 0, 0, 'General'],
    ['a negative number', -3, -3, 'General'],
    ['a truth value', true, true, 'General'],
    ['nothing', '', '', 'General'],
    ['a text', 'abc', 'abc', 'General'],
    ['a number as text', '12', 12, 'General'],
    ['a date in en-US order', '1/2/2024', 45293, 'm/d/yyyy'],
    ['a percentage', '5%', 0.05, '0%'],
    ['a word for truth', 'TRUE', true, 'General'],
    ['an error', '#N/A', '#N/A', 'General'],
    ['a text that looks like a formula', "'=A1", '=A1', 'General'],
    ['a text that looks like a number', "'0012", '0012', 'General'],
    ['a formula', '=1+2', 3, 'General'],
  ])('%s', (_, written, value, numberFormat) => {
    const { at } = open();
    at('A1').values = [[written]];
    expect(at('A1').values).toEqual([[value]]);
    expect(at('A1').numberFormat).toEqual([[numberFormat]]);
  });

  test('a cell of the Text format takes everything as it stands', () => {
    const { at } = open();
    at('A1:A2').numberFormat = '@';
    at('A1:A2').values = [['12'], ['=1+2']];
    expect(at('A1:A2').values).toEqual([['12'], ['=1+2']]);
  });
});

describe('shapes', () => {
  test('a scalar goes into every cell, null leaves a cell alone, an empty text clears', () => {
    const { at } = open();
    at('A1:B2').values = 7;
    at('A1:B2').values = [[null, 1], ['', null]];
    expect(at('A1:B2').values).toEqual([[7, 1], ['', 7]]);
  });

  test.each([[[[1]]], [[[1, 2]]], [[[1, 2], [3]]], [[]], [{}]])('%j does not fit two rows by two', (values) => {
    const { at } = open();
    expect(codeOf(() => (at('A1:B2').values = values))).toBe('InvalidArgument');
  });

  test('a formula that Excel refuses leaves every cell as it was', () => {
    const { at } = open();
    at('A1:C1').values = [[1, 'x', '=A1']];
    expect(codeOf(() => (at('A1:C1').formulas = [['=2', 'y', '=1+']]))).toBe('InvalidArgument');
    expect(at('A1:C1').formulas).toEqual([[1, 'x', '=A1']]);
    at('A1').values = 5;
    expect(at('C1').values).toEqual([[5]]);
  });

  test('a cell holds no more than 32,767 characters', () => {
    const { at } = open();
    expect(codeOf(() => (at('A1:B1').values = [['x', 'y'.repeat(32_768)]]))).toBe('InvalidArgument');
    expect(at('A1').values).toEqual([['']]);
  });

  test('whole columns answer null and take no values', () => {
    const { at } = open();
    expect(at('A:B').values).toBeNull();
    expect(at('A:B').address).toBe('Sheet1!A:B');
    expect(codeOf(() => (at('A:A').values = 1))).toBe('InvalidArgument');
  });

  test('more than five million cells are not answered', () => {
    const { sheet } = open();
    expect(codeOf(() => sheet.getRangeByIndexes(0, 0, 1_000_000, 6).values)).toBe('RangeExceedsLimit');
  });
});

describe('addresses', () => {
  test.each([
    ['B3', 'Sheet1!B3'], ['b3:a1', 'Sheet1!A1:B3'], ['$A$1:C2', 'Sheet1!A1:C2'], ['2:4', 'Sheet1!2:4'], ['Sheet1!C4', 'Sheet1!C4'], ["'Sheet1'!A1", 'Sheet1!A1'],
    ['Sales', 'Sheet1!E1:E2'], ['Table1[b]', 'Sheet1!B11:B12'], ['Table1[#Headers]', 'Sheet1!A10:B10'], ['Table1[[#All],[b]]', 'Sheet1!B10:B12'], ['Table1', 'Sheet1!A11:B12'],
  ])('%s', (address, full) => {
    const { root, sheet, at } = open();
    root.names.add('Sales', at('E1:E2'));
    at('A10:B12').values = [['a', 'b'], [1, 2], [3, 4]];
    sheet.tables.add('A10:B12', true);
    expect(at(address).address).toBe(full);
  });

  test.each(['nosuch', 'A0', 'XFE1', 'A1:B2,C3', 'Other!A1', 'Table1[c]'])('%s is refused', (address) => {
    const { at } = open();
    expect(codeOf(() => at(address))).toBe('InvalidArgument');
  });

  test('so is an address of more than 8,192 characters', () => {
    const { at } = open();
    expect(codeOf(() => at(`${' '.repeat(9000)}A1`))).toBe('InvalidArgument');
  });

  test('ranges beside, around and within', () => {
    const { at } = open();
    const range = at('B2:C4');
    expect([range.getCell(0, 0), range.getLastCell(), range.getRowsBelow(2), range.getRowsAbove(), range.getColumnsAfter(), range.getColumnsBefore(),
      range.getOffsetRange(1, 1), range.getResizedRange(1, -1), range.getAbsoluteResizedRange(1, 5), range.getEntireRow(), range.getEntireColumn(), range.getBoundingRect('E9'),
      range.getIntersection('C4:D9')].map((found) => found.address.slice(7))).toEqual(
      ['B2', 'C4', 'B5:C6', 'B1:C1', 'D2:D4', 'A2:A4', 'C3:D5', 'B2:B5', 'B2:F2', '2:4', 'B:C', 'B2:E9', 'C4']);
    expect(codeOf(() => range.getIntersection('F9'))).toBe('ItemNotFound');
    expect(codeOf(() => range.getOffsetRange(-2, 0))).toBe('InvalidArgument');
  });
});

describe('insert and delete', () => {
  test('formulas, names and ranges follow their cells', () => {
    const { root, at } = open();
    at('A1:A3').values = [[1], [2], [3]];
    at('B1').formulas = [['=SUM(A1:A3)']];
    root.names.add('Three', at('A3'));
    const kept = at('A3');
    at('A2:A3').insert('Down').values = 10;
    expect(at('B1').values).toEqual([[26]]);
    expect(at('B1').formulas).toEqual([['=SUM(A1:A5)']]);
    expect(kept.address).toBe('Sheet1!A5');
    expect(root.names.getItem('Three').getRange().address).toBe('Sheet1!A5');
    at('2:3').delete('Up');
    expect(at('B1').formulas).toEqual([['=SUM(A1:A3)']]);
    expect(at('A1:A3').values).toEqual([[1], [2], [3]]);
    at('A3').delete('Up');
    expect(codeOf(() => kept.address)).toBe('InvalidReference');
  });
});

test('copying moves relative references and repeats a smaller source', () => {
  const { at } = open();
  at('A1:A4').values = [[1], [2], [3], [4]];
  at('B1').formulas = [['=A1*$A$2']];
  at('B2:B4').copyFrom('B1');
  expect(at('B1:B4').formulas).toEqual([['=A1*$A$2'], ['=A2*$A$2'], ['=A3*$A$2'], ['=A4*$A$2']]);
  at('D1:D4').copyFrom('B1:B4', 'Values');
  expect(at('D1:D4').formulas).toEqual([[2], [4], [6], [8]]);
});

test('a spill shows in its neighbours and yields to what is written into them', () => {
  const { at } = open();
  at('A1').formulas = [['=SEQUENCE(3)']];
  expect(at('A1:A3').values).toEqual([[1], [2], [3]]);
  expect(at('A1').getSpillingToRange().address).toBe('Sheet1!A1:A3');
  expect(at('A2').getSpillParent().address).toBe('Sheet1!A1');
  at('A2').values = 9;
  expect(at('A1:A3').values).toEqual([['#SPILL!'], [9], ['']]);
});

test('texts are formatted as the cell says', () => {
  const { at } = open();
  at('A1:D1').values = [[1234.5, 0.256, 45293, '#DIV/0!']];
  at('A1:D1').numberFormat = [['#,##0.00', '0.0%', 'yyyy-mm-dd', 'General']];
  expect(at('A1:D1').text).toEqual([['1,234.50', '25.6%', '2024-01-02', '#DIV/0!']]);
});

test('sorting puts numbers before texts and blanks last', () => {
  const { at } = open();
  at('A1:B5').values = [['b', 1], ['', 2], [3, 3], [1, 4], ['a', 5]];
  at('A1:B5').sort.apply([{ key: 0, ascending: true }]);
  expect(at('A1:B5').values).toEqual([[1, 4], [3, 3], ['a', 5], ['b', 1], ['', 2]]);
});

describe('a spill among cells that move', () => {
  test.each([['A1', [[''], [1], [2], [3]]], ['A2', [[1], [2], [3], ['']]], ['A4', [[1], [2], [3], ['']]]])('a cell put in at %s', (address, values) => {
    const { at } = open();
    at('A1').formulas = [['=SEQUENCE(3)']];
    expect(at('A3').values).toEqual([[3]]);
    at(address).insert('Down');
    expect(at('A1:A4').values).toEqual(values);
  });

  test('its rows are taken out', () => {
    const { at } = open();
    at('A2').formulas = [['=SEQUENCE(3)']];
    at('B5').values = 'below';
    at('3:3').delete('Up');
    expect(at('A1:B5').values).toEqual([['', ''], [1, ''], [2, ''], [3, 'below'], ['', '']]);
    at('2:2').delete('Up');
    expect(at('A1:B3').values).toEqual([['', ''], ['', ''], ['', 'below']]);
  });
});
