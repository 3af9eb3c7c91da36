import { type Outcome, failure, success } from './outcome';
import type { Reason } from './reason';

/** Answers on five steps, the most usual scale of satisfaction and engagement. */
export const DEFAULT_SURVEY_SCALE = 5;
/** On two steps every answer would be one of the two best. */
const SHORTEST_SCALE = 3;

/**
 * Share of the answers that are one of the two best of the scale: who is satisfied, or engaged.
 *
 * Formula: answers of scale − 1 or scale ÷ all answers; whole scores from 1 to scale.
 * Errors: `emptyList`; `outsideDomain` for a score off the scale, or a scale that is not a whole number of at least 3.
 * @example topTwoShare([5, 4, 4, 3, 1], 5) // 0.6
 */
export function topTwoShare(scores: readonly number[], scale: number): Outcome<number, Reason> {
  const misfit = misfitOf(scores, scale);
  if (misfit) return failure(misfit);
  return success(scores.filter((score) => score >= scale - 1).length / scores.length);
}

/**
 * Mean answer as a share of the scale's length: 0 if all gave the lowest score, 1 if all gave the best.
 *
 * Formula: (mean − 1) ÷ (scale − 1); whole scores from 1 to scale. Errors: as `topTwoShare`.
 * @example rescaledMean([5, 4, 4, 3, 1], 5) // 0.6
 * @example rescaledMean([1, 1], 7) // 0
 */
export function rescaledMean(scores: readonly number[], scale: number): Outcome<number, Reason> {
  const misfit = misfitOf(scores, scale);
  if (misfit) return failure(misfit);
  const aboveLowest = scores.reduce((sum, score) => sum + score - 1, 0);
  return success(aboveLowest / (scores.length * (scale - 1)));
}

function misfitOf(scores: readonly number[], scale: number): Reason | undefined {
  if (!Number.isInteger(scale) || scale < SHORTEST_SCALE) return { kind: 'outsideDomain', argument: 'scale', domain: 'wholeScale' };
  if (scores.length === 0) return { kind: 'emptyList', argument: 'scores' };
  const isOnScale = scores.every((score) => Number.isInteger(score) && score >= 1 && score <= scale);
  return isOnScale ? undefined : { kind: 'outsideDomain', argument: 'scores', domain: 'scoreOnScale' };
}
