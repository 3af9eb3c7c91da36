import { MOST_KPIS, reviewedPrint } from '../../kpi';
import { cellEntry, type CellValue } from '../csv';
import { looks, palette } from '../look';
import { label } from '../formula';
import { bilingual } from './bilingual';
import { choiceLabels, wholeLabel } from './choices';
import { textEntry } from './entry';
import type { PlanContext } from './PlanContext';
import { RUNNING_NAME, WRITTEN_NAME, WRITTEN_ROWS } from './runNames';
import { FIRST_ROW, HEADING_HEIGHTS, TITLE_ROWS, heading, tableAnchor, tableParts } from './tableParts';
import type { BlockPlan, Cell, NamePlan, SheetPlan } from './WorkbookPlan';

const SETTING_KEYS = ['language', 'fiscalStart', 'currency', 'calendar', 'formulas', 'years', 'tolerance', 'kpisInDepartment', 'kpisInAll', 'colors'] as const;
/** Prints of the definitions that were reviewed, by KPI */
export const REVIEWS_ROW = 'reviews';
const MOST_CHARACTERS = 32_000;
const VALUE_COLUMN = 1;
const WORDS_COLUMN = 2;
/** Choices of the selectors, to the right of the settings */
const CHOICES_AT = 4;
const LANGUAGES = ['en', 'nb'] as const;
const FORMULAS = ['native', 'functions'] as const;
const COLORS = ['greenRed', 'blueOrange', 'grey'] as const;

/** KpiSettings, and the lists that the selectors offer. */
export function planSettings(context: PlanContext): SheetPlan {
  const settings = tableParts({
    name: 'KpiSettings', column: 0, keys: 1, typedIn: true, columns: ['key', 'value'],
    rows: [
      ['language', context.language], ['fiscalStart', context.fiscalStart], ['currency', textEntry(context.currency)], ['calendar', context.calendar],
      ['formulas', context.formulas], ['years', textEntry(context.years.join(', '))],
      ['tolerance', context.setup.tolerance ?? null], ['kpisInDepartment', context.setup.limits?.department ?? MOST_KPIS.department], ['kpisInAll', context.setup.limits?.all ?? MOST_KPIS.all],
      ['colors', context.setup.colors ?? 'greenRed'],
      ...WRITTEN_ROWS.map((key) => [key, null]), ['running', null], [REVIEWS_ROW, textEntry(reviewsText(context))],
    ],
  });
  const head = heading('settings');
  const lists = choiceLists(context);
  const length = Math.max(...lists.map(({ cells }) => cells.length));
  const valueOf = (key: (typeof SETTING_KEYS)[number]) => ({ row: FIRST_ROW + SETTING_KEYS.indexOf(key), column: VALUE_COLUMN, rows: 1, columns: 1 });
  return {
    key: 'settings', anchor: tableAnchor('KpiSettings'), title: bilingual((sheets) => sheets.titles.settings)[context.language], tabColor: palette.faint, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: 0 },
    widths: [16, 14, 40, 3, 18, 10, 10, 10, 16, 12, 12, 24],
    heights: HEADING_HEIGHTS,
    blocks: [
      head.block, settings.labels,
      { row: FIRST_ROW, column: WORDS_COLUMN, cells: SETTING_KEYS.map((key) => [label(bilingual((sheets) => sheets.settings[key]))]) },
      choiceBlock(lists, length),
    ],
    tables: [settings.table],
    looks: [
      ...head.looks, ...settings.looks,
      { row: FIRST_ROW, column: VALUE_COLUMN, rows: SETTING_KEYS.length, columns: 1, look: { ...looks.input, size: 10 } },
      { row: FIRST_ROW + SETTING_KEYS.length, column: 0, rows: WRITTEN_ROWS.length + 2, columns: 2, look: { size: 7, color: palette.faint } },
      { ...valueOf('tolerance'), look: { numberFormat: '0.0%' } },
      { row: FIRST_ROW, column: WORDS_COLUMN, rows: SETTING_KEYS.length, columns: 1, look: looks.quiet },
      { row: FIRST_ROW - 1, column: CHOICES_AT, rows: 1, columns: lists.length, look: looks.columnKey },
      { row: FIRST_ROW, column: CHOICES_AT, rows: length, columns: lists.length, look: looks.quiet },
    ],
    validations: [
      { ...valueOf('language'), list: '=Kpi.Languages' },
      { ...valueOf('fiscalStart'), whole: { from: 1, through: 12 } },
      { ...valueOf('formulas'), list: FORMULAS.join(',') },
      { ...valueOf('kpisInDepartment'), whole: { from: 1, through: 999 } },
      { ...valueOf('kpisInAll'), whole: { from: 1, through: 999 } },
      { ...valueOf('colors'), list: COLORS.join(',') },
    ],
    conditionals: [], charts: [],
    page: { orientation: 'portrait', titleRows: TITLE_ROWS, printColumns: CHOICES_AT + lists.length, printRows: FIRST_ROW + Math.max(length, settings.table.rows.length) },
  };
}

/** As many as one cell takes: of those that are left out, nothing is known. */
function reviewsText({ kpis }: PlanContext): string {
  const entries = kpis.map((kpi) => [kpi.id, reviewedPrint(kpi)] as const).filter(([, print]) => print !== '').map(([id, print]) => `${id}:${print}`);
  return entries.reduce((text, entry) => (text.length + entry.length < MOST_CHARACTERS ? `${text} ${entry}`.trimStart() : text), '');
}

export function settingsNames(context: PlanContext): readonly NamePlan[] {
  const value = (name: string, index: number): NamePlan => ({ name, sheet: 'settings', row: FIRST_ROW + index, column: VALUE_COLUMN, rows: 1, columns: 1 });
  return [
    value('Kpi.Language', 0), value('Kpi.FiscalStart', 1), value('Kpi.Currency', 2), { ...value(WRITTEN_NAME, SETTING_KEYS.length), rows: WRITTEN_ROWS.length }, value(RUNNING_NAME, SETTING_KEYS.length + WRITTEN_ROWS.length),
    ...choiceLists(context).map(({ name, cells }, index): NamePlan => ({
      name, sheet: 'settings', row: FIRST_ROW, column: CHOICES_AT + index, rows: cells.length, columns: 1,
    })),
  ];
}

interface ChoiceList {
  readonly key: string;
  /** The name that validations point at */
  readonly name: string;
  readonly cells: readonly Cell[];
}

function choiceLists(context: PlanContext): readonly ChoiceList[] {
  return [
    { key: 'view', name: 'Kpi.Views', cells: choiceLabels('views') },
    { key: 'year', name: 'Kpi.Years', cells: context.years },
    { key: 'period', name: 'Kpi.PeriodNumbers', cells: Array.from({ length: 12 }, (_, index) => index + 1) },
    { key: 'language', name: 'Kpi.Languages', cells: LANGUAGES },
    { key: 'sort', name: 'Kpi.Sorts', cells: choiceLabels('sorts') },
    { key: 'state', name: 'Kpi.States', cells: choiceLabels('states') },
    { key: 'kpi', name: 'Kpi.KpiIds', cells: context.kpis.map(({ id }) => id) },
    { key: 'member', name: 'Kpi.Members', cells: [wholeLabel(), ...allMembers(context).map(cellEntry)] },
  ];
}

/** The members of every dimension, each once: those spelt alike but for case are one. */
function allMembers({ members }: PlanContext): readonly CellValue[] {
  const byKey = new Map([...members.values()].flat().map((member) => [String(member).toLowerCase(), member]));
  return [...byKey.values()];
}

function choiceBlock(lists: readonly ChoiceList[], length: number): BlockPlan {
  const rows = Array.from({ length }, (_, index) => lists.map(({ cells }) => cells[index] ?? null));
  return { row: FIRST_ROW - 1, column: CHOICES_AT, kept: true, cells: [lists.map(({ key }) => key), ...rows] };
}
