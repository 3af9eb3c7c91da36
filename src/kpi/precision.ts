/** Excel shows and compares fifteen digits; sums over many rows lose a few more in binary. What differs by less than this share is the same number. */
const RELATIVE_PRECISION = 1e-12;

/** Whether a difference is at most a limit, when both were computed from numbers of the given size: 1 − 0.95 is at most 0.05. */
export function isAtMost(difference: number, limit: number, size: number): boolean {
  return difference - limit <= RELATIVE_PRECISION * size;
}
