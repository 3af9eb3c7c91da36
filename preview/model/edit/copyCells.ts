import type { Session } from '../Session';
import { Area, quoteSheetName, columnName, SheetState } from '../state';
import { CellEntry } from './cellEntry';
import { styleNumberAt } from './cellStyle';
import { assertAllowed } from './protectionRules';
import { Reference } from './reference';
import { formulaAt } from './relativeFormula';
import { writeCells } from './writeCells';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface SourceCell {
  readonly entry: CellEntry;
  readonly style: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
}

/**
 * Copies cells as Excel pastes them: relative references follow, a smaller source is repeated where it divides the target,
 * and a target that is smaller grows to the source's shape.
 * @returns the area that was written
 */
export function copyCells(session: Session, source: Reference, sheet: SheetState, target: Area, options: CopyOptions): Area {
  session.workbook.calculateWhatIsDue();
  const cells = takeSource(source, options);
  const rows = options.transpose ? source.area.columns : source.area.rows;
  const columns = options.transpose ? source.area.rows : source.area.columns;
  const area = { ...target, rows: repeats(target.rows, rows) ? target.rows : rows, columns: repeats(target.columns, columns) ? target.columns : columns };
  const cellAt = (row: number, column: number): SourceCell => {
    const [r, c] = options.transpose ? [column % columns, row % rows] : [row % rows, column % columns];
    return cells[r]![c]!;
  };
  const isSkipped = (cell: SourceCell): boolean => options.skipBlanks && cell.entry.kind === 'constant' && cell.entry.value === null;
  if (options.type !== 'Formats') {
    writeCells(session, sheet, area, (row, column) => {
      const cell = cellAt(row, column);
      if (isSkipped(cell)) return undefined;
      if (cell.formula === undefined || options.type === 'Values' || options.type === 'Link') return cell.entry;
      const to = { row: area.row + row, column: area.column + column };
      return { kind: 'formula', formula: formulaAt(cell.formula, cell, to) };
    });
  }
  if (options.type === 'All' || options.type === 'Formats') {
    assertAllowed(sheet, 'allowFormatCells');
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const cell = cellAt(row, column);
        if (!isSkipped(cell)) sheet.grid.setStyle(area.row + row, area.column + column, cell.style);
      }
    }
    session.record({ kind: 'format', sheetId: sheet.id, area });
  }
  return area;
}

function repeats(target: number, source: number): boolean {
  return target >= source && target % source === 0;
}

/** Taken whole before anything is written: source and target may overlap. */
function takeSource(source: Reference, options: CopyOptions): SourceCell[][] {
  const { sheet, area } = source;
  return Array.from({ length: area.rows }, (_, rowOffset) => Array.from({ length: area.columns }, (__, columnOffset) => {
    const row = area.row + rowOffset;
    const column = area.column + columnOffset;
    const link = `=${quoteSheetName(sheet.name)}!${columnName(column)}${row + 1}`;
    const entry: CellEntry = options.type === 'Link' ? { kind: 'formula', formula: link } : { kind: 'constant', value: sheet.grid.value(row, column) };
    return { entry, style: styleNumberAt(sheet, row, column), row, column, formula: sheet.grid.formula(row, column) };
  }));
}
