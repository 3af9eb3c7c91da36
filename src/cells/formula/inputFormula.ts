import { type SetupTerm, emptyMeans, termsOf, weightOf } from '../../kpi';
import { countByCriteria, totalByCriteria } from './criteriaTerm';
import { countByMask, totalByMask } from './maskTerm';
import type { PlacedTerm } from './PlacedTerm';

/** Where a row of KpiActuals or KpiTargets finds what its formulas depend on. */
export interface InputPlace {
  /** Cell that holds the row's fiscal year, as `$B7` */
  readonly year: string;
  /** 1…12 */
  readonly period: number;
  /** The first of the periods that it stands for, where it stands for several: a quarter's or a year's */
  readonly first?: number;
  /** The row's member and the column of the data that names members; undefined for the whole */
  readonly member: { readonly cell: string; readonly column: string } | undefined;
}

/** What is known of a source beside its mapping. */
export interface SourceFacts {
  /** The rule of the source, where the input itself has none */
  readonly empty: 'zero' | 'missing';
}

/** So many SUMIFS for one cell read well and calculate fast; beyond it one pass over the rows does better. */
const MOST_SUMS_PER_CELL = 6;

/** The names that say from when through when a table has been loaded. */
export function loadedNames(table: string): { readonly from: string; readonly through: string } {
  return { from: `Kpi.${table}.From`, through: `Kpi.${table}.Through` };
}

/**
 * The native formula of one period: absent outside what the sources have loaded, and in a period without rows absent or 0 by the
 * source's rule. Averages and last values of no rows are absent under either rule.
 */
export function inputFormula(input: SetupTerm | readonly SetupTerm[], place: InputPlace, factsOf: (table: string) => SourceFacts): string {
  const { total, absences } = figureOf(input, place, factsOf);
  return `=${insideLoaded(termsOf(input), place, unlessAny(absences, total))}`;
}

/** The formula, or an empty text where one of these is true. */
export function unlessAny(absences: readonly string[], formula: string): string {
  if (absences.length === 0) return formula;
  return `IF(${absences.length === 1 ? absences[0]! : `OR(${absences.join(',')})`},"",${formula})`;
}

/** An input's figure in one period, and what makes it absent: that it rests on no rows, where these do not mean zero. */
export function figureOf(
  input: SetupTerm | readonly SetupTerm[], place: InputPlace, factsOf: (table: string) => SourceFacts,
): { readonly total: string; readonly absences: readonly string[] } {
  const terms = termsOf(input);
  const [start, end] = [periodDate('start', place), periodDate('end', place)];
  const placed = terms.map((term): PlacedTerm => ({ term, start, end, member: place.member }));
  // An average of no rows is nothing that others could be added to.
  const averages = placed.filter(({ term }) => term.aggregate === 'average');
  const others = placed.filter(({ term }) => term.aggregate !== 'average');
  const isZero = others.every(({ term }) => emptyMeans(term, factsOf(term.table).empty) === 'zero');
  const absent = (resting: readonly PlacedTerm[]): string => `${counts(resting).join('+')}=0`;
  return { total: joinSigned(totals(placed)), absences: [...averages.map((average) => absent([average])), ...(isZero ? [] : [absent(others)])] };
}

/** Absent in periods for which some table has nothing loaded. */
export function insideLoaded(terms: readonly SetupTerm[], place: InputPlace, formula: string): string {
  const outside = outsideLoaded([...new Set(terms.map((term) => term.table))], periodDate('start', place), periodDate('end', place));
  return `IF(${outside},"",${formula})`;
}

function periodDate(which: 'start' | 'end', { year, period, first = period }: InputPlace): string {
  const number = which === 'start' ? first : period;
  const offset = number === 1 ? '' : `+${number - 1}`;
  return `INDEX(KpiPeriods[${which}],MATCH(${year},KpiPeriods[year],0)${offset})`;
}

function outsideLoaded(tables: readonly string[], start: string, end: string): string {
  const tests = tables.flatMap((table) => {
    const { from, through } = loadedNames(table);
    return [`${end}<${from}`, `${start}>${through}`];
  });
  return `OR(${tests.join(',')})`;
}

/** A term that is counted by one or few SUMIFS keeps that form; the others share passes over the rows. */
function totals(placed: readonly PlacedTerm[]): readonly { readonly weight: number; readonly formula: string }[] {
  return [
    ...placed.filter(inCriteria).map((term) => ({ weight: weightOf(term.term), formula: totalByCriteria(term) })),
    ...totalByMask(placed.filter((term) => !inCriteria(term))),
  ];
}

function counts(placed: readonly PlacedTerm[]): readonly string[] {
  return [...placed.filter(inCriteria).map(countByCriteria), ...countByMask(placed.filter((term) => !inCriteria(term)))];
}

/** The last value of a period is looked for by its date, which SUMIFS cannot do. */
function inCriteria({ term }: PlacedTerm): boolean {
  return term.aggregate !== 'last' && byCriteria(term);
}

/** Two conditions of several values each would need one SUMIFS for every combination. */
function byCriteria(term: SetupTerm): boolean {
  const sizes = Object.values(term.where ?? {}).map((values) => (Array.isArray(values) ? values.length : 1));
  return sizes.filter((size) => size > 1).length <= 1 && sizes.every((size) => size <= MOST_SUMS_PER_CELL);
}

function joinSigned(parts: readonly { readonly weight: number; readonly formula: string }[]): string {
  return parts.map(({ weight, formula }, index) => {
    const size = Math.abs(weight) === 1 ? formula : `${Math.abs(weight)}*${formula}`;
    if (weight < 0) return `-${size}`;
    return index === 0 ? size : `+${size}`;
  }).join('');
}
