import { format } from 'numfmt';
import { EN_US, Locale } from '../locale';
import { isCellError, Value } from '../state';

/** A value as `Range.values` answers it: nothing is an empty text, an error is its code. */
export function apiValue(value: Value): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export type RangeValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType(value: Value): RangeValueType {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** What a cell shows when its column is wide enough. */
export function cellText(value: Value, numberFormat: string, locale: Locale = EN_US): string {
  if (value === null) return '';
  if (isCellError(value)) return locale.errorNames[value.error] ?? value.error;
  if (typeof value === 'boolean') return value ? locale.trueText : locale.falseText;
  if (typeof value === 'number' && numberFormat === '@') return format('General', value, { locale: locale.name });
  return format(numberFormat, value, { locale: locale.name, dateErrorThrows: false, overflow: '###############', throws: false, invalid: String(value) });
}
