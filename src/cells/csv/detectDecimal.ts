import type { DecimalEvidence, DecimalSign, Delimiter, Detected, Example } from './CsvFormat';
import type { DistinctTexts } from './distinctTexts';
import { decimalSignOf } from './parseNumber';

type Sign = DecimalSign | 'either';

/** In how many rows of a column numbers have this decimal sign, and where first */
type Votes = Readonly<Record<Sign, { readonly rows: number; readonly first: Found | undefined }>>;

interface Found {
  readonly column: string;
  readonly example: Example;
}

/** Counts what one column's numbers say about the decimal sign; `1.234` leaves it open. */
export function countDecimalSigns(column: DistinctTexts): Votes {
  const rows: Record<Sign, number> = { '.': 0, ',': 0, either: 0 };
  const first: Partial<Record<Sign, Found>> = {};
  for (const occurrence of column.texts) {
    const sign = decimalSignOf(occurrence.text);
    if (sign === undefined) continue;
    rows[sign] += occurrence.rows;
    first[sign] ??= { column: column.name, example: { line: occurrence.line, text: occurrence.text } };
  }
  return { '.': { rows: rows['.'], first: first['.'] }, ',': { rows: rows[','], first: first[','] }, either: { rows: rows.either, first: first.either } };
}

/** Finds the decimal sign from every number of the file that has one. */
export function detectDecimal(columns: readonly Votes[], delimiter: Delimiter): Detected<DecimalSign, DecimalEvidence> {
  const rowsOf = (sign: Sign): number => columns.reduce((sum, votes) => sum + votes[sign].rows, 0);
  const firstOf = (sign: Sign): Found | undefined => columns.find((votes) => votes[sign].first)?.[sign].first;
  // Where a comma delimits it seldom also stands inside numbers
  const usual: DecimalSign = delimiter === ',' ? '.' : ',';
  const [points, commas] = [rowsOf('.'), rowsOf(',')];
  const winner = points === commas ? usual : points > commas ? '.' : ',';
  const [most, least] = [Math.max(points, commas), Math.min(points, commas)];
  const against = firstOf(winner === '.' ? ',' : '.');
  if (against) return { value: winner, confidence: least * 10 > most ? 'guess' : 'likely', evidence: { code: 'contradicted', ...against, rows: most, of: most + least } };
  const found = firstOf(winner);
  if (found) return { value: winner, confidence: 'certain', evidence: { code: 'decimals', ...found } };
  const open = firstOf('either');
  if (open) return { value: usual, confidence: 'guess', evidence: { code: 'couldBeThousands', ...open } };
  return { value: usual, confidence: 'likely', evidence: { code: 'noDecimals' } };
}
