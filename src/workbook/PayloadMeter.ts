import type { Cell } from '../cells';

/** Excel on the web takes requests of up to 5 MB; what surrounds the cells takes its part. */
const LARGEST_REQUEST = 4_000_000;
const PER_CELL = 4;
const PER_COMMAND = 200;

/** Counts what waits in the batch, so that it is sent before it is more than Excel takes. */
export interface PayloadMeter {
  readonly add: (cells: readonly (readonly Cell[])[]) => void;
  /** Commands other than cells: a chart takes about fifty */
  readonly addCommands: (commands: number) => void;
  /** Sends what waits, where another request of this size would be too much with it. */
  readonly syncIfFull: () => Promise<void>;
}

export function payloadMeter(context: Excel.RequestContext): PayloadMeter {
  let waiting = 0;
  return {
    add(cells) {
      waiting += 3 * PER_COMMAND + cells.reduce((sum, row) => sum + row.reduce<number>((length, cell) => length + PER_CELL + (typeof cell === 'string' ? cell.length : 8), 0), 0);
    },
    addCommands(commands) {
      waiting += commands * PER_COMMAND;
    },
    async syncIfFull() {
      if (waiting < LARGEST_REQUEST) return;
      await context.sync();
      waiting = 0;
    },
  };
}
