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
  ageing: {
    age: 'Days past due',
    amount: 'Amount',
    notDue: 'Not due',
    over: (days: number) => `Over ${days}`,
  },
};
