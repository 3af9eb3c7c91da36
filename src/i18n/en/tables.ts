/** Headers and names that the table functions put into cells. */
export const tables = {
  breakdown: {
    key: 'Key',
    value: 'Value',
    share: 'Share',
    cumulativeShare: 'Cumulative share',
    rest: 'Others',
    unnamed: '(blank)',
  },
  funnel: {
    stage: 'Stage',
    inStage: 'In stage now',
    reached: 'Reached',
    value: 'Value',
    fromPrevious: 'From previous stage',
    fromFirst: 'From first stage',
  },
  ageing: {
    age: 'Days past due',
    amount: 'Amount',
    notDue: 'Not due',
    over: (days: number) => `Over ${days}`,
  },
  crosstab: { total: 'Total' },
  periods: { period: 'Period', value: 'Value', quarter: 'Q', week: 'W' },
  scorecard: {
    id: 'Key', actual: 'Actual', target: 'Target', variance: 'Difference', variancePct: 'Difference %', attainment: 'Attained', status: 'Status',
    previousYear: 'Last year', landing: 'Expected for the year', required: 'Needed per period',
  },
};
