import type { Cell } from '../plan';
import { type PresentCell, type PresentSheet, type PresentTable, presentArea } from '../difference';
import { PARSED_NAMES, type TableContents, type WorkbookContents } from './WorkbookContents';

interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** What sheets that were read as a whole say of their KPIs. */
export function contentsOfSheets(sheets: readonly PresentSheet[], names: readonly DefinedName[]): WorkbookContents {
  return {
    tables: sheets.flatMap((sheet) => sheet.tables.map((table) => contentsOf(sheet, table))),
    names: Object.fromEntries(names.flatMap(({ name, formula }) => {
      const known = PARSED_NAMES.find((one) => one.toLowerCase() === name.toLowerCase());
      const area = known && presentArea(formula);
      const sheet = area && sheets.find(({ title }) => title === area.sheet);
      return sheet ? [[known!, cellOf(sheet.values[area.row - sheet.row]?.[area.column - sheet.column])] as const] : [];
    })),
  };
}

function contentsOf(sheet: PresentSheet, { name, row, column, columns, rows }: PresentTable): TableContents {
  const body = (cells: PresentSheet['values']): readonly (readonly Cell[])[] => Array.from({ length: rows }, (_, index) => (
    columns.map((__, at) => cellOf(cells[row + 1 + index - sheet.row]?.[column + at - sheet.column]))
  ));
  return { name, columns, values: body(sheet.values), formulas: body(sheet.formulas) };
}

function cellOf(cell: PresentCell | undefined): Cell {
  return cell === undefined || cell === '' ? null : cell;
}
