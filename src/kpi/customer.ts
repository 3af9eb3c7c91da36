import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

const BEST_SCORE = 10;
const LOWEST_PROMOTER = 9;
const HIGHEST_DETRACTOR = 6;

/**
 * Net Promoter Score in points, −100 to 100.
 *
 * Formula: (answers of 9–10 − answers of 0–6) ÷ all answers × 100. Passives (7–8) stay in the denominator.
 * Errors: `emptyList`; `outsideDomain` for anything but a whole score from 0 to 10.
 * Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 * @example nps([3, 4, 5, 6, 8, 8, 8, 9, 10, 10]) // -10
 */
export function nps(scores: readonly number[]): Outcome<number, Reason> {
  if (scores.length === 0) return failure({ kind: 'emptyList', argument: 'scores' });
  if (!scores.every(isScore)) return failure({ kind: 'outsideDomain', argument: 'scores', domain: 'wholeScoreTo10' });
  const promoters = scores.filter((score) => score >= LOWEST_PROMOTER).length;
  const detractors = scores.filter((score) => score <= HIGHEST_DETRACTOR).length;
  return success((100 * (promoters - detractors)) / scores.length);
}

function isScore(score: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= BEST_SCORE;
}
