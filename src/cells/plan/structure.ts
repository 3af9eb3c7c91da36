import { type Setup, SETUP_VERSION } from '../../kpi';
import type { DataTable } from '../months';
import { planWorkbook } from './planWorkbook';
import { preparePlan } from './preparePlan';
import type { WorkbookPlan } from './WorkbookPlan';

const TABLE = 'Facts';
const DATA: DataTable = { name: TABLE, columns: ['day', 'amount'], rows: [[1, 1]] };
const SETUP: Setup = {
  maltall: SETUP_VERSION,
  goals: [{ id: 'goal', name: 'goal' }],
  sources: [{ table: TABLE }],
  kpis: [{ id: 'total-revenue', inputs: { value: { table: TABLE, aggregate: 'sum', column: 'amount', date: 'day' } } }],
};

/** A plan with every table and every column that a workbook of this version has, whatever its KPIs: what a broken one is measured against. */
export function structurePlan(calendar: Pick<Setup, 'fiscalStart' | 'calendar'> = {}): WorkbookPlan {
  const context = preparePlan({ ...SETUP, ...calendar }, [DATA], { language: 'en', thisYear: 1900 });
  if (!context.ok) throw new Error(JSON.stringify(context.reason));
  return planWorkbook(context.value);
}
