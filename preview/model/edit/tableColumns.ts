import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { SheetState, TableColumnState, TableState } from '../state';
import { deleteCells, insertCells } from './insertCells';
import { assertUnprotected } from './protectionRules';
import { takeUpHeaders } from './tableHeaders';
import { nextColumnId, tableChanged } from './tableRules';

/** Puts an empty column into a table; the cells to its right move, within the table's rows. */
export function insertTableColumn(session: Session, sheet: SheetState, table: TableState, index: number, name?: string): TableColumnState {
  assertUnprotected(sheet);
  if (index < 0 || index > table.columns.length) throw excelError('InvalidArgument');
  const { area } = table;
  const id = nextColumnId(table);
  const column = area.column + index;
  insertCells(session, sheet, { ...area, column, columns: 1 }, 'Right');
  const atEdge = index === 0 || index === table.columns.length;
  if (atEdge) {
    // inserted beside the first or last column, the cells are taken in
    table.area = { ...area, columns: area.columns + 1 };
    table.columns.splice(index, 0, { id, name: '' });
  }
  if (name !== undefined && table.showHeaders) sheet.grid.setValue(area.row, column, name);
  session.structureChanged();
  if (table.showHeaders) takeUpHeaders(session, sheet, table, column, column);
  else table.columns[index]!.name = name ?? `${session.workbook.locale.columnWord}${id}`;
  tableChanged(session, table);
  return table.columns[index]!;
}

/** @throws OfficeError InvalidOperation for the only column, with which the table would go */
export function deleteTableColumn(session: Session, sheet: SheetState, table: TableState, index: number): void {
  assertUnprotected(sheet);
  if (table.columns.length === 1) throw excelError('InvalidOperation');
  deleteCells(session, sheet, { ...table.area, column: table.area.column + index, columns: 1 }, 'Left');
  tableChanged(session, table);
}

