import type { ChartReferences } from './references';

/** Where the shaded band begins: at the lower limit, or at zero where there is none. */
export function bandFrom(period: number, refs: ChartReferences): string {
  return `N(${ifNumber(refs.month('lower', period), '0')})`;
}

/** Up to the upper limit; without one, as far as the chart goes. */
export function bandHeight(period: number, top: string, refs: ChartReferences): string {
  const [lower, upper] = [refs.month('lower', period), refs.month('upper', period)];
  return `IF(COUNT(${lower},${upper})=0,0,${ifNumber(upper, top)}-${refs.at('band from', period)})`;
}

function ifNumber(cell: string, otherwise: string): string {
  return `IF(ISNUMBER(${cell}),${cell},${otherwise})`;
}
