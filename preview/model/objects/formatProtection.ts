import { HostObject } from '../HostObject';
import { truthArgument } from './arguments';
import type { Range } from './range';
import { readStyle, writeStyle } from './rangeFormat';

/** Takes effect where the sheet is protected. */
export class FormatProtection extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  get formulaHidden(): boolean | null {
    return readStyle(this.range, (style) => style.formulaHidden ?? false);
  }

  set formulaHidden(hidden: unknown) {
    writeStyle(this.range, { formulaHidden: truthArgument(hidden) });
  }

  get locked(): boolean | null {
    return readStyle(this.range, (style) => style.locked ?? true);
  }

  set locked(locked: unknown) {
    writeStyle(this.range, { locked: truthArgument(locked) });
  }
}
