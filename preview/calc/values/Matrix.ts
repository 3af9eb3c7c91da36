import { Value } from '../../model/state';
import { NA } from './errors';

/** An array value: what `{1,2;3,4}` means, or what a range holds once it is read. Stored row by row. */
export class Matrix {
  constructor(readonly rows: number, readonly columns: number, readonly values: readonly Value[]) {}

  at(row: number, column: number): Value {
    return this.values[row * this.columns + column] as Value;
  }

  /** The element that meets row and column of a larger result: single rows and columns repeat, beyond the edge stands #N/A. */
  stretched(row: number, column: number): Value {
    const r = this.rows === 1 ? 0 : row;
    const c = this.columns === 1 ? 0 : column;
    return r < this.rows && c < this.columns ? this.at(r, c) : NA;
  }

  row(row: number): Value[] {
    return this.values.slice(row * this.columns, (row + 1) * this.columns);
  }

  column(column: number): Value[] {
    return Array.from({ length: this.rows }, (_, row) => this.at(row, column));
  }

  toRows(): Value[][] {
    return Array.from({ length: this.rows }, (_, row) => this.row(row));
  }

  map(change: (value: Value) => Value): Matrix {
    return new Matrix(this.rows, this.columns, this.values.map(change));
  }

  transposed(): Matrix {
    return Matrix.build(this.columns, this.rows, (row, column) => this.at(column, row));
  }

  static build(rows: number, columns: number, element: (row: number, column: number) => Value): Matrix {
    const values = new Array<Value>(rows * columns);
    for (let row = 0, index = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) values[index++] = element(row, column);
    }
    return new Matrix(rows, columns, values);
  }

  /** Rows of unequal length are filled up with #N/A, as Excel fills them. */
  static fromRows(rows: readonly (readonly Value[])[]): Matrix {
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    return Matrix.build(rows.length, columns, (row, column) => {
      const value = rows[row]?.[column];
      return value === undefined ? NA : value;
    });
  }

  static fromColumn(values: readonly Value[]): Matrix {
    return new Matrix(values.length, 1, values);
  }
}
