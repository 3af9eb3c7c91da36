/** How a range looks. What is absent is left as it is. Colours are `#RRGGBB`, sizes points. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly topLine?: string;
  readonly bottomLine?: string;
  /** A line between rows */
  readonly innerLine?: string;
  /** A line on all four sides */
  readonly box?: string;
}
