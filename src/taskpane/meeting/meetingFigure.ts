import type { MeetingKpi } from '../../actions';
import { formatNumber, formatShare, type Language, type Words } from '../../i18n';

/** From here on decimals say nothing. */
const LARGE = 1000;

/** A KPI's figure with its unit, as the scorecard has it; where there is none, the word for that. */
export function meetingFigure(value: number | undefined, { unit }: Pick<MeetingKpi, 'unit'>, currency: string, { pane, sheets }: Words, language: Language): string {
  if (value === undefined) return pane.meeting.none;
  const number = formatNumber(value, language, Math.abs(value) >= LARGE ? 0 : 2);
  switch (unit) {
    case 'currency': return `${number} ${currency}`.trim();
    case 'share': return formatShare(value, language);
    case 'days': case 'hours': case 'minutes': return `${number} ${sheets.units[unit]}`;
    case 'count': case 'points': return number;
  }
}

/** How far a KPI is from its target: `+` is better, and shares differ by percentage points. */
export function meetingDifference({ variance, unit }: Pick<MeetingKpi, 'variance' | 'unit'>, currency: string, words: Words, language: Language): string {
  if (variance === undefined) return words.pane.meeting.none;
  const points = unit === 'share' ? words.sheets.percentagePoints : '';
  const sign = variance > 0 ? '+' : variance < 0 ? '−' : '';
  return `${sign}${meetingFigure(Math.abs(variance), { unit }, currency, words, language)}${points}`;
}
