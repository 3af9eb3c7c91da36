import { type Language, cellChoiceOf, words } from '../../i18n';
import { MOST_KPIS, type Setup } from '../../kpi';
import type { Cell } from '../plan';
import { WHOLE } from '../plan/actuals';
import { REVIEWS_ROW } from '../plan/settings';
import { given } from './given';
import type { CellChoice, CellChoices, CellKind } from './ParseReason';
import { choiceAt, dateAt, numberAt, textAt, wholeNumberAt, wholeOf, yearsAt, yesNoAt } from './readCell';
import { type Reading, isBlank, rowsOf } from './readRows';
import type { WorkbookContents } from './WorkbookContents';

interface Settings {
  readonly settings: Pick<Setup, 'language' | 'fiscalStart' | 'calendar' | 'currency' | 'formulas' | 'years' | 'tolerance' | 'limits' | 'colors'>;
  /** By KPI: a print of the definition that was reviewed */
  readonly reviews: ReadonlyMap<string, string>;
}

/** KpiSettings: the setting's name in one column, what it is in the other. */
export function parseSettings(reading: Reading): Settings {
  const rows = rowsOf(reading, 'KpiSettings', { columns: ['key', 'value'], keys: ['key'] });
  const setting = <Value>(key: string, read: (row: (typeof rows)[number]) => Value | undefined): Value | undefined => {
    const row = rows.find((candidate) => textAt(candidate, 'key') === key);
    return row && read(row);
  };
  const limits = given({
    department: unless(MOST_KPIS.department, setting('kpisInDepartment', (row) => wholeNumberAt(reading, row, 'value'))),
    all: unless(MOST_KPIS.all, setting('kpisInAll', (row) => wholeNumberAt(reading, row, 'value'))),
  });
  const settings = given({
    language: setting('language', (row): Language | undefined => choiceAt(reading, row, 'value', 'language')),
    fiscalStart: setting('fiscalStart', (row) => wholeNumberAt(reading, row, 'value')),
    calendar: setting('calendar', (row) => choiceAt(reading, row, 'value', 'calendar')),
    currency: setting('currency', (row) => textAt(row, 'value')),
    formulas: unless('native', setting('formulas', (row) => choiceAt(reading, row, 'value', 'formulaStyle'))),
    years: setting('years', (row) => yearsAt(reading, row, 'value')),
    tolerance: setting('tolerance', (row) => numberAt(reading, row, 'value')),
    limits: Object.keys(limits).length > 0 ? limits : undefined,
    colors: unless('greenRed', setting('colors', (row) => choiceAt(reading, row, 'value', 'colors'))),
  });
  return { settings, reviews: parseReviews(setting(REVIEWS_ROW, (row) => textAt(row, 'value')) ?? '') };
}

/** What somebody has typed there says nothing of any KPI. */
function parseReviews(text: string): Settings['reviews'] {
  return new Map(text.split(' ').map((entry) => entry.split(':')).flatMap(([id, print]) => (id && print ? [[id, print] as const] : [])));
}

/** The calendar that months are counted by, as far as a workbook that may be broken says it. */
export function calendarOf(contents: WorkbookContents): Pick<Setup, 'calendar'> {
  return given({ calendar: parseSettings({ contents, reasons: [] }).settings.calendar });
}

/** KpiVersions: when and why targets were decided. */
export function parseVersions(reading: Reading): NonNullable<Setup['versions']> {
  const rows = rowsOf(reading, 'KpiVersions', { columns: ['version', 'date', 'reason', 'who'], later: ['confirm'], keys: ['version'] });
  return rows.map((row) => ({
    version: textAt(row, 'version')!, ...given({ date: dateAt(reading, row, 'date'), reason: textAt(row, 'reason'), who: textAt(row, 'who'), confirm: yesNoAt(reading, row, 'confirm') || undefined }),
  }));
}

/** What the selectors say; one whose name is gone says nothing. */
export function parseShow(reading: Reading): NonNullable<Setup['show']> {
  const selected = <Value>(name: string, expected: CellKind | CellChoices, read: (cell: Cell) => Value | undefined): Value | undefined => {
    const cell = reading.contents.names[name] ?? null;
    if (isBlank(cell)) return undefined;
    const value = read(cell);
    if (value === undefined) reading.reasons.push({ code: 'unreadableName', name, expected, found: String(cell) });
    return value;
  };
  return given({
    year: selected('Kpi.Year', 'year', wholeOf),
    period: selected('Kpi.Period', 'wholeNumber', wholeOf),
    view: selected('Kpi.View', 'shownView', (cell): CellChoice<'shownView'> | undefined => cellChoiceOf('shownView', String(cell))),
    version: selected('Kpi.Version', 'text', (cell) => String(cell).trim()),
    member: unless(WHOLE, selected('Kpi.Member', 'text', memberOf)),
    sort: unless('catalogue', selected('Kpi.Sort', 'shownOrder', (cell): CellChoice<'shownOrder'> | undefined => cellChoiceOf('shownOrder', String(cell)))),
  });
}

/** The whole by its code, whatever word stands for it. */
function memberOf(cell: Cell): string | number {
  const text = String(cell).trim();
  if (typeof cell === 'number') return cell;
  return (['en', 'nb'] as const).some((language) => words(language).sheets.all.toLowerCase() === text.toLowerCase()) ? WHOLE : text;
}

/** What a set-up means that does not say it is left out. */
function unless<Value>(meant: NoInfer<Value>, value: Value | undefined): Value | undefined {
  return value === meant ? undefined : value;
}
