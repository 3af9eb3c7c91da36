import { changeStyles, commonStyle } from '../edit/cellStyle';
import { assertAllowed } from '../edit/protectionRules';
import { HostCollection, HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { Area, BorderLineStyle, BorderSide, BorderWeight, Style } from '../state';
import { colorArgument, wordArgument } from './arguments';
import type { Range } from './range';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Side = (typeof SIDES)[number];

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const satisfies readonly BorderLineStyle[];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const satisfies readonly BorderWeight[];
const NEW_LINE: BorderSide = { style: 'Continuous', weight: 'Thin', color: '#000000' };

type StyleSide = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

interface Edge {
  readonly area: Area;
  readonly side: StyleSide;
}

/** The cells that have this border and the side of each on which it lies. An inner line belongs to the cell above or left of it. */
function edgeOf(area: Area, side: Side): Edge | undefined {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop': return { area: { ...area, rows: 1 }, side: 'borderTop' };
    case 'EdgeBottom': return { area: { ...area, row: row + rows - 1, rows: 1 }, side: 'borderBottom' };
    case 'EdgeLeft': return { area: { ...area, columns: 1 }, side: 'borderLeft' };
    case 'EdgeRight': return { area: { ...area, column: column + columns - 1, columns: 1 }, side: 'borderRight' };
    case 'InsideHorizontal': return rows > 1 ? { area: { ...area, rows: rows - 1 }, side: 'borderBottom' } : undefined;
    case 'InsideVertical': return columns > 1 ? { area: { ...area, columns: columns - 1 }, side: 'borderRight' } : undefined;
  }
}

export class RangeBorder extends HostObject {
  constructor(private readonly range: Range, private readonly side: Side) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { SideIndex: this.side };
  }

  get sideIndex(): Side {
    return this.side;
  }

  get color(): string | null {
    return this.read((border) => border?.color ?? '#000000');
  }

  set color(color: unknown) {
    const wanted = colorArgument(color);
    this.write((border) => ({ ...(border ?? NEW_LINE), color: wanted }));
  }

  get style(): BorderLineStyle | null {
    return this.read((border) => border?.style ?? 'None');
  }

  set style(style: unknown) {
    const wanted = wordArgument(style, LINE_STYLES);
    this.write((border) => (wanted === 'None' ? undefined : { ...(border ?? NEW_LINE), style: wanted }));
  }

  get weight(): BorderWeight | null {
    return this.read((border) => border?.weight ?? 'Thin');
  }

  set weight(weight: unknown) {
    const wanted = wordArgument(weight, WEIGHTS);
    this.write((border) => ({ ...(border ?? NEW_LINE), weight: wanted }));
  }

  private readonly read = <Value>(of: (border: BorderSide | undefined) => Value): Value | null => {
    const edge = edgeOf(this.range._area(), this.side);
    if (!edge) return of(undefined);
    return commonStyle(this.range.session.state, this.range._sheet(), edge.area, (style) => of(style[edge.side]));
  };

  private readonly write = (change: (border: BorderSide | undefined) => BorderSide | undefined): void => {
    const sheet = this.range._sheet();
    const edge = edgeOf(this.range._area(), this.side);
    assertAllowed(sheet, 'allowFormatCells');
    if (!edge) return;
    changeStyles(this.range.session.state, sheet, edge.area, (style): Style => ({ ...style, [edge.side]: change(style[edge.side]) }));
    this.range.session.record({ kind: 'format', sheetId: sheet.id, area: this.range._area() });
  };
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  constructor(private readonly range: Range) {
    super();
  }

  _items(): RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.range, side));
  }

  getItem(key: string | number): RangeBorder {
    const side = SIDES.find((candidate) => candidate === key);
    // Diagonal lines exist in Excel and are not kept here
    if (side === undefined) throw excelError(key === 'DiagonalDown' || key === 'DiagonalUp' ? 'UnsupportedOperation' : 'InvalidArgument');
    return new RangeBorder(this.range, side);
  }
}
