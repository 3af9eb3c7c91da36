import { HostObject } from '../HostObject';
import { colorArgument } from './arguments';
import type { Range } from './range';
import { readStyle, writeStyle } from './rangeFormat';

export class RangeFill extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  /** White for cells without a fill, as Excel answers. */
  get color(): string | null {
    return readStyle(this.range, (style) => style.fillColor ?? '#FFFFFF');
  }

  set color(color: unknown) {
    writeStyle(this.range, { fillColor: color === '' ? undefined : colorArgument(color) });
  }

  clear(): void {
    writeStyle(this.range, { fillColor: undefined });
  }
}
