import { Value } from '../../model/state';
import { Matrix } from './Matrix';

/** Applies an operator element by element; single rows, columns and values are repeated along the other operand. */
export function broadcastPair(a: Value | Matrix, b: Value | Matrix, operate: (a: Value, b: Value) => Value): Value | Matrix {
  if (!(a instanceof Matrix)) return b instanceof Matrix ? b.map((element) => operate(a, element)) : operate(a, b);
  if (!(b instanceof Matrix)) return a.map((element) => operate(element, b));
  if (a.rows === b.rows && a.columns === b.columns) {
    const values = new Array<Value>(a.values.length);
    for (let i = 0; i < values.length; i++) values[i] = operate(a.values[i] as Value, b.values[i] as Value);
    return new Matrix(a.rows, a.columns, values);
  }
  return Matrix.build(Math.max(a.rows, b.rows), Math.max(a.columns, b.columns), (row, column) => operate(a.stretched(row, column), b.stretched(row, column)));
}

/** The same for any number of arguments; without a matrix among them the function is called once. */
export function broadcast<Result>(args: readonly (Value | Matrix)[], compute: (values: Value[]) => Result, element: (result: Result) => Value): Result | Matrix {
  let rows = 0;
  let columns = 0;
  for (const arg of args) {
    if (!(arg instanceof Matrix)) continue;
    rows = Math.max(rows, arg.rows);
    columns = Math.max(columns, arg.columns);
  }
  if (rows === 0) return compute(args as Value[]);
  const results = new Array<Value>(rows * columns);
  for (let row = 0, index = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values = new Array<Value>(args.length);
      for (let i = 0; i < values.length; i++) {
        const arg = args[i] as Value | Matrix;
        values[i] = arg instanceof Matrix ? arg.stretched(row, column) : arg;
      }
      results[index++] = element(compute(values));
    }
  }
  return new Matrix(rows, columns, results);
}
