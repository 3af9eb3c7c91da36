import { type Language, choiceOf } from '../../i18n';
import type { Setup } from '../../kpi';
import type { Cell } from '../plan';
import { given } from './given';
import type { CellChoice, CellChoices, CellKind } from './ParseReason';
import { choiceAt, dateAt, textAt, wholeNumberAt, wholeOf, yearsAt } from './readCell';
import { type Reading, isBlank, rowsOf } from './readRows';

type Settings = Pick<Setup, 'language' | 'fiscalStart' | 'calendar' | 'currency' | 'years'>;

/** KpiSettings: the setting's name in one column, what it is in the other. */
export function parseSettings(reading: Reading): Settings {
  const rows = rowsOf(reading, 'KpiSettings', { columns: ['key', 'value'], keys: ['key'] });
  const setting = <Value>(key: string, read: (row: (typeof rows)[number]) => Value | undefined): Value | undefined => {
    const row = rows.find((candidate) => textAt(candidate, 'key') === key);
    return row && read(row);
  };
  return given({
    language: setting('language', (row): Language | undefined => choiceAt(reading, row, 'value', 'language')),
    fiscalStart: setting('fiscalStart', (row) => wholeNumberAt(reading, row, 'value')),
    calendar: setting('calendar', (row) => choiceAt(reading, row, 'value', 'calendar')),
    currency: setting('currency', (row) => textAt(row, 'value')),
    years: setting('years', (row) => yearsAt(reading, row, 'value')),
  });
}

/** KpiVersions: when and why targets were decided. */
export function parseVersions(reading: Reading): NonNullable<Setup['versions']> {
  const rows = rowsOf(reading, 'KpiVersions', { columns: ['version', 'date', 'reason', 'who'], keys: ['version'] });
  return rows.map((row) => ({
    version: textAt(row, 'version')!, ...given({ date: dateAt(reading, row, 'date'), reason: textAt(row, 'reason'), who: textAt(row, 'who') }),
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
    view: selected('Kpi.View', 'view', (cell): CellChoice<'view'> | undefined => choiceOf('view', String(cell))),
    version: selected('Kpi.Version', 'text', (cell) => String(cell).trim()),
  });
}
