/** Whether the user is typing in a cell. Excel answers add-ins nothing while that lasts, and lets those wait that asked to (`delayForCellEdit`). */
export class CellEdit {
  private editing = false;
  private waiting: (() => void)[] = [];

  get active(): boolean {
    return this.editing;
  }

  begin(): void {
    this.editing = true;
  }

  /** The entry was taken or given up: what waited runs. */
  end(): void {
    this.editing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const run of waiting) run();
  }

  whenOver(run: () => void): void {
    this.waiting.push(run);
  }
}
