import { formatMonth, type Language, type Words } from '../../i18n';
import type { Setup } from '../../kpi';
import { PERIODS } from './targetDraft';

/** The periods of a fiscal year by their names, in its order: months, or numbers where weeks make them. */
export function periodLabels({ fiscalStart = 1, calendar }: Pick<Setup, 'fiscalStart' | 'calendar'>, { pane: { targets } }: Words, language: Language): readonly string[] {
  return Array.from({ length: PERIODS }, (_, index) => (calendar === '445' ? targets.period(index + 1) : formatMonth((fiscalStart + index - 1) % PERIODS + 1, language)));
}
