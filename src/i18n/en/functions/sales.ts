import type { FunctionText } from '../../FunctionText';

/** Functions of the sales field. */
export const sales = {
  WINRATE: {
    description: 'Share of the decided deals that were won: won ÷ (won + lost). Open deals stay out.',
    parameters: {
      won: 'Deals won: a number, or a row, column or block of numbers.',
      lost: 'Deals lost in the same period.',
    },
    result: 'A share from 0 to 1; one per cell.',
    variant: 'By count, or by value if both arguments are amounts; say which. Other definitions divide by all deals created, which mixes in open ones.',
    errors: '#NUM! for a negative number; #DIV/0! where nothing was decided; #N/A where a number is missing; #VALUE! for text.',
  },
  DEALSIZE: {
    description: 'Average value of a won deal: revenue ÷ deals won.',
    parameters: {
      revenue: 'Revenue of the won deals: a number, or a row, column or block of numbers.',
      dealsWon: 'Number of the same deals.',
    },
    result: 'An amount in the currency of revenue; one per cell.',
    variant: 'The mean, which one very large deal can move; the median (BREAKDOWN with "median") shows the typical deal.',
    errors: '#NUM! for a negative number of deals; #DIV/0! for none; #N/A where a number is missing; #VALUE! for text.',
  },
  SALESCYCLE: {
    description: 'Average number of calendar days from the opening of a deal to its closing. Rows without both dates are skipped, so open deals do not count.',
    parameters: {
      openedDates: 'Dates on which the deals were opened.',
      closedDates: 'Dates on which they were closed, in the same rows; empty for open deals.',
    },
    result: 'Days, one number.',
    variant: 'Of the rows that are given: pass won deals only to get the library\'s KPI. An empty cell that Excel hands over as 0 is known to be no date.',
    errors: '#N/A where no row has both dates (dates stored as text are not dates); #NUM! where a deal closed before it opened; #VALUE! where the lists differ in shape.',
  },
} satisfies Record<string, FunctionText>;
