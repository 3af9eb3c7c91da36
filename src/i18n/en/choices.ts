/** The words among which an argument chooses. Every language's words are accepted in every language. */
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
  rollup: { sum: 'sum', average: 'average', last: 'last', ratio: 'ratio' },
  /** Whether a table begins with a header row, and in which language. */
  headers: { true: 'TRUE', false: 'FALSE', en: 'en', nb: 'nb' },
};
