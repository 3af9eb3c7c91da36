import { columns, quoted } from '../../formula';
import { cellEntry, type CellValue } from '../../csv';
import { PERIODS_PER_YEAR } from '../../../kpi';
import { fixedArea, fixedCell, inRow } from '../address';
import { PERIOD_COLUMNS } from '../figureColumns';
import type { Cell } from '../WorkbookPlan';
import { type BreakdownLayout, type CalculationLayout, type KpiLayout, MONTHS } from './layout';
import { FROM, THROUGH, WINDOW_LABEL, seriesReferences } from './references';
import { rowFinder } from './rowFinder';
import { words } from './wording';

/** Columns of a breakdown: what is found and computed for each member, and beside it the members by size. */
const MEMBER = 1;
const NUMERATOR_ROW = 2;
const DENOMINATOR_ROW = 3;
const NUMERATOR = 4;
const DENOMINATOR = 5;
const VALUE = 6;
const RANK = 7;
const PLACE = 9;
export const PLACE_MEMBER = 10;
export const PLACE_VALUE = 11;
/** Zeros, which keep a chart's axis at zero */
export const PLACE_SCALE = 12;
const BREAKDOWN_COLUMNS = PLACE_SCALE + 1;

const BLOCK = columns('KpiActuals', PERIOD_COLUMNS[0]!, PERIOD_COLUMNS[PERIOD_COLUMNS.length - 1]!);

/** A KPI by member: a header row, the whole, each member; with the largest of them in order on the right. */
export function breakdownRows(layout: CalculationLayout, kpiLayout: KpiLayout, breakdown: BreakdownLayout, members: readonly CellValue[]): readonly (readonly Cell[])[] {
  const header: Cell[] = emptyRow();
  header[0] = kpiLayout.kpi.id;
  header[MEMBER] = 'member';
  header[VALUE] = 'value';
  header[RANK] = 'rank';
  header[PLACE] = 'place';
  header[PLACE_MEMBER] = titleFormula(layout, kpiLayout, breakdown);
  const rows = [undefined, ...members].map((member, index) => memberRow(layout, kpiLayout, breakdown, member, index));
  // A chart of every member and the rest needs one row more than there are members with places.
  const spare = placeCells(kpiLayout, breakdown, members.length + 1, emptyRow());
  spare[0] = kpiLayout.kpi.id;
  spare[MEMBER] = 'spare';
  return [header, ...rows, spare];
}

function emptyRow(): Cell[] {
  return Array.from({ length: BREAKDOWN_COLUMNS }, () => null);
}

function memberRow(layout: CalculationLayout, kpiLayout: KpiLayout, breakdown: BreakdownLayout, member: CellValue | undefined, index: number): Cell[] {
  const { kpi } = kpiLayout;
  const row = breakdown.wholeRow + index;
  const isRatio = kpi.rollup === 'ratio';
  const finder = (part: string): string => rowFinder({
    table: 'KpiActuals', kpi: inRow(row, 0), year: 'Kpi.Year', part,
    ...(member === undefined ? {} : { member: { dimension: kpi.dimension!.name, cell: inRow(row, MEMBER) } }),
  });
  const cells = emptyRow();
  cells[0] = kpi.id;
  cells[MEMBER] = member === undefined ? '*' : cellEntry(member);
  cells[NUMERATOR_ROW] = `=${finder(isRatio ? 'numerator' : 'value')}`;
  cells[NUMERATOR] = `=${windowFigure(kpiLayout, inRow(row, NUMERATOR_ROW), layout)}`;
  if (isRatio) {
    cells[DENOMINATOR_ROW] = `=${finder('denominator')}`;
    cells[DENOMINATOR] = `=${windowFigure(kpiLayout, inRow(row, DENOMINATOR_ROW), layout)}`;
  }
  cells[VALUE] = `=${isRatio ? quotient(inRow(row, NUMERATOR), inRow(row, DENOMINATOR)) : inRow(row, NUMERATOR)}`;
  if (member !== undefined) cells[RANK] = rankFormula(breakdown, row);
  return placeCells(kpiLayout, breakdown, index, cells);
}

/** What a member's row holds in the window. Text and empty cells are not numbers to SUM and COUNT. */
function windowFigure({ kpi }: KpiLayout, found: string, layout: CalculationLayout): string {
  const window = `INDEX(${BLOCK},${found},${FROM}):INDEX(${BLOCK},${found},${THROUGH})`;
  const absent = `IF(${found}=0,"",IF(COUNT(${window})=0,"",`;
  if (kpi.rollup === 'average') return `${absent}SUM(${window})/COUNT(${window})))`;
  if (kpi.rollup !== 'last') return `${absent}SUM(${window})))`;
  const numbers = fixedArea(layout.seriesHeader, MONTHS, 1, PERIODS_PER_YEAR);
  const year = `INDEX(${BLOCK},${found},0)`;
  return `${absent}INDEX(${BLOCK},${found},SUMPRODUCT(MAX(ISNUMBER(${year})*(${numbers}>=${FROM})*(${numbers}<=${THROUGH})*${numbers})))))`;
}

function quotient(numerator: string, denominator: string): string {
  return `IF(COUNT(${numerator},${denominator})<2,"",IF(${denominator}=0,"",${numerator}/${denominator}))`;
}

/** Largest first; of equals the earlier row. */
function rankFormula({ firstMember, members }: BreakdownLayout, row: number): string {
  const value = inRow(row, VALUE);
  const all = fixedArea(firstMember, VALUE, members, 1);
  const before = `${fixedCell(firstMember, VALUE)}:${inRow(row - 1, VALUE)}`;
  const earlier = row === firstMember ? '' : `+SUMPRODUCT(ISNUMBER(${before})*(${before}=${value}))`;
  return `=IF(ISNUMBER(${value}),1+SUMPRODUCT(ISNUMBER(${all})*(${all}>${value}))${earlier},"")`;
}

/** The members by size, and after the last place the rest. */
function placeCells(kpiLayout: KpiLayout, breakdown: BreakdownLayout, index: number, cells: Cell[]): Cell[] {
  const { firstMember, members, places, hasRest } = breakdown;
  const ranks = fixedArea(firstMember, RANK, members, 1);
  const row = breakdown.wholeRow + index;
  if (index < places) {
    const place = inRow(row, PLACE);
    const nth = (area: number): string => `INDEX(${fixedArea(firstMember, area, members, 1)},MATCH(${place},${ranks},0))`;
    cells[PLACE] = index + 1;
    cells[PLACE_SCALE] = 0;
    cells[PLACE_MEMBER] = `=IF(${place}>COUNT(${ranks}),"",${nth(MEMBER)})`;
    cells[PLACE_VALUE] = `=IF(${place}>COUNT(${ranks}),NA(),${nth(VALUE)})`;
  } else if (index === places && hasRest) {
    cells[PLACE_MEMBER] = `=${words((sheets) => sheets.others)}&" ("&MAX(0,COUNT(${ranks})-${places})&")"`;
    cells[PLACE_VALUE] = `=${restFormula(kpiLayout, breakdown)}`;
    cells[PLACE_SCALE] = 0;
  }
  return cells;
}

/** The whole less the members shown, so that rows of no member count too. */
function restFormula({ kpi }: KpiLayout, { wholeRow, firstMember, members, places }: BreakdownLayout): string {
  const rest = (area: number): string => {
    const shown = `SUMIFS(${fixedArea(firstMember, area, members, 1)},${fixedArea(firstMember, RANK, members, 1)},"<=${places}")`;
    return `(N(${fixedCell(wholeRow, area)})-${shown})`;
  };
  return kpi.rollup === 'ratio' ? `IF(${rest(DENOMINATOR)}=0,NA(),${rest(NUMERATOR)}/${rest(DENOMINATOR)})` : rest(NUMERATOR);
}

function titleFormula(layout: CalculationLayout, kpiLayout: KpiLayout, { places, hasRest }: BreakdownLayout): string {
  const refs = seriesReferences(layout, kpiLayout);
  const largest = hasRest ? `&", "&${places}&" "&${words((sheets) => sheets.largest)}` : '';
  const unit = `IF(${refs.summary('unit')}="","",", "&${refs.summary('unit')})`;
  return `=${refs.summary('name')}&" "&${words((sheets) => sheets.byMember)}&" "&${quoted(kpiLayout.kpi.dimension!.name)}&${unit}&CHAR(10)&${WINDOW_LABEL}${largest}`;
}

