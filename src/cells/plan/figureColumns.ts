import { type Bilingual, PERIODS_PER_YEAR } from '../../kpi';
import { palette } from '../look';
import type { PlanContext } from './PlanContext';
import { periodName } from './periodLabel';
import { FIRST_ROW } from './tableParts';
import type { LookPlan } from './WorkbookPlan';

/** `P01` … `P12`. */
export const PERIOD_COLUMNS: readonly string[] = Array.from({ length: PERIODS_PER_YEAR }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
/** The columns that KpiTargets and KpiActuals share after their keys. */
export const FIGURE_COLUMNS: readonly string[] = ['Annual', ...PERIOD_COLUMNS];

/** Months' names stand above the periods' keys. */
export function periodLabels(context: PlanContext): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(PERIOD_COLUMNS.map((key, index) => [key, periodName(context.periods[index]!, context.calendar)]));
}

/** Each row's figures in the format of its unit; rows that follow one another in the same format are formatted together. */
export function figureLooks(formats: readonly string[], column: number): readonly LookPlan[] {
  const runs: { row: number; rows: number; format: string }[] = [];
  formats.forEach((format, index) => {
    const last = runs[runs.length - 1];
    if (last?.format === format) last.rows += 1;
    else runs.push({ row: FIRST_ROW + index, rows: 1, format });
  });
  return [
    ...runs.map(({ row, rows, format }) => ({ row, column, rows, columns: FIGURE_COLUMNS.length, look: { numberFormat: format, horizontal: 'Right' as const } })),
    { row: FIRST_ROW, column, rows: Math.max(1, formats.length), columns: 1, look: { bold: true, fill: palette.wash } },
  ];
}
