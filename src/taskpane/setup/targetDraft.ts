import type { plannedKpi, targetIn } from '../../actions';
import { readTypedNumber, type Language } from '../../i18n';
import type { NewTarget, TargetFigure, TargetFigures } from '../../kpi';

/** How a target is given; `shape` spreads a year's figure as its months are now, `source` leaves it to the data. */
export type TargetForm = 'shape' | 'even' | '445' | 'hold' | 'periods' | 'limits' | 'source' | 'none';

/** A target as its form has it: texts as typed. */
export interface TargetDraft {
  readonly form: TargetForm;
  readonly amount: string;
  readonly periods: readonly string[];
  readonly lower: string;
  readonly upper: string;
}

type Planned = Pick<ReturnType<typeof plannedKpi>, 'rollup' | 'direction' | 'unit'>;
type Target = ReturnType<typeof targetIn>;

export const PERIODS = 12;

/** The forms that a KPI's target can have: what adds up over time is spread, a level is held, a range has limits. */
export function formsFor({ rollup, direction }: Planned, target: Target, figures: TargetFigures): readonly TargetForm[] {
  // Figures from data stand in rows of their own kind, and so do limits: where there are some, they are not given in another form.
  if (target?.source !== undefined && rollup === 'ratio') return ['source'];
  if (direction === 'range') return target ? ['limits'] : ['limits', 'none'];
  const source = target?.source === undefined ? [] : ['source' as const];
  const hasShape = (figures.value ?? []).slice(1).some((figure) => figure !== null && figure > 0);
  return rollup === 'sum' ? [...source, ...(hasShape ? ['shape' as const] : []), 'even', '445', 'periods', 'none'] : [...source, 'hold', 'periods', 'none'];
}

export function draftOfTarget(kpi: Planned, target: Target, figures: TargetFigures, write: (value: number) => string): TargetDraft {
  const [annual = null, ...months] = figures.value ?? [];
  const text = (figure: number | null | undefined): string => (figure === null || figure === undefined ? '' : write(figure));
  const level = target?.hold ?? annual;
  return {
    form: formOf(kpi, target), amount: text(target?.hold !== undefined && kpi.rollup !== 'sum' ? level : annual),
    periods: Array.from({ length: PERIODS }, (_, index) => text(months[index])), lower: text(target?.lower), upper: text(target?.upper),
  };
}

function formOf({ rollup, direction }: Planned, target: Target): TargetForm {
  if (!target) return 'none';
  if (target.source !== undefined) return 'source';
  if (direction === 'range') return 'limits';
  if (rollup === 'sum') return target.annual === undefined ? 'periods' : target.profile === 'even' ? 'even' : 'shape';
  return target.hold === undefined ? 'periods' : 'hold';
}

/** Which of its texts is no number, or a figure that is missing. */
export interface TargetProblem {
  readonly field: 'amount' | 'lower' | 'upper' | number;
  readonly text: string;
}

export function targetProblems(draft: TargetDraft, language: Language): readonly TargetProblem[] {
  const isWrong = (text: string): boolean => text.trim() !== '' && readTypedNumber(text, language) === undefined;
  switch (draft.form) {
    case 'periods': {
      const wrong = draft.periods.flatMap((text, field) => (isWrong(text) ? [{ field, text }] : []));
      return draft.periods.every((text) => text.trim() === '') ? [{ field: 0, text: '' }] : wrong;
    }
    case 'limits':
      if (draft.lower.trim() === '' && draft.upper.trim() === '') return [{ field: 'lower', text: '' }];
      return (['lower', 'upper'] as const).flatMap((field) => (isWrong(draft[field]) ? [{ field, text: draft[field] }] : []));
    case 'source':
    case 'none':
      return [];
    default:
      return readTypedNumber(draft.amount, language) === undefined ? [{ field: 'amount', text: draft.amount }] : [];
  }
}

/**
 * The target of a draft without problems, to stand in place of the one that is there; undefined where the data give it. A year that was typed
 * beside its months stays typed, as their sum.
 */
export function figureOf(draft: TargetDraft, language: Language, figures: TargetFigures, target?: Target): TargetFigure | 'none' | undefined {
  const read = (text: string): number | undefined => readTypedNumber(text, language);
  switch (draft.form) {
    case 'none':
      return 'none';
    case 'source':
      return undefined;
    case 'limits': {
      const [lower, upper] = [read(draft.lower), read(draft.upper)];
      return { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
    }
    case 'hold':
      return { hold: read(draft.amount)! };
    case 'periods': {
      const periods = draft.periods.map((text) => read(text) ?? null);
      return { ...(target?.annual !== undefined && { annual: Number(periods.reduce<number>((sum, figure) => sum + (figure ?? 0), 0).toPrecision(12)) }), periods };
    }
    case 'shape':
      return { annual: read(draft.amount)!, profile: [...monthsOf(figures)] };
    default:
      return { annual: read(draft.amount)!, profile: draft.form };
  }
}

/** The same as a decision for what is left of the year; undefined where there is none to decide. */
export function newTargetOf(draft: TargetDraft, language: Language, figures: TargetFigures): NewTarget | undefined {
  const figure = figureOf(draft, language, figures);
  if (figure === undefined || figure === 'none') return undefined;
  if (figure.annual !== undefined && figure.periods === undefined) return { annual: figure.annual, ...(figure.profile !== 'lastYear' && figure.profile !== undefined && { profile: figure.profile }) };
  if (figure.periods !== undefined) return { periods: figure.periods };
  return figure.hold === undefined ? { ...(figure.lower !== undefined && { lower: figure.lower }), ...(figure.upper !== undefined && { upper: figure.upper }) } : { hold: figure.hold };
}

function monthsOf({ value = [] }: TargetFigures): readonly (number | null)[] {
  return Array.from({ length: PERIODS }, (_, index) => value[index + 1] ?? null);
}

/** What is pasted from cells goes into the months from one on: a row or a column, each in the notation of whoever copied it. */
export function pasteInto(periods: readonly string[], at: number, pasted: string): readonly string[] {
  const texts = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '').split(/[\n\t]/).map((text) => text.trim());
  return periods.map((text, index) => texts[index - at] ?? text);
}
