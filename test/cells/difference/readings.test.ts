import { type SheetPlan, type WorkbookPlan, readingsOf } from '../../../src/cells';

const MEGABYTE = 1_000_000;

/** A sheet whose rows take so many bytes each, about */
function sheetOf(name: string, rows: number, rowLength: number): SheetPlan {
  const cells = Array.from({ length: rows }, () => [`=${'1'.repeat(rowLength)}`]);
  return {
    key: 'calculation', anchor: { kind: 'name', name, row: 0, column: 0 }, title: name, tabColor: '', gridlines: false, frozen: { rows: 0, columns: 0 }, widths: [], heights: [],
    blocks: [{ row: 0, column: 0, cells }], tables: [], looks: [], validations: [], conditionals: [], charts: [], page: undefined,
  };
}

function planOf(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { sheets, names: [], activate: 'calculation' };
}

test.each<[string, WorkbookPlan, ReturnType<typeof readingsOf>]>([
  ['what one answer holds is read at once', planOf(sheetOf('A', 4, MEGABYTE)), []],
  ['a sheet that is more is cut between rows', planOf(sheetOf('A', 6, MEGABYTE)), [[{ anchor: 'A', from: 0 }], [{ anchor: 'A', from: 4 }]]],
  ['small sheets fill up what a large one leaves', planOf(sheetOf('A', 6, MEGABYTE), sheetOf('B', 1, MEGABYTE), sheetOf('C', 2, MEGABYTE)), [
    [{ anchor: 'A', from: 0 }], [{ anchor: 'A', from: 4 }, { anchor: 'B', from: 0 }, { anchor: 'C', from: 0 }], [{ anchor: 'C', from: 1 }],
  ]],
  ['a sheet whose first row does not fit any more begins with the next answer', planOf(sheetOf('A', 4, MEGABYTE), sheetOf('B', 1, MEGABYTE)), [[{ anchor: 'A', from: 0 }], [{ anchor: 'B', from: 0 }]]],
])('%s', (_, plan, readings) => expect(readingsOf(plan)).toEqual(readings));
