import { hasActuals, targetFigures } from '../cells';
import { type Outcome, type RolledTargets, type YearRoll, failure, rollTargets, success } from '../kpi';
import type { AppliedPlan } from '../workbook';
import type { ActionOptions } from './contract';
import type { ReviseReason } from './reviseTargets';
import { updateWorkbook } from './updateWorkbook';

export interface RollRequest extends YearRoll {
  readonly overwrite?: boolean;
}

export interface RollReport extends Omit<RolledTargets, 'setup'> {
  readonly applied: AppliedPlan;
  /** What the scorecard shows from now on, where that was asked for */
  readonly shown: { readonly year: number; readonly version: string } | undefined;
}

/** Makes next year's targets from this year's, and says who has to confirm them. Nothing of the old year changes. */
export async function rollYear({ overwrite = false, ...roll }: RollRequest, options: ActionOptions = {}): Promise<Outcome<RollReport, ReviseReason>> {
  let report: Omit<RolledTargets, 'setup'> | undefined;
  const applied = await updateWorkbook<ReviseReason>({
    overwrite,
    change: (now, there) => {
      const rolled = rollTargets(now, roll, targetFigures(there), hasActuals(there));
      if (!rolled.ok) return failure({ code: 'badTargets', problems: rolled.reason });
      const { setup, ...rest } = rolled.value;
      report = rest;
      return success(setup);
    },
  }, options);
  const shown = roll.show ? { year: roll.year + 1, version: roll.record.version.trim() } : undefined;
  return applied.ok ? success({ ...report!, applied: applied.value, shown }) : applied;
}
