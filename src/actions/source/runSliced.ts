import type { Outcome } from '../../kpi';
import type { Sliced } from '../../cells';
import type { ActionOptions, Progress } from '../contract';

export interface Cancelled {
  readonly code: 'cancelled';
}

/** So long the pane may stand still before the event loop gets its turn: less than a frame. */
const LONGEST_TURN_MS = 12;

/** Runs long work to its end with pauses in which the pane lives on, tells how far it has come, and stops when asked to. */
export async function runSliced<Value, Reason>(
  work: Sliced<Outcome<Value, Reason>>, step: Progress['step'], { onProgress, signal }: ActionOptions,
): Promise<Outcome<Value, Reason | Cancelled>> {
  let turnBegan = performance.now();
  for (let slice = work.next(); ; slice = work.next()) {
    if (slice.done) return slice.value;
    if (performance.now() - turnBegan < LONGEST_TURN_MS) continue;
    onProgress?.({ step, ...slice.value });
    await nextTurn();
    if (signal?.aborted) return { ok: false, reason: { code: 'cancelled' } };
    turnBegan = performance.now();
  }
}

/** Lets the event loop handle what is waiting. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
