import type { FunctionText } from '../../FunctionText';

const BLANKS = 'Excel may hand over an empty cell as a 0, so pass IF(range="","",range) where cells can be empty.';

/** Functions about capacity and those who work here. */
export const people = {
  UTILIZATION: {
    description: 'Capacity utilisation: share of the available capacity that was used.',
    parameters: {
      used: `Capacity used: a number, or a row, column or block of numbers (hours, days, units). ${BLANKS}`,
      available: 'Capacity available in the same period and unit.',
    },
    result: 'A share; one per cell. Above 1 where more was done than there was capacity for.',
    variant: 'Say what counts as available: contracted hours, or those less holidays and sick leave. For consultants, used is invoiced hours.',
    errors: '#DIV/0! for no capacity; #NUM! for a negative number; #N/A where a number is missing; #VALUE! for text.',
  },
  PRODUCTIVITY: {
    description: 'Productivity: output ÷ input, such as revenue an hour or cases an employee.',
    parameters: {
      output: `What was produced: a number, or a row, column or block of numbers. ${BLANKS}`,
      input: 'What it took in the same period: hours, employees, full-time equivalents.',
    },
    result: 'Output for one unit of input; one per cell.',
    variant: 'One input at a time. Compare only where both are measured the same way; revenue in place of units lets prices in.',
    errors: '#DIV/0! for no input; #NUM! for negative input; #N/A where a number is missing; #VALUE! for text.',
  },
  HEADCOUNT: {
    description: 'Number employed on a day, first and last day included; with shares of a position, full-time equivalents.',
    parameters: {
      startDates: 'First day of each employment. Rows without one are skipped.',
      endDates: 'Last day of employment in the same rows; empty for those who stay (an empty cell that arrives as 0 is known to be no date).',
      asOf: 'The day, or several: one result each.',
      fte: `Share of a full position in the same rows, 1 for full time. Heads are counted if it is left out. ${BLANKS}`,
    },
    result: 'Heads or full-time equivalents; one per day.',
    variant: 'A count on a day. The average of a period, which TURNOVER wants, is the mean of several days.',
    errors: '#N/A without a start date, or where the share of somebody employed is missing; #NUM! for an end before its start or a negative share; #VALUE! where the lists differ in shape.',
  },
  TURNOVER: {
    description: 'Staff turnover: share of the staff that left in a period, leavers ÷ average headcount.',
    parameters: {
      leavers: `Those who left in the period: a number, or a row, column or block of numbers. ${BLANKS}`,
      averageHeadcount: 'Average headcount of the same period.',
    },
    result: 'A share; one per cell. Of the period itself, not annualised.',
    variant: 'Say whether retirement and temporary contracts that ran out count as leavers.',
    errors: '#DIV/0! for no staff; #NUM! for a negative number; #N/A where a number is missing; #VALUE! for text.',
  },
  ENPS: {
    description: 'Employee Net Promoter Score in points, −100 to 100: share of answers of 9–10 minus share of answers of 0–6, times 100.',
    parameters: { scores: `Answers from 0 to 10, in any shape. Empty cells, text and TRUE/FALSE are skipped. ${BLANKS}` },
    result: 'Points, one number.',
    variant: 'As NPS, asked of employees. Passive answers (7–8) stay in the denominator. Points, not a percentage.',
    errors: '#N/A without answers; #NUM! for anything but a whole score from 0 to 10.',
  },
  ENGAGEMENT: {
    description: 'Employee engagement as a share: answers that are one of the two best of the scale, or the mean answer rescaled to 0–1.',
    parameters: {
      scores: `Whole answers from 1 to scale, in any shape. Empty cells, text and TRUE/FALSE are skipped. ${BLANKS}`,
      scale: 'The best answer; 5 if left out.',
      method: '"top2" (default): share of the two best answers. "mean": (mean − 1) ÷ (scale − 1).',
    },
    result: 'A share from 0 to 1, one number.',
    variant: 'The two methods give different numbers from the same answers: keep to one. Questions where a low answer is good must be turned first.',
    errors: '#N/A without answers; #NUM! for a score off the scale, or a scale below 3; #VALUE! for an unknown method.',
  },
} satisfies Record<string, FunctionText>;
