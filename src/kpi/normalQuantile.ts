const MOST_STEPS = 100;
/** Where a step is this small, the last digits of the distribution itself are reached. */
const SMALLEST_STEP = 1e-14;

/** The value that a standard normal variable stays below with this probability, from 0.5 to below 1. */
export function normalQuantile(probability: number): number {
  let quantile = 0;
  for (let count = 0; count < MOST_STEPS; count += 1) {
    // Newton from 0: above it the distribution bends down, so that each step stays short of the quantile.
    const step = (probability - 0.5 - aboveHalf(quantile)) / density(quantile);
    quantile += step;
    if (Math.abs(step) < SMALLEST_STEP) break;
  }
  return quantile;
}

function density(value: number): number {
  return Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI);
}

/** The normal distribution less ½: density × (x + x³÷3 + x⁵÷(3×5) + …) (Marsaglia, Journal of Statistical Software 11, 2004). */
function aboveHalf(value: number): number {
  let sum = 0;
  let term = value;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (value * value) / odd;
  }
  return density(value) * sum;
}
