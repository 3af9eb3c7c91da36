import type { CellLook } from '../look';

/** What sheets should hold, as data. Rows and columns count from 0; formulas begin with `=` and are en-US; null is an empty cell. */
export type Cell = string | number | boolean | null;

export interface PlanArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One for the company and one for each department. */
export type DashboardKey = `dashboard${string}`;

export type SheetKey =
  | DashboardKey
  | 'scorecard' | 'goals' | 'catalogue' | 'targets' | 'actuals' | 'calculation' | 'settings' | 'sources' | 'meeting';

/** Cells that belong together and are compared and written together. */
export interface BlockPlan {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Brought up to date on every run; other blocks beside tables are words that are written once */
  readonly kept?: true;
  /** Columns, from its first, in which a formula spills into the cells below it that are planned empty */
  readonly spilling?: readonly number[];
}

export interface TablePlan {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly string[];
  /** How many of the first columns tell rows apart */
  readonly keys: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that are planned empty are for typing into: what stands in them stays */
  readonly typedIn?: true;
}

export interface LookPlan extends PlanArea {
  readonly look: CellLook;
}

export type ValidationPlan = PlanArea & (
  /** A formula that gives a range, or choices separated by commas */
  | { readonly list: string }
  | { readonly whole: { readonly from: number; readonly through: number } }
);

export type ConditionalPlan = PlanArea & (
  | { readonly icons: 'status' }
  /** Relative to the area's first cell */
  | { readonly formula: string; readonly color?: string; readonly numberFormat?: string }
);

/**
 * How a series looks, by what it is: what has happened is solid and dark, last year lighter, a target an outline, what is expected light with
 * a dashed outline. `unseen` takes its room without a look; `scale` takes none, and gives charts of one unit one scale that begins at zero.
 */
export type SeriesStyle = 'actual' | 'previous' | 'target' | 'expected' | 'better' | 'worse' | 'band' | 'end' | 'unseen' | 'scale';

export interface SeriesPlan {
  readonly name: string;
  readonly values: PlanArea;
  readonly categories: PlanArea;
  readonly style: SeriesStyle;
  /** In place of its style's own */
  readonly fill?: string;
  /** Where it is not drawn as the chart's other series are */
  readonly as?: 'line' | 'area';
  /** Number format of the labels and where they stand; without it there are none */
  readonly labels?: { readonly format: string; readonly at: 'outside' | 'middle' | 'above' | 'below' };
}

export interface ChartPlan {
  /** Found again by this name */
  readonly name: string;
  readonly kind: 'columns' | 'stackedColumns' | 'bars' | 'stackedBars' | 'lines';
  /** The cells that the chart covers */
  readonly area: PlanArea;
  /** Cell of the calculation sheet that holds the title; a part of a larger picture has a small one */
  readonly title: { readonly row: number; readonly column: number; readonly isSmall?: true };
  /** Whether the categories are named at their axis: beside a chart that names them they need not be */
  readonly namesCategories: boolean;
  /** All on the calculation sheet, those behind first */
  readonly series: readonly SeriesPlan[];
}

export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Per cent; without it the sheet is made as wide as a page, and Excel sets the breaks */
  readonly scale?: number;
  /** Rows above which a new page begins, from 0 */
  readonly breaks?: readonly number[];
  /** Rows repeated on every page, from 1 */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns before this one are not printed */
  readonly printFrom?: number;
  readonly printColumns: number;
  readonly printRows: number;
  /** What stands beside the first area and takes pages of its own */
  readonly beside?: PlanArea;
}

/** What fits on a page of A4 inside the margins, in points at 100 %. */
export const PRINTED_POINTS = { width: 770, height: 523 } as const;

/** The object by which a sheet is found again, whatever it is called and wherever it has been moved: a table's header, or a name. */
export interface AnchorPlan {
  readonly kind: 'table' | 'name';
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** How rows and columns of a plain range are found again. */
export interface AlignmentPlan {
  /** Rows are told apart by what stands in these columns */
  readonly keys: readonly number[];
  /** Columns are told apart by what stands in this row */
  readonly headerRow: number;
}

export interface SheetPlan {
  readonly key: SheetKey;
  readonly anchor: AnchorPlan;
  /** For a sheet without tables */
  readonly alignment?: AlignmentPlan;
  readonly title: string;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Widths in characters of the standard font, by column */
  readonly widths: readonly (number | undefined)[];
  /** Heights in points, where they differ from the standard */
  readonly heights: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  readonly blocks: readonly BlockPlan[];
  readonly tables: readonly TablePlan[];
  readonly looks: readonly LookPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly charts: readonly ChartPlan[];
  readonly page: PagePlan | undefined;
}

/** A defined name that points at cells of one of the planned sheets. */
export interface NamePlan extends PlanArea {
  readonly name: string;
  readonly sheet: SheetKey;
}

export interface WorkbookPlan {
  /** In the order of their tabs */
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  readonly activate: SheetKey;
}
