/** The span of an axis and where its labels stand. */
export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly ticks: readonly number[];
}

export interface FixedBounds {
  readonly minimum: number | '';
  readonly maximum: number | '';
  readonly majorUnit: number | '';
}

const AUTOMATIC: FixedBounds = { minimum: '', maximum: '', majorUnit: '' };

/**
 * Excel's automatic bounds (after "How chart axis limits are determined", Microsoft KB 214075): zero belongs to the axis unless
 * the values differ by less than a sixth of the largest; the far end is the first major unit beyond a twentieth of the axis.
 */
export function axisScale(low: number, high: number, maxIntervals: number, fixed: FixedBounds = AUTOMATIC): AxisScale {
  // Values on both sides of zero take an interval on each, however little room there is.
  const room = Math.max(low < 0 && high > 0 ? 2 : 1, maxIntervals);
  for (const unit of fixed.majorUnit === '' ? candidateUnits(low, high, fixed) : [fixed.majorUnit]) {
    const automatic = automaticBounds(low, high, unit);
    const minimum = fixed.minimum === '' ? Math.min(automatic.minimum, fixed.maximum === '' ? Infinity : fixed.maximum - unit) : fixed.minimum;
    const maximum = fixed.maximum === '' ? Math.max(automatic.maximum, minimum + unit) : fixed.maximum;
    if (fixed.majorUnit !== '' || (maximum - minimum) / unit <= room + 1e-9) {
      return { minimum, maximum, majorUnit: unit, ticks: ticks(minimum, maximum, unit) };
    }
  }
  throw new RangeError(`No axis fits ${low}…${high}`);
}

/** The axis of a 100 % chart ends at 100 %, with no room above. */
export function percentScale(hasNegative: boolean, hasPositive: boolean, maxIntervals: number, fixed: FixedBounds = AUTOMATIC): AxisScale {
  const minimum = fixed.minimum === '' ? (hasNegative ? -1 : 0) : fixed.minimum;
  const maximum = fixed.maximum === '' ? (hasPositive || !hasNegative ? 1 : 0) : fixed.maximum;
  const majorUnit = fixed.majorUnit !== '' ? fixed.majorUnit : [0.1, 0.2, 0.25, 0.5].find((unit) => (maximum - minimum) / unit <= maxIntervals) ?? 1;
  return { minimum, maximum, majorUnit, ticks: ticks(minimum, maximum, majorUnit) };
}

function automaticBounds(low: number, high: number, unit: number): { minimum: number; maximum: number } {
  if (low === 0 && high === 0) return { minimum: 0, maximum: 1 };
  const [bottom, top] = spanWithZero(low, high);
  const margin = (top - bottom) / 20;
  return {
    minimum: bottom === 0 ? 0 : floorTo(bottom > 0 ? low - (high - low) / 2 : bottom - margin, unit),
    maximum: top === 0 ? 0 : ceilTo(top < 0 ? high + (high - low) / 2 : top + margin, unit),
  };
}

function spanWithZero(low: number, high: number): [number, number] {
  if (low === 0 && high === 0) return [0, 1];
  if (low > 0) return (high - low) / high > 1 / 6 || high === low ? [0, high] : [low, high];
  if (high < 0) return (high - low) / -low > 1 / 6 || high === low ? [low, 0] : [low, high];
  return [low, high];
}

/** 1, 2 and 5 times the powers of ten, from well below the span upwards. */
function* candidateUnits(low: number, high: number, fixed: FixedBounds): Generator<number> {
  const [bottom, top] = spanWithZero(low, high);
  const span = Math.max((fixed.maximum === '' ? top : fixed.maximum) - (fixed.minimum === '' ? bottom : fixed.minimum), Math.abs(top - bottom) / 1e6, Number.MIN_VALUE * 1e6);
  const start = Math.floor(Math.log10(span)) - 3;
  for (let exponent = start; exponent < start + 12; exponent++) {
    for (const step of [1, 2, 5]) yield Number(`${step}e${exponent}`);
  }
}

function ticks(minimum: number, maximum: number, unit: number): number[] {
  const decimals = Math.max(0, 12 - Math.floor(Math.log10(Math.abs(unit))));
  const count = Math.floor((maximum - minimum) / unit + 1e-9);
  return Array.from({ length: Math.min(count, 1000) + 1 }, (_, step) => Number((minimum + step * unit).toFixed(Math.min(decimals, 15))));
}

function floorTo(value: number, unit: number): number {
  return clean(Math.floor(value / unit + 1e-9) * unit);
}

function ceilTo(value: number, unit: number): number {
  return clean(Math.ceil(value / unit - 1e-9) * unit);
}

/** 3 × 0.1 is 0.3 to a reader. */
function clean(value: number): number {
  const cleaned = Number(value.toPrecision(12));
  return cleaned === 0 ? 0 : cleaned;
}
