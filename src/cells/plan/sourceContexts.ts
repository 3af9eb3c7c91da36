import { type PlannedKpi, type SetupSource, type SetupTerm, PERIODS_PER_YEAR, allTerms, fiscalPeriods, fiscalYearOf, inputsOfSource, serialOfDate } from '../../kpi';
import { type DataTable, type LoadedRange, positionOf } from '../months';
import type { SourceContext } from './PlanContext';

/** What is known of each source: its rows, and from when through when it is loaded. */
export function sourceContexts(
  sources: readonly SetupSource[], kpis: readonly PlannedKpi[], tables: readonly DataTable[], fiscalStart: number, calendar: 'months' | '445',
): readonly SourceContext[] {
  const dates = sources.map((source) => datesOf(source.table, tables.find(({ name }) => name.toLowerCase() === source.table.toLowerCase())!, kpis));
  const newest = Math.max(...dates.map((range) => range?.through ?? -Infinity));
  return sources.map((source, index) => {
    const table = tables.find(({ name }) => name.toLowerCase() === source.table.toLowerCase())!;
    // Nobody who joins or leaves for a while leaves the staff as it is: a list of what stands open reaches as far as the newest data.
    const range = dates[index];
    const found = periodsAround(range && termsIn(source.table, kpis).some((term) => term.open) ? { ...range, through: newest } : range, fiscalStart, calendar);
    return {
      source,
      rows: table.rows.length,
      empty: source.empty ?? 'missing',
      loaded: {
        from: source.loadedFrom === undefined ? found.from : serialOfDate(source.loadedFrom),
        through: source.loadedThrough === undefined ? found.through : serialOfDate(source.loadedThrough),
      },
    };
  });
}

/** First and last date in the columns that decide the month of some KPI. */
function datesOf(name: string, table: DataTable, kpis: readonly PlannedKpi[]): LoadedRange | undefined {
  const columns = new Set(termsIn(name, kpis).map((term) => term.date));
  let from = Infinity;
  let through = -Infinity;
  for (const column of columns) {
    const position = positionOf(table, column);
    for (const row of table.rows) {
      const value = row[position];
      if (typeof value !== 'number') continue;
      from = Math.min(from, value);
      through = Math.max(through, value);
    }
  }
  return through === -Infinity ? undefined : { from, through };
}

/** The terms of all KPIs and targets that take this table's rows. */
function termsIn(name: string, kpis: readonly PlannedKpi[]): readonly SetupTerm[] {
  const terms = kpis.flatMap((kpi) => [
    ...(kpi.inputs ? allTerms(kpi.inputs) : []),
    ...kpi.targets.flatMap((target) => (target.source === undefined ? [] : allTerms(inputsOfSource(target.source)))),
  ]);
  return terms.filter((term) => term.table.toLowerCase() === name.toLowerCase());
}

/** Where nobody says how far a source reaches, its first and last period are taken to be whole. */
function periodsAround(dates: LoadedRange | undefined, fiscalStart: number, calendar: 'months' | '445'): LoadedRange {
  if (!dates) return { from: 0, through: 0 };
  const periodOf = (date: number) => fiscalPeriods(fiscalYearOf(date, fiscalStart, calendar), fiscalStart, calendar)
    .find((period) => date < period.end + 1 || period.number === PERIODS_PER_YEAR)!;
  return { from: periodOf(dates.from).start, through: periodOf(dates.through).end };
}
