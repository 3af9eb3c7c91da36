/** Why a workbook could not be set up. Names in quotation marks are the user's own; places read as in the set-up file. */

const list = (names: readonly unknown[]): string => names.map((name) => `“${name}”`).join(', ');
const at = (path: string): string => (path === '' ? 'The set-up' : `${path}`);
/** Tables and names of the product's own begin so. */
const isOurs = (name: string): boolean => /^kpi/i.test(name);
const day = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

const TYPES: Readonly<Record<string, string>> = { object: 'an object', list: 'a list', text: 'a text', number: 'a number', boolean: 'true or false' };
const type = (expected: string): string => expected.split(' | ').map((name) => TYPES[name] ?? name).join(' or ');
const RULES: Readonly<Record<string, (limit: string) => string>> = {
  notEmpty: () => 'must not be empty',
  kebabCase: () => 'has to be written in small letters, digits and single hyphens, as in win-rate',
  isoDate: () => 'has to be a date of the form 2017-12-31',
  tableName: () => 'is not a name that Excel takes for a table: letters, digits, _ and . only, and not like a cell (A1)',
  reservedName: () => 'begins with Kpi, which is kept for Måltall’s own tables',
  currencyCode: () => 'has to be a currency’s three capital letters, as in NOK',
  whole: () => 'has to be a whole number',
  atLeast: (limit) => `has to be at least ${limit}`,
  atMost: (limit) => `may be at most ${limit}`,
  formula: () => 'has to be a formula that begins with =',
};
const ROLLUPS: Readonly<Record<string, string>> = { average: 'a level that is averaged', last: 'a level', ratio: 'a ratio' };
const PARTS: Readonly<Record<string, string>> = { secondFactor: 'second factor', secondDivisor: 'second divisor' };
const SPREAD: Readonly<Record<string, string>> = {
  negativeWeight: 'a weight is negative', noWeight: 'no weight is above zero',
};

/** A cell as it is named and what stands in it */
interface Overwritten { readonly sheet: string; readonly address: string; readonly holds: string }
type Damaged = { readonly typed: boolean } & (
  | { readonly code: 'sheetGone'; readonly title: string } | { readonly code: 'tableGone'; readonly table: string; readonly cellsAreThere?: true }
  | { readonly code: 'columnsGone'; readonly table: string; readonly columns: readonly string[] }
);
const LISTED = 8;
const placeOf = ({ sheet, address, holds }: Overwritten): string => `${sheet}!${address} (${holds === '' ? 'empty' : holds})`;
const lossOf = (damage: Damaged): string => {
  switch (damage.code) {
    case 'sheetGone': return `the sheet “${damage.title}”`;
    case 'tableGone': return `the table ${damage.table}${damage.cellsAreThere ? ' (its cells are there)' : ''}`;
    case 'columnsGone': return `${list(damage.columns)} of ${damage.table}`;
  }
};
const lossesOf = (damage: readonly Damaged[]): string => damage.map(lossOf).join('; ');
/** What comes back empty */
const typedIn = (damage: readonly Damaged[], says: (losses: string) => string): string => {
  const typed = damage.filter((one) => one.typed);
  return typed.length === 0 ? '' : ` ${says(lossesOf(typed))}`;
};

type Counted = readonly { readonly sheet: string; readonly formulas: number }[];
const countsOf = (sheets: Counted): string => sheets.map(({ sheet, formulas }) => `${sheet} (${formulas})`).join(', ');
const sumOf = (sheets: Counted): number => sheets.reduce((sum, { formulas }) => sum + formulas, 0);
const formulasIn = (count: number): string => (count === 1 ? '1 formula' : `${count} formulas`);

/** By Excel's own code: what happened, and what to do about it */
const EXCEL_SAYS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'A cell is being edited, and until that is done Excel answers nobody. Click back into the cell, press Enter or Esc, and try again.',
  ItemNotFound: 'Something that is needed here is gone: a sheet, a table or a name has been deleted or renamed meanwhile. Open the page again; what is missing can be put back under Repair.',
  AccessDenied: 'A sheet or the workbook is protected. Unprotect it on Excel’s Review tab, and try again.',
  ServiceNotAvailable: 'The connection to Excel was lost. Check the network, open the workbook again if Excel asks for it, and try again.',
  ConnectionFailure: 'The connection to Excel was lost. Check the network, open the workbook again if Excel asks for it, and try again.',
  RequestAborted: 'Excel broke it off before it was done. Try again.',
  MemoryLimitReached: 'Excel has no more memory for this. Close other workbooks, and try again.',
};

export const setup = {
  /** One of these follows every reason */
  nothingChanged: 'Nothing in the workbook was changed.',
  mayHaveArrived: 'If that was while it wrote, the change may have come through: look before you try again. What is there already is not written twice.',
  badSetup: 'The set-up has mistakes:',
  misfit: 'The set-up does not fit the data:',
  problems: {
    notJson: ({ detail }: { detail: string }) => `It is not JSON: ${detail}`,
    noVersion: ({ path, found, current }: { path: string; found: string; current: number }) =>
      `${path} has to say which version of the set-up this is: ${current}. It ${found === '' ? 'is missing' : `is ${found}, which there has never been`}.`,
    newerVersion: ({ path, found, current }: { path: string; found: number; current: number }) =>
      `${path} is ${found}: the set-up was made by a newer Måltall than this one, which reads version ${current}. Update the add-in.`,
    unknownField: ({ path }: { path: string }) => `${path} is not a field of a set-up.`,
    missingField: ({ path }: { path: string }) => `${path} is missing.`,
    wrongType: ({ path, expected, found }: { path: string; expected: string; found: string }) => `${at(path)} has to be ${type(expected)}, and is ${found || 'empty'}.`,
    notAChoice: ({ path, choices, found }: { path: string; choices: readonly string[]; found: string }) => `${at(path)} has to be ${choices.length === 1 ? '' : 'one of '}${choices.join(', ')}, and is ${found}.`,
    brokenRule: ({ path, rule, limit, found }: { path: string; rule: string; limit?: string; found: string }) => `${at(path)} ${RULES[rule]?.(limit ?? '') ?? rule}; it is ${found}.`,
    unknownKpi: ({ path, id, missing }: { path: string; id: string; missing: readonly string[] }) =>
      `${path}: the library has no KPI “${id}”. A KPI of your own needs its full record; missing: ${missing.join(', ')}.`,
    duplicate: ({ path, value, first }: { path: string; value: string; first: string }) => `${path}: “${value}” is there already, at ${first}.`,
    unknownReference: ({ path, kind, value, known }: { path: string; kind: string; value: string; known: readonly string[] }) =>
      `${path} names the ${kind} “${value}”, which the set-up does not have. ${known.length > 0 ? `It has ${list(known)}.` : 'It has none.'}`,
    missingPart: ({ path, part }: { path: string; part: string }) => `${path} is missing: this KPI is calculated from its ${PARTS[part] ?? part}.`,
    needlessPart: ({ path, part }: { path: string; part: string }) => `${path} is not used: this KPI has no ${PARTS[part] ?? part}.`,
    needsColumn: ({ path, aggregate }: { path: string; aggregate: string }) => `${path} is missing: “${aggregate}” needs a column.`,
    targetForms: ({ path, found }: { path: string; found: readonly string[] }) =>
      `${path} needs exactly one of annual with profile, hold, periods, source, or lower and upper; ${found.length > 0 ? `it has ${found.join(' and ')}` : 'it has none'}.`,
    needsField: ({ path, field, because }: { path: string; field: string; because: string }) => `${path}: “${because}” needs ${field}.`,
    spreadLevel: ({ path, rollup }: { path: string; rollup: string }) => `${path}: this KPI is ${ROLLUPS[rollup]}; its target is held or stepped (hold, periods), not spread over the year.`,
    wrongCount: ({ path, expected, found }: { path: string; expected: number; found: number }) => `${path} has to have ${expected} values, and has ${found}.`,
    reversed: ({ path, from, through }: { path: string; from: string; through: string }) => `${path}: ${through} comes before ${from}.`,
    cannotSpread: ({ path, why }: { path: string; why: string }) => `${path} cannot be spread: ${SPREAD[why]}.`,
  },
  misfits: {
    unknownColumn: ({ kpi, table, column, known }: { kpi: string; table: string; column: string; known: readonly string[] }) =>
      `${kpi}: the table ${table} has no column “${column}”. It has ${list(known)}.`,
    noDates: ({ kpi, table, column }: { kpi: string; table: string; column: string }) =>
      `${kpi}: the column “${column}” of ${table} holds no dates. Choose another column, or the order in which its dates are written.`,
    kpiWithoutData: ({ kpi, table, column, value, found }: { kpi: string; table: string; column: string; value: string; found: readonly string[] }) =>
      `${kpi} has no data: no row of ${table} has “${value}” in the column “${column}”. It holds ${list(found)}.`,
    kpiWithoutDataInYears: ({ kpi, table, years, from, through }: { kpi: string; table: string; years: readonly number[]; from: number; through: number }) =>
      `${kpi} has no data in ${years.join(', ')}: ${table} reaches from ${day(from)} through ${day(through)}, and no row in those years counts.`,
    noLastYear: ({ kpi, year }: { kpi: string; year: number }) => `${kpi}: the target takes the shape of ${year}, for which there is no data.`,
    noKpiInUse: () => 'every KPI is out of use, so there would be nothing to show; at least one must be in use.',
    cannotSpread: ({ kpi, year }: { kpi: string; year: number }) => `${kpi}: the target for ${year} cannot be spread by that shape; weights must not be negative, nor all zero.`,
  },
  reasons: {
    cancelled: () => 'The build was cancelled.',
    busy: () => 'Måltall is changing this workbook already, for somebody else or in another window. Wait until it is done and try again; if nobody is at it, that is in two minutes.',
    workbookReadOnly: () => 'The workbook is open for reading only. Save a copy and build there.',
    workbookProtected: () => 'The workbook’s structure is protected, so no sheets can be added. Remove the protection under Review, and try again.',
    sheetProtected: ({ sheet }: { sheet: string }) => `The sheet “${sheet}” is protected. Remove its protection under Review, and try again.`,
    nameTaken: ({ name, free }: { name: string; free: string }): string => (isOurs(name)
      ? `The workbook already has “${name}”, which Måltall makes itself: left over from an earlier set-up, or changed since. Delete its sheet if nobody needs it, or begin in a new workbook.`
      : `The workbook has a table or name “${name}” already. Rename it, for instance to “${free}”, or choose another.`),
    noSuchTable: ({ name, known }: { name: string; known: readonly string[] }) => `The workbook has no table “${name}”. ${known.every(isOurs) ? 'It has no other tables with data.' : `It has ${list(known.filter((one) => !isOurs(one)))}.`}`,
    leavesOut: ({ kpis }: { kpis: readonly string[] }) => `The workbook has KPIs that the set-up leaves out: ${list(kpis)}. They would go with all that is shown of them. Add them to the set-up, or begin in a new workbook.`,
    damaged: ({ damage }: { damage: readonly Damaged[] }) => `The workbook has lost something of its own: ${lossesOf(damage)}. It can be repaired: what follows from the rest is made anew, and all else stays.`
      + typedIn(damage, (losses) => `What was typed by hand in ${losses} cannot be made anew and comes back empty; undo, or an earlier version of the file, brings it back whole.`),
    unrepairable: ({ table }: { table: string }) =>
      `The table ${table} is gone, and nothing else in the workbook says what it said. It cannot be made anew: undo what was deleted, or go back to an earlier version of the file.`,
    wouldLose: ({ cells }: { cells: readonly Overwritten[] }) =>
      `Somebody has written over formulas that have to change now: ${cells.slice(0, LISTED).map(placeOf).join(', ')}${cells.length > LISTED ? ` and ${cells.length - LISTED} more` : ''}. Say whether they may be overwritten.`,
    excelFailed: ({ message, excelCode }: { message: string; excelCode: string }) => `${EXCEL_SAYS[excelCode] ?? `Excel could not do it: ${message}`} (${excelCode})`,
  },
  repaired: (damage: readonly Damaged[]) => (damage.length === 0 ? 'Nothing was broken.'
    : `Made anew: ${lossesOf(damage)}.${typedIn(damage, (losses) => `Empty, because it was typed by hand: ${losses}. Please fill it in.`)}`),
  wouldFreeze: (sheets: Counted) => (sheets.length === 0 ? 'There are no formulas to freeze.'
    : `${formulasIn(sumOf(sheets))} would become values and no longer follow the data: ${countsOf(sheets)}. Freeze a copy of the file if you are going to work on with this one.`),
  frozen: (sheets: Counted) => (sheets.length === 0 ? 'There were no formulas to freeze.' : `${formulasIn(sumOf(sheets))} became values: ${countsOf(sheets)}.`),
  reentered: (sheets: Counted, still: readonly { readonly sheet: string; readonly address: string }[]) => (sheets.length === 0 ? 'No KPI function gives #NAME?.'
    : `${formulasIn(sumOf(sheets))} entered again: ${countsOf(sheets)}.${still.length === 0 ? '' : ` Still #NAME?: ${still.slice(0, LISTED).map(({ sheet, address }) => `${sheet}!${address}`).join(', ')}${still.length > LISTED ? ` and ${still.length - LISTED} more` : ''}. Is the function’s name right?`}`),
  badSource: ({ table, file, because }: { table: string; file: string; because: string }) => `The data for the table ${table} cannot be imported from ${file}. ${because}`,
};
