import type { ExcelErrorCode } from '../model/officeErrors';

/** How a batch fails for reasons that lie outside of it. */
export type Failure =
  /** Excel is not reached: nothing runs. */
  | { readonly at: 'request' }
  /** Excel stops after so many actions (at the latest at the last): what ran stays. */
  | { readonly at: 'action'; readonly after: number; readonly code: ExcelErrorCode }
  /** Excel does all of it, and its answer is lost on the way. */
  | { readonly at: 'answer' };

/** What is to go wrong between one client and the workbook. Only batches that act on the workbook count (`isSync`), from the one that comes next. */
export class Failures {
  private count = 0;
  private readonly single = new Map<number, Failure>();
  private lasting: { readonly from: number; readonly failure: Failure } | undefined;

  /** The n-th batch from now fails; 1 is the next. */
  atSync(n: number, failure: Failure): void {
    this.single.set(this.count + n, failure);
  }

  /** The n-th batch from now fails and so do all after it, as when the connection is gone for good. */
  fromSync(n: number, failure: Failure): void {
    this.lasting = { from: this.count + n, failure };
  }

  /** From now on nothing fails. */
  clear(): void {
    this.single.clear();
    this.lasting = undefined;
  }

  /** Called once for each batch: how it is to fail, if it is. */
  next(): Failure | undefined {
    this.count += 1;
    const { lasting } = this;
    return this.single.get(this.count) ?? (lasting && this.count >= lasting.from ? lasting.failure : undefined);
  }
}
