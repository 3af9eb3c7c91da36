import type { FunctionText } from '../../FunctionText';

/** Functions that answer for many members at once. */
export const members = {
  BREAKDOWN: {
    description: 'Table of a total by member (representative, product, customer …), largest first: key, value, share of the total, cumulative share.',
    parameters: {
      keys: 'The member of each row. Upper and lower case are the same member; a row without a key counts as (blank).',
      values: 'The amount of each row, same shape as keys. Rows without an amount are skipped.',
      aggregation: '"sum" (default), "count", "average", "median", "min", "max" or "distinct". Count and distinct take text too.',
      top: 'How many of the largest members to show; the others become one last row. All if left out.',
      by: '"value" (default): largest first. "key": those shown are sorted by name.',
      headers: 'TRUE (default): a header row in Excel\'s language. FALSE: none. "en" or "nb": a header row, and the name of the last row, in that language.',
    },
    result: 'A table of four columns that spills; do not place it inside an Excel table.',
    variant: 'The last row is computed from its own rows. Averages, medians and extremes have no shares. Distinct: the share is of all distinct entries, and members may overlap.',
    errors: '#N/A where no row counts; #VALUE! where the lists differ in shape or a word is unknown; #NUM! for a top that is not a whole number above 0; #DIV/0! as share of a total of 0.',
  },
} satisfies Record<string, FunctionText>;
