import { Area } from './area';
import { Value } from './value';

/** One column of a sheet. Arrays are indexed by row and may have holes: a hole is an empty cell, no formula, style 0. */
export interface GridColumn {
  readonly values: Value[];
  /** Formula text as typed (en-US, with the leading `=`), only at the cell that owns it; a spilled cell has none. */
  readonly formulas: string[];
  readonly styles: number[];
}

/**
 * The cells of a sheet, stored by column so that a sum over a table column is a walk over one array.
 * The grid only stores: it neither parses nor calculates. Everything that changes cells goes through `WorkbookState`.
 */
export class Grid {
  private readonly columns: GridColumn[] = [];

  column(index: number): GridColumn | undefined {
    return this.columns[index];
  }

  columnForWriting(index: number): GridColumn {
    return (this.columns[index] ??= { values: [], formulas: [], styles: [] });
  }

  value(row: number, column: number): Value {
    return this.columns[column]?.values[row] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.columns[column]?.formulas[row];
  }

  style(row: number, column: number): number {
    return this.columns[column]?.styles[row] ?? 0;
  }

  setValue(row: number, column: number, value: Value): void {
    this.columnForWriting(column).values[row] = value;
  }

  setFormula(row: number, column: number, formula: string | undefined): void {
    const target = this.columnForWriting(column);
    if (formula === undefined) delete target.formulas[row];
    else target.formulas[row] = formula;
  }

  setStyle(row: number, column: number, style: number): void {
    const target = this.columnForWriting(column);
    if (style === 0) delete target.styles[row];
    else target.styles[row] = style;
  }

  /** The smallest area from A1 that holds every value, formula (and style, when asked); undefined for an empty sheet. */
  usedArea(valuesOnly = true): Area | undefined {
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    this.columns.forEach((column, index) => {
      const mark = (row: number): void => {
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (index < left) left = index;
        if (index > right) right = index;
      };
      column.values.forEach((value, row) => { if (value !== null && value !== undefined) mark(row); });
      column.formulas.forEach((_, row) => mark(row));
      if (!valuesOnly) column.styles.forEach((style, row) => { if (style !== 0) mark(row); });
    });
    if (bottom < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
