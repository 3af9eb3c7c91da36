import { customFunctions } from '../../src/functions/customFunctions';
import { errorCode } from '../../src/functions/excelError';
import type { Answer, Cell, CellArgument, ResultCell } from '../../src/functions/cell';

/** Computes a formula that is one call with constants (`=KPI.NPS({10;9})`) and shows the result as the command line does. */
export function callFormula(formula: string): string {
  const { id, given } = readCall(formula);
  return shown(call(id, given));
}

/** The same for any function, also one that is loaded when it is called. */
export async function callFormulaLater(formula: string): Promise<string> {
  return shown(await answerTo(formula));
}

/** What any function answers to such a formula. */
export function answerTo(formula: string): Promise<Answer> {
  const { id, given } = readCall(formula);
  return callLater(id, given);
}

function readCall(formula: string): { readonly id: string; readonly given: readonly CellArgument[] } {
  const match = /^=KPI\.(\w+)\((.*)\)$/.exec(formula);
  if (!match) throw new Error(`Not one call of a KPI function: ${formula}`);
  return { id: match[1]!, given: readArguments(match[2]!) };
}

/** Calls a function by its id, padding omitted arguments with null as office.js does. */
export async function callLater(id: string, given: readonly CellArgument[]): Promise<Answer> {
  return answerOf(id, given);
}

/** The same for a function that answers at once, as all do but those that are loaded when they are called. */
export function call(id: string, given: readonly CellArgument[]): Answer {
  const answer = answerOf(id, given);
  if (answer instanceof Promise) throw new Error(`${id} answers later: use callLater`);
  return answer;
}

function answerOf(id: string, given: readonly CellArgument[]): Answer | Promise<Answer> {
  const customFunction = customFunctions.find((candidate) => candidate.id === id);
  if (!customFunction) throw new Error(`No function ${id}`);
  return customFunction.run(...customFunction.parameters.map((_, index) => given[index] ?? null));
}

/** Cells of a row separated by tabs, rows by line breaks, errors by their codes. */
export function shown(answer: Answer): string {
  const rows: readonly (readonly ResultCell[])[] = Array.isArray(answer) ? answer : [[answer as ResultCell]];
  return rows.map((row) => row.map(shownCell).join('\t')).join('\n');
}

function shownCell(cell: ResultCell): string {
  if (typeof cell === 'object') return errorCode(cell.reason);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

const TOKEN = /\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?(?:E\d+)?|TRUE|FALSE|#N\/A|#DIV\/0!|#REF!|#NUM!|[{},;])/gy;

function readArguments(text: string): CellArgument[] {
  const tokens = [...text.matchAll(TOKEN)].map((token) => token[1]!);
  if (tokens.join('').length !== text.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '').length) throw new Error(`Cannot read ${text}`);
  const given: CellArgument[] = [null];
  let array: Cell[][] | undefined;
  for (const token of tokens) {
    if (token === '{') given[given.length - 1] = array = [[]];
    else if (token === '}') array = undefined;
    else if (token === ',' && !array) given.push(null);
    else if (token === ';') array?.push([]);
    else if (token !== ',') {
      if (array) array.at(-1)!.push(constant(token));
      else given[given.length - 1] = constant(token);
    }
  }
  return given;
}

function constant(token: string): Cell {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (token.startsWith('#')) return { code: token };
  return token === 'TRUE' || token === 'FALSE' ? token === 'TRUE' : Number(token);
}
