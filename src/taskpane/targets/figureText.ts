import { formatNumber, formatShare, type Language } from '../../i18n';
import type { Unit } from '../../kpi';

/** A figure of a KPI, as its unit is written. */
export function figureText(value: number, unit: Unit, language: Language): string {
  return unit === 'share' ? formatShare(value, language) : formatNumber(value, language);
}
