/** The words among which an argument or a cell chooses. Every language's words are accepted in every language. */
export const choices = {
  direction: { higher: 'higher', lower: 'lower', range: 'range' },
  toleranceKind: { relative: 'relative', absolute: 'absolute' },
  attainmentMethod: { linear: 'linear', inverse: 'inverse' },
  aggregation: {
    sum: 'sum', count: 'count', average: 'average', median: 'median', min: 'min', max: 'max', distinct: 'distinct',
  },
  cumulativeAggregation: { sum: 'sum', average: 'average', last: 'last' },
  breakdownOrder: { value: 'value', key: 'key' },
  landingMethod: { pace: 'pace', runrate: 'runrate', trend: 'trend' },
  surveyMethod: { top2: 'top2', mean: 'mean' },
  churnMethod: { opening: 'opening', average: 'average' },
  dsoMethod: { ending: 'ending', average: 'average', countback: 'countback' },
  timeUnit: { hours: 'h', minutes: 'min', days: 'd' },
  grain: { month: 'month', quarter: 'quarter', week: 'week', year: 'year' },
  view: { month: 'month', quarter: 'quarter', ytd: 'year to date' },
  /** What the scorecard's selectors and the settings of a workbook choose among */
  shownView: { month: 'month', quarter: 'quarter', ytd: 'year to date', r12: 'rolling 12 months' },
  shownOrder: { catalogue: 'catalogue', worst: 'worst first' },
  actionState: { open: 'open', done: 'done', dropped: 'dropped' },
  formulaStyle: { native: 'native', functions: 'functions' },
  rollup: { sum: 'sum', average: 'average', last: 'last', ratio: 'ratio' },
  unit: { currency: 'currency', count: 'number', share: 'share', points: 'points', days: 'days', hours: 'hours', minutes: 'minutes' },
  frequency: { monthly: 'monthly', quarterly: 'quarterly', yearly: 'yearly' },
  emptyMonth: { zero: 'zero', missing: 'missing' },
  calendar: { months: 'months', 445: '4-4-5' },
  language: { en: 'English', nb: 'Norwegian' },
  yesNo: { true: 'yes', false: 'no' },
  /** Whether a table begins with a header row, and in which language. */
  headers: { true: 'TRUE', false: 'FALSE', en: 'en', nb: 'nb' },
};
