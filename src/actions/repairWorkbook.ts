import type { Damage } from '../cells';
import type { Words } from '../i18n';
import { type Outcome, failure, success } from '../kpi';
import { type AppliedPlan, mendTables } from '../workbook';
import type { ActionOptions } from './contract';
import { type UpdateReason, updateWorkbook } from './updateWorkbook';

export interface RepairRequest {
  /** Whoever asks has seen what is broken, and what of it cannot be brought back */
  readonly confirmed?: boolean;
  /** They have also seen what somebody has written over formulas, and want it overwritten */
  readonly overwrite?: boolean;
}

export interface RepairReport extends AppliedPlan {
  /** What has been put back; what was typed in it is empty where `typed` says so */
  readonly repaired: readonly Damage[];
}

/**
 * Puts back what of the product's own is gone: columns and tables where they belong, sheets, formulas that refer to nothing. Without `confirmed` it
 * answers `damaged` with what that is, and changes nothing that is broken. A repair that breaks off is gone on with by the next.
 */
export async function repairWorkbook({ confirmed = false, overwrite = false }: RepairRequest = {}, options: ActionOptions = {}): Promise<Outcome<RepairReport, UpdateReason>> {
  if (options.signal?.aborted) return failure({ code: 'cancelled' });
  options.onProgress?.({ step: 'reading', done: 0, total: 1 });
  const mended = await mendTables(confirmed);
  if (!mended.ok) return mended;
  if (!confirmed && mended.value.length > 0) return failure({ code: 'damaged', damage: mended.value });
  const applied = await updateWorkbook({ change: success, overwrite, mends: confirmed ? 'do' : 'tell', mended: mended.value }, options);
  return applied.ok ? success({ ...applied.value, damage: [], repaired: [...mended.value, ...applied.value.damage] }) : applied;
}

/** Says what has been put back, and what has to be filled in by hand. */
export function repairedText({ repaired }: RepairReport, words: Words): string {
  return words.setup.repaired(repaired);
}
