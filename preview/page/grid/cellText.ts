import { isCellError, Style, Value } from '../../model/state';
import { formatValue, HostLocale } from '../numberFormat';

/** Whether a value stands left, right or in the middle when its format does not say so. */
export function naturalAlignment(value: Value): 'left' | 'right' | 'center' {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
}

export function alignmentOf(value: Value, style: Style): 'left' | 'right' | 'center' {
  switch (style.horizontalAlignment) {
    case 'Left': case 'Fill': case 'Justify': return 'left';
    case 'Right': return 'right';
    case 'Center': case 'CenterAcrossSelection': case 'Distributed': return 'center';
    default: return naturalAlignment(value);
  }
}

/**
 * What fits into a cell of this width: text may run over or be cut, but a number is never shown in part. A number
 * without a format loses decimals first; any other that is too wide becomes a row of `#`.
 */
export function fittingText(value: Value, code: string, width: number, measure: (text: string) => number, locale: HostLocale): string {
  const text = formatValue(value, code, locale);
  if (typeof value !== 'number' || measure(text) <= width) return text;
  if (code === 'General') {
    for (let decimals = 9; decimals >= 0; decimals--) {
      const shorter = formatValue(Number(value.toFixed(decimals)), 'General', locale);
      if (Number(value.toFixed(decimals)) !== 0 && measure(shorter) <= width) return shorter;
    }
    for (const scientific of ['0.0000E+00', '0.000E+00', '0.00E+00', '0.0E+00', '0E+00']) {
      const shorter = formatValue(value, scientific, locale);
      if (measure(shorter) <= width) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / Math.max(1, measure('#')))));
}
