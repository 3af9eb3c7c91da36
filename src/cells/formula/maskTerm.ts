import { openDay, type PlacedTerm } from './PlacedTerm';
import { column } from './structured';
import { quoted } from './text';
import { type SetupWhere, isLimits, listedValues, weightOf } from '../../kpi';

type Wanted = readonly (string | number)[];

/** Terms that differ only in what one column is to hold, and in how they count: one pass over the rows serves them all. */
interface MaskGroup {
  readonly first: PlacedTerm;
  /** The column in which they differ, if they do, and what each wants there */
  readonly differing: string | undefined;
  readonly parts: readonly { readonly weight: number; readonly wanted: Wanted }[];
}

/** Terms in one pass over the rows: each condition is 1 or 0, their product picks the rows and the weights add or subtract them. */
export function totalByMask(terms: readonly PlacedTerm[]): readonly { readonly weight: number; readonly formula: string }[] {
  return groupsOf(terms).map((group) => {
    const { term } = group.first;
    if (group.differing !== undefined) return { weight: 1, formula: `SUMPRODUCT(${weightedMask(group)},${column(term.table, term.column!)})` };
    return { weight: weightOf(term), formula: singleTotal(group.first) };
  });
}

/** How many rows the terms rest on: rows that hold what is added up, or, for a count, that are not empty in its column. */
export function countByMask(terms: readonly PlacedTerm[]): readonly string[] {
  return groupsOf(terms).map((group) => {
    const { term } = group.first;
    const any = group.differing === undefined ? [] : [conditionOf(column(term.table, group.differing), group.parts.flatMap(({ wanted }) => wanted))];
    const mask = [...conditions(group.first, group.differing), ...any].join('*');
    if (term.column === undefined) return `SUMPRODUCT(${mask})`;
    const values = column(term.table, term.column);
    return `SUMPRODUCT(${mask}*${term.aggregate === 'count' ? `(${values}<>"")` : `ISNUMBER(${values})`})`;
  });
}

function singleTotal(placed: PlacedTerm): string {
  const { term } = placed;
  if (term.aggregate === 'count') return countByMask([placed])[0]!;
  if (term.aggregate === 'last') return lastTotal(placed);
  const values = column(term.table, term.column!);
  const mask = conditions(placed).join('*');
  const sum = `SUMPRODUCT(${mask},${values})`;
  return term.aggregate === 'sum' ? sum : `${sum}/SUMPRODUCT(${mask}*ISNUMBER(${values}))`;
}

/** What stands in the rows of the latest date of the period, added up: a level by department makes the level of all. */
function lastTotal(placed: PlacedTerm): string {
  const { term } = placed;
  const dates = column(term.table, term.date);
  const mask = conditions(placed).join('*');
  return `SUMPRODUCT(${mask}*(${dates}=SUMPRODUCT(MAX(${mask}*${dates}))),${column(term.table, term.column!)})`;
}

function weightedMask({ first, differing, parts }: MaskGroup): string {
  const values = column(first.term.table, differing!);
  const signed = parts.map(({ weight, wanted }, index) => {
    const size = Math.abs(weight) === 1 ? '' : `${Math.abs(weight)}*`;
    return `${weight < 0 ? '-' : index === 0 ? '' : '+'}${size}${conditionOf(values, wanted)}`;
  });
  return [...conditions(first, differing), `(${signed.join('')})`].join('*');
}

function groupsOf(terms: readonly PlacedTerm[]): readonly MaskGroup[] {
  const groups: MaskGroup[] = [];
  for (const placed of terms) {
    const alike = groups.findIndex((group) => differenceOf(group, placed) !== undefined);
    const group = groups[alike];
    if (!group) groups.push({ first: placed, differing: undefined, parts: [{ weight: weightOf(placed.term), wanted: [] }] });
    else groups[alike] = joined(group, placed, differenceOf(group, placed)!);
  }
  return groups;
}

function joined(group: MaskGroup, placed: PlacedTerm, differing: string): MaskGroup {
  const wantedBy = ({ term }: PlacedTerm): Wanted => listOf(term.where![differing]!)!;
  const before = group.differing === undefined ? [{ weight: weightOf(group.first.term), wanted: wantedBy(group.first) }] : group.parts;
  return { ...group, differing, parts: [...before, { weight: weightOf(placed.term), wanted: wantedBy(placed) }] };
}

/** The one column in which a term differs from a group of sums; undefined where it differs in anything else. */
function differenceOf({ first, differing, parts }: MaskGroup, { term }: PlacedTerm): string | undefined {
  const other = first.term;
  const isAlike = term.aggregate === 'sum' && other.aggregate === 'sum' && term.table === other.table && term.column === other.column && term.date === other.date
    && JSON.stringify(term.open) === JSON.stringify(other.open);
  const [columns, others] = [Object.keys(term.where ?? {}), Object.keys(other.where ?? {})];
  if (!isAlike || columns.length !== others.length || columns.some((name) => !others.includes(name))) return undefined;
  const spelt = (wanted: SetupWhere): string => JSON.stringify(listOf(wanted) ?? wanted);
  const different = columns.filter((name) => spelt(term.where![name]!) !== spelt(other.where![name]!));
  const [only] = different;
  if (different.length !== 1 || only === undefined || (differing !== undefined && differing !== only)) return undefined;
  const wanted = listOf(term.where![only]!);
  const wantedBefore = listOf(other.where![only]!);
  if (!wanted || !wantedBefore) return undefined;
  // A row wanted by two terms would count as two rows, where COUNT is to say only whether there are any.
  const taken = differing === undefined ? wantedBefore : parts.flatMap((part) => part.wanted);
  return wanted.some((value) => taken.includes(value)) ? undefined : only;
}

function conditions(placed: PlacedTerm, except?: string): readonly string[] {
  const { term, member } = placed;
  return [
    ...Object.entries(term.where ?? {}).filter(([name]) => name !== except).flatMap(([name, wanted]) => wherePart(column(term.table, name), wanted)),
    ...(member ? [`(${column(term.table, member.column)}=${member.cell})`] : []),
    ...(term.open ? standing(placed, term.open) : dated(placed)),
  ];
}

function dated({ term, start, end }: PlacedTerm): readonly string[] {
  const dates = column(term.table, term.date);
  return [`(${dates}>=${start})`, `(${dates}<${end}+1)`];
}

/** Blank cells and texts are no dates, though `<` takes a blank cell for 0 and `>=` any text for more than a number. */
function standing(placed: PlacedTerm, open: NonNullable<PlacedTerm['term']['open']>): readonly string[] {
  const { table, date } = placed.term;
  const { day, next } = openDay(placed);
  const closed = column(table, open.until);
  const before = (name: string, limit: string): string => `ISNUMBER(${column(table, name)})*(${column(table, name)}<${limit})`;
  return [
    before(date, next),
    ...(open.past === undefined ? [] : [before(open.past, day)]),
    `((${closed}="")+ISNUMBER(${closed})*(${closed}>=${open.inclusive ? day : next}))`,
  ];
}

/** The values by name of a condition; undefined for limits. */
function listOf(wanted: SetupWhere): Wanted | undefined {
  return isLimits(wanted) ? undefined : listedValues(wanted);
}

function wherePart(values: string, wanted: SetupWhere): readonly string[] {
  if (!isLimits(wanted)) return [conditionOf(values, listedValues(wanted))];
  const { atLeast, atMost } = wanted;
  return [`ISNUMBER(${values})`, ...(atLeast === undefined ? [] : [`(${values}>=${atLeast})`]), ...(atMost === undefined ? [] : [`(${values}<=${atMost})`])];
}

/** Numbers are looked up in one list; texts are compared one by one, since MATCH would read `*` and `?` in the data as wildcards. */
function conditionOf(values: string, wanted: Wanted): string {
  const texts = wanted.filter((value) => typeof value === 'string');
  const numbers = wanted.filter((value) => typeof value === 'number');
  // An empty cell equals 0, yet nobody has answered 0 there.
  const isThere = numbers.includes(0) ? `ISNUMBER(${values})*` : '';
  const tests = [
    ...texts.map((text) => `(${values}=${quoted(text)})`),
    ...(numbers.length === 1 ? [`${isThere}(${values}=${numbers[0]})`] : []),
    ...(numbers.length > 1 ? [`${isThere}ISNUMBER(MATCH(${values},{${numbers.join(',')}},0))`] : []),
  ];
  return tests.length === 1 ? tests[0]! : `(${tests.join('+')})`;
}
