import { targetFigures } from '../cells';
import { type Outcome, type TargetProblem, type TargetRevision, failure, reviseTargets as revised, success } from '../kpi';
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

export interface RevisionReport extends AppliedPlan {
  /** The version that the scorecard is measured against from now on, where that was asked for */
  readonly shown: string | undefined;
}

/** Decides the targets of what is left of a year anew: a version of its own, with its date and reason. The one that it revises stays as it is. */
export async function reviseTargets({ overwrite = false, ...revision }: ReviseRequest, options: ActionOptions = {}): Promise<Outcome<RevisionReport, ReviseReason>> {
  const applied = await updateWorkbook<ReviseReason>({
    overwrite,
    change: (setup, there) => {
      const changed = revised(setup, revision, targetFigures(there));
      return changed.ok ? changed : failure({ code: 'badTargets', problems: changed.reason });
    },
  }, options);
  return applied.ok ? success({ ...applied.value, shown: revision.show ? revision.record.version.trim() : undefined }) : applied;
}
