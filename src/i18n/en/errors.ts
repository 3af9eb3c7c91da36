/** Why a KPI function gives an error, as Excel shows it beside the cell. Names of arguments stand as in the formula's help. */
export const errors = {
  missing: (name: string) => `${name} is missing. An empty cell is not zero.`,
  emptyList: (name: string) => `${name} holds nothing that counts. Empty cells, text and TRUE/FALSE are skipped.`,
  noCompleteRow: (one: string, other: string) => `No row has both ${one} and ${other}. Empty cells, text and TRUE/FALSE are skipped.`,
  missingInRow: (name: string, row: number) => `${name} is missing in row ${row}, which counts. A date stored as text is not a date.`,
  notCovered: (one: string, other: string) => `${one} is more than all of ${other}: give a longer list.`,
  notOneValue: (name: string) => `${name} must be one value here, not a list.`,
  zeroDenominator: (names: string) => `Division by 0: ${names}.`,
  outsideDomain: (name: string, rule: string) => `${name} ${rule}.`,
  notANumber: (name: string, found: string) => `${name} must be a number, not ${found}.`,
  notAChoice: (name: string, found: string, choices: string) => `${name} cannot be ${found}. Use ${choices}.`,
  rangeHasTwoLimits: 'A KPI that is to stay within a range has two limits: use INRANGE or RANGEVARIANCE. (0 means range, and an empty cell may arrive as 0.)',
  noLimit: 'Give a lower limit, an upper limit or both.',
  differentShapes: (one: string, other: string) => `${one} and ${other} must have the same number of rows and columns.`,
  outsideBlock: (name: string) => `${name} has fewer rows or columns than the other arguments.`,
  errorCell: (name: string, code: string) => `${name} holds the error ${code}.`,
  overflow: 'The result is too large for a cell.',
  or: 'or',
};

/** What an argument must be, as the end of a sentence that begins with its name. */
export const domains = {
  notNegative: 'must not be negative',
  aboveZero: 'must be above 0',
  wholeAboveZero: 'must be a whole number above 0',
  wholeScoreTo10: 'must be whole scores from 0 to 10',
  wholeDecimals: 'must be a whole number from −9 to 9',
  dateSerial: 'must be dates between 1900 and 9999',
  closedAfterOpened: 'must not be before the opening dates',
  withinPrecision: 'is too large to be split exactly with so many decimals',
  notBelowLower: 'must not be below the lower limit',
  ascendingDays: 'must be whole numbers of days above 0, each larger than the one before',
  wholeScale: 'must be a whole number of at least 3',
  scoreOnScale: 'must be whole scores from 1 to the end of the scale',
  endsAfterStart: 'must not be before the start dates',
  finishesAfterStart: 'must not be before the start',
  notAboveContacts: 'must not be more than the contacts',
};
