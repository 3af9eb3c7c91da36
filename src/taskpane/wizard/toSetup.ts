import { readTypedNumber, type Language } from '../../i18n';
import type { KpiDefinition, Part, Setup, SetupKpi, SetupTarget, SetupTerm } from '../../kpi';
import type { Draft, DraftInput, DraftKpi } from './draft';

/** What is still missing or wrong in the draft, and at which KPI, so that the wizard can say it beside the field. */
export type DraftProblem =
  | { readonly code: 'noKpi' }
  | { readonly code: 'badYear' }
  | { readonly code: 'badCurrency' }
  | { readonly code: 'notANumber'; readonly kpi: string; readonly text: string }
  | { readonly code: 'notTwelve'; readonly kpi: string; readonly count: number }
  | { readonly code: 'unmapped'; readonly kpi: string; readonly part: Part };

const PERIODS = 12;

export function targetProblems(draft: Draft, language: Language): readonly DraftProblem[] {
  const year = Number(draft.year);
  const general: DraftProblem[] = [
    ...(Number.isInteger(year) && year >= 1900 && year <= 9998 ? [] : [{ code: 'badYear' } as const]),
    ...(/^[A-Z]{3}$/.test(draft.currency) ? [] : [{ code: 'badCurrency' } as const]),
  ];
  return [...general, ...draft.kpis.flatMap((kpi) => targetProblem(kpi, language))];
}

function targetProblem({ id, target }: DraftKpi, language: Language): readonly DraftProblem[] {
  if (target.form === 'none') return [];
  if (target.form === 'periods') {
    const values = periodTexts(target.periods);
    const wrong = values.find((text) => text.trim() !== '' && readTypedNumber(text, language) === undefined);
    if (wrong !== undefined) return [{ code: 'notANumber', kpi: id, text: wrong }];
    return values.length === PERIODS ? [] : [{ code: 'notTwelve', kpi: id, count: values.length }];
  }
  return readTypedNumber(target.amount, language) === undefined ? [{ code: 'notANumber', kpi: id, text: target.amount }] : [];
}

/** Twelve values typed one a line, or pasted from a row or a column in Excel; an empty place is a month without a target. */
export function periodTexts(text: string): readonly string[] {
  const trimmed = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return trimmed === '' ? [] : trimmed.split(/[\n\t]/);
}

export function mappingProblems(draft: Draft, definitions: ReadonlyMap<string, KpiDefinition>): readonly DraftProblem[] {
  return draft.kpis.flatMap((kpi) => partsOf(definitions.get(kpi.id)).filter((part) => !isMapped(kpi.inputs[part])).map((part) => ({ code: 'unmapped', kpi: kpi.id, part }) as const));
}

export function partsOf(definition: KpiDefinition | undefined): readonly Part[] {
  return definition?.inputs.map(({ part }) => part) ?? [];
}

function isMapped(input: DraftInput | undefined): boolean {
  return input !== undefined && input.table !== '' && input.date !== '' && (input.aggregate === 'count' || input.column !== '') && (input.where === undefined || input.where.values.length > 0);
}

/** The set-up document of a draft that has no problems: the same that the command line takes. */
export function toSetup(draft: Draft, language: Language, definitions: ReadonlyMap<string, KpiDefinition>): Setup {
  const year = Number(draft.year);
  const tables = [...new Set(draft.kpis.flatMap((kpi) => Object.values(kpi.inputs).map((input) => input.table)))];
  return {
    maltall: 1,
    language,
    fiscalStart: 1,
    currency: draft.currency,
    sources: tables.map((table) => ({ table })),
    kpis: draft.kpis.map((kpi) => setupKpi(kpi, year, language, partsOf(definitions.get(kpi.id)))),
    versions: [{ version: 'plan' }],
    show: { year, period: PERIODS, view: 'month', version: 'plan' },
  };
}

function setupKpi(kpi: DraftKpi, year: number, language: Language, parts: readonly Part[]): SetupKpi {
  const target = setupTarget(kpi, year, language);
  const inputs = parts.flatMap((part) => {
    const input = kpi.inputs[part];
    return input ? [[part, terms(input, kpi.empty)] as const] : [];
  });
  return {
    id: kpi.id,
    ...(kpi.owner.trim() !== '' && { owner: kpi.owner.trim() }),
    ...(kpi.dimension !== '' && { dimension: { name: kpi.dimension, column: kpi.dimension } }),
    inputs: Object.fromEntries(inputs),
    ...(target && { targets: [target] }),
  };
}

function terms(input: DraftInput, empty: 'zero' | 'missing'): SetupTerm | SetupTerm[] {
  const term: SetupTerm = {
    table: input.table, aggregate: input.aggregate, date: input.date, empty,
    ...(input.column !== '' && { column: input.column }),
    ...(input.where && { where: { [input.where.column]: [...input.where.values] } }),
  };
  return input.less === '' ? term : [term, { ...term, column: input.less, sign: -1 }];
}

function setupTarget({ target }: DraftKpi, year: number, language: Language): SetupTarget | undefined {
  const version = 'plan';
  const amount = readTypedNumber(target.amount, language);
  switch (target.form) {
    case 'none':
      return undefined;
    case 'periods':
      return { year, version, periods: periodTexts(target.periods).map((text) => readTypedNumber(text, language) ?? null) };
    case 'hold':
      return amount === undefined ? undefined : { year, version, hold: amount };
    case 'even':
    case '445':
      return amount === undefined ? undefined : { year, version, annual: amount, profile: target.form };
  }
}
