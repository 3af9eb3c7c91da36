import { type FiscalPeriod, type PlannedKpi, type SetupInputs, inPlace, isProduct, ownPeriods } from '../../kpi';
import { type MonthlyData, monthlyValues } from './monthlyValues';
import type { MemberFilter } from './termRows';

type Months = readonly (number | null)[];

/** Nine decimals are told apart before a value is rounded up. */
const ROUNDING_UNITS = 1e9;

/** A KPI by period: its value, and for a ratio the parts that it comes from. */
export interface KpiMonths {
  readonly value: readonly (number | null)[];
  readonly numerator?: readonly (number | null)[];
  readonly denominator?: readonly (number | null)[];
}

/**
 * A KPI's year from the rows, by its own inputs or by those of a target's source. A quarterly or yearly KPI has its figures in the last
 * period of its own.
 */
export function kpiMonths(kpi: PlannedKpi, inputs: SetupInputs, periods: readonly FiscalPeriod[], data: MonthlyData, member?: MemberFilter): KpiMonths {
  const own = ownPeriods(periods, kpi.frequency);
  const monthsOf = (part: keyof SetupInputs): Months => {
    const input = inputs[part];
    return input ? inPlace(monthlyValues(input, own, data, member), kpi.frequency) : periods.map(() => null);
  };
  if (kpi.rollup !== 'ratio') return { value: isProduct(inputs) ? productMonths(inputs, monthsOf, kpi.roundUp) : monthsOf('value') };
  const [numerator, denominator] = [monthsOf('numerator'), monthsOf('denominator')];
  return { value: numerator.map((amount, index) => quotient(amount, denominator[index] ?? null)), numerator, denominator };
}

/** factor × second factor ÷ divisor ÷ second divisor. */
function productMonths(inputs: SetupInputs, monthsOf: (part: keyof SetupInputs) => Months, roundUp: boolean): Months {
  const joined = (one: keyof SetupInputs, other: keyof SetupInputs): Months => {
    const first = monthsOf(one);
    if (inputs[other] === undefined) return first;
    const second = monthsOf(other);
    return first.map((amount, index) => (amount === null || second[index] === null ? null : amount * second[index]!));
  };
  const divisors = joined('divisor', 'secondDivisor');
  return joined('factor', 'secondFactor').map((amount, index) => {
    const value = quotient(amount, divisors[index] ?? null);
    return value === null || !roundUp ? value : roundedUp(value);
  });
}

function quotient(amount: number | null, divisor: number | null): number | null {
  return amount === null || divisor === null || divisor === 0 ? null : amount / divisor;
}

/** What is a whole number but for its last binary digits stays one, as the workbook's own formula has it. */
function roundedUp(value: number): number {
  const units = Math.round(value * ROUNDING_UNITS) / ROUNDING_UNITS;
  return value < 0 ? Math.floor(units) : Math.ceil(units);
}
