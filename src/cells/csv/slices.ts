/** How far a piece of long work has come */
export interface Slice {
  readonly done: number;
  readonly total: number;
}

/**
 * Long work in slices: pure code yields between them, and whoever runs it decides whether to show progress, to let
 * the event loop have its turn, or to stop for good.
 */
export type Sliced<Result> = Generator<Slice, Result, void>;

/** So many rows are worked on between two yields: a few milliseconds. */
export const ROWS_PER_SLICE = 4096;
