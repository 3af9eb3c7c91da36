import { Area, areaAddress, quoteSheetName } from '../model/state';
import { Cell } from './grid/Selection';

/** Typing begun on a ready cell ("Enter": arrows move on), or inside what the cell holds ("Edit": arrows move the caret). */
export type EntryMode = 'enter' | 'edit';

/** What is being typed into a cell, in the cell itself and in the formula bar at once. */
export class Entry {
  /** The part of the text that the last pointing put there, so that pointing on replaces it. */
  private pointedPart: { start: number; end: number } | undefined;

  constructor(readonly sheetId: string, readonly cell: Cell, public text: string, public mode: EntryMode, public caret = text.length) {}

  get isFormula(): boolean {
    return this.text.startsWith('=');
  }

  get isPointing(): boolean {
    return this.pointedPart !== undefined;
  }

  type(text: string, caret: number): void {
    this.text = text;
    this.caret = caret;
    this.pointedPart = undefined;
  }

  /** Whether a click on a cell means its reference: a formula waits for an operand before the caret. */
  get takesReference(): boolean {
    return this.isFormula && (this.isPointing || /[=+\-*/^&<>(,;:{\\]\s*$/.test(this.text.slice(0, this.caret)));
  }

  /** Puts the reference to an area where the caret is. */
  point(area: Area, sheet: { readonly id: string; readonly name: string }): void {
    const prefix = sheet.id === this.sheetId ? '' : `${quoteSheetName(sheet.name)}!`;
    const reference = `${prefix}${areaAddress(area)}`;
    const { start, end } = this.pointedPart ?? { start: this.caret, end: this.caret };
    this.text = this.text.slice(0, start) + reference + this.text.slice(end);
    this.caret = start + reference.length;
    this.pointedPart = { start, end: this.caret };
  }

  /** F4: the reference before the caret as `A1`, `$A$1`, `A$1`, `$A1` in turn. */
  turnReference(): void {
    const before = /(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i.exec(this.text.slice(0, this.caret));
    if (!this.isFormula || !before) return;
    const turned = before[0].split(':').map(nextAnchoring).join(':');
    this.text = this.text.slice(0, before.index) + turned + this.text.slice(this.caret);
    this.caret = before.index + turned.length;
    this.pointedPart = undefined;
  }
}

function nextAnchoring(address: string): string {
  const parts = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/i.exec(address);
  if (!parts) return address;
  const [, column, letters, row, digits] = parts;
  if (!column && !row) return `$${letters}$${digits}`;
  if (column && row) return `${letters}$${digits}`;
  return column ? `${letters}${digits}` : `$${letters}${digits}`;
}
