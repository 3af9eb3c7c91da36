import type { KpiDefinition, Part } from '../../kpi';
import { PERIODS_PER_YEAR } from '../../kpi';
import { fixedCell, rowSpan } from './address';
import { HEADER_ROW } from './tableParts';

/** A year from its periods: parts of ratios add up, values as the KPI does. Absent where all periods are. */
export function annualFormula(rollup: KpiDefinition['rollup'], part: Part | 'lower' | 'upper', row: number, firstPeriodColumn: number): string {
  const periods = rowSpan(row, firstPeriodColumn, PERIODS_PER_YEAR);
  if (part === 'numerator' || part === 'denominator' || (part === 'value' && rollup === 'sum')) return `=IF(COUNT(${periods})=0,"",SUM(${periods}))`;
  if (part === 'value' && rollup === 'average') return `=IF(COUNT(${periods})=0,"",SUM(${periods})/COUNT(${periods}))`;
  const columns = `COLUMN(${periods})-COLUMN(${fixedCell(HEADER_ROW, firstPeriodColumn)})+1`;
  return `=IF(COUNT(${periods})=0,"",INDEX(${periods},SUMPRODUCT(MAX(ISNUMBER(${periods})*(${columns})))))`;
}
