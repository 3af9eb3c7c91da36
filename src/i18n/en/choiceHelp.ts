/** What each word of a choice means, as Excel shows it beside the word while a formula is typed. */
export const choiceHelp = {
  aggregation: {
    sum: 'The total of the amounts.',
    count: 'How many rows have an entry.',
    average: 'The mean of the amounts.',
    median: 'The middle amount: half are larger, half are smaller.',
    min: 'The smallest amount.',
    max: 'The largest amount.',
    distinct: 'How many different entries there are.',
  },
  cumulativeAggregation: { sum: 'The running total.', average: 'The running average.', last: 'The last known value.' },
  breakdownOrder: { value: 'Largest first.', key: 'By name.' },
  landingMethod: {
    pace: 'What remains of the plan, at the pace held so far.',
    runrate: 'The average so far, for each period that remains.',
    trend: 'The line through the results so far.',
  },
  surveyMethod: { top2: 'The share of the two best answers.', mean: 'The mean answer, rescaled so that 0 is worst and 1 is best.' },
  dsoMethod: {
    ending: 'By the balance at the end.',
    average: 'By the average of several balances.',
    countback: 'Uses up the balance against the latest months of sales first.',
  },
  timeUnit: { hours: 'Hours.', minutes: 'Minutes.', days: 'Days of 24 hours.' },
  grain: { month: 'Calendar months: 2017-03.', quarter: 'Quarters: 2017-Q1.', week: 'ISO weeks, from Monday: 2017-W09.', year: 'Calendar years: 2017.' },
  view: { month: 'The period alone.', quarter: 'Its quarter so far.', ytd: 'All periods of the year through it.' },
};
