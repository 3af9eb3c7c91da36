import type { Words } from '../i18n';
import type { TargetProblem } from '../kpi';
import { parseReasonText } from './parseReasonText';
import type { CatalogueChangeReason } from './changeCatalogue';
import type { ReviseReason } from './reviseTargets';
import { setUpReasonText } from './setUpReasonText';

type ProblemWords = { readonly [Code in TargetProblem['code']]: (problem: Extract<TargetProblem, { code: Code }>) => string };

/** Says why a workbook was not changed, and that it was not. */
export function updateReasonText(reason: ReviseReason | CatalogueChangeReason, words: Words, nameOfKpi: (id: string) => string = (id) => id): string {
  const { targets, setup } = words;
  switch (reason.code) {
    case 'noKpiWorkbook': return `${targets.noKpiWorkbook}\n${setup.nothingChanged}`;
    case 'kpiGone': return `${words.pane.catalogue.reasons.kpiGone(nameOfKpi(reason.id))}\n${setup.nothingChanged}`;
    case 'kpiThere': return `${words.pane.catalogue.reasons.kpiThere(nameOfKpi(reason.id))}\n${setup.nothingChanged}`;
    case 'unreadable': return `${parseReasonText(reason.problems, words)}\n${setup.nothingChanged}`;
    case 'badTargets': return [targets.badTargets, ...reason.problems.map((problem) => problemText(problem, targets.problems, nameOfKpi)), setup.nothingChanged].join('\n');
    default: return setUpReasonText(reason, words, nameOfKpi);
  }
}

function problemText(problem: TargetProblem, says: ProblemWords, nameOfKpi: (id: string) => string): string {
  const named = 'kpi' in problem && problem.code !== 'noSuchKpi' ? { ...problem, kpi: nameOfKpi(problem.kpi) } : problem;
  return (says[problem.code] as (problem: TargetProblem) => string)(named);
}
