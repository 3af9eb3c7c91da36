import type { PlannedKpi } from '../../kpi';
import { byLanguage, label, quoted } from '../formula';
import { ATTAINMENT_FORMAT, type CellLook, DIFFERENCE_SHARE_FORMAT, STATUS_FORMAT, differenceFormat, looks, palette, valueFormat } from '../look';
import { inRow } from './address';
import { bilingual } from './bilingual';
import { type SummaryColumn, summaryColumn } from './calculation/layout';
import { textEntry } from './entry';
import type { PlanContext } from './PlanContext';
import type { Cell, ConditionalPlan, LookPlan, NamePlan, SheetPlan } from './WorkbookPlan';

const COLUMNS = [
  'id', 'name', 'unit', 'status', 'actual', 'target', 'variance', 'variancePct', 'attainment', 'previousYear', 'landing', 'required', 'spark', 'owner', 'note',
] as const;
type ScorecardColumn = (typeof COLUMNS)[number];

const WIDTHS: readonly number[] = [12, 31, 9, 8, 13, 13, 12, 11, 10, 13, 13, 13, 18, 17, 22];
/** Labels of the selectors stand above their cells */
const SELECTOR_LABELS = 3;
const SELECTORS = 4;
const LABELS = 6;
const HEADER = 7;
export const SCORECARD_FIRST_ROW = 8;

const SELECTOR_COLUMNS = { year: 1, period: 4, view: 6, version: 9 } as const;

/** One row a KPI, keyed by its id in the first column: rows may be sorted, and another id typed shows another KPI. */
export function planScorecard(context: PlanContext): SheetPlan {
  const rows = context.kpis.length;
  return {
    key: 'scorecard', anchor: { kind: 'name', name: 'Kpi.Year', row: SELECTORS, column: SELECTOR_COLUMNS.year },
    alignment: { keys: [0], headerRow: HEADER }, title: bilingual((sheets) => sheets.titles.scorecard)[context.language], tabColor: palette.brand, gridlines: false,
    frozen: { rows: SCORECARD_FIRST_ROW, columns: 2 },
    widths: WIDTHS,
    heights: [
      { row: 0, rows: 1, points: 32 }, { row: 2, rows: 1, points: 6 }, { row: SELECTORS, rows: 1, points: 22 }, { row: LABELS, rows: 1, points: 32 },
      { row: HEADER, rows: 1, points: 10 }, { row: SCORECARD_FIRST_ROW, rows, points: 27 },
    ],
    blocks: [
      { row: 0, column: 0, cells: [[label(bilingual((sheets) => sheets.titles.scorecard))], [subtitle()]] },
      selectorBlock(context),
      { row: LABELS, column: 0, cells: [COLUMNS.map((name) => label(bilingual((sheets) => sheets.columns[name]))), [...COLUMNS]] },
      { row: SCORECARD_FIRST_ROW, column: 0, cells: context.kpis.map((kpi, index) => scorecardRow(kpi, SCORECARD_FIRST_ROW + index)) },
    ],
    tables: [],
    looks: scorecardLooks(context),
    validations: [
      { ...selector('year'), list: '=Kpi.Years' }, { ...selector('period'), list: '=Kpi.PeriodNumbers' },
      { ...selector('view'), list: '=Kpi.Views' }, { ...selector('version'), list: '=Kpi.Versions' },
    ],
    conditionals: statusRules(rows),
    charts: [],
    page: { orientation: 'landscape', titleRows: { first: LABELS + 1, last: HEADER + 1 }, printColumns: COLUMNS.length, printRows: SCORECARD_FIRST_ROW + rows },
  };
}

export function scorecardNames(): readonly NamePlan[] {
  return [
    { name: 'Kpi.Year', sheet: 'scorecard', ...selector('year') }, { name: 'Kpi.Period', sheet: 'scorecard', ...selector('period') },
    { name: 'Kpi.View', sheet: 'scorecard', ...selector('view') }, { name: 'Kpi.Version', sheet: 'scorecard', ...selector('version') },
  ];
}

function selector(name: keyof typeof SELECTOR_COLUMNS) {
  return { row: SELECTORS, column: SELECTOR_COLUMNS[name], rows: 1, columns: 1 };
}

function subtitle(): string {
  const against = byLanguage(quoted(bilingual((sheets) => sheets.measuredAgainst).en), quoted(bilingual((sheets) => sheets.measuredAgainst).nb));
  return `=Kpi.WindowLabel&"  ·  "&${against}&" "&Kpi.Version`;
}

function selectorBlock(context: PlanContext) {
  const width = SELECTOR_COLUMNS.version + 1;
  const labels: Cell[] = Array.from({ length: width }, () => null);
  const values: Cell[] = Array.from({ length: width }, () => null);
  for (const name of ['year', 'period', 'view', 'version'] as const) labels[SELECTOR_COLUMNS[name]] = label(bilingual((sheets) => sheets.selectors[name]));
  values[SELECTOR_COLUMNS.year] = context.show.year;
  values[SELECTOR_COLUMNS.period] = context.show.period;
  values[SELECTOR_COLUMNS.view] = bilingual((sheets) => sheets.views[context.show.view])[context.language];
  values[SELECTOR_COLUMNS.version] = textEntry(context.show.version);
  return { row: SELECTOR_LABELS, column: 0, cells: [labels, values] };
}

function scorecardRow(kpi: PlannedKpi, row: number): readonly Cell[] {
  const show = (name: SummaryColumn): string => `=INDEX(Kpi.Summary,MATCH(${inRow(row, 0)},Kpi.SummaryIds,0),${summaryColumn(name) + 1})`;
  return COLUMNS.map((name) => (name === 'id' ? kpi.id : show(name)));
}

function scorecardLooks({ kpis, language }: PlanContext): readonly LookPlan[] {
  const rows = kpis.length;
  const percentagePoints = bilingual((sheets) => sheets.percentagePoints)[language];
  const body = (name: ScorecardColumn, look: CellLook): LookPlan => ({ row: SCORECARD_FIRST_ROW, column: COLUMNS.indexOf(name), rows, columns: 1, look });
  const headings = (name: ScorecardColumn, look: CellLook): LookPlan => ({ row: LABELS, column: COLUMNS.indexOf(name), rows: 2, columns: 1, look });
  const selectorNames = ['year', 'period', 'view', 'version'] as const;
  return [
    { row: 0, column: 0, rows: 1, columns: 1, look: looks.title },
    { row: 1, column: 0, rows: 1, columns: 1, look: looks.subtitle },
    ...selectorNames.map((name) => ({ ...selector(name), row: SELECTOR_LABELS, look: { ...looks.inputLabel, horizontal: 'Center' as const } })),
    ...selectorNames.map((name) => ({ ...selector(name), look: looks.input })),
    { row: LABELS, column: 0, rows: 1, columns: COLUMNS.length, look: { ...looks.columnLabel, horizontal: 'Right' } },
    { row: HEADER, column: 0, rows: 1, columns: COLUMNS.length, look: { ...looks.columnKey, horizontal: 'Right' } },
    ...(['id', 'name', 'unit', 'owner', 'note'] as const).map((name) => headings(name, { horizontal: 'Left' })),
    headings('spark', { horizontal: 'Left', indent: 1 }),
    headings('status', { horizontal: 'Center' }),
    { row: SCORECARD_FIRST_ROW, column: 0, rows, columns: COLUMNS.length, look: { ...looks.body, size: 11, innerLine: palette.line, bottomLine: palette.quiet } },
    body('id', looks.key),
    body('name', { bold: true }),
    body('unit', { size: 9, color: palette.quiet }),
    body('status', { numberFormat: STATUS_FORMAT, horizontal: 'Center', bold: true, size: 12 }),
    body('actual', { bold: true }),
    body('target', { color: palette.quiet }),
    body('previousYear', { color: palette.quiet }),
    body('variancePct', { numberFormat: DIFFERENCE_SHARE_FORMAT }),
    body('attainment', { numberFormat: ATTAINMENT_FORMAT }),
    body('spark', { size: 12, color: palette.actual, horizontal: 'Left', indent: 1 }),
    body('owner', { size: 9 }),
    body('note', { size: 9, color: palette.quiet, wrap: true }),
    ...kpis.flatMap((kpi, index): readonly LookPlan[] => {
      const at = (name: ScorecardColumn, columns: number, numberFormat: string): LookPlan => ({
        row: SCORECARD_FIRST_ROW + index, column: COLUMNS.indexOf(name), rows: 1, columns, look: { numberFormat },
      });
      return [at('actual', 2, valueFormat(kpi.unit)), at('variance', 1, differenceFormat(kpi.unit, percentagePoints)), at('previousYear', 3, valueFormat(kpi.unit))];
    }),
  ];
}

/** Icon and sign say the state; colour repeats it on the differences. */
function statusRules(rows: number): readonly ConditionalPlan[] {
  const status = inRow(SCORECARD_FIRST_ROW, COLUMNS.indexOf('status'));
  const differences = { row: SCORECARD_FIRST_ROW, column: COLUMNS.indexOf('variance'), rows, columns: 2 };
  const rules = [[1, palette.good], [0, palette.near], [-1, palette.bad]] as const;
  return [
    { row: SCORECARD_FIRST_ROW, column: COLUMNS.indexOf('status'), rows, columns: 1, icons: 'status' },
    ...rules.map(([state, color]) => ({ ...differences, formula: `=AND(ISNUMBER(${status}),${status}=${state})`, color })),
  ];
}
