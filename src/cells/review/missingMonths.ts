import { cellChoiceOf } from '../../i18n';
import { type Bilingual, PERIODS_PER_YEAR, hasFigure } from '../../kpi';
import { type ShownCells, type ShownRow, nameOf, numberOf, rowsOf, shownKpis, tableOf, textOf } from '../overview/ShownCells';
import { ACTUAL, WHOLE } from '../plan/actuals';
import { PERIOD_COLUMNS } from '../plan/figureColumns';

export const MISSING_TABLES = ['KpiCatalogue', 'KpiActuals'] as const;
export const MISSING_NAMES = ['Kpi.Year', 'Kpi.Period'] as const;

/** A KPI without a result in some periods of the year that is shown */
export interface MissingMonths {
  readonly kpi: string;
  readonly name: Bilingual;
  readonly year: number;
  /** 1…12, of the KPI's own frequency */
  readonly periods: readonly number[];
}

/** Which periods have no result, from a KPI's first one through the period that is shown: one that began in June has no January to miss. */
export function missingMonths(cells: ShownCells): readonly MissingMonths[] {
  const [year, through] = [numberOf(cells.names['Kpi.Year']), numberOf(cells.names['Kpi.Period']) ?? PERIODS_PER_YEAR];
  if (year === undefined) return [];
  const rows = rowsOf(tableOf(cells, 'KpiActuals')).filter((row) => textOf(row('scenario')) === ACTUAL && textOf(row('member')) === WHOLE);
  return shownKpis(cells).flatMap(({ id, catalogue }) => {
    const frequency = cellChoiceOf('frequency', textOf(catalogue('frequency'))) ?? 'monthly';
    const own = rows.filter((row) => textOf(row('kpi')) === id);
    const now = periodsWithResult(own.filter((row) => row('year') === year));
    const hasBegun = own.some((row) => (numberOf(row('year')) ?? year) < year && numbersOf(row).length > 0) || now.length === 0;
    const from = hasBegun ? 1 : Math.min(...now);
    const periods = Array.from({ length: through }, (_, index) => index + 1).filter((period) => period >= from && hasFigure(frequency, period) && !now.includes(period));
    return periods.length === 0 ? [] : [{ kpi: id, name: nameOf(id, catalogue), year, periods }];
  });
}

/** A ratio has no row of its own, and a result where both of its parts have a number. */
function periodsWithResult(rows: readonly ShownRow[]): readonly number[] {
  const of = (part: string): readonly number[] => rows.filter((row) => textOf(row('part')) === part).flatMap(numbersOf);
  const denominators = of('denominator');
  return [...of('value'), ...of('numerator').filter((period) => denominators.includes(period))];
}

/** The periods in which a row has a number */
function numbersOf(row: ShownRow): readonly number[] {
  return PERIOD_COLUMNS.flatMap((column, index) => (numberOf(row(column)) === undefined ? [] : [index + 1]));
}
