import { type Damage, type DataTable, type ImportedTable, type Outcome, type WorkbookContents, type WorkbookPlan, differences, failure, restoredLooks, success, withLostTables } from '../cells';
import type { BuildReason } from './buildReasons';
import { readEarlierSources, takingPlaceOf } from './earlierSources';
import { OVERTAKEN } from './claimRun';
import { excelFailure } from './excelFailure';
import { type KpiWorkbookState, readKpiWorkbook } from './kpiWorkbook';
import { brokenParts, lostTable, obstacle, refusal } from './obstacles';
import { presentWorkbook, readContents, readTables } from './presentWorkbook';
import { restoreLooks } from './restoreLooks';
import { type Run, beginRun, endRun } from './runs';
import { type AppliedPlan, type ApplyOptions, type Work, writePlan } from './writePlan';

export interface ApplyRequest<Reason> {
  /** Tables that are not in the workbook yet, in the order of their sheets */
  readonly imported: readonly ImportedTable[];
  /** What is wanted, told what the workbook says of its KPIs; undefined where it has none. */
  readonly prepare: (there: WorkbookContents | undefined) => Outcome<PreparedPlan<Reason>, Reason>;
  /** Whoever asks has seen what of the user's would be lost; `all`: what stays otherwise is overwritten too */
  readonly overwrite?: boolean | 'all';
  /** Only says whether it could be done, and writes nothing */
  readonly checkOnly?: boolean;
  /** Whether sheets that are gone, and formulas that are gone or broken, are made again: to be told of first, or done */
  readonly mends?: 'tell' | 'do';
  /** Columns and tables that have just been put back: they get their looks again */
  readonly mended?: readonly Damage[];
  /** Gives the sheets that are there their planned looks again, and writes no cell */
  readonly looks?: boolean;
}

export interface PreparedPlan<Reason> {
  /** Tables of the workbook that KPIs are calculated from */
  readonly present: readonly string[];
  /** Plans the sheets, from what all tables hold. */
  readonly plan: (tables: readonly DataTable[]) => Outcome<WorkbookPlan, Reason>;
  /** The same for what the workbook was before, where every cell stays in its place: whose a cell is, is then known cell by cell */
  readonly before?: (tables: readonly DataTable[]) => Outcome<WorkbookPlan, Reason>;
}

/** So often a run begins anew because somebody else's came in between, and so long it waits for one that is under way. */
const ATTEMPTS = 4;
const WAIT_MS = 1_000;

/**
 * Brings a workbook to what is planned: makes it where there is none, and otherwise writes only what differs. New sheets are made hidden and
 * shown last, in one go with the changes on those that are there; where something fails or is cancelled the new ones are taken away again, and
 * where even that fails the next run does it. Where somebody else writes meanwhile, it is read and planned anew.
 */
export async function applyPlan<Reason>(request: ApplyRequest<Reason>, options: ApplyOptions = {}): Promise<Outcome<AppliedPlan, Reason | BuildReason>> {
  try {
    return await Excel.run(async (context) => {
      for (let attempt = 1; ; attempt += 1) {
        const run = beginRun();
        const outcome = await attemptPlan(context, request, options, run).finally(() => endRun(run));
        const isBusy = !outcome.ok && isBusyReason(outcome.reason);
        if (!isBusy || attempt === ATTEMPTS || options.signal?.aborted) return outcome;
        if (outcome !== OVERTAKEN) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      }
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

function isBusyReason(reason: unknown): boolean {
  return (reason as { readonly code?: unknown }).code === OVERTAKEN.reason.code;
}

async function attemptPlan<Reason>(context: Excel.RequestContext, request: ApplyRequest<Reason>, options: ApplyOptions, run: Run): Promise<Outcome<AppliedPlan, Reason | BuildReason>> {
  const state = toMend(await readKpiWorkbook(context), request.mends);
  const lost = lostTable(state, request.mends !== undefined);
  if (lost) return failure(lost);
  const there = await readContents(context, state);
  const prepared = request.prepare(request.mends && there.contents ? withLostTables(there.contents) : there.contents);
  if (!prepared.ok) return prepared;
  const refused = refusal(state, request.imported, prepared.value.present);
  if (refused) return failure(refused);
  const read = await readTables(context, request.imported, prepared.value.present, there.sized);
  options.onStep?.('preparing');
  const plan = prepared.value.plan(read.tables);
  if (!plan.ok) return plan;
  const earlier = await readEarlierSources(context, state);
  if (!earlier.ok) return earlier;
  const taking = earlier.value && takingPlaceOf(earlier.value, plan.value, state);
  const wanted = taking ?? plan.value;
  const present = presentWorkbook(wanted, state, there.sheets);
  const before = prepared.value.before?.(read.tables);
  const changes = differences(wanted, present, { before: before?.ok ? before.value : undefined, mends: request.mends === 'do', mended: request.mended ?? [], overwrite: request.overwrite ?? false });
  if (request.mends === 'tell' && changes.damage.length > 0) return failure({ code: 'damaged', damage: changes.damage });
  if (request.looks) return giveLooks(context, state, { plan: wanted, changes, present, run }, options);
  const stopped = obstacle(state, present, changes);
  if (stopped) return failure(stopped);
  if (options.signal?.aborted) return failure({ code: 'cancelled' });
  if (request.checkOnly) return success({ made: [], changed: [], kept: changes.kept, damage: changes.damage, blocks: read.blocks });
  return writePlan(context, state, { plan: wanted, changes, present, earlier: taking && earlier.value, run }, request.imported, read.blocks, options);
}

/** Looks follow the cells as they stand: what of the plan has not been written yet is left to the next run. */
async function giveLooks(
  context: Excel.RequestContext, state: KpiWorkbookState, { plan, changes, present, run }: Omit<Work, 'earlier'>, { signal, onStep }: ApplyOptions,
): Promise<Outcome<AppliedPlan, BuildReason>> {
  const damage = brokenParts(changes);
  if (damage.length > 0) return failure({ code: 'damaged', damage });
  if (signal?.aborted) return failure({ code: 'cancelled' });
  onStep?.('writing');
  const restored = await restoreLooks(context, state, { wanted: restoredLooks(plan, present, changes.placements), calculation: present.sheets.get('calculation')?.title, run, signal });
  return restored.ok ? success({ made: [], changed: restored.value, kept: [], damage: [], blocks: 0 }) : restored;
}

/** What was written last is forgotten with the cell that keeps it; the catalogue alone says that there are KPIs. */
function toMend(state: KpiWorkbookState, mends: ApplyRequest<never>['mends']): KpiWorkbookState {
  return mends && !state.written && state.hasCatalogue ? { ...state, written: { prints: new Map(), pending: false } } : state;
}
