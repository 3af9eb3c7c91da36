import { looks, palette } from '../look';
import { label, quoted } from '../formula';
import { bilingual } from './bilingual';
import { textEntry } from './entry';
import type { PlanContext } from './PlanContext';
import { FIRST_ROW, HEADING_HEIGHTS, TITLE_ROWS, heading, tableAnchor, tableParts } from './tableParts';
import type { NamePlan, SheetPlan } from './WorkbookPlan';

const SETTING_KEYS = ['language', 'fiscalStart', 'currency', 'calendar', 'years'] as const;
/** Keeps what was last written, so that a second run knows what has to change. */
export const WRITTEN_NAME = 'Kpi.Written';
const VALUE_COLUMN = 1;
const WORDS_COLUMN = 2;
/** Choices of the selectors, to the right of the settings */
const CHOICES_AT = 4;
const VIEWS = ['month', 'quarter', 'ytd'] as const;
const LANGUAGES = ['en', 'nb'] as const;

/** KpiSettings, and the lists that the selectors offer. */
export function planSettings(context: PlanContext): SheetPlan {
  const settings = tableParts({
    name: 'KpiSettings', column: 0, keys: 1, typedIn: true, columns: ['key', 'value'],
    rows: [
      ['language', context.language], ['fiscalStart', context.fiscalStart], ['currency', textEntry(context.currency)], ['calendar', context.calendar],
      ['years', textEntry(context.years.join(', '))], ['written', null],
    ],
  });
  const head = heading('settings');
  const languageCell = { row: FIRST_ROW, column: VALUE_COLUMN, rows: 1, columns: 1 };
  return {
    key: 'settings', anchor: tableAnchor('KpiSettings'), title: bilingual((sheets) => sheets.titles.settings)[context.language], tabColor: palette.faint, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: 0 },
    widths: [16, 14, 40, 3, 16, 10, 14, 10],
    heights: HEADING_HEIGHTS,
    blocks: [
      head.block, settings.labels,
      { row: FIRST_ROW, column: WORDS_COLUMN, cells: SETTING_KEYS.map((key) => [label(bilingual((sheets) => sheets.settings[key]))]) },
      choiceBlock(context),
    ],
    tables: [settings.table],
    looks: [
      ...head.looks, ...settings.looks,
      { row: FIRST_ROW, column: VALUE_COLUMN, rows: SETTING_KEYS.length, columns: 1, look: { ...looks.input, size: 10 } },
      { row: FIRST_ROW + SETTING_KEYS.length, column: 0, rows: 1, columns: 2, look: { size: 7, color: palette.faint } },
      { row: FIRST_ROW, column: WORDS_COLUMN, rows: SETTING_KEYS.length, columns: 1, look: looks.quiet },
      { row: FIRST_ROW - 1, column: CHOICES_AT, rows: 1, columns: 4, look: looks.columnKey },
      { row: FIRST_ROW, column: CHOICES_AT, rows: listLength(context), columns: 4, look: looks.quiet },
    ],
    validations: [
      { ...languageCell, list: '=Kpi.Languages' },
      { row: FIRST_ROW + 1, column: VALUE_COLUMN, rows: 1, columns: 1, whole: { from: 1, through: 12 } },
    ],
    conditionals: [], charts: [],
    page: { orientation: 'portrait', titleRows: TITLE_ROWS, printColumns: CHOICES_AT + 4, printRows: FIRST_ROW + listLength(context) },
  };
}

export function settingsNames(context: PlanContext): readonly NamePlan[] {
  const value = (name: string, index: number): NamePlan => ({ name, sheet: 'settings', row: FIRST_ROW + index, column: VALUE_COLUMN, rows: 1, columns: 1 });
  const list = (name: string, column: number, rows: number): NamePlan => ({ name, sheet: 'settings', row: FIRST_ROW, column: CHOICES_AT + column, rows, columns: 1 });
  return [
    value('Kpi.Language', 0), value('Kpi.FiscalStart', 1), value('Kpi.Currency', 2), value(WRITTEN_NAME, SETTING_KEYS.length),
    list('Kpi.Views', 0, VIEWS.length), list('Kpi.Years', 1, context.years.length), list('Kpi.PeriodNumbers', 2, 12), list('Kpi.Languages', 3, LANGUAGES.length),
  ];
}

/** The position of what the user chose, in whichever language it stands. */
export function viewNumber(): string {
  const words = (language: 'en' | 'nb'): string => `{${VIEWS.map((view) => quoted(bilingual((sheets) => sheets.views[view])[language])).join(',')}}`;
  const codes = `{${VIEWS.map(quoted).join(',')}}`;
  return `IFERROR(MATCH(Kpi.View,${words('en')},0),IFERROR(MATCH(Kpi.View,${words('nb')},0),MATCH(Kpi.View,${codes},0)))`;
}

function listLength(context: PlanContext): number {
  return Math.max(12, context.years.length);
}

function choiceBlock(context: PlanContext) {
  const rows = Array.from({ length: listLength(context) }, (_, index) => {
    const view = VIEWS[index];
    return [view ? label(bilingual((sheets) => sheets.views[view])) : null, context.years[index] ?? null, index < 12 ? index + 1 : null, LANGUAGES[index] ?? null];
  });
  return { row: FIRST_ROW - 1, column: CHOICES_AT, kept: true as const, cells: [['view', 'year', 'period', 'language'], ...rows] };
}
