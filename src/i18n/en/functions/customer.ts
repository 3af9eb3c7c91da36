import type { FunctionText } from '../../FunctionText';

/** Functions about customers and what they answer. */
export const customer = {
  NPS: {
    description: 'Net Promoter Score in points, −100 to 100: share of answers of 9–10 minus share of answers of 0–6, times 100.',
    parameters: {
      scores: 'Answers from 0 to 10, in any shape. Empty cells, text and TRUE/FALSE are skipped; Excel may hand over an empty cell as a 0, so pass IF(range="","",range) where cells can be empty.',
    },
    result: 'Points, one number.',
    variant: 'Passive answers (7–8) stay in the denominator. Points, not a percentage: do not format it as %.',
    errors: '#N/A without answers; #NUM! for anything but a whole score from 0 to 10.',
  },
} satisfies Record<string, FunctionText>;
