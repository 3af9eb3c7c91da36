import { fingerprint } from '../fingerprint';
import type { KpiField } from './mergeKpis';
import type { PlannedKpi } from './PlannedKpi';
import { partsGiven, termsOf } from './terms';

type Reviewed = Omit<PlannedKpi, 'owner' | 'active' | 'dimension' | 'targets' | 'departments'>;

/** What a KPI's definition is made of, in the order of its print; whose it is and what it is to reach is none of it. */
const PARTS: readonly (readonly [KpiField, (kpi: Reviewed) => unknown])[] = [
  ['name', ({ name }) => [name.en, name.nb]], ['definition', ({ definition }) => [definition.en, definition.nb]],
  ['formula', ({ formula, variant }) => [formula.en, formula.nb, variant.en, variant.nb]], ['unit', ({ unit }) => unit], ['direction', ({ direction }) => direction],
  ['tolerance', ({ tolerance }) => [tolerance.value, tolerance.kind]], ['rollup', ({ rollup, frequency, roundUp }) => [rollup, frequency, roundUp]],
  ['inputs', ({ inputs }) => inputs && partsGiven(inputs).map((part) => [part, termsOf(inputs[part]!).map(inOrder)])],
];
/** A change of one part in 46,656 goes unseen; five hundred KPIs' prints have to go into one cell. */
const CHARACTERS = 3;

/** A short print of a KPI's definition and of the day on which it was reviewed: the one that it has, or where that is of another day, what it is now. */
export function reviewedPrint(kpi: PlannedKpi): string {
  if (kpi.reviewedOn === '') return '';
  return isOf(kpi.reviewedAs, kpi.reviewedOn) ? kpi.reviewedAs : [kpi.reviewedOn, ...PARTS.map(([, part]) => part(kpi) ?? null)].map(shortened).join('');
}

/** In what a KPI's definition is another than when it was last reviewed; nothing where that is not known. */
export function changedSinceReview(kpi: PlannedKpi): readonly KpiField[] {
  if (!isOf(kpi.reviewedAs, kpi.reviewedOn)) return [];
  return PARTS.filter(([, part], index) => shortened(part(kpi) ?? null) !== kpi.reviewedAs.slice((index + 1) * CHARACTERS, (index + 2) * CHARACTERS)).map(([field]) => field);
}

/** A print of another day, or of another kind, says nothing: somebody has typed the day since. */
function isOf(print: string, day: string): boolean {
  return print.length === (PARTS.length + 1) * CHARACTERS && print.startsWith(shortened(day));
}

function shortened(value: unknown): string {
  return fingerprint(value).slice(-CHARACTERS).padStart(CHARACTERS, '0');
}

/** The same whatever the order of its fields. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).filter(([, inner]) => inner !== undefined).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]);
}
