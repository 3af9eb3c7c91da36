import type { Bilingual } from '../../kpi';
import type { Words } from '../../i18n';
import { label } from '../formula';
import { looks } from '../look';
import { bilingual } from './bilingual';
import type { AnchorPlan, BlockPlan, Cell, LookPlan, SheetKey, TablePlan } from './WorkbookPlan';

type ColumnWord = keyof Words['sheets']['columns'];
type AboutWord = keyof Words['sheets']['about'];

/** Sheets of tables begin alike: title, what it is about, an empty row, labels, keys, and then the rows. */
export const LABEL_ROW = 3;
export const HEADER_ROW = 4;
export const FIRST_ROW = 5;
export const HEADING_HEIGHTS = [{ row: 0, rows: 1, points: 30 }, { row: HEADER_ROW, rows: 1, points: 11 }] as const;
/** As page layout counts: the labels and keys, from 1 */
export const TITLE_ROWS = { first: LABEL_ROW + 1, last: HEADER_ROW + 1 } as const;

export interface TableParts {
  readonly table: TablePlan;
  readonly labels: BlockPlan;
  readonly looks: readonly LookPlan[];
}

interface TableRequest {
  readonly name: string;
  readonly column: number;
  /** How many of the first columns tell rows apart */
  readonly keys: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Labels that are not the column's usual word */
  readonly labels?: Readonly<Record<string, Bilingual>>;
  readonly row?: number;
  readonly typedIn?: true;
}

/** A sheet that is found by its first table, at the sheet's left edge. */
export function tableAnchor(name: string): AnchorPlan {
  return { kind: 'table', name, row: HEADER_ROW, column: 0 };
}

/** Title and one sentence at the head of a sheet. */
export function heading(key: SheetKey & AboutWord): { readonly block: BlockPlan; readonly looks: readonly LookPlan[] } {
  const title = label(bilingual((sheets) => sheets.titles[key]));
  const about = label(bilingual((sheets) => sheets.about[key]));
  return {
    block: { row: 0, column: 0, cells: [[title], [about]] },
    looks: [{ row: 0, column: 0, rows: 1, columns: 1, look: looks.title }, { row: 1, column: 0, rows: 1, columns: 1, look: looks.subtitle }],
  };
}

/** A table with labels in the workbook's language above its English keys. */
export function tableParts({ name, column, keys, columns, rows, labels = {}, row = HEADER_ROW, typedIn }: TableRequest): TableParts {
  const above = columns.map((key) => label(labels[key] ?? bilingual((sheets) => sheets.columns[key as ColumnWord])));
  return {
    table: { name, row, column, columns, keys, rows, ...(typedIn && { typedIn }) },
    labels: { row: row - 1, column, cells: [above] },
    looks: [
      { row: row - 1, column, rows: 1, columns: columns.length, look: looks.columnLabel },
      { row, column, rows: 1, columns: columns.length, look: looks.columnKey },
      { row: row + 1, column, rows: Math.max(1, rows.length), columns: columns.length, look: looks.body },
    ],
  };
}
