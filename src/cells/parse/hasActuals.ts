import type { HasActuals } from '../../kpi';
import { ACTUAL, WHOLE } from '../plan/actuals';
import { PERIOD_COLUMNS } from '../plan/figureColumns';
import type { WorkbookContents } from './WorkbookContents';

/** Whether the workbook shows any result of a KPI in a year, for the whole or for a member. */
export function hasActuals({ tables }: WorkbookContents): HasActuals {
  const actuals = tables.find(({ name }) => name === 'KpiActuals');
  const at = (column: string): number => actuals?.columns.indexOf(column) ?? -1;
  return (kpi, year, member = WHOLE) => (actuals?.values ?? []).some((row) => (
    row[at('kpi')] === kpi && row[at('year')] === year && row[at('scenario')] === ACTUAL && row[at('part')] === 'value'
    && String(row[at('member')]).toLowerCase() === String(member).toLowerCase()
    && PERIOD_COLUMNS.some((column) => typeof row[at(column)] === 'number')
  ));
}
