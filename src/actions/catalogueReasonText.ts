import type { Words } from '../i18n';
import type { CatalogueReason } from './importCatalogue';
import { setupProblemText } from './setUpReasonText';

/** Says why a catalogue's KPIs were not taken in: what is wrong with it, or what somebody has to choose. */
export function catalogueReasonText(reason: CatalogueReason, words: Words): string {
  if (reason.code === 'sameKpis') return words.reading.sameKpis(reason);
  return [words.setup.badSetup, ...reason.problems.map((problem) => setupProblemText(problem, words))].join('\n');
}
