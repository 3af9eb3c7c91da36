import type { Example } from './CsvFormat';

/** A text of one column: in how many rows it stands, and where first. */
export interface Occurrence extends Example {
  readonly rows: number;
}

/** What one column holds, each text once. Judging and converting look at these, not at every row. */
export interface DistinctTexts {
  readonly name: string;
  readonly texts: readonly Occurrence[];
  /** Row by row, which of the texts stands there; `BLANK` where nothing does */
  readonly cells: Int32Array;
  /** Rows in which the column is not blank */
  readonly filled: number;
}

export const BLANK = -1;

export function distinctTexts(name: string, records: readonly (readonly string[])[], lines: readonly number[], position: number): DistinctTexts {
  const found = new Map<string, number>();
  const texts: { text: string; line: number; rows: number }[] = [];
  const cells = new Int32Array(records.length).fill(BLANK);
  let filled = 0;
  for (let row = 0; row < records.length; row++) {
    const text = records[row]![position] ?? '';
    if (isBlank(text)) continue;
    filled++;
    const known = found.get(text);
    if (known === undefined) {
      found.set(text, texts.length);
      cells[row] = texts.length;
      texts.push({ text, line: lines[row]!, rows: 1 });
    } else {
      cells[row] = known;
      texts[known]!.rows++;
    }
  }
  return { name, texts, cells, filled };
}

/** White space alone says nothing. */
export function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}
