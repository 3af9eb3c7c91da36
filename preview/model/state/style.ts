export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type BorderLineStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

export interface BorderSide {
  readonly style: BorderLineStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

/** The look of one cell. Absent members mean Excel's default (Calibri 11, black, no fill, General). Colours are `#RRGGBB`. */
export interface Style {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: 'None' | 'Single' | 'Double';
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indentLevel?: number;
  readonly textOrientation?: number;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borderTop?: BorderSide;
  readonly borderBottom?: BorderSide;
  readonly borderLeft?: BorderSide;
  readonly borderRight?: BorderSide;
}

export const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' } as const;

/** Styles are shared: a cell holds a number into this list. Number 0 is the default style. */
export class StyleTable {
  private readonly styles: Style[] = [{}];
  private readonly numbers = new Map<string, number>([['{}', 0]]);

  get(index: number): Style {
    return this.styles[index] ?? this.styles[0]!;
  }

  intern(style: Style): number {
    const entries = Object.entries(style).filter(([, value]) => value !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify(Object.fromEntries(entries));
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const index = this.styles.push(Object.freeze(Object.fromEntries(entries)) as Style) - 1;
    this.numbers.set(key, index);
    return index;
  }
}
