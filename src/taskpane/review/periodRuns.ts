/** Periods in rising order as runs without a gap, each by its first and its last. */
export function periodRuns(periods: readonly number[]): readonly (readonly [number, number])[] {
  return periods.reduce<readonly (readonly [number, number])[]>((runs, period) => {
    const last = runs[runs.length - 1];
    return last?.[1] === period - 1 ? [...runs.slice(0, -1), [last[0], period]] : [...runs, [period, period]];
  }, []);
}
