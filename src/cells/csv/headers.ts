import { isBlank } from './distinctTexts';
import type { CsvNote } from './CsvReason';

/** A table's header holds no more. */
const LONGEST_HEADER = 255;

/**
 * Makes headers that a table can bear, as Excel makes them: an empty one becomes Column1, a repeated one gets a number
 * (case does not tell two apart), one that is too long is cut. Every change is noted.
 */
export function tableHeaders(written: readonly string[]): { readonly names: readonly string[]; readonly notes: readonly CsvNote[] } {
  const notes: CsvNote[] = [];
  const trimmed = written.map((name) => name.replace(/\s+/g, ' ').trim());
  const taken = new Set<string>();
  // Names that stand in the file are not taken away by a number that another gets
  const reserved = new Set(trimmed.map((name) => name.toLowerCase()));
  const names = trimmed.map((name, position) => {
    if (isBlank(name)) {
      const renamed = firstFree('Column', 1, taken, reserved);
      notes.push({ code: 'emptyHeader', position: position + 1, renamed });
      return renamed;
    }
    let short = name;
    if (name.length > LONGEST_HEADER) {
      short = name.slice(0, LONGEST_HEADER - 4).trim();
      notes.push({ code: 'longHeader', position: position + 1, renamed: short });
    }
    if (!taken.has(short.toLowerCase())) {
      taken.add(short.toLowerCase());
      return short;
    }
    const renamed = firstFree(short, 2, taken, reserved);
    notes.push({ code: 'duplicateHeader', position: position + 1, name: short, renamed });
    return renamed;
  });
  return { names, notes };
}

function firstFree(stem: string, from: number, taken: Set<string>, reserved: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`${stem}${number}`.toLowerCase()) || reserved.has(`${stem}${number}`.toLowerCase())) number++;
  taken.add(`${stem}${number}`.toLowerCase());
  return `${stem}${number}`;
}

/** The position of a column by its name, as Excel finds it: case does not matter. */
export function columnPosition(names: readonly string[], name: string): number {
  const wanted = name.toLowerCase();
  return names.findIndex((candidate) => candidate.toLowerCase() === wanted);
}
