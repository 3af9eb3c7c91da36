import type { Words } from '../i18n';
import type { Outcome } from '../kpi';
import { type BuildReason, type FreezeScope, type FrozenFormulas, freezeFormulas } from '../workbook';
import type { ActionOptions } from './contract';

export interface FreezeRequest {
  /** The selected cells, the sheet that is shown, or all of the product's sheets and whatever calls KPI functions elsewhere */
  readonly scope: FreezeScope;
  /** Whoever asks has seen how many formulas go */
  readonly confirmed?: boolean;
}

/**
 * Puts values in the place of formulas, for a workbook that is sent to somebody. Without `confirmed` it only counts them by sheet. They are the user's
 * from then on: `bringUpToDate('all')` makes formulas of them again.
 */
export function freezeToValues({ scope, confirmed = false }: FreezeRequest, { signal, onProgress }: ActionOptions = {}): Promise<Outcome<FrozenFormulas, BuildReason>> {
  onProgress?.({ step: confirmed ? 'writing' : 'reading', done: 0, total: 1 });
  return freezeFormulas(scope, confirmed, signal);
}

/** Says what would become values, or has. */
export function freezeText({ sheets }: FrozenFormulas, confirmed: boolean, words: Words): string {
  return confirmed ? words.setup.frozen(sheets) : words.setup.wouldFreeze(sheets);
}
