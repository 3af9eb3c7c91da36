import { sketchTable } from '../cells';
import type { Outcome, TableSketch } from '../kpi';
import { readTableSamples, type ExcelFailure } from '../workbook';

/** The user's tables in this workbook, and what their columns seem to hold. */
export async function readTables(): Promise<Outcome<readonly TableSketch[], ExcelFailure>> {
  const samples = await readTableSamples();
  return samples.ok ? { ok: true, value: samples.value.map(sketchTable) } : samples;
}
