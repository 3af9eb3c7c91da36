import { codeOf, open, Opened } from './inWorkbook';

function withTable(): Opened {
  const opened = open();
  opened.at('B2:D4').values = [['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]];
  opened.sheet.tables.add('B2:D4', true);
  return opened;
}

function table({ root }: Opened) {
  return root.tables.getItem('Table1');
}

describe('making a table', () => {
  test('headers are texts, unique, and never blank', () => {
    const opened = open();
    opened.at('A1:E2').values = [['x', 'X', '', 2017, true], [1, 2, 3, 4, 5]];
    const made = opened.root.tables.add('Sheet1!A1:E2', true);
    expect(made.columns._items().map((column) => column.name)).toEqual(['x', 'X2', 'Column1', '2017', 'TRUE']);
    expect(opened.at('A1:E1').values).toEqual([['x', 'X2', 'Column1', '2017', 'TRUE']]);
    expect(made.id).not.toBe('');
    expect(made.style).toBe('TableStyleMedium2');
  });

  test('without headers a row of them is put above', () => {
    const opened = open();
    opened.at('A1:B2').values = [[1, 2], [3, 4]];
    const made = opened.sheet.tables.add('A1:B2', false);
    expect(made.getRange().address).toBe('Sheet1!A1:B3');
    expect(opened.at('A1:B3').values).toEqual([['Column1', 'Column2'], [1, 2], [3, 4]]);
  });

  test.each(['B2:D4', 'D4:E9', 'A1:Z99'])('%s overlaps the one that is there', (address) => {
    expect(codeOf(() => withTable().sheet.tables.add(address, true))).toBe('MergedRangeConflict');
  });

  test.each([['Sales 2017', 'InvalidArgument'], ['A1', 'InvalidArgument'], ['R1C1', 'InvalidArgument'], ['', 'InvalidArgument'], ['1st', 'InvalidArgument'], ['Tall_æøå.2', 'done'], ['ZZZZ1', 'done']])(
    'a table called %s: %s', (name, code) => {
      const opened = withTable();
      expect(codeOf(() => (table(opened).name = name))).toBe(code);
    });

  test('a name that a defined name bears is taken', () => {
    const opened = withTable();
    opened.root.names.add('Taken', opened.at('F1'));
    expect(codeOf(() => (table(opened).name = 'taken'))).toBe('ItemAlreadyExists');
  });
});

describe('formulas that name a table', () => {
  test('follow a new header and a new table name', () => {
    const opened = withTable();
    opened.at('F1').formulas = [['=SUM(Table1[b])']];
    opened.at('C2').values = [['sum, net']];
    table(opened).name = 'Sales';
    expect(opened.at('F1').formulas).toEqual([['=SUM(Sales[sum, net])']]);
    expect(opened.at('F1').values).toEqual([[7]]);
    expect(opened.root.tables.getItem('Sales').columns.getItem('sum, net').index).toBe(1);
  });

  test('see the rows that a resize takes in, and do not see rows written below', () => {
    const opened = withTable();
    opened.at('F1').formulas = [['=SUM(Table1[a])']];
    opened.at('B5:D6').values = [[10, 0, 0], [20, 0, 0]];
    expect(opened.at('F1').values).toEqual([[5]]);
    table(opened).resize('B2:D6');
    expect(opened.at('F1').values).toEqual([[35]]);
    expect(table(opened).rows.count).toBe(4);
  });
});

test.each(['B3:D6', 'B2:D2', 'G2:H9', 'Other!B2:D9'])('a table does not become %s', (address) => {
  expect(codeOf(() => table(withTable()).resize(address))).toBe('InvalidArgument');
});

describe('calculated columns', () => {
  test('a formula in the first cell of an empty column fills it, and new rows get it', () => {
    const opened = withTable();
    table(opened).columns.add(undefined, undefined, 'sum');
    opened.at('E3').formulas = [['=[@a]+[@b]']];
    expect(opened.at('E2:E4').values).toEqual([['sum'], [3], [9]]);
    table(opened).rows.add(undefined, [[7, 8, 9, null]]);
    expect(opened.at('E5').values).toEqual([[15]]);
    opened.at('B6:C6').values = [[1, 1]];
    table(opened).resize('B2:E6');
    expect(opened.at('E6').values).toEqual([[2]]);
  });

  test('relative references count from their own row', () => {
    const opened = withTable();
    opened.at('D3:D4').formulas = [['=B3*10'], ['=B4*10']];
    table(opened).rows.add(undefined, [[7, 8, null]]);
    expect(opened.at('D5').formulas).toEqual([['=B5*10']]);
  });
});

describe('rows and columns', () => {
  test('a row is put in, filled and taken out; cells below move', () => {
    const opened = withTable();
    opened.at('B6').values = 'below';
    const row = table(opened).rows.add(1, [[0, 0, 0], [9, 9, 9]]);
    expect(row.index).toBe(1);
    expect(table(opened).getDataBodyRange().values).toEqual([[1, 2, 3], [0, 0, 0], [9, 9, 9], [4, 5, 6]]);
    expect(opened.at('B8').values).toEqual([['below']]);
    for (let count = 0; count < 3; count++) table(opened).rows.getItemAt(0).delete();
    expect(table(opened).getRange().address).toBe('Sheet1!B2:D3');
    expect(table(opened).getDataBodyRange().values).toEqual([[4, 5, 6]]);
  });

  test('the last row is emptied, not taken out', () => {
    const opened = withTable();
    table(opened).rows.getItemAt(1).delete();
    table(opened).rows.getItemAt(0).delete();
    expect(table(opened).getDataBodyRange().values).toEqual([['', '', '']]);
  });

  test.each([[[[1, 2]]], [[[1, 2, 3, 4]]], [[]]])('rows %j are not as wide as the table', (rows) => {
    const opened = withTable();
    expect(codeOf(() => table(opened).rows.add(undefined, rows))).toBe('InvalidArgument');
  });

  test('a column is put in and taken out', () => {
    const opened = withTable();
    const added = table(opened).columns.add(1, [['new'], [8], [9]]);
    expect([added.name, added.index]).toEqual(['new', 1]);
    expect(table(opened).getRange().values).toEqual([['a', 'new', 'b', 'c'], [1, 8, 2, 3], [4, 9, 5, 6]]);
    table(opened).columns.getItem('a').delete();
    expect(table(opened).getHeaderRowRange().values).toEqual([['new', 'b', 'c']]);
    expect(table(opened).columns._items().map((column) => column.name)).toEqual(['new', 'b', 'c']);
  });

  test('sheet rows put in through a table make it longer', () => {
    const opened = withTable();
    opened.at('4:5').insert('Down');
    expect(table(opened).getRange().address).toBe('Sheet1!B2:D6');
  });

  test.each([['C3:C3', 'Down'], ['A1:B1', 'Down'], ['A3:A3', 'Right']])('cells put in at %s (%s) would tear it', (address, shift) => {
    expect(codeOf(() => withTable().at(address).insert(shift))).toBe('InsertDeleteConflict');
  });
});

test('totals appear below and leave again', () => {
  const opened = withTable();
  opened.at('B5').values = 'note';
  table(opened).showTotals = true;
  expect(table(opened).getTotalRowRange().values).toEqual([['Total', '', 9]]);
  expect(opened.at('B6').values).toEqual([['note']]);
  table(opened).showTotals = false;
  expect(table(opened).getRange().address).toBe('Sheet1!B2:D4');
  expect(codeOf(() => table(opened).getTotalRowRange())).toBe('ItemNotFound');
});

test('headers go and come back with their names', () => {
  const opened = withTable();
  table(opened).showHeaders = false;
  expect(opened.at('B2:D2').values).toEqual([['', '', '']]);
  expect(codeOf(() => table(opened).getHeaderRowRange())).toBe('ItemNotFound');
  table(opened).showHeaders = true;
  expect(opened.at('B2:D3').values).toEqual([['a', 'b', 'c'], [1, 2, 3]]);
});

test('a table that is gone is not found, its cells stay or go with it', () => {
  const opened = withTable();
  const first = table(opened);
  first.convertToRange();
  expect(codeOf(() => first.name)).toBe('ItemNotFound');
  expect(opened.at('B2:D2').values).toEqual([['a', 'b', 'c']]);
  opened.sheet.tables.add('B2:D4', true).delete();
  expect(opened.at('B2:D4').values).toEqual([['', '', ''], ['', '', ''], ['', '', '']]);
  expect(opened.root.tables.count).toBe(0);
});
