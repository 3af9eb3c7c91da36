import type { KpiDefinition } from '../../kpi';

type Unit = KpiDefinition['unit'];

/** Number formats are en-US; Excel shows them in its user's language. */
const VALUE: Readonly<Record<Unit, string>> = {
  currency: '#,##0', count: '#,##0', share: '0.0%', points: '0', days: '0.0', hours: '0.0', minutes: '0.0',
};

export const DATE_FORMAT = 'yyyy-mm-dd';
export const TEXT_FORMAT = '@';
/** 1, 0 and −1 as signs: the icon beside them is not alone in saying it. */
export const STATUS_FORMAT = '"+";"–";"±"';

/** How a value of this unit is shown; small amounts of money keep their decimals. */
export function valueFormat(unit: Unit, size?: number): string {
  const hasCents = unit === 'currency' && size !== undefined && size < 100;
  return hasCents ? '#,##0.00' : VALUE[unit];
}

/** A difference, with its sign. Between two shares it is in percentage points, and says so: a per cent sign alone would read as relative. */
export function differenceFormat(unit: Unit, percentagePoints: string): string {
  const format = unit === 'share' ? `${VALUE.share}"${percentagePoints}"` : VALUE[unit];
  return `+${format};-${format};${format}`;
}

export const DIFFERENCE_SHARE_FORMAT = '+0.0%;-0.0%;0.0%';
export const ATTAINMENT_FORMAT = '0%';

/** A label in a chart, as short as its size allows; the format that fits the largest value is used for all. */
export function chartLabelFormat(unit: Unit, largest: number): string {
  if (unit === 'share') return '0%';
  // Nothing is 0, not so many millions of it.
  if (largest >= 999_500) return '0.0,,"M";-0.0,,"M";0';
  if (largest >= 9_999.5) return '#,##0,"k";-#,##0,"k";0';
  if (unit === 'days' || unit === 'hours' || unit === 'minutes') return largest >= 100 ? '0' : '0.0';
  return largest >= 1_000 || unit === 'count' || unit === 'points' ? '#,##0' : '0.0';
}

/** The label of a difference in a chart, with its sign. */
export function differenceLabelFormat(unit: Unit, largest: number): string {
  const [format] = (unit === 'share' ? '0.0' : chartLabelFormat(unit, largest)).split(';');
  return `+${format};-${format};0`;
}
