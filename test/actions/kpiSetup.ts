import { setUpWorkbook, type SetUpReason, type SetUpReport } from '../../src/actions';
import type { Outcome } from '../../src/kpi';
import type { Workbook } from './inWorkbook';

const DEALS = ['deal,seller,stage,closed,value', 'A,Ida,Won,2026-01-15,100', 'B,Ola,Lost,2026-01-20,40', 'C,Ola,Won,2026-02-02,250', 'D,Ida,Won,2025-01-09,80', ''].join('\n');

/** A KPI that is the value of won deals, by seller where it has a dimension; ids that begin with `own` are not the library's. */
export function wonDeals(id: string, dimension = true): Record<string, unknown> {
  return {
    id, ...(id.startsWith('own') && { name: id, definition: 'Value of won deals.', departments: ['sales'], unit: 'currency', direction: 'higher', rollup: 'sum' }),
    ...(dimension && { dimension: { name: 'Seller', column: 'seller' } }),
    inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] }, empty: 'zero' } },
    targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }],
  };
}

export function setupOf(kpis: readonly Record<string, unknown>[], change: Record<string, unknown> = {}): string {
  return JSON.stringify({
    maltall: 1, language: 'en', currency: 'NOK', years: [2025], sources: [{ table: 'Deals', file: 'deals.csv', key: ['deal'] }], kpis,
    show: { year: 2026, period: 1, view: 'month', version: 'plan' }, ...change,
  });
}

/** Sets up with the deals from their file, or `again` with those that are in the workbook. */
export function trySetUp(setup: string, again = false): Promise<Outcome<SetUpReport, SetUpReason>> {
  return setUpWorkbook({ setup, files: { 'deals.csv': new TextEncoder().encode(DEALS) }, ...(again && { inWorkbook: ['Deals'] }) });
}

export async function setUp(setup: string, again = false): Promise<SetUpReport> {
  const outcome = await trySetUp(setup, again);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.value;
}

/** What Excel was told to change meanwhile */
export async function writesOf({ host }: Workbook, work: () => Promise<unknown>): Promise<readonly string[]> {
  const from = host.traffic.length;
  await work();
  return host.traffic.slice(from).flatMap(({ writes }) => writes);
}

/** Every sheet's cells, but for what is remembered of the last run: that differs by how the workbook came about. */
export function everySheet(workbook: Workbook): Record<string, unknown[][]> {
  return Object.fromEntries(workbook.sheets().map((title) => [title, workbook.cells(title.replace(/ \(\w+\)$/, '')).map((row) => (String(row[0]).startsWith('written') ? [row[0]] : row))]));
}
