import { type Outcome, failure, success } from './outcome';
import type { Argument, Domain, Reason } from './reason';

/** The first serial after 31 December 9999, the last date there is. */
export const END_OF_DATES = 2958466;

/** What an argument is refused with that is a number, but not one of those that it may be. */
export function outsideDomain(argument: Argument, domain: Domain): { readonly ok: false; readonly reason: Reason } {
  return failure({ kind: 'outsideDomain', argument, domain });
}

/** Why amounts that cannot be negative are refused: the first of them that is; null where none is. */
export function negativeAmong(amounts: Readonly<Partial<Record<Argument, number>>>): Reason | null {
  const [found] = Object.entries(amounts).filter(([, amount]) => amount < 0);
  return found ? { kind: 'outsideDomain', argument: found[0] as Argument, domain: 'notNegative' } : null;
}

/** Why shares are refused: the first that does not lie from 0 to 1 (25 typed for 25 %); null where all do. */
export function notAShareAmong(shares: Readonly<Partial<Record<Argument, number>>>): Reason | null {
  const [found] = Object.entries(shares).filter(([, share]) => share < 0 || share > 1);
  return found ? { kind: 'outsideDomain', argument: found[0] as Argument, domain: 'share' } : null;
}

/** A quotient, where there is anything to divide by; else the arguments that make up the denominator are named. */
export function ratio(numerator: number, denominator: number, denominators: readonly Argument[]): Outcome<number, Reason> {
  return denominator === 0 ? failure({ kind: 'zeroDenominator', arguments: denominators }) : success(numerator / denominator);
}

export function isWholeWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}
