import { STAGING } from './staging';

/**
 * Several people may have the pane open on one workbook. A run says in a cell and in the names of its hidden sheets who it is and when it began:
 * another does not write in between, and nobody takes its sheets for left over. JavaScript knows nothing of other panes; cells and sheets do.
 */
export interface Run {
  readonly id: string;
  /** Who it is, and when it began */
  readonly mark: string;
}

/** So long may somebody else's run still be under way; what is older has broken off. */
const ABANDONED_AFTER_MS = 2 * 60_000;

/** Runs of this pane that are over, however they ended: what they have left is nobody's. */
const ended = new Set<string>();

export function beginRun(): Run {
  const id = Math.random().toString(36).slice(2, 7).padEnd(5, '0');
  return { id, mark: `${id}.${Date.now().toString(36)}` };
}

export function endRun({ id }: Run): void {
  ended.add(id);
}

/** What a run calls its hidden sheets. */
export function stagingName({ mark }: Run, index: number): string {
  return `${STAGING}${mark} ${index + 1}`;
}

export function isStagedBy({ id }: Run, sheetName: string): boolean {
  return sheetName.startsWith(`${STAGING}${id}.`);
}

/** Whether a hidden sheet belongs to a run that is still under way. */
export function isStagedByOther(sheetName: string): boolean {
  return sheetName.startsWith(STAGING) && isUnderWay(sheetName.slice(STAGING.length).split(' ')[0]!);
}

/** Whether a run with this mark, not of this pane or not over yet, can still be at work. */
export function isUnderWay(mark: string): boolean {
  const [id = '', began = ''] = mark.split('.');
  return id !== '' && !ended.has(id) && Math.abs(Date.now() - parseInt(began, 36)) < ABANDONED_AFTER_MS;
}
