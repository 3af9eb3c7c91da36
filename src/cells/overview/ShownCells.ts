import { cellChoiceOf } from '../../i18n';
import type { Bilingual } from '../../kpi';
import type { TableContents } from '../parse/WorkbookContents';
import type { Cell } from '../plan';

/** What the workbook shows of its KPIs: some of its tables, the cells of some names, and the rows from which the scorecard is made. */
export interface ShownCells {
  readonly tables: readonly TableContents[];
  readonly names: Readonly<Record<string, Cell>>;
  readonly summary: { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
}

/** A row as a way to its cells by the columns' names */
export type ShownRow = (column: string) => Cell;

/** A KPI that is in use: its row of the summary, and its row of the catalogue. */
export interface ShownKpi {
  readonly id: string;
  readonly shown: ShownRow;
  readonly catalogue: ShownRow;
}

/** In the summary's order; KPIs that are not in use are left out. */
export function shownKpis(cells: ShownCells): readonly ShownKpi[] {
  const rows = new Map(rowsOf(tableOf(cells, 'KpiCatalogue')).map((row) => [textOf(row('id')), row]));
  return rowsOf({ columns: cells.summary.columns, values: cells.summary.rows }).flatMap((shown) => {
    const id = textOf(shown('id'));
    const catalogue = rows.get(id);
    return !catalogue || cellChoiceOf('yesNo', textOf(catalogue('active'))) === 'false' ? [] : [{ id, shown, catalogue }];
  });
}

/** In each language, or in the one that there is */
export function nameOf(id: string, catalogue: ShownRow): Bilingual {
  return bilingualOf(catalogue('nameEn'), catalogue('nameNb'), id);
}

export function bilingualOf(inEnglish: Cell, inNorwegian: Cell, otherwise = ''): Bilingual {
  const [en, nb] = [textOf(inEnglish), textOf(inNorwegian)];
  return { en: en || nb || otherwise, nb: nb || en || otherwise };
}

export function tableOf({ tables }: ShownCells, name: string): Pick<TableContents, 'columns' | 'values'> {
  return tables.find((table) => table.name === name) ?? { columns: [], values: [] };
}

export function rowsOf({ columns, values }: Pick<TableContents, 'columns' | 'values'>): readonly ShownRow[] {
  const places = new Map(columns.map((column, at) => [column, at]));
  return values.map((row) => (column: string) => row[places.get(column) ?? -1] ?? null);
}

export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

export function numberOf(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}
