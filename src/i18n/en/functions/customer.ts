import type { FunctionText } from '../../FunctionText';
import { BLANKS, SKIPS } from './blanks';

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
  NPSFROM: {
    description: 'Net Promoter Score in points, −100 to 100, from counts: (promoters − detractors) ÷ all answers × 100.',
    parameters: {
      promoters: `Answers of 9–10: a number, or a row, column or block of numbers. ${BLANKS}`,
      passives: 'Answers of 7–8.',
      detractors: 'Answers of 0–6.',
    },
    result: 'Points, one per cell.',
    variant: 'Passives stay in the denominator. Shares of the answers serve as well as counts. To bring months up to a year, add up the counts; never average scores.',
    errors: '#NUM! for a negative count; #DIV/0! without answers; #N/A where a count is missing; #VALUE! for text.',
  },
  NPSMARGIN: {
    description: 'Margin of error of a Net Promoter Score in points: the score of all customers lies within NPS ± margin, with the confidence asked for.',
    parameters: {
      scores: `Answers from 0 to 10. ${SKIPS}`,
      confidence: 'How sure, above 0 and below 1; 0.95 if left out.',
    },
    result: 'Points, one number.',
    variant: 'z × √((p + d − (p − d)²) ÷ n) × 100, by the normal distribution: for a random sample of some size. It says nothing of who did not answer. Two scores whose margins overlap widely may well be the same.',
    errors: '#N/A for fewer than two answers; #NUM! for anything but a whole score from 0 to 10, or a confidence outside 0 to 1.',
  },
  CSAT: {
    description: 'Customer satisfaction as a share: of answers that are the two best ("top2"), or the mean answer rescaled so that 0 is worst and 1 best ("mean").',
    parameters: {
      scores: `Answers from 1 to the top of the scale. ${SKIPS}`,
      scale: 'The best answer, at least 3; 5 if left out.',
      method: '"top2" (default): share of the two best answers. "mean": (mean − 1) ÷ (scale − 1).',
    },
    result: 'A share from 0 to 1, one number.',
    variant: 'The two methods give different figures and must not be compared; say which is used. Top-two is the more usual one for satisfaction.',
    errors: '#N/A without answers; #NUM! for anything but a whole score from 1 to the scale; #VALUE! for an unknown method.',
  },
  CES: {
    description: 'Customer effort score: the mean answer on the survey\'s own scale, 1 to 7 if nothing is said.',
    parameters: {
      scores: `Answers from 1 to the top of the scale. ${SKIPS}`,
      scale: 'The highest answer, at least 3; 7 if left out.',
    },
    result: 'One number from 1 to the scale.',
    variant: 'For a statement such as "it was easy to get help", high is good; for "how much effort did it take", low is. Set the KPI\'s direction accordingly.',
    errors: '#N/A without answers; #NUM! for anything but a whole score from 1 to the scale.',
  },
  CHURN: {
    description: 'Share of customers lost in a period: lost ÷ customers at the start ("opening"), or ÷ the average of start and end ("average").',
    parameters: {
      customersAtStart: `Customers at the start of the period: a number, or a row, column or block of numbers. ${BLANKS}`,
      customersLost: 'Customers lost in the period, counted; not start minus end, which new customers would hide.',
      method: '"opening" (default): ÷ customers at the start. "average": ÷ the mean of start and end.',
      customersAtEnd: 'Customers at the end; needed for "average" only.',
    },
    result: 'A share, one per cell.',
    variant: 'By opening, lost are those who were there at the start. Monthly churn does not add up to the year\'s: 1 % a month is 11.4 % a year.',
    errors: '#NUM! for a negative number, or more lost than there were at the start (opening); #DIV/0! without customers; #N/A where a number is missing; #VALUE! for text or an unknown method.',
  },
  RETENTION: {
    description: 'Share of the customers at the start who are still there at the end: (customers at the end − new ones) ÷ customers at the start.',
    parameters: {
      customersAtStart: `Customers at the start of the period: a number, or a row, column or block of numbers. ${BLANKS}`,
      customersAtEnd: 'Customers at the end of the period.',
      customersNew: 'Customers who came in the period and are there at the end.',
    },
    result: 'A share from 0 to 1, one per cell.',
    variant: '1 − churn by opening, of the same customers. A customer who left and came back in the period counts as kept.',
    errors: '#NUM! for a negative number, more new customers than at the end, or more kept than there were; #DIV/0! without customers at the start; #N/A where a number is missing; #VALUE! for text.',
  },
  REVENUECHURN: {
    description: 'Share of the opening recurring revenue that was lost: (churned + contraction) ÷ opening, gross; with expansion subtracted, net.',
    parameters: {
      opening: `Recurring revenue at the start: a number, or a row, column or block of numbers. ${BLANKS}`,
      churned: 'Revenue of the customers who left, without sign.',
      contraction: 'Revenue lost from customers who stayed but buy less, without sign; none if left out.',
      expansion: 'Revenue gained from those customers. Left out: gross churn. Given: net churn.',
    },
    result: 'A share, one per cell. Net churn is negative where those who stayed grew by more than was lost.',
    variant: 'All amounts are of the customers that were there at the opening; sales to new customers stay out. Say whether it is gross or net.',
    errors: '#NUM! for a negative amount, or more lost than the opening; #DIV/0! for an opening of 0; #N/A where opening or churned is missing; #VALUE! for text.',
  },
  NRR: {
    description: 'Net revenue retention: (opening + expansion − contraction − churned) ÷ opening. Above 1, the customers you have grow by more than you lose.',
    parameters: {
      opening: `Recurring revenue at the start: a number, or a row, column or block of numbers. ${BLANKS}`,
      expansion: 'Revenue gained from those customers (more users, higher plans, prices).',
      contraction: 'Revenue lost from those who stayed but buy less, without sign.',
      churned: 'Revenue of those who left, without sign.',
    },
    result: 'A share, one per cell.',
    variant: 'Of the customers at the opening only; new ones stay out. Usually taken over twelve months.',
    errors: '#NUM! for a negative amount, or more lost than the opening; #DIV/0! for an opening of 0; #N/A where an amount is missing; #VALUE! for text.',
  },
  GRR: {
    description: 'Gross revenue retention: (opening − contraction − churned) ÷ opening. Expansion does not count, so it never exceeds 1.',
    parameters: {
      opening: `Recurring revenue at the start: a number, or a row, column or block of numbers. ${BLANKS}`,
      contraction: 'Revenue lost from customers who stayed but buy less, without sign.',
      churned: 'Revenue of those who left, without sign.',
    },
    result: 'A share from 0 to 1, one per cell.',
    variant: '1 − gross revenue churn. Growth of some customers cannot hide the loss of others, as it can in NRR.',
    errors: '#NUM! for a negative amount, or more lost than the opening; #DIV/0! for an opening of 0; #N/A where an amount is missing; #VALUE! for text.',
  },
} satisfies Record<string, FunctionText>;
