import type { FiscalPeriod, PlannedKpi, SetupInputs } from '../../kpi';
import { type MonthlyData, monthlyValues } from './monthlyValues';
import type { MemberFilter } from './termRows';

/** A KPI by period: its value, and for a ratio the parts that it comes from. */
export interface KpiMonths {
  readonly value: readonly (number | null)[];
  readonly numerator?: readonly (number | null)[];
  readonly denominator?: readonly (number | null)[];
}

/** A KPI's months from the rows, by its own inputs or by those of a target's source. */
export function kpiMonths(kpi: PlannedKpi, inputs: SetupInputs, periods: readonly FiscalPeriod[], data: MonthlyData, member?: MemberFilter): KpiMonths {
  if (kpi.rollup !== 'ratio') return { value: inputs.value ? monthlyValues(inputs.value, periods, data, member) : periods.map(() => null) };
  const numerator = inputs.numerator ? monthlyValues(inputs.numerator, periods, data, member) : periods.map(() => null);
  const denominator = inputs.denominator ? monthlyValues(inputs.denominator, periods, data, member) : periods.map(() => null);
  const value = numerator.map((amount, index) => {
    const divisor = denominator[index] ?? null;
    return amount === null || divisor === null || divisor === 0 ? null : amount / divisor;
  });
  return { value, numerator, denominator };
}
