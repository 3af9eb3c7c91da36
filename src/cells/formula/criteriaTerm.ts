import { IS_A_NUMBER, equals, equalsAny, equalsCell } from './criteria';
import type { PlacedTerm } from './inputFormula';
import { column } from './structured';

/** A term's value by SUMIFS and its like: the form that a controller reads at a glance. */
export function totalByCriteria(placed: PlacedTerm): string {
  const { term } = placed;
  if (term.aggregate === 'count') return countByCriteria(placed);
  const values = column(term.table, term.column!);
  const criteria = criteriaOf(placed);
  const sums = each(placed, `SUMIFS(${values},${criteria})`);
  if (term.aggregate === 'sum') return sums;
  if (!takesSeveral(placed)) return `AVERAGEIFS(${values},${criteria})`;
  return `${sums}/${each(placed, `COUNTIFS(${criteria},${values},${IS_A_NUMBER})`)}`;
}

/** How many rows the term rests on: rows that hold what is added up, or, for a count, that are not empty in its column. */
export function countByCriteria(placed: PlacedTerm): string {
  const { term } = placed;
  const holds = term.column === undefined ? '' : `,${column(term.table, term.column)},${term.aggregate === 'count' ? '"<>"' : IS_A_NUMBER}`;
  return each(placed, `COUNTIFS(${criteriaOf(placed)}${holds})`);
}

function criteriaOf({ term, start, end, member }: PlacedTerm): string {
  const dates = column(term.table, term.date);
  return [
    ...Object.entries(term.where ?? {}).map(([name, wanted]) => `${column(term.table, name)},${criterionOf(wanted)}`),
    ...(member ? [`${column(term.table, member.column)},${equalsCell(member.cell)}`] : []),
    `${dates},">="&${start}`,
    `${dates},"<"&${end}+1`,
  ].join(',');
}

function criterionOf(wanted: string | number | readonly (string | number)[]): string {
  if (typeof wanted === 'string' || typeof wanted === 'number') return equals(wanted);
  return wanted.length === 1 ? equals(wanted[0]!) : equalsAny(wanted);
}

/** A criterion of several values gives several results, which SUMPRODUCT adds up without array entry. */
function each(placed: PlacedTerm, formula: string): string {
  return takesSeveral(placed) ? `SUMPRODUCT(${formula})` : formula;
}

function takesSeveral({ term }: PlacedTerm): boolean {
  return Object.values(term.where ?? {}).some((wanted) => Array.isArray(wanted) && wanted.length > 1);
}
