import { type Damage, type ParseReason, type WorkbookContents, parseWorkbook } from '../cells';
import { type Outcome, type Setup, failure, success, validateSetup, type SetupReason } from '../kpi';
import { type AppliedPlan, type BuildReason, applyPlan } from '../workbook';
import { applyOptions } from './applyOptions';
import type { ActionOptions } from './contract';
import { type Misfit, planOf } from './planOf';

/** Tables and columns that are gone can be repaired; cells that say nothing sensible are put right where they stand. */
export type Unreadable =
  | { readonly code: 'damaged'; readonly damage: readonly Damage[] }
  /** Cells of the product's own tables that cannot be read, each with its place */
  | { readonly code: 'unreadable'; readonly problems: readonly ParseReason[] };

export type UpdateReason =
  /** There is nothing to change yet: set-up comes first */
  | { readonly code: 'noKpiWorkbook' }
  | Unreadable
  /** What was asked for makes no sense with the rest of the set-up */
  | { readonly code: 'badSetup'; readonly problems: readonly SetupReason[] }
  | Misfit
  | BuildReason;

export interface UpdateRequest<Reason> {
  /** What is wanted in place of what the workbook says now; it is told the cells too, for what they show */
  readonly change: (setup: Setup, there: WorkbookContents) => Outcome<Setup, Reason>;
  /** Whoever asks has seen what somebody has written over formulas, and wants it overwritten; `all`: what stays otherwise too, as in a frozen workbook */
  readonly overwrite?: boolean | 'all';
  /** Only says whether it could be done, and writes nothing */
  readonly checkOnly?: boolean;
  /** What is wanted changes formulas only, and moves no cell: whose a cell is, is then known cell by cell */
  readonly keepsPlaces?: boolean;
  /** Whether what is gone or broken is to be told of, or made again */
  readonly mends?: 'tell' | 'do';
  /** Columns and tables that have just been put back, and have no looks yet */
  readonly mended?: readonly Damage[];
  /** Only looks are given again, and no cell is written */
  readonly looks?: boolean;
}

/** Changes what a workbook says of its KPIs, and everything that follows from it: it is read anew, and only what differs is written. */
export async function updateWorkbook<Reason = never>({ change, overwrite = false, checkOnly = false, keepsPlaces = false, mends, mended, looks = false }: UpdateRequest<Reason>, options: ActionOptions = {}): Promise<Outcome<AppliedPlan, Reason | UpdateReason>> {
  return applyPlan<Reason | UpdateReason>({
    imported: [],
    overwrite,
    checkOnly,
    looks,
    ...(mends && { mends }),
    ...(mended && { mended }),
    prepare: (there) => {
      if (!there) return failure({ code: 'noKpiWorkbook' });
      const now = parseWorkbook(there);
      if (!now.ok) return failure(unreadable(now.reason));
      const changed = change(now.value, there);
      if (!changed.ok) return changed;
      const checked = validateSetup(changed.value);
      if (!checked.ok) return failure({ code: 'badSetup', problems: checked.reason });
      const setup = checked.value;
      return success({
        present: (setup.sources ?? []).map(({ table }) => table), plan: planOf(setup, setup.language ?? 'en'), ...(keepsPlaces && { before: planOf(now.value, now.value.language ?? 'en') }),
      });
    },
  }, applyOptions(options));
}

/** Tables and columns that are gone are told apart from cells that say nothing sensible: they can be repaired. */
export function unreadable(problems: readonly ParseReason[]): Unreadable {
  const damage = problems.flatMap((problem): readonly Damage[] => {
    if (problem.code === 'missingTable') return [{ code: 'tableGone', table: problem.table, sheet: '', typed: true }];
    return problem.code === 'missingColumn' ? [{ code: 'columnsGone', table: problem.table, sheet: '', columns: [problem.column], typed: true }] : [];
  });
  return damage.length > 0 ? { code: 'damaged', damage } : { code: 'unreadable', problems };
}

/** Brings a workbook up to date with what its own tables say: new members, a KPI added by hand, formulas of a newer version. */
export function bringUpToDate(overwrite: boolean | 'all' = false, options: ActionOptions = {}, checkOnly = false): Promise<Outcome<AppliedPlan, UpdateReason>> {
  return updateWorkbook({ change: success, overwrite, checkOnly }, options);
}
