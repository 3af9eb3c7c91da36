import * as v from 'valibot';
import type { Language } from '../../i18n';
import { saidActivities, saidGoals } from './goals';
import { STEPS, type Draft } from './draft';
import type { UnfinishedDraft } from './useDraft';

/** The version of what is kept; another one cannot be gone on with. */
const VERSION = 1;

const text = v.string();
const texts = v.array(text);
const wording = v.union([text, v.strictObject({ en: text, nb: text })]);
const record = v.object({
  name: v.optional(wording), definition: v.optional(wording), departments: v.optional(texts),
  unit: v.optional(v.picklist(['currency', 'count', 'share', 'points', 'days', 'hours', 'minutes'])),
  direction: v.optional(v.picklist(['higher', 'lower', 'range'])),
  frequency: v.optional(v.picklist(['monthly', 'quarterly', 'yearly'])),
  rollup: v.optional(v.picklist(['sum', 'average', 'last', 'ratio'])),
  tolerance: v.optional(v.object({ value: v.number(), kind: v.picklist(['relative', 'absolute']) })),
  reviewedOn: v.optional(text),
});
const aggregate = v.optional(v.picklist(['sum', 'count', 'average', 'last']));
const kpi = v.object({
  id: text, record: v.optional(record), department: text, owner: text, tolerance: v.optional(text), source: v.picklist(['table', 'typed']),
  target: v.object({ form: v.picklist(['even', '445', 'hold', 'periods', 'limits', 'none']), amount: text, periods: v.pipe(texts, v.length(12)), lower: text, upper: text }),
  calculation: v.optional(v.object({ value: aggregate, numerator: aggregate, denominator: aggregate })),
  mapping: v.array(v.object({ table: text, columns: v.record(text, text), texts: v.record(text, texts) })), isMappedByUser: v.boolean(),
  dimension: text, empty: v.picklist(['zero', 'missing']),
});
const kept = v.object({
  version: v.literal(VERSION),
  language: v.picklist(['en', 'nb']),
  draft: v.object({
    step: v.picklist(STEPS),
    goals: v.array(v.object({ id: text, name: text, kpi: text, target: text, due: text, owner: text })),
    activities: v.array(v.object({ id: text, name: text, departments: texts, goals: texts, kpis: texts, shows: v.optional(v.record(text, texts)), owner: text })),
    ownDepartments: text, kpis: v.array(kpi), year: text, yearTyped: v.boolean(), fiscalStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)), currency: text,
  }),
});

/** Whether anything is said that would be missed. */
export function isBegun(draft: Draft): boolean {
  return draft.kpis.length + saidGoals(draft).length + saidActivities(draft).length > 0 || draft.ownDepartments.trim() !== '';
}

export function keptText(draft: Draft, language: Language): string {
  return JSON.stringify({ version: VERSION, language, draft });
}

/** What was kept; undefined where it cannot be read, as from a version to come. */
export function readKept(written: string): UnfinishedDraft | undefined {
  try {
    const read = v.safeParse(kept, JSON.parse(written));
    return read.success ? { language: read.output.language, draft: read.output.draft } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
