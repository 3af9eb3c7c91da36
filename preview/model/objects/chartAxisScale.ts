export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** Marks that a value axis of usual height has room for. */
const MOST_INTERVALS = 10;
/** Above this share of the largest value the smallest is far from zero, and the axis need not begin there. */
const FAR_FROM_ZERO = 5 / 6;
const HEADROOM = 0.05;

/** The limits that Excel chooses for an axis: round steps, zero included unless all values are far from it. */
export function automaticScale(values: readonly number[]): AxisScale {
  const smallest = Math.min(...values, Infinity);
  const largest = Math.max(...values, -Infinity);
  const nothing = !Number.isFinite(smallest) || (smallest === 0 && largest === 0);
  if (nothing) return { minimum: 0, maximum: 1, majorUnit: 0.1 };
  const level = smallest === largest;
  const low = smallest > 0 && (level || smallest < largest * FAR_FROM_ZERO) ? 0 : smallest;
  const high = largest < 0 && (level || largest > smallest * FAR_FROM_ZERO) ? 0 : largest;
  const spread = high - low;
  const top = high > 0 ? high + spread * HEADROOM : high;
  const bottom = low < 0 ? low - spread * HEADROOM : low;
  const majorUnit = roundStep((top - bottom) / MOST_INTERVALS);
  return { minimum: steps(Math.floor(bottom / majorUnit), majorUnit), maximum: steps(Math.ceil(top / majorUnit), majorUnit), majorUnit };
}

/** The next of 1, 2, 5, 10 … that is not smaller. */
function roundStep(least: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((candidate) => candidate * magnitude >= least * (1 - 1e-9)) ?? 10;
  return Number((step * magnitude).toPrecision(12));
}

function steps(count: number, unit: number): number {
  return Number((count * unit).toPrecision(12));
}
