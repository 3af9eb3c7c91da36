import { Area, areaContains, BorderSide, Grid, MAX_COLUMNS, MAX_ROWS, SheetState, STANDARD_ROW_HEIGHT, Style, TableState, Value, WorkbookState } from '../../model/state';
import { HostLocale } from '../numberFormat';
import { ConditionalCell, ConditionalLooks, EvaluateRule } from './conditional/ConditionalLooks';
import { fittedRowHeights } from './rowHeights';
import { pixels, SheetAxis } from './SheetAxis';
import { tableLook } from './tableLook';

/** A sheet as it is to be shown at this moment: where its rows and columns lie, and how each of its cells looks. */
export class SheetView {
  readonly columns: SheetAxis;
  readonly rows: SheetAxis;
  readonly used: Area | undefined;
  private readonly tables: readonly TableState[];
  private readonly conditional: ConditionalLooks;
  private readonly looks = new Map<string, Style>();
  private readonly comments = new Map<string, string>();

  constructor(readonly state: WorkbookState, readonly sheet: SheetState, readonly locale: HostLocale, evaluate: EvaluateRule) {
    this.used = sheet.grid.usedArea(false);
    this.columns = new SheetAxis(MAX_COLUMNS, pixels(sheet.standardWidth), withHidden(sheet.columnWidths, sheet.hiddenColumns));
    const fitted = fittedRowHeights(sheet, state.styles, this.columns, (this.used?.column ?? 0) + (this.used?.columns ?? 0));
    this.rows = new SheetAxis(MAX_ROWS, pixels(STANDARD_ROW_HEIGHT), new Map([...fitted, ...withHidden(sheet.rowHeights, sheet.hiddenRows)]));
    this.tables = state.tables.filter((table) => table.sheetId === sheet.id);
    this.conditional = new ConditionalLooks(sheet, evaluate);
    for (const note of sheet.notes) this.comments.set(`${note.row},${note.column}`, `${note.author}: ${note.text}`);
    for (const comment of sheet.comments) {
      this.comments.set(`${comment.row},${comment.column}`, [comment, ...comment.replies].map(({ authorName, content }) => `${authorName}: ${content}`).join('\n'));
    }
  }

  get grid(): Grid {
    return this.sheet.grid;
  }

  value(row: number, column: number): Value {
    return this.sheet.grid.value(row, column);
  }

  conditionalAt(row: number, column: number): ConditionalCell | undefined {
    return this.conditional.at(row, column);
  }

  /** What its comment or note says, with who said it. */
  commentAt(row: number, column: number): string | undefined {
    return this.comments.get(`${row},${column}`);
  }

  /** A table's style lies under a cell's own format, a conditional format over both. */
  style(row: number, column: number): Style {
    const { sheet } = this;
    const number = sheet.grid.style(row, column) || sheet.rowStyles.get(row) || sheet.columnStyles.get(column) || 0;
    const own = this.state.styles.get(number);
    const table = this.tables.length > 0 ? this.tables.find((one) => areaContains(one.area, row, column)) : undefined;
    const met = this.conditional.at(row, column);
    if (!table && !met) return own;
    const key = `${row},${column}`;
    const remembered = this.looks.get(key);
    if (remembered) return remembered;
    const look = { ...(table && tableLook(table, row, column)), ...own, ...met?.look };
    this.looks.set(key, look);
    return look;
  }

  mergedAt(row: number, column: number): Area | undefined {
    return this.sheet.merged.length === 0 ? undefined : this.sheet.merged.find((area) => areaContains(area, row, column));
  }

  /** The line below a cell: its own, or the one above its neighbour. */
  borderBelow(row: number, column: number): BorderSide | undefined {
    const own = this.style(row, column).borderBottom;
    return own && own.style !== 'None' ? own : row + 1 < MAX_ROWS ? this.style(row + 1, column).borderTop : undefined;
  }

  borderRightOf(row: number, column: number): BorderSide | undefined {
    const own = this.style(row, column).borderRight;
    return own && own.style !== 'None' ? own : column + 1 < MAX_COLUMNS ? this.style(row, column + 1).borderLeft : undefined;
  }

  /** The cells that selecting these really selects: merged ones whole. */
  withMerged(area: Area): Area {
    let grown = area;
    for (let changed = true; changed;) {
      changed = false;
      for (const merged of this.sheet.merged) {
        const row = Math.min(grown.row, merged.row);
        const column = Math.min(grown.column, merged.column);
        const rows = Math.max(grown.row + grown.rows, merged.row + merged.rows) - row;
        const columns = Math.max(grown.column + grown.columns, merged.column + merged.columns) - column;
        const touches = merged.row < grown.row + grown.rows && grown.row < merged.row + merged.rows && merged.column < grown.column + grown.columns && grown.column < merged.column + merged.columns;
        if (touches && (rows !== grown.rows || columns !== grown.columns)) {
          grown = { row, column, rows, columns };
          changed = true;
        }
      }
    }
    return grown;
  }
}

function withHidden(sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): Map<number, number> {
  const result = new Map([...sizes].map(([index, points]) => [index, pixels(points)]));
  for (const index of hidden) result.set(index, 0);
  return result;
}
