import { Calculator } from '../../calc';
import { SheetState, Value, WorkbookState } from '../../model';
import { parseArea } from '../cells';

export interface ReferencedCells {
  readonly values: readonly (readonly Value[])[];
  /** Format of the first cell, which the labels of an axis follow */
  readonly numberFormat: string;
}

export interface ReferenceContext {
  readonly state: WorkbookState;
  readonly calculator: Pick<Calculator, 'evaluateNow'>;
  /** The sheet on which the chart lies */
  readonly sheet: SheetState;
}

/** The cells that a reference of a chart (`'My sheet'!$B$2:$B$13`, or a name) stands for, with the values that they have now. */
export function referencedCells(reference: string, { state, calculator, sheet }: ReferenceContext): ReferencedCells {
  const text = reference.replace(/^=/, '').trim();
  if (text === '') return { values: [], numberFormat: 'General' };
  const mark = text.lastIndexOf('!');
  const area = parseArea(text.slice(mark + 1));
  const home = mark < 0 ? sheet : state.sheet(unquoted(text.slice(0, mark)));
  if (!area || !home) return { values: calculator.evaluateNow(`=${text}`, { sheetId: sheet.id, row: 0, column: 0 }), numberFormat: 'General' };
  const used = home.grid.usedArea();
  const rows = Math.min(area.rows, Math.max((used?.row ?? 0) + (used?.rows ?? 0) - area.row, 1));
  const columns = Math.min(area.columns, Math.max((used?.column ?? 0) + (used?.columns ?? 0) - area.column, 1));
  // A whole column is read only as far as it is filled; any other area keeps its size, empty cells and all.
  const [height, width] = area.rows > 100_000 || area.columns > 10_000 ? [rows, columns] : [area.rows, area.columns];
  const values = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => home.grid.value(area.row + row, area.column + column)));
  return { values, numberFormat: state.styles.get(home.grid.style(area.row, area.column)).numberFormat ?? 'General' };
}

function unquoted(sheetName: string): string {
  return /^'.*'$/.test(sheetName) ? sheetName.slice(1, -1).replaceAll("''", "'") : sheetName;
}
