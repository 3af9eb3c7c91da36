import type { NumberList } from './aggregate';
import { negativeAmong, outsideDomain, ratio } from './domain';
import { normalQuantile } from './normalQuantile';
import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

const BEST_SCORE = 10;
const LOWEST_PROMOTER = 9;
const HIGHEST_DETRACTOR = 6;
export const DEFAULT_CONFIDENCE = 0.95;

/**
 * Net Promoter Score in points, −100 to 100.
 *
 * Absent scores (null or NaN) are no answers. Formula: (answers of 9–10 − answers of 0–6) ÷ all answers × 100. Passives (7–8) stay in the denominator.
 * Errors: `emptyList`; `outsideDomain` for anything but a whole score from 0 to 10.
 * Source: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 * @example nps([3, 4, 5, 6, 8, 8, 8, 9, 10, 10]) // -10
 */
export function nps(scores: NumberList): Outcome<number, Reason> {
  const counts = countAnswers(scores);
  return counts.ok ? npsFrom(counts.value.promoters, counts.value.passives, counts.value.detractors) : counts;
}

/**
 * Net Promoter Score in points, −100 to 100, from counts of answers that are already made up.
 *
 * Formula: (promoters − detractors) ÷ (promoters + passives + detractors) × 100. Shares of the answers serve as well as counts.
 * Errors: `outsideDomain` for a negative count; `zeroDenominator` without answers.
 * @example npsFrom(25, 55, 20) // 5
 */
export function npsFrom(promoters: number, passives: number, detractors: number): Outcome<number, Reason> {
  const negative = negativeAmong({ promoters, passives, detractors });
  if (negative) return failure(negative);
  return ratio(100 * (promoters - detractors), promoters + passives + detractors, ['promoters', 'passives', 'detractors']);
}

/**
 * Margin of error of a Net Promoter Score, in points: the true score of all customers lies within NPS ± margin at this confidence.
 *
 * Formula: z × √((p + d − (p − d)²) ÷ n) × 100, with p and d the shares of promoters and detractors among n answers, and z the two-sided
 * quantile of the normal distribution (1.96 for 0.95). It holds for a random sample of many; answers that are all alike give 0, which says
 * that the sample shows no spread, not that there is none.
 * Errors: `emptyList`; `tooFew` for one answer; `outsideDomain` for scores as in `nps` and for a confidence that is not between 0 and 1.
 * Source: Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70, 2016 (the Wald interval).
 * @example npsMargin([10, 10, 10, 10], 0.95) // 0
 * @example npsMargin([10], 0.95) // 'tooFew'
 */
export function npsMargin(scores: NumberList, confidence: number): Outcome<number, Reason> {
  const counts = countAnswers(scores);
  if (!counts.ok) return counts;
  if (!(confidence > 0 && confidence < 1)) return outsideDomain('confidence', 'betweenZeroAndOne');
  const { promoters, passives, detractors } = counts.value;
  const answers = promoters + passives + detractors;
  if (answers < 2) return failure({ kind: 'tooFew', argument: 'scores', least: 2 });
  // In counts, so that answers which are all alike give exactly 0: n² times the spread of one answer.
  const spread = answers * (promoters + detractors) - (promoters - detractors) ** 2;
  return success((100 * normalQuantile((1 + confidence) / 2) * Math.sqrt(spread / answers)) / answers);
}

interface AnswerCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** In one pass, for answers come by the hundred thousand. */
function countAnswers(scores: NumberList): Outcome<AnswerCounts, Reason> {
  const answersBy = new Float64Array(BEST_SCORE + 1);
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? NaN;
    // What is no whole score from 0 to 10 has no place among them.
    const before = answersBy[score];
    if (before !== undefined) answersBy[score] = before + 1;
    else if (!Number.isNaN(score)) return outsideDomain('scores', 'wholeScoreTo10');
  }
  const answered = (from: number, through: number): number => answersBy.slice(from, through + 1).reduce((total, count) => total + count, 0);
  const detractors = answered(0, HIGHEST_DETRACTOR);
  const passives = answered(HIGHEST_DETRACTOR + 1, LOWEST_PROMOTER - 1);
  const promoters = answered(LOWEST_PROMOTER, BEST_SCORE);
  const isEmpty = promoters + passives + detractors === 0;
  return isEmpty ? failure({ kind: 'emptyList', argument: 'scores' }) : success({ promoters, passives, detractors });
}
