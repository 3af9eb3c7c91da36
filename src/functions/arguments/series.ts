import { type Cell, type CellArgument, type ResultBlock, type ResultCell, blockOf } from '../cell';

/**
 * Computes series by series in one call: a column is one series, and in any other block each row is one. What a series gives stands in its
 * own direction. `row` is the series' place among the others.
 */
export function seriesBySeries(given: CellArgument, compute: (series: readonly Cell[], row: number) => readonly ResultCell[]): ResultBlock {
  const rows = seriesOf(given);
  return isColumn(given) ? rows.flatMap(compute).map((cell) => [cell]) : rows.map(compute);
}

/** The series of a block. */
export function seriesOf(given: CellArgument): readonly (readonly Cell[])[] {
  const rows = blockOf(given);
  return isColumn(given) ? [rows.flat()] : rows;
}

function isColumn(given: CellArgument): boolean {
  return blockOf(given).every((row) => row.length === 1);
}
