import { outsideDomain } from './domain';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/**
 * Share of the capacity that was used.
 *
 * Formula: used ÷ available, both in hours, days or units of one period. Above 1 where more was done than planned for.
 * Errors: `outsideDomain` for a negative number; `zeroDenominator`.
 * @example utilization(7900, 10000) // 0.79
 */
export function utilization(used: number, available: number): Outcome<number, Reason> {
  if (used < 0) return outsideDomain('used', 'notNegative');
  if (available < 0) return outsideDomain('available', 'notNegative');
  return available === 0 ? failure({ kind: 'zeroDenominator', arguments: ['available'] }) : success(used / available);
}

/**
 * What one unit of input brings.
 *
 * Formula: output ÷ input: revenue an hour, cases an employee. Output may be negative (credits), input may not.
 * Errors: `outsideDomain` for negative input; `zeroDenominator`.
 * @example productivity(12000, 160) // 75
 */
export function productivity(output: number, input: number): Outcome<number, Reason> {
  if (input < 0) return outsideDomain('input', 'notNegative');
  return input === 0 ? failure({ kind: 'zeroDenominator', arguments: ['input'] }) : success(output / input);
}
