import { type PlannedKpi, type SetupInputs, PERIODS_IN, allTerms, fiscalYearOf, hasFigure } from '../../kpi';
import { cellEntry, type CellValue } from '../csv';
import { type InputPlace, byLanguage, partFormula, quoted } from '../formula';
import { DATE_FORMAT, palette, valueFormat } from '../look';
import { inRow } from './address';
import { annualFormula } from './annualFormula';
import { bilingual } from './bilingual';
import { FIGURE_COLUMNS, PERIOD_COLUMNS, figureLooks, periodLabels } from './figureColumns';
import { periodName, periodYear } from './periodLabel';
import type { PlanContext } from './PlanContext';
import { FIRST_ROW, HEADING_HEIGHTS, TITLE_ROWS, heading, tableAnchor, tableParts } from './tableParts';
import type { Cell, SheetPlan } from './WorkbookPlan';

const KEY_COLUMNS = ['kpi', 'year', 'scenario', 'dimension', 'member', 'part'] as const;
const YEAR_COLUMN = 1;
const MEMBER_COLUMN = 4;
const FIRST_PERIOD = KEY_COLUMNS.length + 1;
const CALENDAR_AT = KEY_COLUMNS.length + FIGURE_COLUMNS.length + 1;
const CALENDAR_COLUMNS = ['year', 'number', 'start', 'end', 'quarter', 'label'] as const;
const SPELLINGS_AT = CALENDAR_AT + CALENDAR_COLUMNS.length + 1;

/** The scenario of what has happened. */
export const ACTUAL = 'actual';
/** What stands in the member column for the whole, beside an empty dimension. */
export const WHOLE = '*';

interface ActualsRow {
  readonly kpi: PlannedKpi;
  readonly year: number;
  /** undefined: the whole */
  readonly member: CellValue | undefined;
  readonly part: keyof SetupInputs;
}

export function planActuals(context: PlanContext): SheetPlan {
  const rows = context.kpis.flatMap((kpi) => rowsOf(kpi, context));
  const actuals = tableParts({
    name: 'KpiActuals', column: 0, keys: KEY_COLUMNS.length, typedIn: true, columns: [...KEY_COLUMNS, ...FIGURE_COLUMNS], labels: periodLabels(context),
    rows: rows.map((row, index) => actualsCells(row, FIRST_ROW + index, context)),
  });
  const calendar = tableParts({ name: 'KpiPeriods', column: CALENDAR_AT, keys: 2, columns: CALENDAR_COLUMNS, rows: calendarRows(context) });
  const spellings = spellingRows(context);
  const members = tableParts({ name: 'KpiMembers', column: SPELLINGS_AT, keys: 3, typedIn: true, columns: ['table', 'column', 'spelling', 'member'], rows: spellings });
  const head = heading('actuals');
  const parts = [actuals, calendar, members];
  return {
    key: 'actuals', anchor: tableAnchor('KpiActuals'), title: bilingual((sheets) => sheets.titles.actuals)[context.language], tabColor: palette.quiet, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: KEY_COLUMNS.length },
    widths: [18, 7, 9, 11, 20, 13, 13, ...PERIOD_COLUMNS.map(() => 11), 3, 7, 7, 11, 11, 8, 11, 3, 14, 14, 18, 18],
    heights: HEADING_HEIGHTS,
    blocks: [head.block, ...parts.map(({ labels }) => labels)],
    tables: parts.map(({ table }) => table),
    looks: [
      ...head.looks, ...parts.flatMap((part) => part.looks),
      ...figureLooks(rows.map(({ kpi, part }) => (part === 'value' ? valueFormat(kpi.unit) : '#,##0')), KEY_COLUMNS.length),
      { row: FIRST_ROW, column: CALENDAR_AT + 2, rows: context.periods.length, columns: 2, look: { numberFormat: DATE_FORMAT } },
    ],
    validations: [], conditionals: [], charts: [],
    page: { orientation: 'landscape', titleRows: TITLE_ROWS, printColumns: KEY_COLUMNS.length + FIGURE_COLUMNS.length, printRows: FIRST_ROW + rows.length },
  };
}

function rowsOf(kpi: PlannedKpi, context: PlanContext): readonly ActualsRow[] {
  const parts: readonly (keyof SetupInputs)[] = kpi.rollup === 'ratio' ? ['numerator', 'denominator'] : ['value'];
  const members = context.members.get(kpi.id) ?? [];
  return yearsOf(kpi, context).flatMap((year) => [undefined, ...members].flatMap((member) => parts.map((part) => ({ kpi, year, member, part }))));
}

/** No rows stand for the years before a KPI's data begin: years after them may still get some. */
function yearsOf({ inputs }: PlannedKpi, { allYears, data, fiscalStart, calendar }: PlanContext): readonly number[] {
  if (!inputs) return allYears;
  const first = Math.min(...allTerms(inputs).map(({ table }) => fiscalYearOf(data.loadedOf(table).from, fiscalStart, calendar)));
  const years = allYears.filter((year) => year >= first);
  return years.length > 0 ? years : allYears;
}

function actualsCells({ kpi, year, member, part }: ActualsRow, row: number, context: PlanContext): readonly Cell[] {
  const { dimension, inputs } = kpi;
  const named = member === undefined || !dimension ? undefined : { dimension, member };
  const keys: readonly Cell[] = [kpi.id, year, ACTUAL, named ? cellEntry(named.dimension.name) : null, named ? cellEntry(named.member) : WHOLE, part];
  const annual = annualFormula(kpi.rollup, part, row, FIRST_PERIOD);
  if (!inputs) return [...keys, annual, ...PERIOD_COLUMNS.map(() => null)];
  const place = (period: number): InputPlace => ({
    year: inRow(row, YEAR_COLUMN), period, first: period - PERIODS_IN[kpi.frequency] + 1, member: named && { cell: inRow(row, MEMBER_COLUMN), column: named.dimension.column },
  });
  const factsOf = (table: string): { readonly empty: 'zero' | 'missing' } => ({ empty: context.data.emptyOf(table) });
  return [...keys, annual, ...PERIOD_COLUMNS.map((_, index) => (
    hasFigure(kpi.frequency, index + 1) ? partFormula(inputs, part, place(index + 1), factsOf, kpi.roundUp) ?? null : null
  ))];
}

function calendarRows(context: PlanContext): readonly (readonly Cell[])[] {
  return context.periods.map((period) => {
    const name = periodName(period, context.calendar);
    const year = periodYear(period, context.calendar);
    return [period.year, period.number, period.start, period.end, period.quarter, `=${byLanguage(quoted(`${name.en} ${year}`), quoted(`${name.nb} ${year}`))}`];
  });
}

/** Spellings that the data is known to use for a member; one that was found to be a member of its own says so. */
function spellingRows(context: PlanContext): readonly (readonly Cell[])[] {
  return context.sources.flatMap(({ source }) => Object.entries(source.aliases ?? {}).flatMap(([column, spellings]) => (
    Object.entries(spellings).map(([spelling, member]) => [source.table, cellEntry(column), cellEntry(spelling), cellEntry(member)])
  )));
}
