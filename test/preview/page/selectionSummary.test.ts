import { cellError, SheetState, Value } from '../../../preview/model/state';
import { summarize } from '../../../preview/page/selectionSummary';

describe('the status bar', () => {
  const column: Value[] = [3, 'text', null, '', true, cellError('#N/A'), 0, -1];
  const sheet = new SheetState('{1}', 'Sheet1');
  column.forEach((value, row) => sheet.grid.setValue(row, 1, value));

  it.each([
    ['everything', { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, { count: 7, numbers: 3, sum: 2 }],
    ['one cell', { row: 0, column: 1, rows: 1, columns: 1 }, { count: 1, numbers: 1, sum: 3 }],
    ['blanks', { row: 0, column: 0, rows: 9, columns: 1 }, { count: 0, numbers: 0, sum: 0 }],
  ])('counts and adds up %s', (_, area, expected) => {
    expect(summarize(sheet, area)).toEqual(expected);
  });
});
