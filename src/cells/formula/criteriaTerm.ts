import { IS_A_NUMBER, equals, equalsAny, equalsCell } from './criteria';
import { type SetupWhere, isLimits, listedValues } from '../../kpi';
import { openDay, type PlacedTerm } from './PlacedTerm';
import { column } from './structured';

/** A term's value by SUMIFS and its like: the form that a controller reads at a glance. */
export function totalByCriteria(placed: PlacedTerm): string {
  const { term } = placed;
  if (term.aggregate === 'count') return countByCriteria(placed);
  const values = column(term.table, term.column!);
  const sums = each(placed, (criteria) => `SUMIFS(${values},${criteria})`);
  if (term.aggregate === 'sum') return sums;
  if (!term.open && !takesSeveral(placed)) return `AVERAGEIFS(${values},${criteriaOf(placed)[0]})`;
  return `${sums}/${each(placed, (criteria) => `COUNTIFS(${criteria},${values},${IS_A_NUMBER})`)}`;
}

/** How many rows the term rests on: rows that hold what is added up, or, for a count, that are not empty in its column. */
export function countByCriteria(placed: PlacedTerm): string {
  const { term } = placed;
  const holds = term.column === undefined ? '' : `,${column(term.table, term.column)},${term.aggregate === 'count' ? '"<>"' : IS_A_NUMBER}`;
  return each(placed, (criteria) => `COUNTIFS(${criteria}${holds})`);
}

/** The term's criteria; twice for rows that stand open, since a row without a closing date and one closed later are two criteria. */
function criteriaOf(placed: PlacedTerm): readonly string[] {
  const { term, start, end, member, also = [] } = placed;
  const dates = column(term.table, term.date);
  const common = [
    ...Object.entries(term.where ?? {}).flatMap(([name, wanted]) => criteriaFor(column(term.table, name), wanted)),
    ...(member ? [`${column(term.table, member.column)},${equalsCell(member.cell)}`] : []),
    ...also,
  ];
  if (!term.open) return [[...common, `${dates},">="&${start}`, `${dates},"<"&${end}+1`].join(',')];
  const { day, next } = openDay(placed);
  const closed = column(term.table, term.open.until);
  const standing = [
    ...common, `${dates},"<"&${next}`, ...(term.open.past === undefined ? [] : [`${column(term.table, term.open.past)},"<"&${day}`]),
  ].join(',');
  return [`${standing},${closed},""`, `${standing},${closed},">="&${term.open.inclusive ? day : next}`];
}

function criteriaFor(values: string, wanted: SetupWhere): readonly string[] {
  if (!isLimits(wanted)) {
    const listed = listedValues(wanted);
    return [`${values},${listed.length === 1 ? equals(listed[0]!) : equalsAny(listed)}`];
  }
  const { atLeast, atMost } = wanted;
  return [...(atLeast === undefined ? [] : [`${values},">=${atLeast}"`]), ...(atMost === undefined ? [] : [`${values},"<=${atMost}"`])];
}

/** A criterion of several values gives several results, which SUMPRODUCT adds up without array entry. */
function each(placed: PlacedTerm, formulaOf: (criteria: string) => string): string {
  const formulas = criteriaOf(placed).map((criteria) => (takesSeveral(placed) ? `SUMPRODUCT(${formulaOf(criteria)})` : formulaOf(criteria)));
  return formulas.length === 1 ? formulas[0]! : `(${formulas.join('+')})`;
}

function takesSeveral({ term }: PlacedTerm): boolean {
  return Object.values(term.where ?? {}).some((wanted) => !isLimits(wanted) && listedValues(wanted).length > 1);
}
