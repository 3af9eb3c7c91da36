import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { FillState, FontState, LineState, LineStyle } from '../state';
import { colorArgument, numberArgument, textArgument, truthArgument, wordArgument } from './arguments';

const LINE_STYLES = ['None', 'Automatic', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot', 'Grey25', 'Grey50', 'Grey75'] as const satisfies readonly LineStyle[];
const LARGEST_FONT = 409;

/** A fill can be set and cleared, and not be read: that came with ExcelApi 1.16. */
export class ChartFill extends HostObject {
  constructor(private readonly change: (fill: FillState) => void) {
    super();
  }

  clear(): void {
    this.change(null);
  }

  setSolidColor(color: unknown): void {
    this.change(colorArgument(color));
  }
}

/** Where a line's state is kept, and how its owner hears of a change. */
export interface LineHome {
  read(): LineState;
  write(line: LineState): void;
  /** What an automatic line looks like */
  readonly automaticColor: string;
  readonly automaticWeight: number;
}

export class ChartLineFormat extends HostObject {
  constructor(private readonly home: LineHome) {
    super();
  }

  get color(): string {
    return this.home.read().color ?? this.home.automaticColor;
  }

  set color(color: unknown) {
    this.home.write({ ...shown(this.home.read()), color: colorArgument(color) });
  }

  get lineStyle(): LineStyle {
    return this.home.read().lineStyle ?? 'Automatic';
  }

  set lineStyle(style: unknown) {
    this.home.write({ ...this.home.read(), lineStyle: wordArgument(style, LINE_STYLES) });
  }

  get weight(): number {
    return this.home.read().weight ?? this.home.automaticWeight;
  }

  set weight(weight: unknown) {
    const points = numberArgument(weight);
    if (points < 0) throw excelError('InvalidArgument');
    this.home.write({ ...this.home.read(), weight: points });
  }

  clear(): void {
    this.home.write({ lineStyle: 'None' });
  }
}

/** A line that was cleared is drawn again when it is given a colour. */
function shown(line: LineState): LineState {
  if (line.lineStyle !== 'None') return line;
  const { lineStyle: _cleared, ...rest } = line;
  return rest;
}

export class ChartBorder extends ChartLineFormat {}

export interface FontHome {
  read(): FontState;
  write(font: FontState): void;
  readonly automaticSize: number;
}

const AUTOMATIC_COLOR = '#595959';

export class ChartFont extends HostObject {
  constructor(private readonly home: FontHome) {
    super();
  }

  get bold(): boolean {
    return this.home.read().bold ?? false;
  }

  set bold(bold: unknown) {
    this.home.write({ ...this.home.read(), bold: truthArgument(bold) });
  }

  get color(): string {
    return this.home.read().color ?? AUTOMATIC_COLOR;
  }

  set color(color: unknown) {
    this.home.write({ ...this.home.read(), color: colorArgument(color) });
  }

  get italic(): boolean {
    return this.home.read().italic ?? false;
  }

  set italic(italic: unknown) {
    this.home.write({ ...this.home.read(), italic: truthArgument(italic) });
  }

  get name(): string {
    return this.home.read().name ?? 'Calibri';
  }

  set name(name: unknown) {
    this.home.write({ ...this.home.read(), name: textArgument(name) });
  }

  get size(): number {
    return this.home.read().size ?? this.home.automaticSize;
  }

  set size(size: unknown) {
    const points = numberArgument(size);
    if (points < 1 || points > LARGEST_FONT) throw excelError('InvalidArgument');
    this.home.write({ ...this.home.read(), size: points });
  }
}
