import type { CellValue } from './ImportedTable';

/** Words that Excel takes for TRUE and FALSE, whatever its language */
const LOGICAL_WORDS = new Set(['true', 'false', 'sann', 'usann']);

/**
 * What to put into a cell through `values` so that it holds exactly this value. Excel reads a text there as if it were
 * typed: `=1+1` would become a formula, `0012` a number, `3/4` a date, `TRUE` a logical, `#N/A` an error. A leading
 * apostrophe is Excel's own mark for "this is text": it is not part of the value, stays with the cell through saving
 * and co-authoring, and SUMIFS compares the text without it. The format `@` would do the same, but spreads to formulas
 * typed in the column beside, which then stay text. What Excel might read depends on its language, so every text gets
 * the mark that is not simply words.
 */
export function cellEntry(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  return /^\p{L}[^\d]*$/u.test(value) && !LOGICAL_WORDS.has(value.toLowerCase()) ? value : `'${value}`;
}
