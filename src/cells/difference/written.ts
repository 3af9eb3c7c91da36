import { fingerprint } from '../../kpi';
import { type Readings, parseReadings, readingsText } from './readings';

/** What a run has written, by unit: short texts in place of formulas. A few cells hold it for a thousand KPIs. */
export interface Written {
  readonly prints: ReadonlyMap<string, string>;
  /** The run broke off: formulas that are not as planned are its own */
  readonly pending: boolean;
  /** Which run wrote it: another text says that somebody has written since */
  readonly run?: string | undefined;
  /** The run that broke off was the first */
  readonly making?: Making | undefined;
  /** What of it is read together, where it is more than one answer holds */
  readonly readings?: Readings | undefined;
}

/** A workbook that was being shown for the first time */
export interface Making {
  /** Its sheets, as they are called once they are shown */
  readonly sheets: readonly string[];
  /** The one sheet of a new workbook, empty, that goes last of all */
  readonly untouched?: string | undefined;
}

const PENDING = 'pending';
const RUN = 'run=';
const READ = 'read=';

/** Units are known by a short text too. */
export function unitKey(unit: string): string {
  return fingerprint(unit).slice(-5);
}

export function writtenText({ prints, pending, run, making, readings = [] }: Written): string {
  // In an order of its own: what has just been made would else stand last, and the next run would write it anew.
  return [
    ...(pending ? [making ? `${PENDING}:${makingText(making)}` : PENDING] : []), ...(run === undefined ? [] : [`${RUN}${run}`]),
    ...(readings.length === 0 ? [] : [`${READ}${readingsText(readings)}`]), ...[...prints].map(([unit, print]) => `${unit}:${print}`).sort(),
  ].join(' ');
}

/** Excel takes 32,767 characters in a cell; a mark in front has to go in too. */
const MOST_CHARACTERS = 32_000;

/** The text in as many cells as there are for it, below one another. */
export function writtenCells(text: string, cells: number): readonly string[] {
  const parts: string[] = [''];
  for (const word of text.split(' ')) {
    const last = parts.length - 1;
    if (parts[last] === '') parts[last] = word;
    else if (parts[last]!.length + 1 + word.length <= MOST_CHARACTERS) parts[last] += ` ${word}`;
    else parts.push(word);
  }
  return Array.from({ length: cells }, (_, index) => parts[index] ?? '');
}

/** What the first of these cells says while a run is writing. */
export function asPending(firstCell: string): string {
  return parseWritten(firstCell).pending ? firstCell : `${PENDING} ${firstCell}`.trim();
}

/** A cell that somebody has emptied or overwritten says nothing: everything that is not as planned counts as somebody's then. */
export function parseWritten(text: string): Written {
  const words = text.split(' ');
  const [first, making] = words[0]!.split(':');
  const pending = first === PENDING;
  if (pending) words.shift();
  const marked = (mark: string): string | undefined => words.find((word) => word.startsWith(mark))?.slice(mark.length);
  const readings = marked(READ);
  const entries = words.map((entry) => entry.split(':'));
  return {
    pending, run: marked(RUN), readings: readings === undefined ? undefined : parseReadings(readings), making: pending && making !== undefined ? parseMaking(making) : undefined,
    prints: new Map(entries.flatMap(([unit, print]) => (unit && print ? [[unit, print] as const] : []))),
  };
}

/** Neither a blank nor `:` stands in it, for these part the words; `/` stands in no title. */
function makingText({ sheets, untouched = '' }: Making): string {
  return [...sheets, untouched].map((title) => title.replace(/[%: ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)).join('/');
}

/** The titles, and last the empty sheet's: each apart, so that a cell that somebody has written in is read as far as it says something. */
function parseMaking(text: string): Making {
  const titles = text.split('/').map((title) => title.replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))));
  const untouched = titles.pop();
  return { sheets: titles, untouched: untouched || undefined };
}
