import type { Cell, ChartPlan, ConditionalPlan, LookPlan, NamePlan, PlanArea, SeriesPlan, SheetKey, SheetPlan, ValidationPlan } from '../plan';
import type { Placement, RowShifts } from './Placement';

/** Cells that are written together. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A cell of the product's in which somebody else has written. */
export interface ForeignCell {
  readonly sheet: string;
  /** As Excel names it: `H12` */
  readonly address: string;
  /** What is written there */
  readonly holds: string;
  readonly wanted: Cell;
}

/** Something of the product's own that is gone or broken; `typed` says whether what somebody has typed went with it, which nothing can bring back. */
export type Damage = { readonly typed: boolean } & DamagedPart;

type DamagedPart =
  | { readonly code: 'sheetGone'; readonly sheet: SheetKey; readonly title: string }
  /** Deleted, or made a plain range: then its cells are there */
  | { readonly code: 'tableGone'; readonly table: string; readonly sheet: string; readonly cellsAreThere?: true }
  | { readonly code: 'columnsGone'; readonly table: string; readonly sheet: string; readonly columns: readonly string[] };

export interface TableGrowth {
  readonly name: string;
  /** Of its header */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Rows below the header, once it has grown */
  readonly rows: number;
  /** Somebody's cells stand where the table grows to: they are moved down first */
  readonly room: { readonly row: number; readonly rows: number } | undefined;
}

/** What has to be done to a chart that is there. Its looks, and series that are not planned, are the user's. */
export interface PointedChart {
  readonly name: string;
  readonly kind: ChartPlan['kind'];
  /** Where its title stands, if it has to be told anew */
  readonly title?: Pick<ChartPlan['title'], 'row' | 'column'>;
  /** Series by their place in the chart, with where their figures stand now */
  readonly series: readonly { readonly at: number; readonly plan: SeriesPlan }[];
  /** Places of series that nobody plans any more */
  readonly gone: readonly number[];
  readonly added: readonly SeriesPlan[];
}

/** What has to be done on a sheet that is there. Rows and columns are those after its rows have shifted. */
export interface SheetChanges {
  readonly key: SheetKey;
  readonly title: string;
  /** Whole rows */
  readonly shifts: RowShifts;
  readonly growths: readonly TableGrowth[];
  readonly writes: readonly CellWrite[];
  readonly looks: readonly LookPlan[];
  /** Of columns that were put back, in characters */
  readonly widths: readonly { readonly column: number; readonly characters: number }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  /** Charts that are to be made */
  readonly charts: readonly ChartPlan[];
  /** Charts whose figures stand elsewhere now, or that have other series */
  readonly pointed: readonly PointedChart[];
  /** Names of charts that are to go */
  readonly unplanned: readonly string[];
}

export interface WorkbookChanges {
  /** Sheets that are to be made */
  readonly made: readonly SheetPlan[];
  readonly sheets: readonly SheetChanges[];
  /** Names that are to be added, or to refer to other cells */
  readonly names: readonly NamePlan[];
  /** What somebody has written in place of the product's formulas, and stays */
  readonly kept: readonly ForeignCell[];
  /** What somebody has written and would be lost: to be asked about first */
  readonly lost: readonly ForeignCell[];
  readonly damage: readonly Damage[];
  /** What there is to remember of this run */
  readonly prints: ReadonlyMap<string, string>;
  /** Where the cells of the sheets that are there stand, or will stand */
  readonly placements: ReadonlyMap<SheetKey, PlacementOf>;
}

/** How the cells of an area of a sheet's plan are placed: by the table that they are in or beside. */
export type PlacementOf = (area: PlanArea) => Placement;

/** Whether nothing has to be written. */
export function isUnchanged({ made, sheets, names }: WorkbookChanges): boolean {
  return made.length === 0 && names.length === 0 && !sheets.some(hasChanges);
}

export function hasChanges({ shifts, growths, writes, looks, widths, charts, pointed, unplanned }: SheetChanges): boolean {
  return shifts.inserts.length + shifts.deletes.size + growths.length + writes.length + looks.length + widths.length + charts.length + pointed.length + unplanned.length > 0;
}
