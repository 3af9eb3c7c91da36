import type { Frequency } from '../library/KpiDefinition';
import { type FiscalPeriod, PERIODS_PER_YEAR } from './fiscalPeriods';

/** So many of the calendar's periods make one of the KPI's own. */
export const PERIODS_IN: Readonly<Record<Frequency, number>> = { monthly: 1, quarterly: 3, yearly: PERIODS_PER_YEAR };

/** Whether a period of the year (1…12) is the one in which a KPI of this frequency has its figure: the last of its own. */
export function hasFigure(frequency: Frequency, period: number): boolean {
  return period % PERIODS_IN[frequency] === 0;
}

/** The KPI's own periods of a year, each under the number of the last that it holds. */
export function ownPeriods(periods: readonly FiscalPeriod[], frequency: Frequency): readonly FiscalPeriod[] {
  return periods.filter(({ number }) => hasFigure(frequency, number)).map((last) => ({
    ...last, start: periods.find(({ number }) => number === last.number - PERIODS_IN[frequency] + 1)!.start,
  }));
}

/** Figures of the KPI's own periods, each in its place among the year's twelve; the others have none. */
export function inPlace<Value>(own: readonly Value[], frequency: Frequency): readonly (Value | null)[] {
  return Array.from({ length: PERIODS_PER_YEAR }, (_, index) => (hasFigure(frequency, index + 1) ? own[(index + 1) / PERIODS_IN[frequency] - 1]! : null));
}
