import { retypeNumber, type Language } from '../../i18n';
import type { InputMapping, KpiDefinition } from '../../kpi';

/** What the user has said so far in the wizard. Texts are kept as typed, so that nothing typed is lost by going back. */
export interface Draft {
  readonly kpis: readonly DraftKpi[];
  readonly year: string;
  /** Whether the year is the user's own choice, and no proposal any more */
  readonly yearTyped: boolean;
  /** First month of the fiscal year, 1…12 */
  readonly fiscalStart: number;
  readonly currency: string;
}

export type TargetForm = 'even' | '445' | 'hold' | 'periods' | 'none';

export interface DraftKpi {
  readonly id: string;
  readonly owner: string;
  readonly target: { readonly form: TargetForm; readonly amount: string; readonly periods: string };
  /** By the KPI's role groups; empty before anything is proposed */
  readonly mapping: InputMapping;
  /** Whether the mapping is the user's own, and no proposal any more */
  readonly isMappedByUser: boolean;
  /** Column by which it is broken down; empty for none */
  readonly dimension: string;
  readonly empty: 'zero' | 'missing';
}

export function emptyDraft(year: number, currency: string): Draft {
  return { kpis: [], year: String(year), yearTyped: false, fiscalStart: 1, currency };
}

export function draftKpi(definition: KpiDefinition): DraftKpi {
  const adds = definition.rollup === 'sum';
  return {
    id: definition.id, owner: '', mapping: [], isMappedByUser: false, dimension: '', empty: adds ? 'zero' : 'missing',
    target: { form: adds ? 'even' : 'hold', amount: '', periods: '' },
  };
}

export type DraftChange =
  | { readonly kind: 'toggle'; readonly definition: KpiDefinition }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'proposedYear'; readonly year: number }
  | { readonly kind: 'fiscalStart'; readonly month: number }
  | { readonly kind: 'currency'; readonly currency: string }
  /** The pane speaks another language now: `60,000` would be sixty in Norwegian */
  | { readonly kind: 'language'; readonly from: Language; readonly to: Language }
  | { readonly kind: 'kpi'; readonly id: string; readonly change: Partial<DraftKpi> };

export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'year':
      return { ...draft, year: change.year, yearTyped: true };
    case 'proposedYear':
      return draft.yearTyped || draft.year === String(change.year) ? draft : { ...draft, year: String(change.year) };
    case 'fiscalStart':
      return { ...draft, fiscalStart: change.month };
    case 'currency':
      return { ...draft, currency: change.currency };
    case 'language':
      return { ...draft, kpis: draft.kpis.map((kpi) => ({ ...kpi, target: retyped(kpi.target, change.from, change.to) })) };
    case 'toggle': {
      const { definition } = change;
      const chosen = draft.kpis.some((kpi) => kpi.id === definition.id);
      return { ...draft, kpis: chosen ? draft.kpis.filter((kpi) => kpi.id !== definition.id) : [...draft.kpis, draftKpi(definition)] };
    }
    case 'kpi':
      return { ...draft, kpis: draft.kpis.map((kpi) => (kpi.id === change.id ? { ...kpi, ...change.change } : kpi)) };
  }
}

function retyped(target: DraftKpi['target'], from: Language, to: Language): DraftKpi['target'] {
  return { ...target, amount: retypeNumber(target.amount, from, to), periods: target.periods.replace(/[^\n\r\t]+/g, (text) => retypeNumber(text, from, to)) };
}
