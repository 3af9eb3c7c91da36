import * as kpi from '../kpi';
import { aNumber, chosen, numberCell, numbersInPlace, option, optional, sameShape, seriesBySeries, whenRead } from './arguments';
import { type Answer, type Block, type Cell, type CellArgument, type ResultBlock, type ResultCell, blockOf } from './cell';
import { type CustomFunction, block, omissible, single, word } from './CustomFunction';

type Outcome<Value> = kpi.Outcome<Value, kpi.Reason>;

/**
 * One annual target spreads in the shape of its profile (a row for a number of periods), a column of annual targets a row each:
 * by one profile for all, or by a row of weights each.
 */
export function phase(annual: CellArgument, profile: CellArgument, decimals: CellArgument): Answer {
  const annuals = blockOf(annual);
  const profiles = blockOf(profile);
  return whenRead([option('decimals', decimals, optional(aNumber, kpi.DEFAULT_PHASE_DECIMALS))], (places): Answer => {
    if (annuals.flat().length === 1) return phaseRows(annuals[0]?.[0], profiles, places);
    if (!annuals.every((row) => row.length === 1)) return kpi.failure({ kind: 'notAColumn', argument: 'annual' });
    if (profiles.length !== 1 && profiles.length !== annuals.length) return kpi.failure({ kind: 'differentShapes', arguments: ['annual', 'profile'] });
    return annuals.flatMap(([amount], row) => phaseRows(amount, [profiles[profiles.length === 1 ? 0 : row] ?? []], places));
  });
}

function phaseRows(annual: Cell, profileCells: Block, decimals: number): ResultBlock {
  const profile = readProfile(profileCells);
  if (!profile.ok) return [[profile]];
  // Spreading 0 shows how many periods the profile has, so that a bad amount spoils a row of as many cells and no other row.
  const empty = kpi.phase(0, profile.value, decimals);
  if (!empty.ok) return [[empty]];
  const amount = aNumber('annual', annual);
  const parts = amount.ok ? kpi.phase(amount.value, profile.value, decimals) : amount;
  const result = parts.ok ? parts.value.map(cellOrAbsent) : empty.value.map(() => parts);
  return inRowsOf(profile.value.kind === 'weights' ? profileCells[0]?.length ?? 0 : result.length, result);
}

function readProfile(cells: Block): Outcome<kpi.PhaseProfile> {
  const [only, ...others] = cells.flat();
  if (others.length > 0) {
    const weights = numbersInPlace('profile', cells);
    return weights.ok ? kpi.success({ kind: 'weights', weights: weights.value }) : weights;
  }
  // Nobody plans 445 periods: a cell in which 445 was typed means the calendar.
  if (only === 445 || only === '445' || only === '4-4-5') return kpi.success({ kind: '445' });
  const periods = aNumber('profile', only);
  return periods.ok ? kpi.success({ kind: 'even', periods: periods.value }) : periods;
}

function inRowsOf(width: number, cells: readonly ResultCell[]): ResultBlock {
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

function cellOrAbsent(value: number | null): ResultCell {
  return value === null ? '' : numberCell(kpi.success(value));
}

/** An error spoils its own series only. */
export function cumulative(values: CellArgument, aggregation: CellArgument): Answer {
  return whenRead([chosen('aggregation', aggregation, 'cumulativeAggregation', 'sum')], (kind) =>
    seriesBySeries(values, (series) => {
      const known = numbersInPlace('values', [series]);
      return known.ok ? kpi.cumulative(known.value, kind).map(cellOrAbsent) : series.map(() => known);
    }));
}

export function rollUp(numerators: CellArgument, denominators: CellArgument): Answer {
  return whenRead(
    [
      numbersInPlace('numerators', numerators),
      numbersInPlace('denominators', denominators),
      sameShape(['numerators', numerators], ['denominators', denominators]),
    ],
    (over, under) => numberCell(kpi.rollUp(over, under)),
  );
}

export const periodFunctions: readonly CustomFunction[] = [
  {
    id: 'PHASE',
    run: phase,
    parameters: [block('annual'), block('profile'), omissible(single('decimals'))],
    result: 'matrix',
  },
  {
    id: 'CUMULATIVE',
    run: cumulative,
    parameters: [block('values'), omissible(word('aggregation', 'cumulativeAggregation'))],
    result: 'matrix',
    repeats: 'series',
  },
  { id: 'ROLLUP', run: rollUp, parameters: [block('numerators'), block('denominators')], result: 'scalar' },
];
