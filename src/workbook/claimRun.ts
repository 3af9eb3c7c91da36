import { RUNNING_NAME, WRITTEN_NAME } from '../cells';
import { type KpiWorkbookState, textIn } from './kpiWorkbook';
import { type Run, isUnderWay } from './runs';

/** Somebody else's run came in between: nothing has been written, and what was read is no longer so. */
export const OVERTAKEN = { ok: false, reason: { code: 'busy' } } as const;

/** What has happened since the workbook was read: `free` where nothing has, `stale` where another run has written, `taken` where one is about to. */
export type Standing = 'free' | 'stale' | 'taken';

export interface Claim {
  /** How it stands, once the batch that claimed has been sent */
  readonly standing: () => Standing;
  /** Gives the word back with the next sync, to whoever had it. */
  readonly withdraw: () => void;
}

/** Asks with the next sync whether anybody has written since, and says in the same batch that this run is about to. */
export function claimRun(context: Excel.RequestContext, state: KpiWorkbookState, run: Run): Claim {
  const written = context.workbook.names.getItemOrNullObject(WRITTEN_NAME).getRangeOrNullObject();
  written.load('values');
  const sinceRead = (): Standing => (textOf(written) === state.writtenText ? 'free' : 'stale');
  if (state.running === undefined) return { standing: sinceRead, withdraw: () => {} };
  const word = takeWord(context, run);
  return { standing: () => (word.isOthers() ? 'taken' : sinceRead()), withdraw: word.withdraw };
}

/** The word of a run that it is about to write */
export interface Word extends Pick<Claim, 'withdraw'> {
  /** Whether somebody else had it, once the batch has been sent */
  readonly isOthers: () => boolean;
}

/** Says with the next sync that this run is about to write, in a workbook that has a cell for it. */
export function takeWord(context: Excel.RequestContext, run: Run): Word {
  const asked = context.workbook.names.getItem(RUNNING_NAME).getRange();
  asked.load('values');
  const running = context.workbook.names.getItem(RUNNING_NAME).getRange();
  running.values = [[run.mark]];
  const isOthers = (): boolean => isUnderWay(textIn(asked));
  return {
    isOthers,
    withdraw: () => {
      running.values = [[isOthers() ? textIn(asked) : '']];
    },
  };
}

function textOf(range: Excel.Range): string {
  return range.isNullObject ? '' : textIn(range);
}
