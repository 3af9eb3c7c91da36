import { FormulaSyntaxError } from '../../calc/contract';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Area, SheetState } from '../state';
import { CellEntry } from './cellEntry';
import { styleAt } from './cellStyle';
import { takeUpCalculatedColumns } from './calculatedColumns';
import { keepCells, restoreCells } from './keptCells';
import { assertCellsUnlocked } from './protectionRules';
import { takeUpHeaders, touchesHeader } from './tableHeaders';
import { tablesOn } from './tableAreas';

/** What is to be written at an offset within the area; undefined leaves the cell as it is. */
export type EntryAt = (rowOffset: number, columnOffset: number) => CellEntry | undefined;

/** Excel's limit on the text of a formula. */
const LONGEST_FORMULA = 8192;
/** And on the text in a cell */
const LONGEST_TEXT = 32_767;

/**
 * Enters constants and formulas into an area, all or none, with everything that follows from it in Excel: number formats of
 * what was typed, headers and calculated columns of tables.
 * @throws OfficeError AccessDenied for locked cells, InvalidArgument for a formula that Excel would refuse
 */
export function writeCells(session: Session, sheet: SheetState, area: Area, entryAt: EntryAt, changeType = 'RangeEdited'): void {
  assertCellsUnlocked(session.state, sheet, area);
  const before = keepCells(session, sheet, area);
  const valueBefore = area.rows === 1 && area.columns === 1 ? sheet.grid.value(area.row, area.column) : undefined;
  try {
    for (let offset = 0; offset < area.columns; offset++) writeColumn(session, sheet, area, offset, entryAt);
  } catch (reason) {
    restoreCells(session, sheet, area, before);
    throw reason instanceof FormulaSyntaxError ? excelError('InvalidArgument') : reason;
  }
  for (const table of tablesOn(session.state, sheet, area)) {
    if (touchesHeader(table, area)) takeUpHeaders(session, sheet, table, area.column, area.column + area.columns - 1);
    takeUpCalculatedColumns(session, sheet, table, area);
  }
  recordCells(session, sheet, area, changeType, valueBefore);
}

/** One column, top to bottom; runs of constants are told to the calculation together. */
function writeColumn(session: Session, sheet: SheetState, area: Area, offset: number, entryAt: EntryAt): void {
  const { grid } = sheet;
  const column = area.column + offset;
  let runStart = -1;
  const endRun = (row: number): void => {
    if (runStart >= 0) session.calculator.valuesChanged(sheet.id, { row: runStart, column, rows: row - runStart, columns: 1 });
    runStart = -1;
  };
  const formulas: { row: number; formula: string }[] = [];
  for (let index = 0; index < area.rows; index++) {
    const row = area.row + index;
    const entry = entryAt(index, offset);
    if (entry?.kind !== 'constant') {
      endRun(row);
      if (entry) formulas.push({ row, formula: entry.formula });
      continue;
    }
    if (typeof entry.value === 'string' && entry.value.length > LONGEST_TEXT) throw excelError('InvalidArgument');
    grid.setFormula(row, column, undefined);
    grid.setValue(row, column, entry.value);
    if (entry.numberFormat !== undefined) formatAsTyped(session, sheet, row, column, entry.numberFormat);
    if (runStart < 0) runStart = row;
  }
  endRun(area.row + area.rows);
  for (const { row, formula } of formulas) {
    if (formula.length > LONGEST_FORMULA) throw excelError('FormulaLengthExceedsLimit');
    session.calculator.setFormula(sheet.id, row, column, formula);
  }
}

/** A date or a percentage that was typed shows as such, unless the cell already has a format of its own. */
function formatAsTyped(session: Session, sheet: SheetState, row: number, column: number, numberFormat: string): void {
  const style = styleAt(session.state, sheet, row, column);
  if (style.numberFormat !== undefined && style.numberFormat !== 'General') return;
  sheet.grid.setStyle(row, column, session.state.styles.intern({ ...style, numberFormat }));
}

/** Tells of written cells; of a single one also what it held before and, once calculated, holds now. */
export function recordCells(session: Session, sheet: SheetState, area: Area, changeType: string, valueBefore?: unknown): void {
  const event = { kind: 'cells' as const, sheetId: sheet.id, area, source: session.source, changeType };
  if (area.rows !== 1 || area.columns !== 1) {
    session.record(event);
    return;
  }
  session.record({
    ...event,
    valueBefore,
    get valueAfter() {
      return sheet.grid.value(area.row, area.column);
    },
  });
}
