import { findKpi } from '../library';
import type { Bilingual, KpiDefinition } from '../library/KpiDefinition';
import type { SetupInputs, SetupKpi, SetupTarget } from './schema';

/** A KPI as a workbook will hold it: the library's record with what the set-up changes in it, its inputs and its targets. */
export interface PlannedKpi extends Pick<KpiDefinition, 'id' | 'name' | 'definition' | 'formula' | 'variant' | 'unit' | 'direction' | 'frequency' | 'rollup' | 'tolerance'> {
  readonly roundUp: boolean;
  /** The library's departments, or names of the user's own */
  readonly departments: readonly string[];
  readonly owner: string;
  readonly active: boolean;
  /** ISO date, or empty */
  readonly reviewedOn: string;
  /** A print of the definition that was reviewed then, or empty */
  readonly reviewedAs: string;
  readonly dimension: { readonly name: string; readonly column: string; readonly top: number } | undefined;
  readonly inputs: SetupInputs | undefined;
  readonly targets: readonly SetupTarget[];
}

const NO_WORDS: Bilingual = { en: '', nb: '' };
const DEFAULT_TOP = 10;
/** Relative percentages mislead for shares and points, whose tolerance is in their own unit. */
const DEFAULT_TOLERANCE: Readonly<Record<KpiDefinition['unit'], KpiDefinition['tolerance']>> = {
  currency: { value: 0.05, kind: 'relative' },
  count: { value: 0.05, kind: 'relative' },
  share: { value: 0.02, kind: 'absolute' },
  points: { value: 5, kind: 'absolute' },
  days: { value: 0.05, kind: 'relative' },
  hours: { value: 0.05, kind: 'relative' },
  minutes: { value: 0.05, kind: 'relative' },
};

/** What an own KPI has to say about itself; a library KPI has it already. */
const OWN_RECORD = ['name', 'definition', 'departments', 'unit', 'direction', 'rollup'] as const;

/** The fields that are still to be given: none for a library KPI. */
export function missingRecord(kpi: SetupKpi): readonly string[] {
  return findKpi(kpi.id) ? [] : OWN_RECORD.filter((field) => kpi[field] === undefined);
}

/** The record of a KPI for which `missingRecord` is empty. */
export function plannedKpi(kpi: SetupKpi): PlannedKpi {
  const known = findKpi(kpi.id);
  const unit = kpi.unit ?? known?.unit ?? 'count';
  return {
    id: kpi.id,
    name: wordingOf(kpi.name) ?? known?.name ?? { en: kpi.id, nb: kpi.id },
    definition: wordingOf(kpi.definition) ?? known?.definition ?? NO_WORDS,
    formula: wordingOf(kpi.formula) ?? known?.formula ?? NO_WORDS,
    // What the library says about its own formula says nothing about another.
    variant: wordingOf(kpi.variant) ?? (kpi.formula === undefined ? known?.variant : undefined) ?? NO_WORDS,
    departments: kpi.departments ?? known?.departments ?? [],
    unit,
    direction: kpi.direction ?? known?.direction ?? 'higher',
    frequency: kpi.frequency ?? known?.frequency ?? 'monthly',
    rollup: kpi.rollup ?? known?.rollup ?? 'sum',
    roundUp: kpi.roundUp ?? known?.roundUp ?? false,
    tolerance: kpi.tolerance ?? known?.tolerance ?? DEFAULT_TOLERANCE[unit],
    owner: kpi.owner ?? '',
    active: kpi.active ?? true,
    reviewedOn: kpi.reviewedOn ?? '',
    reviewedAs: kpi.reviewedAs ?? '',
    dimension: kpi.dimension && { ...kpi.dimension, top: kpi.dimension.top ?? DEFAULT_TOP },
    inputs: kpi.inputs,
    targets: kpi.targets ?? [],
  };
}

/** A KPI that names no tolerance and is judged by a share of its target, with the workbook's own. */
export function withTolerance(kpi: SetupKpi, value: number | undefined): SetupKpi {
  return value === undefined || kpi.tolerance !== undefined || plannedKpi(kpi).tolerance.kind !== 'relative' ? kpi : { ...kpi, tolerance: { value, kind: 'relative' } };
}

function wordingOf(wording: string | Bilingual | undefined): Bilingual | undefined {
  return typeof wording === 'string' ? { en: wording, nb: wording } : wording;
}
