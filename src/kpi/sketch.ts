import { isWholeWithin, negativeAmong, outsideDomain } from './domain';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

const COLUMNS = '▁▂▃▄▅▆▇█';
const FLAT = '▄';
const GAP = ' ';
const MOST_WIDTH = 100;
/** 57 of 100 is 57 whole cells, though in binary it is a hair less. */
const BINARY_REST = 1e-10;
export const DEFAULT_BULLET_WIDTH = 10;

/**
 * A series as a text of small columns, one for each period: a sparkline where a chart has no place.
 *
 * The lowest column stands for the smallest value and the highest for the largest, or for the limits that are given (null = not given):
 * with the same limits, several series are read on one scale. What lies outside the limits is drawn at them; a flat series is drawn half
 * high; an absent period (null) is a gap.
 * Errors: `emptyList`; `outsideDomain` for a max below min.
 * @example spark([1, 3, 5, 8], null, null) // '▁▃▅█'
 * @example spark([0, null, 5], 0, 10) // '▁ ▅'
 */
export function spark(values: readonly (number | null)[], min: number | null, max: number | null): Outcome<string, Reason> {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return failure({ kind: 'emptyList', argument: 'values' });
  const lowest = min ?? known.reduce((least, value) => Math.min(least, value));
  const highest = max ?? known.reduce((most, value) => Math.max(most, value));
  if (min !== null && max !== null && max < min) return outsideDomain('max', 'notBelowMin');
  return success(values.map((value) => (value === null ? GAP : column(value, lowest, highest))).join(''));
}

function column(value: number, lowest: number, highest: number): string {
  if (highest <= lowest) return highest === lowest && value === lowest ? FLAT : COLUMNS.charAt(value > highest ? COLUMNS.length - 1 : 0);
  // Halves first: the distance between the largest numbers of either sign is not a number.
  const height = (value / 2 - lowest / 2) / (highest / 2 - lowest / 2);
  return COLUMNS.charAt(Math.round(Math.min(1, Math.max(0, height)) * (COLUMNS.length - 1)));
}

/**
 * Actual against target as a text: a bar for the actual from 0, and a mark where the target is.
 *
 * The longer of the two fills the width. A bar that reaches the mark has reached the target: what falls short is never rounded up to it.
 * Errors: `outsideDomain` for a negative actual or target (a bar begins at 0) and for a width that is not whole and within 1–100;
 * `zeroDenominator` where both are 0.
 * @example bullet(75, 100, 8) // '██████░░│'
 * @example bullet(125, 100, 10) // '████████│██'
 */
export function bullet(actual: number, target: number, width: number): Outcome<string, Reason> {
  const negative = negativeAmong({ actual, target });
  if (negative) return failure(negative);
  if (!isWholeWithin(width, 1, MOST_WIDTH)) return outsideDomain('width', 'wholeWidth');
  const scale = Math.max(actual, target);
  if (scale === 0) return failure({ kind: 'zeroDenominator', arguments: ['actual', 'target'] });
  const bar = Math.floor((actual / scale) * width + BINARY_REST);
  const mark = Math.round((target / scale) * width);
  const cells = '█'.repeat(bar) + '░'.repeat(width - bar);
  return success(`${cells.slice(0, mark)}│${cells.slice(mark)}`);
}
