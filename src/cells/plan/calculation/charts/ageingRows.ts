import { DEFAULT_AGE_LIMITS } from '../../../../kpi';
import { amountsDue, byLanguage, quoted } from '../../../formula';
import { bilingual } from '../../bilingual';
import { THROUGH } from '../references';
import { words } from '../wording';
import type { Receivables } from './chartForms';
import type { ChartReferences } from './references';

/** Not due, the classes between the limits, and what is older than the last of them. */
export const AGES = DEFAULT_AGE_LIMITS.length + 2;

/** By how many days an age begins and ends; what is not due is past due by nothing. */
function ageOf(index: number): { readonly after: number | undefined; readonly through: number | undefined } {
  const limits = [0, ...DEFAULT_AGE_LIMITS];
  return { after: limits[index - 1], through: limits[index] };
}

export function ageLabel(index: number): string {
  if (index === 0) return words((sheets) => sheets.charts.notDue);
  const { after, through } = ageOf(index);
  if (through !== undefined) return quoted(`${after! + 1}–${through}`);
  const over = (language: 'en' | 'nb'): string => quoted(`${bilingual((sheets) => sheets.charts.over)[language]} ${after}`);
  return byLanguage(over('en'), over('nb'));
}

/** What is open at the end of the chosen period and so many days past due; what is not due stands in a row of its own. */
export function ageAmount(row: 'age not due' | 'age overdue', index: number, { term, due }: Receivables, refs: ChartReferences): string {
  if ((row === 'age not due') !== (index === 0)) return 'NA()';
  return `IF(ISNUMBER(INDEX(${refs.months('actual')},${THROUGH})),${amountsDue(term, due, periodEnd(), ageOf(index))},NA())`;
}

function periodEnd(): string {
  return `INDEX(KpiPeriods[end],MATCH(Kpi.Year,KpiPeriods[year],0)+Kpi.Period-1)`;
}
