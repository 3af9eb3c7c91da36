import type { NumberList } from './aggregate';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

const BEST_SCORE = 10;
const LOWEST_PROMOTER = 9;
const HIGHEST_DETRACTOR = 6;

/**
 * Net Promoter Score in points, −100 to 100.
 *
 * Absent scores (null or NaN) are no answers. Formula: (answers of 9–10 − answers of 0–6) ÷ all answers × 100. Passives (7–8) stay in the denominator.
 * Errors: `emptyList`; `outsideDomain` for anything but a whole score from 0 to 10.
 * Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 * @example nps([3, 4, 5, 6, 8, 8, 8, 9, 10, 10]) // -10
 */
export function nps(scores: NumberList): Outcome<number, Reason> {
  let answers = 0;
  let balance = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? NaN;
    if (Number.isNaN(score)) continue;
    if (!isScore(score)) return failure({ kind: 'outsideDomain', argument: 'scores', domain: 'wholeScoreTo10' });
    answers += 1;
    if (score >= LOWEST_PROMOTER) balance += 1;
    else if (score <= HIGHEST_DETRACTOR) balance -= 1;
  }
  if (answers === 0) return failure({ kind: 'emptyList', argument: 'scores' });
  return success((100 * balance) / answers);
}

function isScore(score: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= BEST_SCORE;
}
