import { ACTUAL, WHOLE } from '../plan/actuals';
import { PERIOD_COLUMNS } from '../plan/figureColumns';
import type { WorkbookContents } from './WorkbookContents';

/** Whether the workbook shows any result of a KPI in a year. */
export function hasActuals({ tables }: WorkbookContents): (kpi: string, year: number) => boolean {
  const actuals = tables.find(({ name }) => name === 'KpiActuals');
  const at = (column: string): number => actuals?.columns.indexOf(column) ?? -1;
  const wanted = { scenario: ACTUAL, member: WHOLE, part: 'value' };
  return (kpi, year) => (actuals?.values ?? []).some((row) => (
    row[at('kpi')] === kpi && row[at('year')] === year && Object.entries(wanted).every(([column, cell]) => row[at(column)] === cell)
    && PERIOD_COLUMNS.some((column) => typeof row[at(column)] === 'number')
  ));
}
