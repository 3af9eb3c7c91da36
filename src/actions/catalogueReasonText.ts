import type { Words } from '../i18n';
import type { CatalogueReason } from './importCatalogue';
import { setupProblemText } from './setUpReasonText';
import type { UpdateReason } from './updateWorkbook';
import { updateReasonText } from './updateReasonText';

/** Says why a catalogue's KPIs were not taken in: what is wrong with it or with the workbook, or what somebody has to choose. */
export function catalogueReasonText(reason: CatalogueReason | UpdateReason, words: Words, nameOfKpi: (id: string) => string = (id) => id): string {
  if (reason.code === 'sameKpis') return words.reading.sameKpis({ kpis: reason.kpis.map(nameOfKpi) });
  if (reason.code === 'badCatalogue') return [words.reading.badCatalogue, ...reason.problems.map((problem) => setupProblemText(problem, words)), words.setup.nothingChanged].join('\n');
  return updateReasonText(reason, words, nameOfKpi);
}
