import type { Session } from '../Session';
import { Area, isCellError, SheetState, Value } from '../state';
import { CellEntry } from './cellEntry';
import { formulaAt } from './relativeFormula';
import { writeCells } from './writeCells';

export interface SortKey {
  /** Offset of the column (or row) within what is sorted */
  readonly key: number;
  readonly ascending: boolean;
  /** Whether a text of figures sorts among the numbers */
  readonly textAsNumber: boolean;
}

interface Line {
  readonly index: number;
  readonly values: readonly Value[];
}

/** Excel's order: numbers, texts, FALSE and TRUE, errors; what is blank comes last in either direction. */
function rank(value: Value): number {
  if (value === null) return 4;
  if (isCellError(value)) return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

function read(value: Value, key: SortKey): Value {
  if (!key.textAsNumber || typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}

function compare(a: Value, b: Value, ascending: boolean, collator: Intl.Collator): number {
  const [first, second] = [rank(a), rank(b)];
  if (first === 4 || second === 4) return first - second;
  let order = first - second;
  if (order === 0) order = first === 1 ? collator.compare(String(a), String(b)) : first === 3 ? 0 : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Sorts rows (or columns) of an area, stably; their formulas go along, with relative references that follow. */
export function sortCells(session: Session, sheet: SheetState, area: Area, keys: readonly SortKey[], options: { matchCase: boolean; columns: boolean }): void {
  session.workbook.calculateWhatIsDue();
  const { grid } = sheet;
  const count = options.columns ? area.columns : area.rows;
  const collator = new Intl.Collator(session.workbook.locale.name, { sensitivity: options.matchCase ? 'variant' : 'accent', caseFirst: 'lower' });
  const place = (line: number, offset: number): { row: number; column: number } =>
    options.columns ? { row: area.row + offset, column: area.column + line } : { row: area.row + line, column: area.column + offset };
  const lines: Line[] = Array.from({ length: count }, (_, index) => ({
    index,
    values: keys.map((key) => {
      const { row, column } = place(index, key.key);
      return read(grid.value(row, column), key);
    }),
  }));
  lines.sort((a, b) => {
    for (const [index, key] of keys.entries()) {
      const order = compare(a.values[index]!, b.values[index]!, key.ascending, collator);
      if (order !== 0) return order;
    }
    return a.index - b.index;
  });
  const entries = new Map<number, CellEntry>();
  const styles = new Map<number, number>();
  const width = area.columns;
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < width; column++) {
      const line = lines[options.columns ? column : row]!.index;
      const from = place(line, options.columns ? row : column);
      const to = { row: area.row + row, column: area.column + column };
      const formula = grid.formula(from.row, from.column);
      entries.set(row * width + column, formula === undefined
        ? { kind: 'constant', value: grid.value(from.row, from.column) }
        : { kind: 'formula', formula: formulaAt(formula, from, to) });
      styles.set(row * width + column, grid.style(from.row, from.column));
    }
  }
  writeCells(session, sheet, area, (row, column) => entries.get(row * width + column));
  for (const [index, style] of styles) grid.setStyle(area.row + Math.floor(index / width), area.column + (index % width), style);
}
