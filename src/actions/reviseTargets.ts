import { targetFigures } from '../cells';
import { type Outcome, type TargetProblem, type TargetRevision, failure, reviseTargets as revised } from '../kpi';
import type { AppliedPlan } from '../workbook';
import type { ActionOptions } from './contract';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

export type ReviseReason =
  /** Everything that stands in the way of the new targets */
  | { readonly code: 'badTargets'; readonly problems: readonly TargetProblem[] }
  | UpdateReason;

export interface ReviseRequest extends TargetRevision {
  readonly overwrite?: boolean;
}

/** Decides the targets of what is left of a year anew: a version of its own, with its date and reason. The one that it revises stays as it is. */
export function reviseTargets({ overwrite = false, ...revision }: ReviseRequest, options: ActionOptions = {}): Promise<Outcome<AppliedPlan, ReviseReason>> {
  return updateWorkbook<ReviseReason>({
    overwrite,
    change: (setup, there) => {
      const changed = revised(setup, revision, targetFigures(there));
      return changed.ok ? changed : failure({ code: 'badTargets', problems: changed.reason });
    },
  }, options);
}
