import { Locale, localeNamed } from '../locale';
import type { Session } from '../Session';
import { excelError } from '../officeErrors';
import { Area, MAX_COLUMNS, MAX_ROWS, passwordOpens, SheetState, Style, Value } from '../state';
import { Alert, alertFor, EditKind, EditOutcome } from './alerts';
import { boundingArea, isEntireColumn, isEntireRow } from './areas';
import { keepChartsOnCells } from './chartAnchors';
import { changeStyles } from './cellStyle';
import { clearContents } from './clearCells';
import { copyCells } from './copyCells';
import { textForEditing } from './editedText';
import { Scope } from './history';
import { deleteCells, insertCells } from './insertCells';
import { fittingColumnWidth } from './measures';
import { assertAllowed } from './protectionRules';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from './sheetRules';
import { expand, expansionFor } from './tableExpansion';
import { fillingScope, typedEntry, typingScope, validationAlert } from './typing';
import { UndoList } from './UndoList';
import { listEntries, validationAt } from './validationRules';
import { writeCells } from './writeCells';

const DONE: EditOutcome = { ok: true };

/** What a user does in the grid and to the sheets. Every step can be undone; a step that Excel would refuse is answered with its words. */
export class UserEdits {
  readonly history: UndoList;

  constructor(private readonly session: Session) {
    this.history = new UndoList(session);
  }

  /**
   * Enters what was typed into a cell, read as the user's locale writes it. `insist` enters what a rule only warns of.
   */
  typeInto(sheetId: string, row: number, column: number, text: string, options: { locale?: string; insist?: boolean } = {}): EditOutcome {
    const locale = this.localeOf(options.locale);
    const sheet = this.sheet(sheetId);
    const cell: Area = { row, column, rows: 1, columns: 1 };
    return this.attempt('cells', locale, () => {
      const entry = typedEntry(this.session, sheet, row, column, text, locale);
      this.history.remember(typingScope(this.session, sheet, row, column, entry));
      const expansion = entry.kind === 'constant' && entry.value === null ? undefined : expansionFor(this.session, sheet, row, column);
      writeCells(this.session, sheet, cell, () => entry);
      if (expansion) expand(this.session, sheet, expansion);
      const alert = options.insist ? undefined : validationAlert(this.session, sheet, row, column, locale);
      if (alert) this.history.abandon();
      return alert;
    });
  }

  /** What the formula bar shows for a cell, in the user's locale; typed again it gives the same cell. */
  textForEditing(sheetId: string, row: number, column: number, localeName?: string): string {
    return textForEditing(this.session.state, this.sheet(sheetId), row, column, this.localeOf(localeName));
  }

  clear(sheetId: string, area: Area): EditOutcome {
    const sheet = this.sheet(sheetId);
    return this.change('cells', fillingScope(this.session, sheet, area), () => clearContents(this.session, sheet, area));
  }

  /** Texts from elsewhere, a cell each, read as if typed. Tables below or right of which they land grow with them. */
  paste(sheetId: string, row: number, column: number, cells: readonly (readonly string[])[], localeName?: string): EditOutcome {
    const locale = this.localeOf(localeName);
    const sheet = this.sheet(sheetId);
    const columns = Math.max(0, ...cells.map((line) => line.length));
    if (columns === 0) return DONE;
    const area: Area = { row, column, rows: Math.min(cells.length, MAX_ROWS - row), columns: Math.min(columns, MAX_COLUMNS - column) };
    return this.change('cells', fillingScope(this.session, sheet, area), () => {
      for (let index = 0; index < area.rows; index++) {
        const expansion = expansionFor(this.session, sheet, row + index, column);
        const line = cells[index]!;
        writeCells(this.session, sheet, { ...area, row: row + index, rows: 1 }, (_, offset) => typedEntry(this.session, sheet, row + index, column + offset, line[offset] ?? '', locale));
        if (expansion) expand(this.session, sheet, expansion);
      }
    }, locale);
  }

  /** Cells of the workbook copied elsewhere in it, formulas and looks included. */
  pasteCells(from: { sheetId: string; area: Area }, sheetId: string, target: Area): EditOutcome {
    const source = this.sheet(from.sheetId);
    const sheet = this.sheet(sheetId);
    const area = boundingArea(target, { ...target, rows: Math.min(from.area.rows, MAX_ROWS - target.row), columns: Math.min(from.area.columns, MAX_COLUMNS - target.column) });
    return this.change('cells', fillingScope(this.session, sheet, area), () => {
      copyCells(this.session, { sheet: source, area: from.area }, sheet, target, { type: 'All', skipBlanks: false, transpose: false });
    });
  }

  insertRows(sheetId: string, row: number, count: number): EditOutcome {
    return this.change('structure', 'workbook', () => insertCells(this.session, this.sheet(sheetId), { row, column: 0, rows: count, columns: MAX_COLUMNS }, 'Down'));
  }

  deleteRows(sheetId: string, row: number, count: number): EditOutcome {
    return this.change('structure', 'workbook', () => deleteCells(this.session, this.sheet(sheetId), { row, column: 0, rows: count, columns: MAX_COLUMNS }, 'Up'));
  }

  insertColumns(sheetId: string, column: number, count: number): EditOutcome {
    return this.change('structure', 'workbook', () => insertCells(this.session, this.sheet(sheetId), { row: 0, column, rows: MAX_ROWS, columns: count }, 'Right'));
  }

  deleteColumns(sheetId: string, column: number, count: number): EditOutcome {
    return this.change('structure', 'workbook', () => deleteCells(this.session, this.sheet(sheetId), { row: 0, column, rows: MAX_ROWS, columns: count }, 'Left'));
  }

  /** Points; none hides the columns. */
  resizeColumns(sheetId: string, column: number, count: number, width: number): EditOutcome {
    return this.resize(sheetId, column, count, width, 'Columns');
  }

  resizeRows(sheetId: string, row: number, count: number, height: number): EditOutcome {
    return this.resize(sheetId, row, count, height, 'Rows');
  }

  /** A double click on the edge of a column. */
  fitColumns(sheetId: string, column: number, count: number): EditOutcome {
    const sheet = this.sheet(sheetId);
    return this.change('structure', 'sheets', () => {
      assertAllowed(sheet, 'allowFormatColumns');
      keepChartsOnCells(sheet, () => {
        for (let index = column; index < column + count; index++) {
          const width = fittingColumnWidth(this.session.state, sheet, index, { row: 0, rows: MAX_ROWS }, this.session.workbook.locale);
          if (width !== undefined) sheet.columnWidths.set(index, width);
        }
      });
      this.session.record({ kind: 'format', sheetId, area: { row: 0, column, rows: MAX_ROWS, columns: count } });
    });
  }

  /** How cells look, as the buttons above the grid change it; `undefined` puts a part of the look back to Excel's default. */
  formatCells(sheetId: string, area: Area, look: Partial<Style>): EditOutcome {
    const sheet = this.sheet(sheetId);
    const whole = isEntireColumn(area) || isEntireRow(area);
    return this.change('structure', whole ? 'workbook' : { sheet, areas: [area] }, () => {
      assertAllowed(sheet, 'allowFormatCells');
      changeStyles(this.session.state, sheet, area, (style) => ({ ...style, ...look }));
      this.session.record({ kind: 'format', sheetId, area });
    });
  }

  /** What of a sheet's window is shown, and how many rows and columns stay when it scrolls. */
  arrangeWindow(sheetId: string, arrangement: Partial<Pick<SheetState, 'showGridlines' | 'showHeadings' | 'frozen'>>): EditOutcome {
    const sheet = this.sheet(sheetId);
    return this.change('structure', 'sheets', () => {
      Object.assign(sheet, arrangement);
      this.session.record({ kind: 'sheetChanged', sheetId });
    });
  }

  deleteChart(sheetId: string, chartId: string): EditOutcome {
    const sheet = this.sheet(sheetId);
    return this.change('structure', 'sheets', () => {
      assertAllowed(sheet, 'allowEditObjects');
      sheet.charts = sheet.charts.filter((chart) => chart.id !== chartId);
      this.session.workbook.activeChartId = undefined;
      this.session.record({ kind: 'chartDeleted', sheetId, chartId });
    });
  }

  /** A new sheet after the active one, which becomes active. */
  addSheet(name?: string): EditOutcome {
    return this.change('sheet', 'sheets', () => {
      const { state } = this.session;
      const position = state.sheets.indexOf(this.session.activeSheet) + 1;
      activateSheet(this.session, addSheet(this.session, name, position));
    });
  }

  renameSheet(sheetId: string, name: string): EditOutcome {
    return this.change('sheet', 'sheets', () => renameSheet(this.session, this.sheet(sheetId), name.trim()));
  }

  deleteSheet(sheetId: string): EditOutcome {
    return this.change('sheet', 'workbook', () => deleteSheet(this.session, this.sheet(sheetId)));
  }

  moveSheet(sheetId: string, position: number): EditOutcome {
    return this.change('sheet', 'sheets', () => moveSheet(this.session, this.sheet(sheetId), position));
  }

  showSheet(sheetId: string, visible: boolean): EditOutcome {
    return this.change('sheet', 'sheets', () => setVisibility(this.session, this.sheet(sheetId), visible ? 'Visible' : 'Hidden'));
  }

  /** Protects a sheet without a password, with what Excel allows when nothing is chosen; or takes such protection off. */
  protectSheet(sheetId: string, protect: boolean): EditOutcome {
    return this.change('sheet', 'sheets', () => {
      const sheet = this.sheet(sheetId);
      if (!protect && sheet.protection && !passwordOpens(sheet.protection, undefined)) throw excelError('AccessDenied');
      sheet.protection = protect ? { options: {} } : undefined;
      this.session.record({ kind: 'sheetChanged', sheetId });
    });
  }

  activateSheet(sheetId: string): void {
    this.inBatch(() => {
      this.session.workbook.activeChartId = undefined;
      activateSheet(this.session, this.sheet(sheetId));
    });
  }

  /** Cells of the active sheet. */
  select(area: Area): void {
    const sheet = this.session.activeSheet;
    sheet.selection = area;
    this.session.workbook.activeChartId = undefined;
    this.inBatch(() => this.session.record({ kind: 'selection', sheetId: sheet.id, area }));
  }

  activateChart(chartId: string): void {
    this.session.workbook.activeChartId = chartId;
  }

  /** What a cell's drop-down offers; undefined where it has none. */
  choices(sheetId: string, row: number, column: number): Value[] | undefined {
    const sheet = this.sheet(sheetId);
    const validation = validationAt(sheet, row, column);
    if (validation?.rule.type !== 'List' || !validation.rule.inCellDropDown) return undefined;
    return listEntries(this.session, sheet, validation, { row, column });
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  undo(): void {
    this.inBatch(() => this.history.undo());
  }

  redo(): void {
    this.inBatch(() => this.history.redo());
  }

  private sheet(id: string): SheetState {
    const sheet = this.session.state.sheet(id);
    if (!sheet) throw new Error(`The workbook has no sheet ${id}`);
    return sheet;
  }

  private localeOf(name: string | undefined): Locale {
    return name === undefined ? this.session.workbook.locale : localeNamed(name);
  }

  private resize(sheetId: string, first: number, count: number, size: number, what: 'Columns' | 'Rows'): EditOutcome {
    const sheet = this.sheet(sheetId);
    return this.change('structure', 'sheets', () => {
      assertAllowed(sheet, what === 'Columns' ? 'allowFormatColumns' : 'allowFormatRows');
      const [sizes, hidden] = what === 'Columns' ? [sheet.columnWidths, sheet.hiddenColumns] : [sheet.rowHeights, sheet.hiddenRows];
      keepChartsOnCells(sheet, () => {
        for (let index = first; index < first + count; index++) {
          if (size <= 0) {
            hidden.add(index);
          } else {
            hidden.delete(index);
            sizes.set(index, size);
          }
        }
      });
      const area = what === 'Columns' ? { row: 0, column: first, rows: MAX_ROWS, columns: count } : { row: first, column: 0, rows: count, columns: MAX_COLUMNS };
      this.session.record({ kind: 'format', sheetId, area });
    });
  }

  private change(kind: EditKind, scope: Scope, action: () => void, locale = this.session.workbook.locale): EditOutcome {
    return this.attempt(kind, locale, () => {
      this.history.remember(scope);
      try {
        action();
      } catch (reason) {
        this.history.abandon();
        throw reason;
      }
      return undefined;
    });
  }

  private attempt(kind: EditKind, locale: Locale, action: () => Alert | undefined): EditOutcome {
    return this.inBatch(() => {
      try {
        const alert = action();
        return alert ? { ok: false, alert } : DONE;
      } catch (reason) {
        return { ok: false, alert: alertFor(reason, kind, locale) };
      }
    });
  }

  private inBatch<Result>(action: () => Result): Result {
    this.session.workbook.beginBatch();
    try {
      return action();
    } finally {
      this.session.workbook.endBatch();
    }
  }
}
