import type { SetupTerm } from '../../kpi';
import type { InputPlace } from './inputFormula';

/** A term with its dates and its member's cell in place. */
export interface PlacedTerm {
  readonly term: SetupTerm;
  readonly start: string;
  readonly end: string;
  readonly member: InputPlace['member'];
  /** Further criteria, as SUMIFS takes them */
  readonly also?: readonly string[];
}

/** The day on which rows are to stand open, and the one after it: the end of the period, or the day before its start. */
export function openDay({ term, start, end }: PlacedTerm): { readonly day: string; readonly next: string } {
  return term.open?.at === 'start' ? { day: `${start}-1`, next: start } : { day: end, next: `${end}+1` };
}
