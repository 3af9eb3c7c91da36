import type { FunctionText } from '../../FunctionText';
import { BLANKS } from './blanks';

/** Functions of the sales field. */
export const sales = {
  WINRATE: {
    description: 'Share of the decided deals that were won: won ÷ (won + lost). Open deals stay out.',
    parameters: {
      won: `Deals won: a number, or a row, column or block of numbers. ${BLANKS}`,
      lost: 'Deals lost in the same period.',
    },
    result: 'A share from 0 to 1; one per cell.',
    variant: 'By count, or by value if both arguments are amounts; say which. Other definitions divide by all deals created, which mixes in open ones.',
    errors: '#NUM! for a negative number; #DIV/0! where nothing was decided; #N/A where a number is missing; #VALUE! for text.',
  },
  DEALSIZE: {
    description: 'Average value of a won deal: revenue ÷ deals won.',
    parameters: {
      revenue: `Revenue of the won deals: a number, or a row, column or block of numbers. ${BLANKS}`,
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
  CONVERSION: {
    description: 'Share of those in one step that went on to another: to ÷ from.',
    parameters: {
      from: `Number in the first step: a number, or a row, column or block of numbers. ${BLANKS}`,
      to: 'Number that reached the other step.',
    },
    result: 'A share, one per cell.',
    variant: 'Best of the same leads or deals followed over time. Counts of one month can give more than 1, since deals of earlier months arrive in it.',
    errors: '#NUM! for a negative number; #DIV/0! where none was in the first step; #N/A where a number is missing; #VALUE! for text.',
  },
  SALESVELOCITY: {
    description: 'Revenue that the pipeline brings per day: opportunities × deal size × win rate ÷ cycle in days.',
    parameters: {
      opportunities: `Qualified opportunities in the pipeline: a number, or a row, column or block of numbers. ${BLANKS}`,
      dealSize: 'Average value of a won deal (DEALSIZE).',
      winRate: 'Share of decided deals that are won (WINRATE), 0 to 1.',
      cycleDays: 'Average days from opening to closing (SALESCYCLE).',
    },
    result: 'Currency per day, one per cell.',
    variant: 'All four from the same period and the same kind of deals. Calendar days; multiply by 30 for a month.',
    errors: '#NUM! for a negative number or a win rate above 1; #DIV/0! for a cycle of 0 days; #N/A where a number is missing; #VALUE! for text.',
  },
  PIPELINECOVERAGE: {
    description: 'How many times the open pipeline covers what is still to be sold: pipeline value ÷ remaining target.',
    parameters: {
      pipelineValue: `Value of the open deals that can close in the period: a number, or a row, column or block of numbers. ${BLANKS}`,
      remainingTarget: 'Target less what is already won.',
    },
    result: 'A multiple (3 is three times), one per cell.',
    variant: 'Not weighted by probability: 1 ÷ win rate is the least that suffices, so 3 is enough at a win rate of 33 %. Old deals that will never close make it look good.',
    errors: '#NUM! for a negative amount, such as a target that has been passed; #DIV/0! where nothing remains; #N/A where an amount is missing; #VALUE! for text.',
  },
  LEADSREQUIRED: {
    description: 'Leads needed for a revenue target, rounded up: target ÷ (deal size × win rate × lead conversion).',
    parameters: {
      target: `Revenue still to be sold: a number, or a row, column or block of numbers. ${BLANKS}`,
      dealSize: 'Average value of a won deal (DEALSIZE).',
      winRate: 'Share of decided deals that are won (WINRATE), 0 to 1.',
      leadConversion: 'Share of leads that become opportunities, 0 to 1. Left out: the result is opportunities.',
    },
    result: 'A whole number, one per cell.',
    variant: 'They must arrive a sales cycle before the revenue is due. A target of 0 needs none.',
    errors: '#NUM! for a negative amount or a rate above 1; #DIV/0! for a deal size or a rate of 0; #N/A where a number is missing; #VALUE! for text.',
  },
  UPSELLSHARE: {
    description: 'Share of sales that came from customers you already had: upsell ÷ (new sales + upsell).',
    parameters: {
      newSales: `Sales to new customers: a number, or a row, column or block of numbers. ${BLANKS}`,
      upsell: 'Additional sales to existing customers.',
    },
    result: 'A share from 0 to 1, one per cell.',
    variant: 'Renewals at the same price are neither new sales nor upsell. Say from when a customer is no longer new.',
    errors: '#NUM! for a negative amount; #DIV/0! without sales; #N/A where an amount is missing; #VALUE! for text.',
  },
  CLOSERATE: {
    description: 'Share of qualified leads that became customers: new customers ÷ qualified leads.',
    parameters: {
      newCustomers: `New customers: a number, or a row, column or block of numbers. ${BLANKS}`,
      qualified: 'Qualified leads of the same period.',
    },
    result: 'A share, one per cell.',
    variant: 'Counts of one period: where the sales cycle is long, many new customers come from the leads of earlier ones. WINRATE divides by decided deals instead.',
    errors: '#NUM! for a negative number; #DIV/0! without qualified leads; #N/A where a number is missing; #VALUE! for text.',
  },
  FUNNEL: {
    description: 'Table of a sales funnel: for each stage, deals in it now, deals that reached it (this stage or a later one), value, and conversion on those that reached it.',
    parameters: {
      stages: 'The stage that each deal is in now, such as a column of the CRM. Upper and lower case are the same stage.',
      order: 'The stages from first to last, each once. Deals in other stages, such as lost ones, are in no stage.',
      values: `Value of each deal, same shape as stages. Rows without one still count as deals. ${BLANKS}`,
      furthest: 'The furthest stage of each deal, same shape; empty where it is the current one. With it, lost deals count as far as they came.',
      headers: 'TRUE (default): a header row in Excel\'s language. FALSE: none. "en" or "nb": the header row in that language.',
    },
    result: 'A table of six columns that spills: stage, in stage now, reached, value of those in it now, conversion from the previous stage and from the first. Do not place it in an Excel table.',
    variant: 'Stages are current states: a deal in a later stage has passed the earlier ones. Without furthest, lost deals are left out, so that conversion looks better than it is. A stage name that is not in the order does not count.',
    errors: '#N/A where no deal counts; #NUM! for an order that names a stage twice; #VALUE! where lists differ in shape; #DIV/0! as a conversion from a stage that none reached.',
  },
} satisfies Record<string, FunctionText>;
