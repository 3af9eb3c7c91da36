import type { FunctionText } from '../../FunctionText';

const DIRECTION = 'Which way is better: "higher" (default), "lower" or "range"; also "høyere", "lavere", "intervall", or 1, −1, 0.';
const ACTUAL = 'Actual result: a cell, a row, a column or a block. An empty cell is missing, not 0; Excel may hand it over as 0, so pass IF(range="","",range) where cells can be empty.';
const TARGET = 'Target: a cell, or a row, column or block that fits the actuals.';

/** Functions that measure any KPI against its target. */
export const goal = {
  VARIANCE: {
    description: 'Favourable difference between actual and target, in the KPI\'s own unit: positive is good whichever way is better.',
    parameters: { actual: ACTUAL, target: TARGET, direction: DIRECTION },
    result: 'actual − target, or target − actual where lower is better; one result per cell.',
    variant: 'The variance of a share is in percentage points, as a share (0.02 is 2 points). A KPI that is to stay within a range is measured by RANGEVARIANCE.',
    errors: '#N/A where actual or target is missing; #VALUE! for text in place of a number, or for the direction "range".',
  },
  VARIANCEPCT: {
    description: 'Favourable difference between actual and target as a share of the target\'s size: 0.1 is 10 % better than the target.',
    parameters: { actual: ACTUAL, target: TARGET, direction: DIRECTION },
    result: 'VARIANCE ÷ the target without its sign; one result per cell.',
    variant: 'Because the sign of the target is left out, a smaller loss than planned is positive. For shares and points it misleads: use VARIANCE.',
    errors: '#DIV/0! for a target of 0; #N/A where actual or target is missing; #VALUE! for text in place of a number, or for the direction "range".',
  },
  ATTAINMENT: {
    description: 'How much of the target is reached, as a share: 1 is on target. Where lower is better, 2 − actual ÷ target, or target ÷ actual by the method "inverse".',
    parameters: {
      actual: ACTUAL,
      target: TARGET,
      direction: DIRECTION,
      baseline: 'Where the KPI stood at the start: the way from there to the target then counts as 1. For a target of 0 or below, it is needed.',
      method: 'Where lower is better: "linear" (default, 2 − actual ÷ target) or "inverse" (target ÷ actual).',
    },
    result: 'A share, one per cell. With a baseline: (actual − baseline) ÷ (target − baseline), for either direction and any sign.',
    variant: 'The linear method falls below 0 when the actual is more than twice a target that is better lower; the inverse method never does.',
    errors: '#NUM! for a target of 0 or below without a baseline; #DIV/0! where target and baseline are equal; #N/A where actual or target is missing; #VALUE! for text in place of a number, or for the direction "range".',
  },
  STATUS: {
    description: 'Traffic light of a KPI: 1 on target or better, 0 worse by up to the tolerance, −1 beyond it.',
    parameters: {
      actual: ACTUAL,
      target: TARGET,
      direction: DIRECTION,
      tolerance: 'How far short of the target is nearly there: a share of the target (0.05 if left out), or an amount in the KPI\'s own unit.',
      kind: '"relative" (default): the tolerance is a share of the target. "absolute": it is in the KPI\'s own unit; use this for shares and points.',
    },
    result: '1, 0 or −1; one per cell. A result exactly at the limit counts as within it.',
    variant: 'The relative tolerance is taken of the target without its sign. An absolute tolerance has no default.',
    errors: '#NUM! for a negative tolerance; #N/A where actual or target is missing, or the tolerance of the kind "absolute"; #VALUE! for text in place of a number, or for the direction "range".',
  },
  INRANGE: {
    description: 'Traffic light of a KPI that is to stay within a range: 1 inside, 0 outside by up to the tolerance, −1 beyond it.',
    parameters: {
      actual: ACTUAL,
      lower: 'Lower limit. Empty text ("") leaves the range open downwards.',
      upper: 'Upper limit. Empty text ("") leaves the range open upwards.',
      tolerance: 'How far outside is nearly inside, in the KPI\'s own unit; 0 if left out.',
    },
    result: '1, 0 or −1; one per cell. A limit belongs to the range.',
    variant: 'The tolerance is absolute. An empty cell may arrive as a limit of 0: pass IF(cell="","",cell).',
    errors: '#NUM! for an upper limit below the lower, or a negative tolerance; #N/A where actual or both limits are missing; #VALUE! for text in place of a number.',
  },
  RANGEVARIANCE: {
    description: 'How far a KPI is outside its range: 0 inside, else minus the distance to the nearer limit.',
    parameters: {
      actual: ACTUAL,
      lower: 'Lower limit. Empty text ("") leaves the range open downwards.',
      upper: 'Upper limit. Empty text ("") leaves the range open upwards.',
    },
    result: '0 or a negative number in the KPI\'s own unit; one per cell.',
    variant: 'An empty cell may arrive as a limit of 0: pass IF(cell="","",cell).',
    errors: '#NUM! for an upper limit below the lower; #N/A where actual or both limits are missing; #VALUE! for text in place of a number.',
  },
} satisfies Record<string, FunctionText>;
