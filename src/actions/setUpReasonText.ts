import type { PlanReason } from '../cells';
import type { Words } from '../i18n';
import type { SetupReason } from '../kpi';
import { importReasonText } from './importReasonText';
import type { SetUpReason } from './setUpWorkbook';
import { whatIsLeft } from './whatIsLeft';

type BuildCode = Exclude<SetUpReason['code'], 'badSetup' | 'misfit' | 'badSource'>;

/** For every reason words that take just what it carries: a reason without words does not compile. */
type BuildWords = { readonly [Code in BuildCode]: (reason: Extract<SetUpReason, { code: Code }>) => string };
type ProblemWords = { readonly [Code in SetupReason['code']]: (reason: Extract<SetupReason, { code: Code }>) => string };
type MisfitWords = { readonly [Code in PlanReason['code']]: (reason: Extract<PlanReason, { code: Code }>) => string };

/**
 * Says why a workbook could not be set up: what happened, and that nothing was lost. Several problems come a line each. Who has written the set-up
 * knows its KPIs by their ids; who has chosen them in the pane, by their names.
 */
export function setUpReasonText(reason: SetUpReason, words: Words, nameOfKpi: (id: string) => string = (id) => id): string {
  return [...linesOf(reason, words, nameOfKpi), whatIsLeft(reason, words)].join('\n');
}

function linesOf(reason: SetUpReason, words: Words, nameOfKpi: (id: string) => string): readonly string[] {
  const { setup } = words;
  const misfits: MisfitWords = setup.misfits;
  const reasons: BuildWords = setup.reasons;
  switch (reason.code) {
    case 'badSetup': return [setup.badSetup, ...reason.problems.map((problem) => setupProblemText(problem, words))];
    case 'misfit': return [setup.misfit, ...reason.problems.map((problem) => say(misfits, 'kpi' in problem ? { ...problem, kpi: nameOfKpi(problem.kpi) } : problem))];
    case 'badSource': return [setup.badSource({ table: reason.table, file: reason.file, because: importReasonText(reason.reason, words) })];
    default: return [say(reasons, reason)];
  }
}

/** One thing that is wrong with a set-up document. */
export function setupProblemText(problem: SetupReason, words: Words): string {
  const problems: ProblemWords = words.setup.problems;
  return say(problems, problem);
}

function say<Reason extends { readonly code: string }>(words: { readonly [Code in Reason['code']]: (reason: never) => string }, reason: Reason): string {
  return (words[reason.code as Reason['code']] as (reason: Reason) => string)(reason);
}
