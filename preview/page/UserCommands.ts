import { EditOutcome, parseArea, resolveReference } from '../model';
import { Area, MAX_COLUMNS, MAX_ROWS, SheetState, Style } from '../model/state';
import { withDecimals } from './decimals';
import { Entry } from './Entry';
import { selectArea } from './grid/Selection';
import { messageBox } from './messageBox';
import { Words } from './words';
import { WorkbookWindow } from './WorkbookWindow';

/** What the user can do from the ribbon, by key and by menu. All of it goes through the workbook's own edits, which may refuse in Excel's words. */
export class UserCommands {
  constructor(private readonly window: WorkbookWindow, private readonly words: Words) {}

  /** Takes what was typed; false when it was refused and the user goes on typing. `whole` enters it into every selected cell. */
  async accept(entry: Entry, whole: boolean): Promise<boolean> {
    const { edit } = this.window.workbook;
    const { area } = this.window.selection;
    const outcome = edit.typeInto(entry.sheetId, entry.cell.row, entry.cell.column, entry.text);
    if (!outcome.ok && !(await this.insist(outcome, () => edit.typeInto(entry.sheetId, entry.cell.row, entry.cell.column, entry.text, { insist: true })))) return false;
    if (whole && area.rows * area.columns > 1) await this.tell(edit.pasteCells({ sheetId: entry.sheetId, area: { ...entry.cell, rows: 1, columns: 1 } }, entry.sheetId, area));
    return true;
  }

  activeText(): string {
    const { window } = this;
    return window.workbook.edit.textForEditing(window.sheet.id, window.selection.active.row, window.selection.active.column);
  }

  async choose(text: string): Promise<void> {
    const { window } = this;
    const { row, column } = window.selection.active;
    await this.tell(window.workbook.edit.typeInto(window.sheet.id, row, column, text));
  }

  clear(): void {
    void this.tell(this.edit.clear(this.window.sheet.id, this.window.selection.area));
  }

  undo(): void {
    this.edit.undo();
  }

  redo(): void {
    this.edit.redo();
  }

  format(look: Partial<Style>): void {
    void this.tell(this.edit.formatCells(this.window.sheet.id, this.window.selection.area, look));
  }

  toggle(look: 'bold' | 'italic' | 'underline'): void {
    const style = this.activeStyle;
    if (look === 'underline') this.format({ underline: style.underline === 'Single' ? undefined : 'Single' });
    else this.format({ [look]: style[look] ? undefined : true });
  }

  /** One decimal more or less in every section of the number format. */
  changeDecimals(by: 1 | -1): void {
    const code = this.activeStyle.numberFormat ?? 'General';
    this.format({ numberFormat: withDecimals(code === 'General' ? '0' : code, by) });
  }

  insert(kind: 'row' | 'column'): void {
    const { area } = this.window.selection;
    const { id } = this.window.sheet;
    void this.tell(kind === 'row' ? this.edit.insertRows(id, area.row, Math.min(area.rows, 1000)) : this.edit.insertColumns(id, area.column, Math.min(area.columns, 100)));
  }

  remove(kind: 'row' | 'column'): void {
    const { area } = this.window.selection;
    const { id } = this.window.sheet;
    void this.tell(kind === 'row' ? this.edit.deleteRows(id, area.row, area.rows) : this.edit.deleteColumns(id, area.column, area.columns));
  }

  /** Several selected rows or columns take the size of the one whose edge was moved. Points. */
  resize(kind: 'row' | 'column', index: number, size: number): void {
    const { id } = this.window.sheet;
    const { first, count } = this.selectedLines(kind, index);
    void this.tell(kind === 'row' ? this.edit.resizeRows(id, first, count, size) : this.edit.resizeColumns(id, first, count, size));
  }

  fit(kind: 'row' | 'column', index: number): void {
    const { first, count } = this.selectedLines(kind, index);
    if (kind === 'column') void this.tell(this.edit.fitColumns(this.window.sheet.id, first, count));
  }

  hide(kind: 'row' | 'column'): void {
    const { area } = this.window.selection;
    this.resizeLines(kind, area, 0);
  }

  unhide(kind: 'row' | 'column'): void {
    const { area } = this.window.selection;
    const { sheet } = this.window;
    const hidden = [...(kind === 'row' ? sheet.hiddenRows : sheet.hiddenColumns)];
    const [first, count] = kind === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    for (const index of hidden.filter((one) => one >= first && one < first + count)) {
      const own = kind === 'row' ? sheet.rowHeights.get(index) ?? 15 : sheet.columnWidths.get(index) ?? sheet.standardWidth;
      void this.tell(kind === 'row' ? this.edit.resizeRows(sheet.id, index, 1, own) : this.edit.resizeColumns(sheet.id, index, 1, own));
    }
  }

  arrange(arrangement: Partial<Pick<SheetState, 'showGridlines' | 'showHeadings' | 'frozen'>>): void {
    void this.tell(this.edit.arrangeWindow(this.window.sheet.id, arrangement));
  }

  /** Freezes what lies above and to the left of the active cell, or lets go of what is frozen. */
  freeze(): void {
    const { frozen } = this.window.sheet;
    const { row, column } = this.window.selection.active;
    this.arrange({ frozen: frozen.rows + frozen.columns > 0 ? { rows: 0, columns: 0 } : { rows: row, columns: column } });
  }

  fillDown(): void {
    const { area } = this.window.selection;
    const { id } = this.window.sheet;
    if (area.rows > 1) void this.tell(this.edit.pasteCells({ sheetId: id, area: { ...area, rows: 1 } }, id, { ...area, row: area.row + 1, rows: area.rows - 1 }));
  }

  pasteText(cells: readonly (readonly string[])[]): void {
    const { area } = this.window.selection;
    const { id } = this.window.sheet;
    void this.tell(this.edit.paste(id, area.row, area.column, cells));
    this.window.select(selectArea({ ...area, rows: cells.length, columns: Math.max(1, ...cells.map((line) => line.length)) }));
  }

  pasteCells(from: { readonly sheetId: string; readonly area: Area }): void {
    const { area } = this.window.selection;
    const target = { ...area, rows: Math.max(area.rows, from.area.rows), columns: Math.max(area.columns, from.area.columns) };
    void this.tell(this.edit.pasteCells(from, this.window.sheet.id, target));
    this.window.select(selectArea(target));
  }

  clipboard(action: 'cut' | 'copy'): void {
    document.querySelector<HTMLElement>('.panes')?.focus();
    document.execCommand(action);
  }

  deleteChart(): void {
    const id = this.window.selectedChart;
    if (id === undefined) return;
    this.window.selectedChart = undefined;
    void this.tell(this.edit.deleteChart(this.window.sheet.id, id));
  }

  recalculate(): void {
    this.window.workbook.calculateNow(false);
  }

  nextSheet(step: 1 | -1): void {
    const visible = this.window.state.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const next = visible[visible.indexOf(this.window.sheet) + step];
    if (next) this.edit.activateSheet(next.id);
  }

  /** What was typed into the name box: an address, perhaps on another sheet, or a name. */
  goTo(text: string): void {
    const { window } = this;
    const area = parseArea(text);
    const found = area ? { sheet: window.sheet, area } : resolveReference(window.state, text, window.sheet);
    if (!found) return void messageBox(this.words, text, this.words.noSuchPlace);
    if (found.sheet !== window.sheet) this.edit.activateSheet(found.sheet.id);
    window.select(selectArea(found.area));
  }

  async deleteSheet(sheetId: string): Promise<void> {
    const name = this.window.state.sheet(sheetId)?.name ?? '';
    if ((await messageBox(this.words, name, this.words.deleteSheetAsk, [this.words.deleteSheet, this.words.cancel])) === 0) await this.tell(this.edit.deleteSheet(sheetId));
  }

  /** Says why when the workbook has refused. */
  async tell(outcome: EditOutcome): Promise<void> {
    if (!outcome.ok) await messageBox(this.words, outcome.alert.title, outcome.alert.message);
  }

  private get edit(): WorkbookWindow['workbook']['edit'] {
    return this.window.workbook.edit;
  }

  private get activeStyle(): Style {
    return this.window.view.style(this.window.selection.active.row, this.window.selection.active.column);
  }

  /** A warning may be overridden, other refusals let the user correct the entry. True when it stands in the end. */
  private async insist(outcome: EditOutcome & { ok: false }, again: () => EditOutcome): Promise<boolean> {
    const { words } = this;
    const { style, title, message } = outcome.alert;
    if (style === 'Stop') {
      await messageBox(words, title, message, [words.retry]);
      return false;
    }
    const answer = await messageBox(words, title, message, style === 'Warning' ? [words.yes, words.no] : [words.ok, words.cancel]);
    if (answer !== 0) return false;
    await this.tell(again());
    return true;
  }

  private selectedLines(kind: 'row' | 'column', index: number): { first: number; count: number } {
    const { area } = this.window.selection;
    const whole = kind === 'row' ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
    const [first, count] = kind === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    return whole && index >= first && index < first + count && count < MAX_COLUMNS ? { first, count } : { first: index, count: 1 };
  }

  private resizeLines(kind: 'row' | 'column', area: Area, size: number): void {
    const { id } = this.window.sheet;
    void this.tell(kind === 'row' ? this.edit.resizeRows(id, area.row, area.rows, size) : this.edit.resizeColumns(id, area.column, area.columns, size));
  }
}
