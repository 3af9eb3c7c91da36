/** The words among which a cell of the workbook chooses, beside those of the arguments (choices.ts), which are apart so that the functions' bundle holds no others. */
export const cellChoices = {
  /** What the scorecard's selectors and the settings of a workbook choose among */
  shownView: { month: 'month', quarter: 'quarter', ytd: 'year to date', r12: 'rolling 12 months' },
  shownOrder: { catalogue: 'catalogue', worst: 'worst first' },
  actionState: { open: 'open', done: 'done', dropped: 'dropped' },
  formulaStyle: { native: 'native', functions: 'functions' },
  unit: { currency: 'currency', count: 'number', share: 'share', points: 'points', days: 'days', hours: 'hours', minutes: 'minutes' },
  frequency: { monthly: 'monthly', quarterly: 'quarterly', yearly: 'yearly' },
  emptyMonth: { zero: 'zero', missing: 'missing' },
  calendar: { months: 'months', 445: '4-4-5' },
  language: { en: 'English', nb: 'Norwegian' },
  colors: { greenRed: 'green and red', blueOrange: 'blue and orange', grey: 'greys' },
  yesNo: { true: 'yes', false: 'no' },
};
