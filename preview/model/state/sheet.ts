import { Area } from './area';
import { ChartState } from './chart';
import { CommentState, NoteState } from './comment';
import { Grid } from './grid';
import { ConditionalFormatState, ValidationState } from './rules';

export interface TableColumnState {
  readonly id: number;
  name: string;
  /** The formula that Excel would fill down; undefined when the column is not calculated. */
  calculatedFormula?: string;
}

export interface TableState {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  /** Header, body and total row together */
  area: Area;
  columns: TableColumnState[];
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

/** A defined name; `formula` begins with `=`. */
export interface NameState {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  /** undefined: the workbook's scope */
  readonly sheetId?: string;
}

export interface PageLayoutState {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** points */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  printGridlines: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  /** Absent: Excel counts from 1, or on from the sheet before. */
  firstPageNumber?: number;
  printOrder?: 'DownThenOver' | 'OverThenDown';
  printErrors?: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  printComments?: 'NoComments' | 'EndSheet' | 'InPlace';
  /** Rows above which, and columns to the left of which, a new page begins */
  horizontalBreaks: number[];
  verticalBreaks?: number[];
}

/** Default measures of Excel for Windows with Calibri 11, in points. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

export class SheetState {
  readonly grid = new Grid();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  /** `''` for none */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** points: of the columns that have no width of their own */
  standardWidth = STANDARD_COLUMN_WIDTH;
  /** points, only where they differ from the standard */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Style numbers of whole columns and rows that were formatted: the look of their cells that have no style of their own. */
  readonly columnStyles = new Map<number, number>();
  readonly rowStyles = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Rows and columns that stay when scrolling */
  frozen = { rows: 0, columns: 0 };
  readonly merged: Area[] = [];
  charts: ChartState[] = [];
  comments: CommentState[] = [];
  notes: NoteState[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  validations: ValidationState[] = [];
  /** Present when the sheet is protected; `passwordHash` where the sheet came from a file, which holds no more than that */
  protection: { password?: string; passwordHash?: string; options: Record<string, boolean | string> } | undefined;
  pageLayout: PageLayoutState = {
    orientation: 'Portrait', paperSize: 'A4', zoom: { scale: 100 }, centerHorizontally: false, centerVertically: false,
    margins: { left: 51, right: 51, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    header: { left: '', center: '', right: '' }, footer: { left: '', center: '', right: '' },
    printGridlines: false, horizontalBreaks: [],
  };
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  constructor(readonly id: string, public name: string) {}
}
