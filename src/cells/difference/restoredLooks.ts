import type { ConditionalPlan, LookPlan, PagePlan, PlanArea, SheetPlan, WorkbookPlan } from '../plan';
import { type PlacedChart, presentCharts } from './chartChanges';
import { keyOfWords, wordsByKey } from './compareCards';
import { formulaShape, movedFormula } from './movedFormula';
import { type Placement, moveTo, placedArea, shifted } from './Placement';
import { aroundAreas, outermostAreas, overlaps, placedAreas } from './placedAreas';
import type { PresentSheet, PresentWorkbook } from './PresentWorkbook';
import type { PlacementOf, WorkbookChanges } from './WorkbookChanges';

/** A sheet that is there, with its plan's looks where its cells stand now. */
export interface RestoredSheet {
  readonly title: string;
  readonly isProtected: boolean;
  /** Looks and all that goes with them, as placed; cells, tables and charts are not */
  readonly plan: SheetPlan;
  /** The product's own cells: what somebody has given them goes, before they get their looks again */
  readonly own: readonly PlanArea[];
  /** Names of its tables */
  readonly tables: readonly string[];
  readonly charts: readonly PlacedChart[];
}

/** What the product's sheets should look like, on the cells that are there: what has not been written yet gets its looks when it is. */
export function restoredLooks(plan: WorkbookPlan, present: PresentWorkbook, placements: WorkbookChanges['placements']): readonly RestoredSheet[] {
  const calculation = placements.get('calculation');
  const onCalculation = (area: PlanArea): PlanArea | undefined => (calculation ? placedArea(area, asPresent(calculation(area))) : undefined);
  return plan.sheets.flatMap((sheet) => {
    const there = present.sheets.get(sheet.key);
    const placementOf = placements.get(sheet.key);
    return there && placementOf ? [restoredSheet(sheet, there, sheet.charts.length > 0 ? byCards(sheet, there, placementOf) : placementOf, onCalculation)] : [];
  });
}

/** As things stand before rows are put in */
function asPresent({ presentRow, column }: Placement): Placement {
  return { row: presentRow, presentRow, column };
}

const NOWHERE: Placement = { row: () => undefined, presentRow: () => undefined, column: () => undefined };

/** The words of a dashboard's cards are found by what they say; one that is gone, or was never made, has no place. */
function byCards(plan: SheetPlan, there: PresentSheet, placementOf: PlacementOf): PlacementOf {
  const found = wordsByKey(there);
  const placements = new Map(plan.blocks.filter(({ kept }) => !kept).map(({ row, column, cells }) => {
    const place = found.get(keyOfWords(cells[0]?.[0]) ?? '');
    return [`${row} ${column}`, place ? shifted(place.row - row, place.column - column) : NOWHERE] as const;
  }));
  return (area) => placements.get(`${area.row} ${area.column}`) ?? placementOf(area);
}

function restoredSheet(plan: SheetPlan, there: PresentSheet, placementOf: PlacementOf, onCalculation: (area: PlanArea) => PlanArea | undefined): RestoredSheet {
  const areasOf = (area: PlanArea): readonly PlanArea[] => placedAreas(area, placementOf);
  const looks = plan.looks.flatMap((look) => placedLooks(look, areasOf(look)));
  const cells: readonly PlanArea[] = [
    ...plan.tables.map(({ row, column, columns, rows }) => ({ row, column, rows: rows.length + 1, columns: columns.length })),
    ...plan.blocks.map((block) => ({ row: block.row, column: block.column, rows: block.cells.length, columns: Math.max(...block.cells.map(({ length }) => length)) })),
  ];
  return {
    title: there.title, isProtected: there.isProtected,
    plan: {
      ...plan, looks, blocks: [], tables: [], charts: [],
      widths: placedWidths(plan, placementOf),
      heights: plan.heights.flatMap(({ row, rows, points }) => areasOf({ row, rows, column: plan.anchor.column, columns: 1 }).map((area) => ({ row: area.row, rows: area.rows, points }))),
      frozen: placedFrozen(plan, areasOf),
      validations: plan.validations.flatMap((validation) => areasOf(validation).map((area) => ({ ...validation, ...area }))),
      conditionals: plan.conditionals.flatMap((conditional) => placedConditional(conditional, areasOf(conditional), placementOf)),
      page: plan.page && isAsPlanned(plan, areasOf) ? placedPage(plan.page, there, areasOf) : undefined,
    },
    own: outermostAreas([...cells.flatMap(areasOf), ...looks.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }))]),
    tables: plan.tables.map(({ name }) => name),
    charts: presentCharts(plan, there, onCalculation),
  };
}

/** Lines around an area that has come to be several go around all of them together. */
function placedLooks({ look, ...area }: LookPlan, areas: readonly PlanArea[]): readonly LookPlan[] {
  const around = aroundAreas(areas);
  if (!around || areas.length === 1) return areas.map((one) => ({ ...area, ...one, look }));
  const { topLine, bottomLine, ...inner } = look;
  return areas.map((one) => {
    const isLast = one.row + one.rows === around.row + around.rows;
    const below = isLast ? bottomLine : look.innerLine;
    return { ...one, look: { ...inner, ...(one.row === around.row && topLine !== undefined && { topLine }), ...(below !== undefined && { bottomLine: below }) } };
  });
}

function placedWidths({ widths }: SheetPlan, placementOf: PlacementOf): SheetPlan['widths'] {
  const placed: (number | undefined)[] = [];
  widths.forEach((characters, column) => {
    const at = placementOf({ row: 0, column, rows: 1, columns: 1 }).column(column);
    if (at !== undefined && at >= 0) placed[at] = characters;
  });
  return Array.from(placed);
}

function placedFrozen({ frozen: { rows, columns } }: SheetPlan, areasOf: (area: PlanArea) => readonly PlanArea[]): SheetPlan['frozen'] {
  const around = aroundAreas(areasOf({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) }));
  return around ? { rows: rows > 0 ? around.row + around.rows : 0, columns: columns > 0 ? around.column + around.columns : 0 } : { rows, columns };
}

/** A rule stays one rule, over all that has come to lie between its cells too. It speaks of the first row of its area, whichever row stands there now. */
function placedConditional(conditional: ConditionalPlan, areas: readonly PlanArea[], placementOf: PlacementOf): readonly ConditionalPlan[] {
  const area = aroundAreas(areas);
  if (!area) return [];
  if ('icons' in conditional) return [{ ...conditional, ...area }];
  const { rows, columns } = moveTo(asPresent(placementOf(conditional)));
  const down = area.row - conditional.row;
  const formula = movedFormula(conditional.formula, { rows: (span) => (span.fixed ? rows(span) : { from: span.from + down, through: span.through + down }), columns });
  return formula === undefined ? [] : [{ ...conditional, ...area, formula }];
}

/** Where somebody has moved cards, or new ones have come below, the pages are the user's. */
function isAsPlanned({ charts, blocks }: SheetPlan, areasOf: (area: PlanArea) => readonly PlanArea[]): boolean {
  if (charts.length === 0) return true;
  const downs = blocks.map(({ row, column }) => areasOf({ row, column, rows: 1, columns: 1 })[0]).map((place, index) => place && `${place.row - blocks[index]!.row} ${place.column - blocks[index]!.column}`);
  return new Set(downs).size === 1 && downs[0] !== undefined;
}

function placedPage(page: PagePlan, there: PresentSheet, areasOf: (area: PlanArea) => readonly PlanArea[]): PagePlan | undefined {
  const { printFrom = 0, printColumns, printRows, beside, breaks, titleRows } = page;
  const printed = aroundAreas(areasOf({ row: 0, column: printFrom, rows: printRows, columns: printColumns - printFrom }));
  if (!printed) return undefined;
  const rowOf = (row: number): number | undefined => areasOf({ row, column: printFrom, rows: 1, columns: 1 })[0]?.row;
  // Rows that somebody has added to a table are printed with it
  const ends = there.tables.filter(({ column, rows }) => rows > 1 && column < printed.column + printed.columns).map(({ row, rows }) => row + 1 + rows);
  const besideNow = beside && aroundAreas(areasOf(beside));
  const [first, last] = titleRows ? [rowOf(titleRows.first - 1), rowOf(titleRows.last - 1)] : [];
  const { titleRows: _titles, beside: _beside, ...rest } = page;
  return {
    ...rest,
    ...(breaks && { breaks: breaks.flatMap((row) => rowOf(row) ?? []).filter((row) => row > 0) }),
    ...(first !== undefined && last !== undefined && { titleRows: { first: first + 1, last: last + 1 } }),
    printFrom: printed.column, printColumns: printed.column + printed.columns, printRows: Math.max(printed.row + printed.rows, ...ends),
    ...(besideNow && { beside: besideNow }),
  };
}

/** A conditional format as it stands */
export type PresentConditional = {
  /** Undefined where it is for several areas */
  readonly area: PlanArea | undefined;
} & ({ readonly formula: string } | { readonly icons: string } | { readonly other: true });

const STATUS_ICONS = 'ThreeSymbols';

/**
 * Whether a conditional format is the product's: a formula of its own, whatever it refers to since rows were put in, or icons on its status cells.
 * One whose formula somebody has changed is theirs.
 */
export function isOwnConditional(found: PresentConditional, { plan }: RestoredSheet): boolean {
  return plan.conditionals.some((planned) => {
    const isHere = found.area === undefined || overlaps(found.area, planned);
    if ('formula' in planned) return isHere && 'formula' in found && formulaShape(found.formula) === formulaShape(planned.formula);
    return isHere && 'icons' in found && (found.area !== undefined || found.icons === STATUS_ICONS);
  });
}

