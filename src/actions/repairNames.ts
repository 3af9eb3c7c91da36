import type { Words } from '../i18n';
import type { Outcome } from '../kpi';
import { type BuildReason, type ReenteredFormulas, reenterFormulas } from '../workbook';
import type { ActionOptions } from './contract';

/** Enters formulas again that were typed before the add-in had loaded and therefore give #NAME?. */
export function repairNames({ signal, onProgress }: ActionOptions = {}): Promise<Outcome<ReenteredFormulas, BuildReason>> {
  onProgress?.({ step: 'reading', done: 0, total: 1 });
  return reenterFormulas(signal);
}

/** Says how many formulas were entered again, and which of them still do not calculate. */
export function repairNamesText({ sheets, still }: ReenteredFormulas, words: Words): string {
  return words.setup.reentered(sheets, still);
}
