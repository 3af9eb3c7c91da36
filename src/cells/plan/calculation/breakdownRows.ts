import { IS_A_NUMBER, quoted } from '../../formula';
import { cellEntry, type CellValue } from '../../csv';
import { fixedArea, fixedCell, inRow } from '../address';
import type { Cell } from '../WorkbookPlan';
import type { BreakdownLayout, CalculationLayout, KpiLayout } from './layout';
import { IS_ROLLING, fixedMonths } from './references';
import { THE_WHOLE, rowFinder } from './rowFinder';
import { figuresOf } from './seriesRows';
import { words } from './wording';

/** Columns of a breakdown: what is found and computed for each member, and beside it the members by size. */
const MEMBER = 1;
/** Rows of the chosen year, and beside each the row of the year before, which rolling months need */
const NUMERATOR_ROW = 2;
const DENOMINATOR_ROW = 4;
const NUMERATOR = 6;
const DENOMINATOR = 7;
const VALUE = 8;
const RANK = 9;
const PLACE = 11;
export const PLACE_MEMBER = 12;
export const PLACE_VALUE = 13;
export const BREAKDOWN_COLUMNS = PLACE_VALUE + 1;

/** A KPI by member: a header row, the whole, each member; with the largest of them in order on the right. */
export function breakdownRows(layout: CalculationLayout, kpiLayout: KpiLayout, breakdown: BreakdownLayout, members: readonly CellValue[]): readonly (readonly Cell[])[] {
  const header: Cell[] = emptyRow();
  header[0] = kpiLayout.kpi.id;
  header[MEMBER] = 'member';
  header[VALUE] = 'value';
  header[RANK] = 'rank';
  header[PLACE] = 'place';
  header[PLACE_MEMBER] = 'member';
  header[PLACE_VALUE] = 'value';
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
  const finder = (part: string, year: string): string => rowFinder({
    table: 'KpiActuals', kpi: inRow(row, 0), year, part,
    member: member === undefined ? THE_WHOLE : { dimension: quoted(kpi.dimension!.name), name: inRow(row, MEMBER) },
  });
  const place = (cells: Cell[], part: string, found: number, figure: number): void => {
    cells[found] = `=${finder(part, 'Kpi.Year')}`;
    cells[found + 1] = `=IF(${IS_ROLLING},${finder(part, 'Kpi.Year-1')},NA())`;
    cells[figure] = `=${windowFigure(kpiLayout, inRow(row, found), inRow(row, found + 1), layout)}`;
  };
  const cells = emptyRow();
  cells[0] = kpi.id;
  cells[MEMBER] = member === undefined ? '*' : cellEntry(member);
  place(cells, isRatio ? 'numerator' : 'value', NUMERATOR_ROW, NUMERATOR);
  if (isRatio) place(cells, 'denominator', DENOMINATOR_ROW, DENOMINATOR);
  cells[VALUE] = `=${isRatio ? quotient(inRow(row, NUMERATOR), inRow(row, DENOMINATOR)) : inRow(row, NUMERATOR)}`;
  if (member !== undefined) cells[RANK] = rankFormula(breakdown, row);
  return placeCells(kpiLayout, breakdown, index, cells);
}

/** What a member's rows hold in the window. A year without a row counts for nothing. */
function windowFigure({ kpi }: KpiLayout, found: string, before: string, layout: CalculationLayout): string {
  const year = { months: `INDEX(${figuresOf('KpiActuals')},${found},0)`, mask: fixedMonths(layout.thisYear[kpi.frequency]) };
  const last = { months: `INDEX(${figuresOf('KpiActuals')},${before},0)`, mask: fixedMonths(layout.yearBefore[kpi.frequency]) };
  const numbers = ({ months, mask }: typeof year): string => `${months},${IS_A_NUMBER},${mask},1`;
  const overBoth = (formulaOf: (of: typeof year) => string): string => `(IFERROR(${formulaOf(year)},0)+IF(${IS_ROLLING},IFERROR(${formulaOf(last)},0),0))`;
  const count = overBoth((of) => `COUNTIFS(${numbers(of)})`);
  const sum = overBoth((of) => `SUMIFS(${of.months},${numbers(of)})`);
  if (kpi.rollup === 'average') return `IF(${count}=0,"",${sum}/${count})`;
  if (kpi.rollup !== 'last') return `IF(${count}=0,"",${sum})`;
  const latest = ({ months, mask }: typeof year): string => `INDEX(${months},SUMPRODUCT(MAX(ISNUMBER(${months})*${mask}*${fixedMonths(layout.seriesHeader)})))`;
  return `IF(${count}=0,"",IF(IFERROR(COUNTIFS(${numbers(year)}),0)>0,${latest(year)},${latest(last)}))`;
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
    cells[PLACE_MEMBER] = `=IF(${place}>COUNT(${ranks}),"",${nth(MEMBER)})`;
    cells[PLACE_VALUE] = `=IF(${place}>COUNT(${ranks}),NA(),${nth(VALUE)})`;
  } else if (index === places && hasRest) {
    cells[PLACE_MEMBER] = `=${words((sheets) => sheets.others)}&" ("&MAX(0,COUNT(${ranks})-${places})&")"`;
    cells[PLACE_VALUE] = `=${restFormula(kpiLayout, breakdown)}`;
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
