import { columnPoints } from '../../look';
import { PRINTED_POINTS, type PlanArea } from '../WorkbookPlan';

/** Cards of one size beside and below each other, each a line of words and its charts. */
const MOST_ACROSS = 3;
/** The same columns whatever the number of cards, so that cards can move when there are more: divisible by all that stand beside each other. */
const COLUMNS = 36;
const COLUMN_WIDTH = 4.3;
/** Charts of one card side by side or one above the other share these. */
const CHART_ROWS = 17;
const CARD_ROWS = CHART_ROWS + 3;
const ROW_POINTS = 15;
/** A printer counts column widths in unrounded digits of the font (5.58 points in Calibri 11, where the screen has 5.25), and fonts vary. */
const WIDER_IN_PRINT = 1.08;

/** How many cards stand beside each other. The sheet has the same width either way, and a page holds it. */
export interface CardGrid {
  readonly across: number;
  readonly columns: number;
  readonly widths: readonly number[];
  readonly firstRow: number;
}

export function cardGrid(cards: number, firstRow: number): CardGrid {
  const across = cards === 2 || cards === 4 ? 2 : Math.min(MOST_ACROSS, Math.max(1, cards));
  return { across, columns: COLUMNS - 1, widths: Array.from({ length: COLUMNS - 1 }, () => COLUMN_WIDTH), firstRow };
}

/** The cells of a card's charts; the line of words stands above them. */
export function cardArea(slot: number, { across, firstRow }: CardGrid): PlanArea {
  return {
    row: firstRow + 1 + Math.floor(slot / across) * CARD_ROWS, column: (slot % across) * (COLUMNS / across), rows: CHART_ROWS, columns: COLUMNS / across - 1,
  };
}

/**
 * Where the cards of each group stand, so that a group is never broken and few slots stay empty: groups keep their order, but a smaller one
 * may come forward into room that the next leaves.
 */
export function slotsOf(sizes: readonly number[], across: number): readonly number[] {
  const free: number[] = [];
  return sizes.map((size) => {
    const wanted = Math.min(size, across);
    const line = free.findIndex((room) => room >= wanted);
    if (line >= 0) {
      free[line]! -= size;
      return line * across + (across - free[line]! - size);
    }
    const rows = Math.ceil(size / across);
    const first = free.length;
    for (let row = 1; row < rows; row += 1) free.push(0);
    free.push(rows * across - size);
    return first * across;
  });
}

/** The first row below so many slots. */
export function endOf(slots: number, { across, firstRow }: CardGrid): number {
  return firstRow + Math.ceil(slots / across) * CARD_ROWS - 1;
}

/** Cards are not cut by the edge of a page: a row of them that does not fit begins the next one. */
export function pagesOf(slots: number, headPoints: number, grid: CardGrid): { readonly scale: number; readonly breaks: readonly number[] } {
  const width = grid.widths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const scale = Math.min(100, Math.floor((PRINTED_POINTS.width / (width * WIDER_IN_PRINT)) * 100));
  const page = PRINTED_POINTS.height / (scale / 100);
  const perPage = (used: number): number => Math.max(1, Math.floor((page - used + ROW_POINTS) / (CARD_ROWS * ROW_POINTS)));
  const lines = Math.ceil(slots / grid.across);
  const breaks: number[] = [];
  for (let at = perPage(headPoints); at < lines; at += perPage(0)) breaks.push(grid.firstRow + at * CARD_ROWS);
  return { scale, breaks };
}
