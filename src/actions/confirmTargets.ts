import { type ConfirmedTargets, type Outcome, type TargetConfirmation, confirmTargets as confirmed, failure, success } from '../kpi';
import type { AppliedPlan } from '../workbook';
import type { ActionOptions } from './contract';
import type { ReviseReason } from './reviseTargets';
import { updateWorkbook } from './updateWorkbook';

export interface ConfirmRequest extends TargetConfirmation {
  readonly overwrite?: boolean;
}

export interface ConfirmReport extends Omit<ConfirmedTargets, 'setup'> {
  readonly applied: AppliedPlan;
}

/** Records who has confirmed the targets of a year, and when; says whose are still waited for. */
export async function confirmTargets({ overwrite = false, ...confirmation }: ConfirmRequest, options: ActionOptions = {}): Promise<Outcome<ConfirmReport, ReviseReason>> {
  let report: Omit<ConfirmedTargets, 'setup'> | undefined;
  const applied = await updateWorkbook<ReviseReason>({
    overwrite,
    change: (now) => {
      const changed = confirmed(now, confirmation);
      if (!changed.ok) return failure({ code: 'badTargets', problems: changed.reason });
      const { setup, ...rest } = changed.value;
      report = rest;
      return success(setup);
    },
  }, options);
  return applied.ok ? success({ ...report!, applied: applied.value }) : applied;
}
