import type { Cell } from '../plan';
import { ACTUAL, WHOLE } from '../plan/actuals';
import { PERIOD_COLUMNS } from '../plan/figureColumns';
import type { TableContents, WorkbookContents } from './WorkbookContents';

/** A figure that is another than it was; null is absent. */
export interface ChangedFigure {
  readonly kpi: string;
  readonly year: number;
  /** From 1 */
  readonly period: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** What is measured from: sums of the same rows in another order differ in their last digits. */
const SAME_WITHIN = 1e-9;

/** Which results of the whole are others than before, KPI by KPI. */
export function changedActuals(before: WorkbookContents, after: WorkbookContents): readonly ChangedFigure[] {
  const old = wholeActuals(before);
  return [...wholeActuals(after)].flatMap(([key, { kpi, year, months }]) => months.flatMap((to, index) => {
    const from = old.get(key)?.months[index] ?? null;
    return isSame(from, to) ? [] : [{ kpi, year, period: index + 1, from, to }];
  }));
}

/** Closed periods whose figures are no longer what was reported. */
export function changedReports(contents: WorkbookContents): readonly ChangedFigure[] {
  const now = wholeActuals(contents);
  const snapshots = tableOf(contents, 'KpiSnapshots');
  return (snapshots?.values ?? []).flatMap((row) => {
    const at = cellIn(snapshots!, row);
    const [kpi, year, period, from] = [String(at('kpi')), Number(at('year')), Number(at('period')), at('actual')];
    if (at('member') !== WHOLE || at('part') !== 'value' || typeof from !== 'number') return [];
    const to = now.get(keyOf(kpi, year))?.months[period - 1] ?? null;
    return isSame(from, to) ? [] : [{ kpi, year, period, from, to }];
  });
}

/** Members that have come since, by KPI. */
export function newMembers(before: WorkbookContents, after: WorkbookContents): readonly { readonly kpi: string; readonly member: string }[] {
  const membersOf = (contents: WorkbookContents): ReadonlyMap<string, { readonly kpi: string; readonly member: string }> => {
    const actuals = tableOf(contents, 'KpiActuals');
    return new Map((actuals?.values ?? []).flatMap((row) => {
      const at = cellIn(actuals!, row);
      const [kpi, member] = [String(at('kpi') ?? ''), String(at('member') ?? WHOLE)];
      return kpi === '' || member === WHOLE ? [] : [[JSON.stringify([kpi, member.toLowerCase()]), { kpi, member }] as const];
    }));
  };
  const known = membersOf(before);
  return [...membersOf(after)].filter(([key]) => !known.has(key)).map(([, member]) => member);
}

interface YearOfActuals {
  readonly kpi: string;
  readonly year: number;
  readonly months: readonly (number | null)[];
}

/** Each KPI's years: values, or what numerator and denominator make. */
function wholeActuals(contents: WorkbookContents): ReadonlyMap<string, YearOfActuals> {
  const actuals = tableOf(contents, 'KpiActuals');
  const parts = new Map<string, { readonly kpi: string; readonly year: number; readonly byPart: Map<string, readonly Cell[]> }>();
  for (const row of actuals?.values ?? []) {
    const at = cellIn(actuals!, row);
    if (at('scenario') !== ACTUAL || (at('member') ?? WHOLE) !== WHOLE) continue;
    const [kpi, year] = [String(at('kpi')), Number(at('year'))];
    const key = keyOf(kpi, year);
    if (!parts.has(key)) parts.set(key, { kpi, year, byPart: new Map() });
    parts.get(key)!.byPart.set(String(at('part')), PERIOD_COLUMNS.map(at));
  }
  return new Map([...parts].map(([key, { kpi, year, byPart }]) => {
    const [value, above, below] = ['value', 'numerator', 'denominator'].map((part) => byPart.get(part));
    return [key, { kpi, year, months: PERIOD_COLUMNS.map((_, index) => (above && below ? quotient(above[index], below[index]) : numberOr(value?.[index]))) }];
  }));
}

function quotient(above: Cell | undefined, below: Cell | undefined): number | null {
  const [one, other] = [numberOr(above), numberOr(below)];
  return one === null || other === null || other === 0 ? null : one / other;
}

function numberOr(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function isSame(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) <= SAME_WITHIN * Math.abs(other);
}

function keyOf(kpi: string, year: number): string {
  return JSON.stringify([kpi, year]);
}

function tableOf({ tables }: WorkbookContents, wanted: string): TableContents | undefined {
  return tables.find(({ name }) => name === wanted);
}

function cellIn({ columns }: TableContents, row: readonly Cell[]): (column: string) => Cell {
  return (column) => row[columns.indexOf(column)] ?? null;
}
