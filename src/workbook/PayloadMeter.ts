import type { Cell } from '../cells';

/** Excel on the web takes requests of up to 5 MB: what goes in at once after this much leaves room for one more piece. */
const LARGEST_REQUEST = 4_600_000;
/** Measured: what a command takes in a request, and what writing cells takes beside them */
const PER_COMMAND = 165;
const PER_WRITE = 640;

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
      waiting += PER_WRITE + JSON.stringify(cells).length;
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
