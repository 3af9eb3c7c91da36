import { sum } from './statistics';
import { outsideDomain, ratio } from './domain';
import { type Entry, identity } from './entry';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/** A deal: the stage it is in now, what it is worth, and the furthest stage it has been in. null is absent. */
export interface Deal {
  readonly stage: Entry | null;
  readonly value: number | null;
  readonly furthest: Entry | null;
}

export interface FunnelRow {
  readonly stage: Entry;
  /** Deals that are in this stage now. */
  readonly inStage: number;
  /** Deals that are in this stage or a later one, or have been. */
  readonly reached: number;
  /** What the deals in this stage are worth together; null where none of them says. */
  readonly value: number | null;
  /** Share of those who reached the stage before; null for the first. */
  readonly fromPrevious: Outcome<number, Reason> | null;
  readonly fromFirst: Outcome<number, Reason>;
}

/**
 * A funnel, stage by stage: deals in it now, deals that reached it, their value, and conversion on *reached* from the stage before and from
 * the first.
 *
 * `order` names the stages from first to last. Stages are current states: a deal in a later stage has passed the earlier ones. A deal whose
 * stage is not in the order (lost, say) is in no stage now, and has reached as far as `furthest` says; where that is absent or not in the
 * order either, it does not count. Names are compared as Excel does (case ignored).
 * Errors: `emptyList` for no order, or no deal that counts; `outsideDomain` for an order that names a stage twice; per conversion,
 * `zeroDenominator` where none reached the stage it starts from.
 * @example funnel([{ stage: 'Won', value: 9, furthest: null }, { stage: 'Lead', value: 5, furthest: null }], ['Lead', 'Won']).value.map((row) => row.reached) // [2, 1]
 */
export function funnel(deals: readonly Deal[], order: readonly (Entry | null)[]): Outcome<readonly FunnelRow[], Reason> {
  const stages = order.filter((stage) => stage !== null);
  if (stages.length === 0) return failure({ kind: 'emptyList', argument: 'order' });
  const places = new Map(stages.map((stage, place) => [identity(stage), place]));
  if (places.size < stages.length) return outsideDomain('order', 'distinctNames');
  const placeOf = (stage: Entry | null): number => (stage === null ? -1 : places.get(identity(stage)) ?? -1);
  const placed = deals
    .map(({ stage, value, furthest }) => ({ now: placeOf(stage), value, reached: Math.max(placeOf(stage), placeOf(furthest)) }))
    .filter(({ reached }) => reached >= 0);
  if (placed.length === 0) return failure({ kind: 'emptyList', argument: 'stages' });
  const reached = stages.map((_, place) => placed.filter((deal) => deal.reached >= place).length);
  return success(stages.map((stage, place) => {
    const here = placed.filter(({ now }) => now === place);
    const values = here.map(({ value }) => value).filter((value) => value !== null);
    const count = reached[place] ?? NaN;
    return {
      stage,
      inStage: here.length,
      reached: count,
      // No deal is worth 0; deals of unknown value are worth nobody knows what.
      value: here.length > 0 && values.length === 0 ? null : sum(values),
      fromPrevious: place === 0 ? null : ratio(count, reached[place - 1] ?? NaN, ['stages']),
      fromFirst: ratio(count, reached[0] ?? NaN, ['stages']),
    };
  }));
}
