const waiting: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = () => waiting.shift()?.();

/**
 * Runs something in a task of its own, in the order of the calls, and sooner than a timer would. Excel answers an add-in from another process, so
 * that between two answers the pane is drawn and heard; answered within the call, a long run of syncs would be one task in which it stands still.
 */
export function nextTask(work: () => void): void {
  waiting.push(work);
  channel.port2.postMessage(undefined);
}
