import { IS_A_NUMBER, escapeWildcards, quoted } from '../formula';
import { WHOLE } from './actuals';
import { words } from './calculation/wording';
import { PERIOD_COLUMNS } from './figureColumns';

export interface ReportedFigure {
  readonly kpi: string;
  readonly year: number;
  /** From 1 */
  readonly period: number;
  readonly part: 'value' | 'numerator' | 'denominator';
  /** A ratio's value comes from its parts */
  readonly isRatio: boolean;
}

/** What stands now in the place of a figure that was reported, and whether that is another. It says so in words, beside the figure, without anybody asking. */
export function snapshotFormulas(figure: ReportedFigure): { readonly now: string; readonly changed: string } {
  const here = (column: 'actual' | 'now'): string => `KpiSnapshots[[#This Row],[${column}]]`;
  return {
    now: `=${nowOf(figure)}`,
    changed: `=IF(AND(ISNUMBER(${here('now')}),ABS(N(${here('now')})-N(${here('actual')}))<=1E-9*ABS(N(${here('actual')}))),"",${words((sheets) => sheets.meeting.changed)})`,
  };
}

function nowOf({ kpi, year, period, part, isRatio }: ReportedFigure): string {
  const months = `KpiActuals[${PERIOD_COLUMNS[period - 1]!}]`;
  const rowsOf = (of: string): string => (
    `KpiActuals[kpi],${quoted(kpi)},KpiActuals[year],${year},KpiActuals[member],${quoted(`=${escapeWildcards(WHOLE)}`)},KpiActuals[part],${quoted(of)}`
  );
  const has = (of: string): string => `COUNTIFS(${rowsOf(of)},${months},${IS_A_NUMBER})`;
  const amount = (of: string): string => `SUMIFS(${months},${rowsOf(of)})`;
  if (part !== 'value' || !isRatio) return `IF(${has(part)}=0,"",${amount(part)})`;
  return `IFERROR(IF(${has('numerator')}*${has('denominator')}=0,"",${amount('numerator')}/${amount('denominator')}),"")`;
}
