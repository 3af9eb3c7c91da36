import { HostLocale, formatValue } from '../numberFormat';
import { ChartData } from './chartData';
import { fitText, lineHeight, TextLook, textWidth, wrapText } from './text';

/** How the labels of a category axis stand, and the room they take away from the plot. */
export interface CategoryLabels {
  /** Lines of each label; a label that is left out has none. */
  readonly lines: readonly (readonly string[])[];
  /** Degrees by which labels below an upright chart are turned when they do not fit side by side. */
  readonly turn: 0 | -45 | -90;
  readonly room: number;
}

const GAP = 5;

/** The text of each category, as its cell shows it; a series without categories counts from 1. */
export function categoryTexts(data: ChartData, count: number, locale: HostLocale): string[] {
  const cells = data.series.find((series) => series.categories.length > 0)?.categories;
  return Array.from({ length: count }, (_, index) => {
    if (!cells) return String(index + 1);
    const cell = cells[index];
    return cell ? formatValue(cell.value, cell.numberFormat, locale) : '';
  });
}

/** Labels below or above the plot: flat, wrapped between words, turned, and at last only every nth. */
export function labelsBelow(texts: readonly string[], look: TextLook, band: number, most: number): CategoryLabels {
  const line = lineHeight(look);
  const wrapped = texts.map((text) => wrapText(text, look, band - 4));
  const tallest = Math.max(1, ...wrapped.map((lines) => lines.length));
  const fits = wrapped.every((lines) => lines.every((part) => textWidth(part, look) <= band - 2));
  if (fits && tallest * line <= most) return { lines: wrapped, turn: 0, room: tallest * line + GAP };
  const short = texts.every((text) => textWidth(text, look) <= look.size * 2.2);
  if (short) {
    const step = Math.ceil((Math.max(...texts.map((text) => textWidth(text, look))) + 4) / band);
    return { lines: texts.map((text, index) => (index % step === 0 ? [text] : [])), turn: 0, room: line + GAP };
  }
  const turn = band >= line * 1.15 ? -45 : -90;
  const slope = turn === -45 ? Math.SQRT1_2 : 1;
  const step = Math.max(1, Math.ceil((line * 0.95) / band));
  const cut = texts.map((text, index) => (index % step === 0 ? [fitText(text.replace(/\s*\n\s*/g, ' '), look, (most - line * slope) / slope)] : []));
  const longest = Math.max(0, ...cut.flat().map((text) => textWidth(text, look)));
  return { lines: cut, turn, room: longest * slope + line * slope + GAP };
}

/** Labels beside the plot of a bar chart: wrapped to as many lines as the band is high, then cut. */
export function labelsBeside(texts: readonly string[], look: TextLook, band: number, most: number): CategoryLabels {
  const line = lineHeight(look);
  const step = Math.max(1, Math.ceil(line / band));
  const linesThatFit = Math.max(1, Math.floor((band * step) / line));
  const lines = texts.map((text, index) => (index % step === 0
    ? wrapText(text, look, most, linesThatFit).map((part) => fitText(part, look, most))
    : []));
  return { lines, turn: 0, room: Math.max(0, ...lines.flat().map((text) => textWidth(text, look))) + GAP + 2 };
}

/** Labels at every nth category alone, each with the room of n. */
export function everyNth(n: number | undefined, texts: readonly string[], band: number, layOut: (texts: readonly string[], band: number) => CategoryLabels): CategoryLabels {
  if (n === undefined) return layOut(texts, band);
  const spaced = layOut(texts.filter((_, index) => index % n === 0), band * n);
  return { ...spaced, lines: texts.map((_, index) => (index % n === 0 ? spaced.lines[index / n] ?? [] : [])) };
}
