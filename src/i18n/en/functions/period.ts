import type { FunctionText } from '../../FunctionText';
import { BLANKS } from './blanks';

/** Functions that spread a KPI over periods and bring it up again. */
export const period = {
  PHASE: {
    description: 'Spreads an annual target over periods in parts that add up to it exactly. For KPIs that add up over time; levels and ratios are held, not spread.',
    parameters: {
      annual: `The year's target; a column of targets gives a row of parts each. ${BLANKS}`,
      profile: 'A number of periods (even parts), a list of weights such as last year\'s months, or "445" for the weeks of a 4-4-5 calendar.',
      decimals: 'Decimals of the parts, −9 to 9; 2 if left out.',
    },
    result: 'A row of parts, or a block in the shape of the weights. A period without a weight has an empty part.',
    variant: 'Largest remainder: what rounding lost goes, one unit each, to the parts that lost most. If the year has finer decimals than its parts, the largest part carries them.',
    errors: '#NUM! for a negative weight, or periods that are not a whole number from 1 to 366; #DIV/0! where all weights are 0; #N/A where annual is missing.',
  },
  CUMULATIVE: {
    description: 'A series so far, period by period: running total, running average or last known value. Not for ratios, which ROLLUP brings up.',
    parameters: {
      values: `The series: a column, a row, or a block in which each row is a series. ${BLANKS}`,
      aggregation: '"sum" (default), "average" or "last".',
    },
    result: 'A block of the same shape. A missing period stays empty in a running total or average, and keeps the last level under "last".',
    variant: 'Totals and averages go on after a missing period with what is known; nothing is filled in as 0.',
    errors: '#VALUE! for an unknown aggregation; an error in a series spoils that series only.',
  },
  ROLLUP: {
    description: 'A ratio KPI for a quarter or a year: the sum of its numerators ÷ the sum of its denominators. Ratios are never averaged.',
    parameters: {
      numerators: `The numerators of the periods, such as deals won. ${BLANKS}`,
      denominators: 'The denominators of the same periods, such as deals decided; same shape.',
    },
    result: 'One share or ratio.',
    variant: 'Only periods that have both count. An average of monthly ratios would let a month with few cases weigh as much as one with many.',
    errors: '#N/A where no period has both; #DIV/0! where the denominators add up to 0; #VALUE! where the shapes differ.',
  },
} satisfies Record<string, FunctionText>;
