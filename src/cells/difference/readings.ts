import type { Cell, SheetPlan, WorkbookPlan } from '../plan';
import { isFormula } from '../plan/repeatedRows';

/** From this row on a sheet is read with the others of the same answer, through the row before the sheet's next part. */
export interface ReadPart {
  /** The table or name by which the sheet is found */
  readonly anchor: string;
  readonly from: number;
}

/** What is read together, answer by answer */
export type Readings = readonly (readonly ReadPart[])[];

/** Excel on the web answers with up to 5 MB; the rest is left for what the user adds. */
const LARGEST_ANSWER = 4_600_000;
/** `"",` as a formula and as a value */
const EMPTY_CELL = 6;
/** What a formula gives is not known when it is planned */
const RESULT = 9;

/**
 * Which rows of which sheets fit in one answer each, so that a large workbook is read in as few as it can be. A workbook that fits in one needs none
 * of it. What the user has put in shifts rows only a little; all rows are read in any case.
 */
export function readingsOf({ sheets }: WorkbookPlan): Readings {
  const answers: ReadPart[][] = [[]];
  let room = LARGEST_ANSWER;
  for (const sheet of sheets) {
    const lengths = rowLengths(sheet);
    answers.at(-1)!.push({ anchor: sheet.anchor.name, from: 0 });
    lengths.forEach((length, row) => {
      if (length > room) {
        if (row === 0) answers.at(-1)!.pop();
        answers.push([{ anchor: sheet.anchor.name, from: row }]);
        room = LARGEST_ANSWER;
      }
      room -= length;
    });
  }
  return answers.length === 1 ? [] : answers;
}

/** What each of a sheet's rows takes in an answer. */
function rowLengths(sheet: SheetPlan): readonly number[] {
  const parts = [
    ...sheet.blocks,
    ...sheet.tables.map(({ row, column, columns, rows }) => ({ row, column, cells: [columns, ...rows] as readonly (readonly Cell[])[] })),
  ];
  const rows = Math.max(0, ...parts.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(0, ...parts.map(({ column, cells }) => column + Math.max(0, ...cells.map(({ length }) => length))));
  const lengths = Array.from({ length: rows }, () => columns * EMPTY_CELL);
  for (const { row, cells } of parts) cells.forEach((across, down) => { lengths[row + down]! += across.reduce((sum: number, cell) => sum + cellLength(cell), 0); });
  return lengths;
}

function cellLength(cell: Cell): number {
  if (cell === null || cell === '') return 0;
  const length = JSON.stringify(cell).length;
  return isFormula(cell) ? length + RESULT - EMPTY_CELL : 2 * length + 2 - EMPTY_CELL;
}

/** In a word of its own: neither a blank nor `:` stands in it. */
export function readingsText(readings: Readings): string {
  return readings.map((parts) => parts.map(({ anchor, from }) => `${anchor}/${from}`).join(',')).join('|');
}

/** What somebody has written over says nothing: the workbook is then read as one that nobody knows. */
export function parseReadings(text: string): Readings {
  const readings = text.split('|').map((answer) => answer.split(',').map((part): ReadPart => {
    const [anchor = '', from = ''] = part.split('/');
    return { anchor, from: Number(from) };
  }));
  const parts = readings.flat();
  // Every sheet from its first row, and on in order
  const isWhole = parts.every(({ anchor, from }, index) => {
    const before = parts.slice(0, index).filter((part) => part.anchor === anchor).at(-1);
    return anchor !== '' && Number.isInteger(from) && (before ? from > before.from : from === 0);
  });
  return isWhole ? readings : [];
}
