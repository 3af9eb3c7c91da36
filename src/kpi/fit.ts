const GRID = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9];
const FIRST_STEP = 0.1;
const LAST_STEP = 1e-4;
const LEAST = 1e-4;
const MOST = 1 - LEAST;
/** Steps that all make it better grow rare; a cost that is flat to the last digit is left where it is. */
const WORTH_WHILE = 1e-12;
const MOST_ROUNDS = 500;

/**
 * The numbers within 0 and 1 that make a cost least: the best of a grid, then moved along each axis by steps that are halved once none
 * helps. Always the same answer for the same cost.
 */
export function fit(freedom: number, cost: (candidate: readonly number[]) => number): readonly number[] {
  let best: readonly number[] = [];
  let least = Infinity;
  const consider = (candidate: readonly number[]): boolean => {
    const found = cost(candidate);
    const isBetter = best.length === 0 || found < least * (1 - WORTH_WHILE);
    if (isBetter) [best, least] = [candidate, found];
    return isBetter;
  };
  for (const candidate of gridOf(freedom)) consider(candidate);
  let step = FIRST_STEP;
  for (let round = 0; step >= LAST_STEP && round < MOST_ROUNDS; round += 1) {
    let hasMoved = false;
    for (let axis = 0; axis < freedom; axis += 1) {
      // The second direction is tried only where the first did not help.
      hasMoved = consider(moved(best, axis, step)) || consider(moved(best, axis, -step)) || hasMoved;
    }
    if (!hasMoved) step /= 2;
  }
  return best;
}

function gridOf(freedom: number): readonly (readonly number[])[] {
  if (freedom === 0) return [[]];
  return gridOf(freedom - 1).flatMap((point) => GRID.map((coordinate) => [...point, coordinate]));
}

function moved(point: readonly number[], axis: number, by: number): readonly number[] {
  return point.map((coordinate, index) => (index === axis ? Math.min(MOST, Math.max(LEAST, coordinate + by)) : coordinate));
}
