import type { KpiDefinition, Part, SetupInputs } from '../../kpi';

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
  readonly inputs: Partial<Readonly<Record<Part, DraftInput>>>;
  /** Column by which it is broken down; empty for none */
  readonly dimension: string;
  readonly empty: 'zero' | 'missing';
}

export interface DraftInput {
  readonly table: string;
  readonly aggregate: 'sum' | 'count' | 'average' | 'last';
  readonly column: string;
  /** For spans, as days from opened to closed: the column that is taken away */
  readonly less: string;
  readonly date: string;
  readonly where: { readonly column: string; readonly values: readonly string[] } | undefined;
}

export function emptyDraft(year: number, currency: string): Draft {
  return { kpis: [], year: String(year), yearTyped: false, fiscalStart: 1, currency };
}

export function draftKpi(definition: KpiDefinition): DraftKpi {
  const adds = definition.rollup === 'sum';
  return {
    id: definition.id, owner: '', inputs: {}, dimension: '', empty: adds ? 'zero' : 'missing',
    target: { form: adds ? 'even' : 'hold', amount: '', periods: '' },
  };
}

export type DraftChange =
  | { readonly kind: 'toggle'; readonly definition: KpiDefinition }
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'proposedYear'; readonly year: number }
  | { readonly kind: 'fiscalStart'; readonly month: number }
  | { readonly kind: 'currency'; readonly currency: string }
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
    case 'toggle': {
      const { definition } = change;
      const chosen = draft.kpis.some((kpi) => kpi.id === definition.id);
      return { ...draft, kpis: chosen ? draft.kpis.filter((kpi) => kpi.id !== definition.id) : [...draft.kpis, draftKpi(definition)] };
    }
    case 'kpi':
      return { ...draft, kpis: draft.kpis.map((kpi) => (kpi.id === change.id ? { ...kpi, ...change.change } : kpi)) };
  }
}

/** A proposal in the form that the wizard's fields show. */
export function draftInputs(inputs: SetupInputs): DraftKpi['inputs'] {
  const entries = (['value', 'numerator', 'denominator'] as const).flatMap((part) => {
    const input = inputs[part];
    if (!input) return [];
    const [plus, minus] = Array.isArray(input) ? input : [input];
    if (!plus) return [];
    const [condition] = Object.entries(plus.where ?? {});
    const draft: DraftInput = {
      table: plus.table, aggregate: plus.aggregate, column: plus.column ?? '', less: minus?.column ?? '', date: plus.date,
      where: condition && { column: condition[0], values: [condition[1]].flat().map(String) },
    };
    return [[part, draft] as const];
  });
  return Object.fromEntries(entries);
}
