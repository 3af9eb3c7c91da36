import { type FiscalPeriod, type SetupTerm, emptyMeans, termsOf, weightOf } from '../../kpi';
import type { CellRow } from '../csv';
import { type DataTable, positionOf } from './DataTable';
import { standsOpen } from './standsOpen';
import { type MemberFilter, termRows } from './termRows';

/** From when through when a source holds all there is, as date serials. */
export interface LoadedRange {
  readonly from: number;
  readonly through: number;
}

export interface MonthlyData {
  readonly tableOf: (name: string) => DataTable;
  readonly loadedOf: (name: string) => LoadedRange;
  readonly emptyOf: (name: string) => 'zero' | 'missing';
}

/**
 * An input by period, computed from the rows themselves: what the workbook's own formulas will show, before anything is written.
 * null is absent.
 */
export function monthlyValues(
  input: SetupTerm | readonly SetupTerm[], periods: readonly FiscalPeriod[], data: MonthlyData, member?: MemberFilter,
): readonly (number | null)[] {
  const terms = termsOf(input);
  const byTerm = terms.map((term) => termByPeriod(term, periods, data.tableOf(term.table), member));
  // An average of no rows is nothing that others could be added to.
  const isAverage = ({ aggregate }: SetupTerm): boolean => aggregate === 'average';
  const isZero = terms.every((term) => isAverage(term) || emptyMeans(term, data.emptyOf(term.table)) === 'zero');
  return periods.map((period, index) => {
    const isLoaded = terms.every((term) => overlaps(period, data.loadedOf(term.table)));
    const rowsOf = (at: number): number => byTerm[at]![index]!.rows;
    const lacksAverage = terms.some((term, at) => isAverage(term) && rowsOf(at) === 0);
    const others = terms.reduce((sum, term, at) => sum + (isAverage(term) ? 0 : rowsOf(at)), 0);
    if (!isLoaded || lacksAverage || (others === 0 && !isZero)) return null;
    return terms.reduce((sum, term, at) => sum + weightOf(term) * totalOf(term, byTerm[at]![index]!), 0);
  });
}

interface Bucket {
  rows: number;
  sum: number;
  latest: number;
  atLatest: number;
}

function termByPeriod(term: SetupTerm, periods: readonly FiscalPeriod[], table: DataTable, member: MemberFilter | undefined): readonly Bucket[] {
  const buckets = periods.map((): Bucket => ({ rows: 0, sum: 0, latest: -Infinity, atLatest: 0 }));
  const date = positionOf(table, term.date);
  const column = term.column === undefined ? undefined : positionOf(table, term.column);
  const countsIn = term.open ? standsOpen(table, term, term.open) : undefined;
  for (const row of termRows(table, term, member)) {
    const when = row[date];
    const amount = amountOf(term, row, column);
    if (typeof when !== 'number' || amount === undefined) continue;
    const dated = countsIn ? -1 : periods.findIndex((period) => when >= period.start && when < period.end + 1);
    if (dated >= 0) addRow(buckets[dated]!, when, amount);
    // A row stands open in as many periods as it takes to close it.
    if (countsIn) periods.forEach((period, index) => countsIn(row, period) && addRow(buckets[index]!, when, amount));
  }
  return buckets;
}

/** What a row adds; undefined where it does not count. */
function amountOf(term: SetupTerm, row: CellRow, column: number | undefined): number | undefined {
  const value = column === undefined ? null : row[column] ?? null;
  if (term.aggregate === 'count') return column === undefined || value !== null ? 1 : undefined;
  return typeof value === 'number' ? value : undefined;
}

function addRow(bucket: Bucket, when: number, amount: number): void {
  bucket.rows += 1;
  bucket.sum += amount;
  if (when > bucket.latest) {
    bucket.latest = when;
    bucket.atLatest = 0;
  }
  if (when === bucket.latest) bucket.atLatest += amount;
}

function totalOf(term: SetupTerm, bucket: Bucket): number {
  if (term.aggregate === 'last') return bucket.atLatest;
  return term.aggregate === 'average' && bucket.rows > 0 ? bucket.sum / bucket.rows : bucket.sum;
}

function overlaps(period: FiscalPeriod, loaded: LoadedRange): boolean {
  return period.end >= loaded.from && period.start <= loaded.through;
}
