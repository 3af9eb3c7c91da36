import type { Direction, Rollup } from './library/KpiDefinition';
import type { Reason } from './reason';

export type FigurePart = 'value' | 'numerator' | 'denominator' | 'lower' | 'upper';

/** Twelve periods of a row of KpiTargets or KpiActuals. */
export interface FigureRow {
  /** null is absent */
  readonly months: readonly (number | null)[];
  /** Why one of them cannot be read, null if all can */
  readonly failed: Reason | null;
}

/** A KPI's rows by part, a part that has none left out. */
export type RowsByPart = ReadonlyMap<FigurePart, FigureRow>;

export interface FigureRows {
  readonly actual: RowsByPart;
  readonly previous: RowsByPart;
  readonly target: RowsByPart;
}

type Months = readonly (number | null)[];

/** A KPI's figures of one year and kind, ready to be brought up over months (0…11). */
export interface Figures extends Readonly<Record<FigurePart, Months>> {
  readonly failed: Reason | null;
  /** Whether a month has what is compared. */
  readonly isPresent: (month: number) => boolean;
}

/** A ratio is there where both its parts are. */
export function actualFigures(rows: RowsByPart, rollup: Rollup): Figures {
  const figures = monthsByPart(rows);
  const isPresent = rollup === 'ratio'
    ? (month: number): boolean => has(figures.numerator, month) && has(figures.denominator, month)
    : (month: number): boolean => has(figures.value, month);
  return { ...figures, isPresent };
}

/** One of two limits is enough; a ratio's target may be set, or follow from parts that can be divided. */
export function targetFigures(rows: RowsByPart, { direction, rollup }: { readonly direction: Direction; readonly rollup: Rollup }): Figures {
  const figures = monthsByPart(rows);
  const { value, numerator, denominator, lower, upper } = figures;
  const followsFromParts = (month: number): boolean => has(numerator, month) && has(denominator, month) && denominator[month] !== 0;
  const isPresent = direction === 'range'
    ? (month: number): boolean => has(lower, month) || has(upper, month)
    : (month: number): boolean => has(value, month) || (rollup === 'ratio' && followsFromParts(month));
  return { ...figures, isPresent };
}

function monthsByPart(rows: RowsByPart): Omit<Figures, 'isPresent'> {
  const months = (part: FigurePart): Months => rows.get(part)?.months ?? [];
  return {
    value: months('value'), numerator: months('numerator'), denominator: months('denominator'), lower: months('lower'), upper: months('upper'),
    failed: [...rows.values()].find(({ failed }) => failed !== null)?.failed ?? null,
  };
}

function has(months: Months, month: number): boolean {
  return (months[month] ?? null) !== null;
}

/** What months make together, null where none has a number. */
export function overMonths(rollup: Exclude<Rollup, 'ratio'>, series: Months, months: readonly number[]): number | null {
  const numbers = months.map((month) => series[month] ?? null).filter((number) => number !== null);
  if (numbers.length === 0) return null;
  if (rollup === 'last') return numbers.at(-1)!;
  const sum = numbers.reduce((total, number) => total + number, 0);
  return rollup === 'sum' ? sum : sum / numbers.length;
}

/** Σ numerators ÷ Σ denominators, null where either is absent or there is nothing to divide by. */
export function quotientOver({ numerator, denominator }: Figures, months: readonly number[]): number | null {
  const over = overMonths('sum', numerator, months);
  const under = overMonths('sum', denominator, months);
  return over === null || under === null || under === 0 ? null : over / under;
}
