import { type Outcome, type Setup, plannedKpi, success } from '../kpi';
import type { AppliedPlan } from '../workbook';
import type { ActionOptions } from './contract';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

/** Settings of the workbook; those that are not named stay as they are. */
export interface SettingsChange extends Pick<Setup, 'language' | 'fiscalStart' | 'currency' | 'formulas'> {
  /** Of every KPI that is judged by a share of its target: 0.05 is 5 % */
  readonly relativeTolerance?: number;
}

/** Changes what holds for the whole workbook, and everything that follows from it. */
export function changeSettings({ relativeTolerance, ...settings }: SettingsChange, overwrite = false, options: ActionOptions = {}): Promise<Outcome<AppliedPlan, UpdateReason>> {
  return updateWorkbook({ overwrite, change: (setup) => success({ ...setup, ...settings, ...(relativeTolerance !== undefined && { kpis: withTolerance(setup.kpis, relativeTolerance) }) }) }, options);
}

/** The tolerance that all KPIs have that are judged by a share of their target; undefined where they differ, or there are none. */
export function relativeToleranceOf({ kpis }: Pick<Setup, 'kpis'>): number | undefined {
  const values = new Set(kpis.map((kpi) => plannedKpi(kpi).tolerance).filter(({ kind }) => kind === 'relative').map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

function withTolerance(kpis: Setup['kpis'], value: number): Setup['kpis'] {
  return kpis.map((kpi) => (plannedKpi(kpi).tolerance.kind === 'relative' ? { ...kpi, tolerance: { value, kind: 'relative' as const } } : kpi));
}
