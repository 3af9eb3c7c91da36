import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { DEFAULT_FONT } from '../state';
import { colorArgument, numberArgument, textArgument, truthArgument, wordArgument } from './arguments';
import type { Range } from './range';
import { readStyle, writeStyle } from './rangeFormat';

const UNDERLINES = ['None', 'Single', 'Double'] as const;
const LARGEST_FONT = 409;

export class RangeFont extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get bold(): boolean | null {
    return readStyle(this.range, (style) => style.bold ?? false);
  }

  set bold(bold: unknown) {
    writeStyle(this.range, { bold: truthArgument(bold) });
  }

  get color(): string | null {
    return readStyle(this.range, (style) => style.fontColor ?? DEFAULT_FONT.color);
  }

  set color(color: unknown) {
    writeStyle(this.range, { fontColor: colorArgument(color) });
  }

  get italic(): boolean | null {
    return readStyle(this.range, (style) => style.italic ?? false);
  }

  set italic(italic: unknown) {
    writeStyle(this.range, { italic: truthArgument(italic) });
  }

  get name(): string | null {
    return readStyle(this.range, (style) => style.fontName ?? DEFAULT_FONT.name);
  }

  set name(name: unknown) {
    writeStyle(this.range, { fontName: textArgument(name) });
  }

  get size(): number | null {
    return readStyle(this.range, (style) => style.fontSize ?? DEFAULT_FONT.size);
  }

  set size(size: unknown) {
    const points = numberArgument(size);
    if (points < 1 || points > LARGEST_FONT) throw excelError('InvalidArgument');
    writeStyle(this.range, { fontSize: points });
  }

  get strikethrough(): boolean | null {
    return readStyle(this.range, (style) => style.strikethrough ?? false);
  }

  set strikethrough(strikethrough: unknown) {
    writeStyle(this.range, { strikethrough: truthArgument(strikethrough) });
  }

  get underline(): (typeof UNDERLINES)[number] | null {
    return readStyle(this.range, (style) => style.underline ?? 'None');
  }

  set underline(underline: unknown) {
    writeStyle(this.range, { underline: wordArgument(underline, UNDERLINES) });
  }
}
