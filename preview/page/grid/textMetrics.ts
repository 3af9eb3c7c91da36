import { DEFAULT_FONT, Style } from '../../model/state';
import { fontStack } from '../chart/text';
import { PIXELS_PER_POINT } from './SheetAxis';

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, Map<string, number>>();
/** Enough for what is in sight; a long scroll through distinct texts must not fill the memory. */
const REMEMBERED = 20_000;
const LINE = 1.22;

export function fontOf(style: Style): string {
  const size = (style.fontSize ?? DEFAULT_FONT.size) * PIXELS_PER_POINT;
  return `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${size.toFixed(2)}px ${fontStack(style.fontName ?? DEFAULT_FONT.name)}`;
}

/** Width of a line of text in pixels, in the font that a style asks for. */
export function measureText(text: string, font: string): number {
  let known = widths.get(font);
  if (!known || known.size > REMEMBERED) widths.set(font, (known = new Map()));
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  if (!context) throw new Error('This browser draws no text on a canvas.');
  context.font = font;
  const width = context.measureText(text).width;
  known.set(text, width);
  return width;
}

/** How many lines a text takes when it is wrapped between words at a width. */
export function wrappedLines(text: string, font: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const length = measureText(word, font);
      if (used > 0 && used + measureText(word.trimEnd(), font) > width) {
        lines += 1;
        used = 0;
      }
      used += length;
    }
  }
  return lines;
}

/** Height of a line of this style in pixels. */
export function linePixels(style: Style): number {
  return (style.fontSize ?? DEFAULT_FONT.size) * PIXELS_PER_POINT * LINE;
}
