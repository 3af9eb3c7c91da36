import type { FunctionText } from '../../FunctionText';

const BLANKS = 'Excel may hand over an empty cell as a 0, so pass IF(range="","",range) where cells can be empty.';

/** Functions about requests and how they are handled. */
export const support = {
  HANDLETIME: {
    description: 'Average time from start to finish, in hours, minutes or days. Rows without both dates are skipped, so open cases do not count.',
    parameters: {
      startedDates: 'When each case, or each step, was started: date with time of day.',
      finishedDates: 'When it was finished, in the same rows; empty while it is open (an empty cell that arrives as 0 is known to be no date).',
      unit: '"h" (default) hours, "min" minutes or "d" days.',
    },
    result: 'Time in the unit, one number.',
    variant: 'Around the clock: nights and weekends count. The mean, which a few long cases pull up; BREAKDOWN with "median" shows the typical one.',
    errors: '#N/A where no row has both; #NUM! where a case was finished before it was started; #VALUE! where the lists differ in shape or the unit is unknown.',
  },
  AHT: {
    description: 'Average handle time of a contact: (talk + hold + wrap-up) ÷ contacts handled, in the unit of the times.',
    parameters: {
      talk: `Time in conversation in all: a number, or a row, column or block of numbers. ${BLANKS}`,
      hold: 'Time on hold in all, same unit.',
      wrap: 'Time of work after the contact in all, same unit.',
      handled: 'Number of contacts handled in the same period.',
    },
    result: 'Time for one contact; one per cell.',
    variant: 'Contacts that were given up before an answer are not handled and stay out. Averages of teams are not averaged: add up their times and contacts.',
    errors: '#DIV/0! for no contacts; #NUM! for a negative number; #N/A where a number is missing; #VALUE! for text.',
  },
  FCR: {
    description: 'First contact resolution: share of the contacts that were resolved the first time.',
    parameters: {
      resolvedFirst: `Contacts resolved the first time: a number, or a row, column or block of numbers. ${BLANKS}`,
      contacts: 'All contacts of the same period that are measured.',
    },
    result: 'A share from 0 to 1; one per cell.',
    variant: 'Say how long must pass without a new contact for a case to be resolved, and whether contacts count that nobody could have resolved at once.',
    errors: '#DIV/0! for no contacts; #NUM! for a negative number, or more resolved than contacts; #N/A where a number is missing; #VALUE! for text.',
  },
  SLA: {
    description: 'Service level: share of the cases that were answered or solved within a limit.',
    parameters: {
      times: `Time of each case, in any shape. Empty cells, text and TRUE/FALSE are skipped. ${BLANKS}`,
      limit: 'The longest time that keeps the promise, in the same unit; several limits give one result each.',
    },
    result: 'A share from 0 to 1; one per limit.',
    variant: 'A time exactly at the limit keeps it. Cases still open have no time and stay out, which flatters the result: show BACKLOG beside it.',
    errors: '#N/A without times or limit; #NUM! for a negative time or limit; #VALUE! for text as the limit.',
  },
  BACKLOG: {
    description: 'Number of cases open at the end of a day.',
    parameters: {
      openedDates: 'Dates on which the cases were opened. Rows without one are skipped.',
      closedDates: 'Dates on which they were closed, in the same rows; empty while open (an empty cell that arrives as 0 is known to be no date).',
      asOf: 'The day, or several: one result each.',
    },
    result: 'A count; one per day.',
    variant: 'A case closed on the day is closed. Dates stored as text are not dates: such a case would look open.',
    errors: '#N/A without an opening date or without the day; #NUM! where a case was closed before it was opened; #VALUE! where the lists differ in shape.',
  },
} satisfies Record<string, FunctionText>;
