import { sketchTable, type SourceMapping } from '../cells';
import { success, type Outcome, type TableSketch } from '../kpi';
import { readKpiCount, readLatestDates, readTableSamples, type ExcelFailure, type LatestDate } from '../workbook';
import { readSourceMappings } from './sourceMappings';

/** What there is to make KPIs from */
export interface WorkbookSurvey {
  readonly tables: readonly TableSketch[];
  /** The latest day in each of their columns of dates */
  readonly latestDates: readonly LatestDate[];
  /** How the tables were filled, by their names in small letters */
  readonly mappings: ReadonlyMap<string, SourceMapping>;
  /** How many KPIs the workbook follows; undefined where it has not been set up */
  readonly kpis: number | undefined;
}

/** Looks at what the workbook holds before KPIs are set up in it. */
export async function surveyWorkbook(): Promise<Outcome<WorkbookSurvey, ExcelFailure>> {
  const kpis = await readKpiCount();
  if (!kpis.ok) return kpis;
  const samples = await readTableSamples();
  if (!samples.ok) return samples;
  const tables = samples.value.map(sketchTable);
  const dates = tables.flatMap(({ name, columns }) => columns.filter(({ kind }) => kind === 'date').map((column) => ({ table: name, column: column.name })));
  const latestDates = await readLatestDates(dates);
  if (!latestDates.ok) return latestDates;
  const mappings = await readSourceMappings();
  return mappings.ok ? success({ tables, latestDates: latestDates.value, mappings: mappings.value, kpis: kpis.value }) : mappings;
}
