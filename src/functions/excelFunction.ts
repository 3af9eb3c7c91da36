import { type Answer, type CellArgument, type Failure, type ResultCell } from './cell';
import type { CustomFunction } from './CustomFunction';
import { excelError } from './excelError';

export type ExcelCell = number | string | boolean | CustomFunctions.Error;
type ExcelAnswer = ExcelCell | ExcelCell[][];

/**
 * The function as Excel calls it. A failure becomes Excel's error: thrown where it is the whole result, in its place where it is one cell
 * of a block.
 */
export function excelFunction({ run }: CustomFunction): (...given: CellArgument[]) => ExcelAnswer | Promise<ExcelAnswer> {
  return (...given) => {
    const answer = run(...given);
    return answer instanceof Promise ? answer.then(excelAnswer) : excelAnswer(answer);
  };
}

function excelAnswer(answer: Answer): ExcelAnswer {
  const only = onlyCell(answer);
  if (only !== undefined && isFailure(only)) throw excelError(only.reason);
  return isBlockAnswer(answer) ? answer.map((row) => row.map(excelCell)) : excelCell(answer);
}

function excelCell(cell: ResultCell): ExcelCell {
  return isFailure(cell) ? excelError(cell.reason) : cell;
}

function onlyCell(answer: Answer): ResultCell | undefined {
  if (!isBlockAnswer(answer)) return answer;
  return answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : undefined;
}

function isBlockAnswer(answer: Answer): answer is Exclude<Answer, ResultCell> {
  return Array.isArray(answer);
}

function isFailure(cell: ResultCell): cell is Failure {
  return typeof cell === 'object';
}
