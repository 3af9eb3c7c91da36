import { DELIMITERS, type Delimiter, type DelimiterEvidence, type Detected } from './CsvFormat';

/** How wide the first records are when they are split at one delimiter; blank lines are left out. */
export interface DelimiterSample {
  readonly delimiter: Delimiter;
  readonly widths: readonly number[];
  /** Whether quotes stood where quotes cannot stand */
  readonly brokenQuotes: boolean;
}

/** Chooses the delimiter at which most records have the same width. */
export function detectDelimiter(samples: readonly DelimiterSample[]): Detected<Delimiter, DelimiterEvidence> {
  const scored = samples
    .map((sample) => ({ sample, ...commonWidth(sample.widths) }))
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => Number(a.sample.brokenQuotes) - Number(b.sample.brokenQuotes)
      || b.rows - a.rows
      || b.columns - a.columns
      // A comma is also a decimal sign, so it loses a tie
      || DELIMITERS.indexOf(a.sample.delimiter) - DELIMITERS.indexOf(b.sample.delimiter));
  const [best, second] = scored;
  if (!best) return { value: ',', confidence: 'guess', evidence: { code: 'oneColumn' } };

  const of = best.sample.widths.length;
  const rivalled = second !== undefined && second.rows === best.rows && second.sample.brokenQuotes === best.sample.brokenQuotes;
  const confidence = best.rows < of * 0.9 ? 'guess' : rivalled || best.rows < of || of < 3 ? 'likely' : 'certain';
  return { value: best.sample.delimiter, confidence, evidence: { code: 'sameWidth', columns: best.columns, rows: best.rows, of } };
}

/** The width that most records have; of two as frequent, the greater. */
export function commonWidth(widths: readonly number[]): { readonly columns: number; readonly rows: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let columns = 0;
  let rows = 0;
  for (const [width, count] of counts) {
    if (count > rows || (count === rows && width > columns)) [columns, rows] = [width, count];
  }
  return { columns, rows };
}

/** The first line with which Excel itself marks a delimiter: `sep=;` */
export function separatorLine(text: string): Delimiter | undefined {
  const mark = /^\uFEFF?"?sep=([,;|\t])"?(?:\r|\n|$)/i.exec(text)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === mark);
}
