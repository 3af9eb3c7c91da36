import { type Outcome, type Setup, type SetupKpi, plannedKpi, success } from '../kpi';
import type { AppliedPlan } from '../workbook';
import type { ActionOptions } from './contract';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

/** Settings of the workbook; those that are not named stay as they are. */
export interface SettingsChange extends Pick<Setup, 'language' | 'fiscalStart' | 'currency' | 'formulas' | 'limits' | 'colors'> {
  /** Of KPIs that are judged by a share of their target: 0.05 is 5 %. Those that come in have it, and on request those that are there. */
  readonly tolerance?: { readonly value: number; readonly forAll: boolean };
}

/** Changes what holds for the whole workbook, and everything that follows from it. */
export function changeSettings({ tolerance, ...settings }: SettingsChange, overwrite = false, options: ActionOptions = {}): Promise<Outcome<AppliedPlan, UpdateReason>> {
  return updateWorkbook({ overwrite, change: (setup) => success({ ...setup, ...settings, ...(tolerance && { tolerance: tolerance.value, kpis: setup.kpis.map((kpi) => withTolerance(kpi, tolerance)) }) }) }, options);
}

/** The tolerance that all KPIs have that are judged by a share of their target; undefined where they differ, or there are none. */
export function relativeToleranceOf({ kpis }: Pick<Setup, 'kpis'>): number | undefined {
  const values = new Set(kpis.map((kpi) => plannedKpi(kpi).tolerance).filter(({ kind }) => kind === 'relative').map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

/** From now on each names its own, be it the one that it had: otherwise the workbook's would be taken for it. */
function withTolerance(kpi: SetupKpi, { value, forAll }: NonNullable<SettingsChange['tolerance']>): SetupKpi {
  const { tolerance } = plannedKpi(kpi);
  if (tolerance.kind !== 'relative') return kpi;
  return { ...kpi, tolerance: forAll ? { value, kind: 'relative' } : tolerance };
}
