import { Area, areaAddress, DEFAULT_FONT } from '../model/state';
import { create } from './dom';
import { Entry, EntryMode } from './Entry';
import { Direction } from './grid/movement';
import { GridView } from './grid/GridView';
import { fontOf, measureText } from './grid/textMetrics';
import { cellCss } from './grid/cellCss';
import { PIXELS_PER_POINT } from './grid/SheetAxis';

/** What typing into a cell leads to. */
export interface EntryHost {
  /** What the active cell holds, as it is edited: a formula, a date, an unrounded number. */
  activeText(): string;
  /** Takes an entry; false when it was refused and the user wants to go on with it. */
  accept(entry: Entry, whole: boolean): Promise<boolean>;
  /** The mode of the entry has changed, or there is none any more. */
  changed(entry: Entry | undefined): void;
}

/** Typing into a cell: the box over the cell and the line in the formula bar show the same entry. */
export class EntryEditor {
  readonly cellBox = create('textarea', { class: 'cell-editor', 'aria-label': 'cell' });
  entry: Entry | undefined;

  constructor(private readonly grid: GridView, private readonly bar: HTMLTextAreaElement, private readonly host: EntryHost) {
    this.cellBox.spellcheck = false;
    this.cellBox.hidden = true;
    grid.stage.append(this.cellBox);
    grid.onDrawn(() => this.place());
    for (const box of [this.cellBox, bar]) {
      box.addEventListener('input', () => this.typed(box));
      box.addEventListener('keydown', (event) => this.key(event, box));
      box.addEventListener('keyup', () => this.moveCaret(box));
      box.addEventListener('mouseup', () => this.moveCaret(box));
    }
    bar.addEventListener('focus', () => {
      if (!this.entry) this.begin('edit', undefined, 'bar');
    });
  }

  /** Opens the active cell for typing: empty, with a first text, or with what it holds. */
  begin(mode: EntryMode, text?: string, where: 'cell' | 'bar' = 'cell'): void {
    const { window } = this.grid;
    this.entry = new Entry(window.sheet.id, window.selection.active, text ?? (mode === 'edit' ? this.host.activeText() : ''), mode);
    this.grid.reveal(this.entry.cell);
    this.show();
    if (where === 'cell') this.focus(this.cellBox);
    this.host.changed(this.entry);
  }

  async commit(direction?: Direction, whole = false): Promise<boolean> {
    const { entry } = this;
    if (!entry) return true;
    const { window } = this.grid;
    if (window.sheet.id !== entry.sheetId) window.workbook.edit.activateSheet(entry.sheetId);
    if (!(await this.host.accept(entry, whole))) {
      this.focus(this.cellBox);
      return false;
    }
    this.finish();
    if (direction) {
      window.advance(direction);
      this.grid.reveal(window.selection.active);
    }
    return true;
  }

  cancel(): void {
    const { entry } = this;
    const { window } = this.grid;
    if (entry && window.sheet.id !== entry.sheetId) window.workbook.edit.activateSheet(entry.sheetId);
    this.finish();
  }

  /** A click or an arrow on cells while a formula waits for a reference. */
  point(area: Area): boolean {
    const { entry, grid } = this;
    if (!entry?.takesReference) return false;
    entry.point(area, grid.window.sheet);
    grid.pointed = area;
    this.show();
    this.host.changed(entry);
    grid.window.redraw({});
    return true;
  }

  private finish(): void {
    this.entry = undefined;
    this.grid.pointed = undefined;
    this.cellBox.hidden = true;
    this.host.changed(undefined);
    this.grid.focus();
    this.grid.window.redraw({ selection: true });
  }

  private typed(box: HTMLTextAreaElement): void {
    if (!this.entry) this.begin('edit', box.value, 'bar');
    this.entry?.type(box.value, box.selectionStart);
    this.grid.pointed = undefined;
    this.show(box);
    this.host.changed(this.entry);
    this.grid.window.redraw({});
  }

  private moveCaret(box: HTMLTextAreaElement): void {
    if (this.entry && document.activeElement === box) this.entry.caret = box.selectionStart;
  }

  private key(event: KeyboardEvent, box: HTMLTextAreaElement): void {
    const { entry } = this;
    if (!entry || event.isComposing) return;
    const done = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    event.stopPropagation();
    switch (event.key) {
      case 'Enter':
        done();
        if (event.altKey) return this.insert(box, '\n');
        return void this.commit(event.ctrlKey || event.metaKey ? undefined : event.shiftKey ? 'up' : 'down', event.ctrlKey || event.metaKey);
      case 'Tab':
        done();
        return void this.commit(event.shiftKey ? 'left' : 'right');
      case 'Escape':
        done();
        return this.cancel();
      case 'F2':
        done();
        entry.mode = entry.mode === 'enter' ? 'edit' : 'enter';
        return this.host.changed(entry);
      case 'F4':
        done();
        entry.turnReference();
        return this.show();
      case 'ArrowUp': case 'ArrowDown': case 'ArrowLeft': case 'ArrowRight':
        return this.arrow(event, entry, box, done);
      default:
    }
  }

  /** While entering, an arrow points at a cell for a formula, or else ends the entry and moves on. */
  private arrow(event: KeyboardEvent, entry: Entry, box: HTMLTextAreaElement, done: () => void): void {
    if (entry.mode === 'edit' || box === this.bar) return;
    const direction = event.key.slice(5).toLowerCase() as Direction;
    if (entry.takesReference) {
      done();
      const terrain = this.grid.window.view;
      const from = this.grid.pointed ?? { ...entry.cell, rows: 1, columns: 1 };
      const step = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] } as const;
      const [rows, columns] = step[direction];
      const next = { row: Math.max(0, from.row + rows), column: Math.max(0, from.column + columns), rows: 1, columns: 1 };
      this.point(event.shiftKey ? terrain.withMerged(grown(from, rows, columns)) : next);
      return;
    }
    done();
    void this.commit(direction);
  }

  private insert(box: HTMLTextAreaElement, text: string): void {
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    this.typed(box);
  }

  private show(typedIn?: HTMLTextAreaElement): void {
    const { entry } = this;
    if (!entry) return;
    for (const box of [this.cellBox, this.bar]) {
      if (box === typedIn) continue;
      box.value = entry.text;
      if (document.activeElement === box) box.setSelectionRange(entry.caret, entry.caret);
    }
    this.cellBox.hidden = false;
    this.place();
  }

  private focus(box: HTMLTextAreaElement): void {
    box.hidden = false;
    box.focus({ preventScroll: true });
    const at = this.entry?.caret ?? box.value.length;
    box.setSelectionRange(at, at);
  }

  /** The box lies over its cell and grows with the text. */
  private place(): void {
    const { entry, cellBox, grid } = this;
    if (!entry || cellBox.hidden) return;
    const { viewport, window } = grid;
    const elsewhere = window.sheet.id !== entry.sheetId;
    if (elsewhere) {
      cellBox.style.visibility = 'hidden';
      return;
    }
    const { view } = viewport;
    const style = view.style(entry.cell.row, entry.cell.column);
    const area = view.withMerged({ ...entry.cell, rows: 1, columns: 1 });
    const at = viewport.toWindow(entry.cell);
    const cellWidth = view.columns.offset(area.column + area.columns) - view.columns.offset(area.column);
    const cellHeight = view.rows.offset(area.row + area.rows) - view.rows.offset(area.row);
    const lines = entry.text.split('\n');
    const font = fontOf(style);
    const widest = Math.max(...lines.map((line) => measureText(line, font))) + 14;
    const width = Math.min(Math.max(cellWidth, widest), Math.max(cellWidth, viewport.width - at.x - 4));
    const line = (style.fontSize ?? DEFAULT_FONT.size) * PIXELS_PER_POINT * 1.28;
    const rows = lines.length + Math.floor(widest / Math.max(width + 1, 1));
    cellBox.style.cssText = `${cellCss(style)};left:${at.x}px;top:${at.y}px;width:${width + 1}px;height:${Math.max(cellHeight + 1, rows * line + 4)}px;line-height:${line}px`;
    cellBox.setAttribute('aria-label', areaAddress({ ...entry.cell, rows: 1, columns: 1 }));
  }
}

function grown(area: Area, rows: number, columns: number): Area {
  return { ...area, rows: Math.max(1, area.rows + rows), columns: Math.max(1, area.columns + columns) };
}
