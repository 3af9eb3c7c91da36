/**
 * The table functions on blocks as Excel hands them over, beside a loop written by hand for the one question, Arquero and lodash; in one
 * process, so that ratios and not times are compared. Each of the others is given its data in the shape it likes best, made beforehand.
 */
import * as aq from 'arquero';
import lodash from 'lodash';
import { customFunctions } from '../src/functions/customFunctions';
import type { Answer, CellArgument, ResultBlock } from '../src/functions/cell';

const SIZES = [10_000, 100_000, 1_000_000] as const;
const ROUNDS = 9;
const WARMING_UP = 3;
const JANUARY_2015 = 42_005;
const DAYS = 1_000;
const AS_OF = JANUARY_2015 + DAYS;

interface Facts {
  readonly keys: readonly string[];
  readonly others: readonly string[];
  readonly values: readonly number[];
  readonly dates: readonly number[];
  readonly dueDates: readonly number[];
  readonly scores: readonly number[];
}

type Runner = () => unknown;
interface Contest {
  readonly name: string;
  readonly ours: Runner;
  readonly floor: Runner;
  readonly arquero: Runner;
  readonly lodash: Runner;
  /** Throws where ours and the floor disagree */
  readonly check: () => void;
}

/** The same numbers in every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function facts(rows: number): Facts {
  const random = pseudoRandom(7);
  const whole = (below: number): number => Math.floor(random() * below);
  const list = <Item>(make: () => Item): Item[] => Array.from({ length: rows }, make);
  const dates = list(() => JANUARY_2015 + whole(DAYS));
  return {
    keys: list(() => `Member ${whole(500)}`), others: list(() => `Region ${whole(12)}`), values: list(() => Math.round(random() * 1e6) / 100),
    dates, dueDates: dates.map((date) => date + 14 + whole(3) * 15), scores: list(() => whole(11)),
  };
}

function call(id: string, ...given: readonly CellArgument[]): Answer {
  const { run, parameters } = customFunctions.find((candidate) => candidate.id === id)!;
  return run(...parameters.map((_, index) => given[index] ?? null));
}

function contests(data: Facts): readonly Contest[] {
  const block = (list: readonly (string | number)[]): CellArgument => list.map((item) => [item]);
  const [keys, others, values, dates, dueDates, scores] = [data.keys, data.others, data.values, data.dates, data.dueDates, data.scores].map(block) as [
    Column, Column, Column, Column, Column, Column,
  ];
  const table = aq.table({ ...data } as unknown as Record<string, unknown[]>);
  const records = data.keys.map((key, row) => ({
    key, other: data.others[row]!, value: data.values[row]!, date: data.dates[row]!, dueDate: data.dueDates[row]!, score: data.scores[row]!,
  }));
  const sumOf = (rows: readonly { value: number }[]): number => lodash.sumBy(rows, 'value');
  const breakdown = (): ResultBlock => call('BREAKDOWN', keys, values, 'sum', null, 'value', false) as ResultBlock;
  const crosstab = (): ResultBlock => call('CROSSTAB', keys, others, values, 'sum', false) as ResultBlock;
  const periods = (): ResultBlock => call('PERIODS', dates, values, 'month', 'sum', null, null, false) as ResultBlock;
  const ageing = (): ResultBlock => call('AGEING', values, dates, dueDates, AS_OF, null, null, false) as ResultBlock;
  return [
    {
      name: 'BREAKDOWN', ours: breakdown, floor: () => floorBreakdown(keys, values),
      arquero: () => table.groupby('keys').rollup({ value: aq.op.sum('values') }).orderby(aq.desc('value')).objects(),
      lodash: () => lodash.orderBy(lodash.map(lodash.groupBy(records, 'key'), (rows, key) => ({ key, value: sumOf(rows) })), 'value', 'desc'),
      check: () => same(breakdown().map(([key, value]) => [key, value]), floorBreakdown(keys, values)),
    },
    {
      name: 'CROSSTAB', ours: crosstab, floor: () => floorCrosstab(keys, others, values),
      arquero: () => table.groupby('keys').pivot('others', { value: (d: { values: number }) => aq.op.sum(d.values) }).objects(),
      lodash: () => lodash.mapValues(lodash.groupBy(records, 'key'), (rows) => lodash.mapValues(lodash.groupBy(rows, 'other'), sumOf)),
      check: () => same(crosstab().slice(0, -1).flatMap((row) => row.slice(1, -1)), cellsByName(floorCrosstab(keys, others, values))),
    },
    {
      name: 'PERIODS', ours: periods, floor: () => floorPeriods(dates, values),
      arquero: () => table.derive({ month: aq.escape((d: { dates: number }) => monthNumber(d.dates)) }).groupby('month').rollup({ value: aq.op.sum('values') }).orderby('month').objects(),
      lodash: () => lodash.mapValues(lodash.groupBy(records, ({ date }) => monthNumber(date)), sumOf),
      check: () => same(periods().map(([, value]) => value), [...floorPeriods(dates, values)].sort(([one], [other]) => one - other).map(([, value]) => value)),
    },
    {
      name: 'NPS', ours: () => call('NPS', scores), floor: () => floorNps(scores),
      arquero: () => table.rollup({ nps: (d: { scores: number }) => 100 * (aq.op.mean(d.scores >= 9 ? 1 : 0) - aq.op.mean(d.scores <= 6 ? 1 : 0)) }).objects(),
      lodash: () => {
        const groups = lodash.groupBy(records, ({ score }) => (score >= 9 ? 'promoter' : score <= 6 ? 'detractor' : 'passive'));
        return (100 * (lodash.size(groups.promoter) - lodash.size(groups.detractor))) / records.length;
      },
      check: () => same([call('NPS', scores)], [floorNps(scores)]),
    },
    {
      name: 'AGEING', ours: ageing, floor: () => floorAgeing(values, dates, dueDates),
      arquero: () => table.derive({ age: aq.escape((d: { dueDates: number }) => ageOf(AS_OF - d.dueDates)) }).groupby('age').rollup({ value: aq.op.sum('values') }).objects(),
      lodash: () => lodash.mapValues(lodash.groupBy(records, ({ dueDate }) => ageOf(AS_OF - dueDate)), sumOf),
      check: () => same(ageing().map(([, amount]) => amount), floorAgeing(values, dates, dueDates)),
    },
  ];
}

type Column = readonly (readonly (string | number)[])[];

function floorBreakdown(keys: Column, values: Column): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]![0] as string;
    sums.set(key, (sums.get(key) ?? 0) + (values[row]![0] as number));
  }
  return [...sums].sort((one, other) => other[1] - one[1]);
}

function floorCrosstab(keys: Column, others: Column, values: Column): Map<string, Map<string, number>> {
  const sums = new Map<string, Map<string, number>>();
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]![0] as string;
    const other = others[row]![0] as string;
    let inner = sums.get(key);
    if (!inner) sums.set(key, inner = new Map());
    inner.set(other, (inner.get(other) ?? 0) + (values[row]![0] as number));
  }
  return sums;
}

function cellsByName(sums: Map<string, Map<string, number>>): readonly (number | string)[] {
  const { compare } = new Intl.Collator('en', { sensitivity: 'accent' });
  const columns = [...new Set([...sums.values()].flatMap((inner) => [...inner.keys()]))].sort(compare);
  return [...sums].sort(([one], [other]) => compare(one, other)).flatMap(([, inner]) => columns.map((name) => inner.get(name) ?? ''));
}

function floorPeriods(dates: Column, values: Column): Map<number, number> {
  const sums = new Map<number, number>();
  for (let row = 0; row < dates.length; row++) {
    const month = monthNumber(dates[row]![0] as number);
    sums.set(month, (sums.get(month) ?? 0) + (values[row]![0] as number));
  }
  return sums;
}

function monthNumber(serial: number): number {
  const date = new Date((serial - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function floorNps(scores: Column): number {
  let balance = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]![0] as number;
    if (score >= 9) balance += 1;
    else if (score <= 6) balance -= 1;
  }
  return (100 * balance) / scores.length;
}

function floorAgeing(values: Column, dates: Column, dueDates: Column): number[] {
  const sums = [0, 0, 0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    if ((dates[row]![0] as number) <= AS_OF) sums[ageOf(AS_OF - (dueDates[row]![0] as number))]! += values[row]![0] as number;
  }
  return sums;
}

function ageOf(days: number): number {
  return days <= 0 ? 0 : days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
}

function same(ours: readonly unknown[], floor: readonly unknown[]): void {
  const rounded = (list: readonly unknown[]): string => JSON.stringify(list, (_, item: unknown) => (typeof item === 'number' ? Number(item.toPrecision(9)) : item));
  if (rounded(ours) !== rounded(floor)) throw new Error(`${rounded(ours).slice(0, 200)} is not ${rounded(floor).slice(0, 200)}`);
}

interface Measured {
  readonly ms: number;
  /** Heap taken while it ran, where the collector can be called (node --expose-gc) */
  readonly megabytes: number;
}

/** Runs them in turn, so that what else the machine does falls on all of them, and takes the round of each that it disturbed least. */
function measureInTurn<Name extends string>(runners: Readonly<Record<Name, Runner>>): Readonly<Record<Name, Measured>> {
  const best = lodash.mapValues(runners, () => Infinity);
  for (let round = 0; round < WARMING_UP + ROUNDS; round++) {
    for (const [name, run] of Object.entries(runners) as [Name, Runner][]) {
      const began = performance.now();
      run();
      if (round >= WARMING_UP) best[name] = Math.min(best[name], performance.now() - began);
    }
  }
  return lodash.mapValues(runners, (run, name) => ({ ms: best[name as Name], megabytes: memoryOf(run) }));
}

function memoryOf(run: Runner): number {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const result = run();
  const after = process.memoryUsage();
  if (result === undefined) throw new Error('nothing was computed');
  return (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
}

const timesBySize = new Map<string, { readonly ours: number; readonly floor: number }[]>();
for (const rows of SIZES) {
  console.log(`${rows.toLocaleString('en')} rows, best of ${ROUNDS}: ms (× the loop by hand)`);
  for (const { name, check, ...runners } of contests(facts(rows))) {
    check();
    const { ours, floor, arquero, lodash: grouped } = measureInTurn(runners);
    const shown = ({ ms, megabytes }: Measured): string => `${ms.toFixed(1)} (${(ms / floor.ms).toFixed(2)}×${rows === 1_000_000 ? `, ${megabytes.toFixed(0)} MB` : ''})`;
    console.log(`  ${name.padEnd(10)} KPI ${shown(ours)}   loop ${shown(floor)}   arquero ${shown(arquero)}   lodash ${shown(grouped)}`);
    timesBySize.set(name, [...(timesBySize.get(name) ?? []), { ours: ours.ms, floor: floor.ms }]);
  }
}
// Both grow a little faster than the rows: ten thousand fit into the processor's cache, a million do not.
console.log('time a row at 1,000,000 rows ÷ at 10,000 (1 is linear)');
for (const [name, times] of timesBySize) {
  const growth = (of: 'ours' | 'floor'): string => ((times.at(-1)![of] / times[0]![of]) * (SIZES[0] / SIZES.at(-1)!)).toFixed(2);
  console.log(`  ${name.padEnd(10)} KPI ${growth('ours')}   loop ${growth('floor')}`);
}
