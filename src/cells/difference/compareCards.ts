import type { BlockPlan, Cell, ChartPlan, SheetPlan } from '../plan';
import { addedCharts } from './chartChanges';
import type { Wanted } from './compareCells';
import { type NewCells, looksOfNewCells } from './newCells';
import type { Placement } from './Placement';
import { type PresentSheet, endRow } from './PresentWorkbook';
import type { SheetChanges } from './WorkbookChanges';
import type { PlaceOnCalculation } from './chartChanges';

/** A card: a line of words, and the charts below it. */
interface Card {
  readonly words: BlockPlan;
  readonly charts: readonly ChartPlan[];
}

/**
 * Cards of a dashboard that have never been made. What is there may have been moved about, so that new ones stand below all else, in the lines
 * that they are planned in.
 */
export function addedCards(
  plan: SheetPlan, there: PresentSheet, prints: ReadonlyMap<string, string>, onCalculation: PlaceOnCalculation,
): Pick<SheetChanges, 'charts' | 'looks' | 'validations' | 'conditionals'> & { readonly words: readonly Wanted[] } {
  const words = plan.blocks.filter(({ kept }) => !kept);
  const cards = cardsOf(addedCharts(plan, there, prints, onCalculation), words);
  const pitch = Math.max(0, ...plan.charts.map(({ area }) => area.row + area.rows - (wordsOf(area, words)?.row ?? area.row))) + 2;
  const lines = [...new Set(cards.map(({ words: { row } }) => row))].sort((one, other) => one - other);
  const firstFree = endRow(there) - 1 + pitch;
  const placed = cards.map(({ words: block, charts }) => {
    const down = firstFree + lines.indexOf(block.row) * pitch - block.row;
    const run: NewCells = { row: block.row, rows: pitch - 1, column: block.column, columns: Math.max(...charts.map(({ area }) => area.column + area.columns)) - block.column, placement: movedDown(down) };
    return {
      run,
      charts: charts.map((chart) => ({ ...chart, area: { ...chart.area, row: chart.area.row + down } })),
      words: block.cells.flatMap((cells, at) => cells.map((cell, across): Wanted => ({ row: block.row + down + at, column: block.column + across, cell }))),
    };
  });
  return { ...looksOfNewCells(plan, placed.map(({ run }) => run)), charts: placed.flatMap((card) => card.charts), words: [...placed.flatMap((card) => card.words), ...wordsOfNobody(words, there)] };
}

/** Which card's words a cell says */
const CARD_KEY = /"([^"]+)",Kpi\.ChartKeys/;

/** Where each card's words stand, by their key: cards may have been moved about. */
export function wordsByKey(there: PresentSheet): ReadonlyMap<string, { readonly row: number; readonly column: number }> {
  return new Map(there.formulas.flatMap((cells, down) => cells.flatMap((cell, across) => {
    const key = keyOfWords(cell);
    return key === undefined ? [] : [[key, { row: there.row + down, column: there.column + across }] as const];
  })));
}

export function keyOfWords(cell: Cell | undefined): string | undefined {
  return CARD_KEY.exec(String(cell))?.[1];
}

/** Words of cards that nobody plans any more are taken away. */
function wordsOfNobody(words: readonly BlockPlan[], there: PresentSheet): readonly Wanted[] {
  const planned = new Set(words.flatMap(({ cells }) => cells.flat().map(keyOfWords)));
  return [...wordsByKey(there)].flatMap(([key, place]) => (planned.has(key) ? [] : [{ ...place, cell: null }]));
}

function cardsOf(charts: readonly ChartPlan[], blocks: readonly BlockPlan[]): readonly Card[] {
  const cards = new Map<BlockPlan, ChartPlan[]>();
  for (const chart of charts) {
    const words = wordsOf(chart.area, blocks);
    if (words) cards.set(words, [...(cards.get(words) ?? []), chart]);
  }
  return [...cards].map(([words, ofCard]) => ({ words, charts: ofCard }));
}

/** The words that a chart stands below: of those in the line next above it the ones that begin last on its left. */
function wordsOf(area: ChartPlan['area'], blocks: readonly BlockPlan[]): BlockPlan | undefined {
  const above = blocks.filter(({ row, column }) => row < area.row && column <= area.column);
  const line = Math.max(...above.map(({ row }) => row));
  return above.filter(({ row }) => row === line).sort((one, other) => other.column - one.column)[0];
}

function movedDown(rows: number): Placement {
  return { row: (planned) => planned + rows, presentRow: () => undefined, column: (planned) => planned };
}
