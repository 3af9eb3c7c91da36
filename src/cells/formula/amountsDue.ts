import type { SetupTerm } from '../../kpi';
import { totalByCriteria } from './criteriaTerm';
import { column } from './structured';

/** Days past due: more than `after`, at most `through`; undefined is without limit. */
export interface DaysPastDue {
  readonly after: number | undefined;
  readonly through: number | undefined;
}

/** What of an open amount is so many days past due on a day. */
export function amountsDue(term: SetupTerm, due: string, day: string, { after, through }: DaysPastDue): string {
  const dates = column(term.table, due);
  const limits = [
    ...(after === undefined ? [] : [`${dates},"<"&${day}-${after}`]),
    ...(through === undefined ? [] : [`${dates},">="&${day}-${through}`]),
  ];
  return totalByCriteria({ term, start: day, end: day, member: undefined, also: limits });
}
