import { isCellError, Value } from '../../model/state';
import { Context } from '../formula/Context';
import { CALC, Lambda, Matrix, Operand, Reference, toInteger, VALUE } from '../values';
import { firstValue, matrixOf, valuesOf } from '../workbook/reading';
import { eager, FunctionSpec, FunctionTable } from './define';

/** One value of what a lambda gives; an array inside an array is an error in Excel. */
function single(result: Operand, context: Context): Value {
  const values = valuesOf(result, context);
  if (!(values instanceof Matrix)) return values;
  return values.values.length === 1 ? values.at(0, 0) : CALC;
}

function rowOf(source: Operand, matrix: Matrix, row: number): Operand {
  const area = source instanceof Reference ? source.area : undefined;
  return area ? Reference.to(area.sheet, { ...area, row: area.row + row, rows: 1 }) : new Matrix(1, matrix.columns, matrix.row(row));
}

function columnOf(source: Operand, matrix: Matrix, column: number): Operand {
  const area = source instanceof Reference ? source.area : undefined;
  return area ? Reference.to(area.sheet, { ...area, column: area.column + column, columns: 1 }) : Matrix.fromColumn(matrix.column(column));
}

const map = eager(2, 254, (args, context) => {
  const lambda = args.at(-1);
  if (!(lambda instanceof Lambda)) return isCellError(lambda) ? lambda : VALUE;
  const matrices = args.slice(0, -1).map((arg) => matrixOf(arg, context));
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  return Matrix.build(rows, columns, (row, column) => single(lambda.call(matrices.map((matrix) => matrix.stretched(row, column))), context));
});

function byLine(vertical: boolean): FunctionSpec {
  return eager(2, 2, ([given, lambda], context) => {
    if (!(lambda instanceof Lambda)) return isCellError(lambda) ? lambda : VALUE;
    const source = given ?? null;
    const matrix = matrixOf(source, context);
    if (vertical) return Matrix.build(matrix.rows, 1, (row) => single(lambda.call([rowOf(source, matrix, row)]), context));
    return Matrix.build(1, matrix.columns, (_, column) => single(lambda.call([columnOf(source, matrix, column)]), context));
  });
}

function fold(keepsSteps: boolean): FunctionSpec {
  return eager(2, 3, (args, context) => {
    const lambda = args.at(-1);
    if (!(lambda instanceof Lambda)) return isCellError(lambda) ? lambda : VALUE;
    const source = matrixOf(args.at(-2), context);
    const hasInitial = args.length === 3 && args[0] !== undefined;
    let accumulated: Operand = hasInitial ? args[0]! : source.at(0, 0);
    const steps: Value[] = [];
    source.values.forEach((element, i) => {
      if (hasInitial || i > 0) accumulated = lambda.call([accumulated, element]);
      if (keepsSteps) steps.push(single(accumulated, context));
    });
    return keepsSteps ? new Matrix(source.rows, source.columns, steps) : accumulated;
  });
}

const makeArray = eager(3, 3, ([rowsArg, columnsArg, lambda], context) => {
  if (!(lambda instanceof Lambda)) return isCellError(lambda) ? lambda : VALUE;
  const rows = toInteger(firstValue(rowsArg, context));
  const columns = toInteger(firstValue(columnsArg, context));
  if (isCellError(rows)) return rows;
  if (isCellError(columns)) return columns;
  if (rows < 1 || columns < 1) return VALUE;
  return Matrix.build(rows, columns, (row, column) => single(lambda.call([row + 1, column + 1]), context));
});

export const lambdas: FunctionTable = {
  MAP: map,
  BYROW: byLine(true),
  BYCOL: byLine(false),
  REDUCE: fold(false),
  SCAN: fold(true),
  MAKEARRAY: makeArray,
};
