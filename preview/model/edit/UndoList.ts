import type { Session } from '../Session';
import { WorkbookEvent } from '../state';
import { restoreSnapshot, Scope, Snapshot, snapshotSize, takeSnapshot } from './history';

const MOST_STEPS = 100;
/** So many cells, in all steps together, are worth remembering. */
const MOST_CELLS = 4_000_000;

/** What the user can take back and do again. */
export class UndoList {
  private done: Snapshot[] = [];
  private undone: Snapshot[] = [];

  constructor(private readonly session: Session) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Remembers what a step is about to change. */
  remember(scope: Scope): Snapshot {
    const snapshot = takeSnapshot(this.session, scope);
    this.done.push(snapshot);
    this.undone = [];
    this.trim();
    return snapshot;
  }

  /** The last step was not taken after all. */
  abandon(): void {
    const snapshot = this.done.pop();
    if (snapshot) restoreSnapshot(this.session, snapshot);
  }

  undo(): void {
    this.step(this.done, this.undone);
  }

  redo(): void {
    this.step(this.undone, this.done);
  }

  /**
   * An add-in has changed the workbook. Steps that concern cells alone can still be taken back; others can't once sheets or
   * tables are not what they were, nor a snapshot of the whole after anything else has happened.
   */
  clientChanged(event: WorkbookEvent): void {
    if (event.kind === 'selection' || event.kind === 'settings' || event.kind === 'recalculated') return;
    const cellsOnly = event.kind === 'format' || (event.kind === 'cells' && event.changeType === 'RangeEdited');
    this.done = cellsOnly ? this.done.filter((snapshot) => typeof snapshot.scope !== 'string') : [];
    this.undone = [];
  }

  private step(from: Snapshot[], to: Snapshot[]): void {
    const snapshot = from.pop();
    if (!snapshot) return;
    to.push(takeSnapshot(this.session, snapshot.scope));
    restoreSnapshot(this.session, snapshot);
  }

  private trim(): void {
    let cells = this.done.reduce((sum, snapshot) => sum + snapshotSize(snapshot), 0);
    while (this.done.length > MOST_STEPS || (cells > MOST_CELLS && this.done.length > 1)) {
      const oldest = this.done.shift();
      if (oldest) cells -= snapshotSize(oldest);
    }
  }
}
