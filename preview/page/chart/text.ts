import { FontState } from '../../model/state';
import { element, escapeText } from './svg';

/** Advance widths of Calibri in thousandths of an em: a chart lays itself out alike in a browser and in Node, with no font at hand. */
const WIDTHS: Readonly<Record<string, number>> = {
  ' ': 226, '.': 252, ',': 250, '-': 306, '−': 498, '–': 498, '+': 498, '%': 715, '(': 303, ')': 303, '/': 386, ':': 267, '\u00a0': 226,
  a: 479, b: 525, c: 423, d: 525, e: 498, f: 305, g: 471, h: 525, i: 229, j: 239, k: 455, l: 229, m: 799, n: 525, o: 527, p: 525, q: 525,
  r: 349, s: 391, t: 335, u: 525, v: 452, w: 715, x: 433, y: 453, z: 395, æ: 773, ø: 527, å: 479,
  A: 579, B: 544, C: 533, D: 615, E: 488, F: 459, G: 631, H: 623, I: 252, J: 319, K: 520, L: 420, M: 855, N: 646, O: 662, P: 517, Q: 673,
  R: 543, S: 459, T: 487, U: 642, V: 567, W: 890, X: 519, Y: 487, Z: 468, Æ: 763, Ø: 662, Å: 579,
};
const OTHER_WIDTH = 507;
const LINE_HEIGHT = 1.22;
const BOLD_WIDENS = 1.05;

/** Wide enough for the fonts that stand in where Calibri is missing. */
const FALLBACK_WIDENS = 1.06;

export interface TextLook {
  readonly family: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** The colour behind it; nothing where there is none */
  readonly behind?: string;
}

export const TEXT_COLOR = '#595959';

/** The first font that says something wins; `size` is Excel's own default for the part of the chart. */
export function textLook(size: number, ...fonts: readonly FontState[]): TextLook {
  const first = <K extends keyof FontState>(key: K): FontState[K] => fonts.find((font) => font[key] !== undefined)?.[key];
  return {
    family: first('name') ?? 'Calibri',
    size: first('size') ?? size,
    bold: first('bold') ?? false,
    italic: first('italic') ?? false,
    color: first('color') ?? TEXT_COLOR,
  };
}

export function textWidth(text: string, look: TextLook): number {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTHS[character] ?? OTHER_WIDTH;
  return (thousandths / 1000) * look.size * FALLBACK_WIDENS * (look.bold ? BOLD_WIDENS : 1);
}

export function lineHeight(look: TextLook): number {
  return look.size * LINE_HEIGHT;
}

/** Breaks text at its own line ends and, where a line is too wide, between words. */
export function wrapText(text: string, look: TextLook, width: number, maxLines = Infinity): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && textWidth(longer, look) > width) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.push(line);
  }
  return lines.length <= maxLines ? lines : [...lines.slice(0, maxLines - 1), lines.slice(maxLines - 1).join(' ')];
}

/** Cuts text with an ellipsis where it is wider than the room there is. */
export function fitText(text: string, look: TextLook, width: number): string {
  if (textWidth(text, look) <= width) return text;
  let cut = text;
  while (cut.length > 1 && textWidth(`${cut}…`, look) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

export interface TextPlace {
  readonly x: number;
  /** The vertical middle of the text */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees, clockwise, round (x, y) */
  readonly turn?: number;
}

export function textElement(text: string, look: TextLook, place: TextPlace): string {
  return backdrop(text, look, place) + element('text', {
    x: place.x,
    y: place.y + look.size * 0.34,
    'text-anchor': place.anchor === 'start' ? undefined : place.anchor,
    'font-family': fontStack(look.family),
    'font-size': look.size,
    'font-weight': look.bold ? 700 : undefined,
    'font-style': look.italic ? 'italic' : undefined,
    fill: look.color,
    transform: place.turn ? `rotate(${place.turn} ${place.x} ${place.y})` : undefined,
  }, [escapeText(text)]);
}

function backdrop(text: string, look: TextLook, { x, y, anchor, turn }: TextPlace): string {
  if (look.behind === undefined) return '';
  const [width, height] = [textWidth(text, look), look.size];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return element('rect', { x: left, y: y - height / 2, width, height, fill: look.behind, transform: turn ? `rotate(${turn} ${x} ${y})` : undefined });
}

/** Where Calibri is not installed, page.css supplies a face of the same widths under the name `Calibri Widths`. */
export function fontStack(family: string): string {
  const quoted = /^[\w-]+$/.test(family) ? family : `'${family.replace(/['"]/g, '')}'`;
  return /^calibri/i.test(family) ? `${quoted}, Carlito, 'Calibri Widths', sans-serif` : `${quoted}, 'Liberation Sans', Arial, sans-serif`;
}
