import { Area, areaContains, areasOverlap, MAX_COLUMNS, MAX_ROWS, SheetState, WorkbookState } from '../../model/state';
import { AreaIndex } from '../graph/AreaIndex';
import { FormulaCell } from '../graph/FormulaCell';

/** Which formulas have spilled where, and which would if something were not in the way. */
export class Spills {
  private readonly standing = new Map<SheetState, AreaIndex<FormulaCell>>();
  private readonly blocked = new Map<SheetState, AreaIndex<FormulaCell>>();

  constructor(private readonly state: WorkbookState) {}

  /** The formula whose result covers this cell. */
  at(sheet: SheetState, row: number, column: number): FormulaCell | undefined {
    return this.standing.get(sheet)?.at(row, column)[0];
  }

  overlapping(sheet: SheetState, area: Area): FormulaCell[] {
    return this.standing.get(sheet)?.overlapping(area) ?? [];
  }

  blockedBy(sheet: SheetState, area: Area): FormulaCell[] {
    return this.blocked.get(sheet)?.overlapping(area) ?? [];
  }

  set(cell: FormulaCell, spill: Area | undefined, blockedSpill: Area | undefined): void {
    file(this.standing, cell, cell.spill, spill);
    file(this.blocked, cell, cell.blockedSpill, blockedSpill);
    cell.spill = spill;
    cell.blockedSpill = blockedSpill;
  }

  /** Whether a result of this size can stand at the cell: only on empty cells, outside tables, on the sheet. */
  hasRoom(cell: FormulaCell, area: Area): boolean {
    if (area.row + area.rows > MAX_ROWS || area.column + area.columns > MAX_COLUMNS) return false;
    if (this.state.tables.some((table) => table.sheetId === cell.sheet.id && areasOverlap(table.area, area))) return false;
    if (cell.sheet.merged.some((merged) => areasOverlap(merged, area))) return false;
    for (let c = area.column; c < area.column + area.columns; c++) {
      const column = cell.sheet.grid.column(c);
      if (!column) continue;
      const end = Math.min(area.row + area.rows, Math.max(column.values.length, column.formulas.length));
      for (let r = area.row; r < end; r++) {
        if (r === cell.row && c === cell.column) continue;
        if (column.formulas[r] !== undefined) return false;
        const empty = (column.values[r] ?? null) === null;
        if (!empty && !(cell.spill && areaContains(cell.spill, r, c))) return false;
      }
    }
    return true;
  }
}

function file(indices: Map<SheetState, AreaIndex<FormulaCell>>, cell: FormulaCell, before: Area | undefined, after: Area | undefined): void {
  if (!before && !after) return;
  let index = indices.get(cell.sheet);
  if (!index) {
    index = new AreaIndex();
    indices.set(cell.sheet, index);
  }
  if (before) index.remove(cell);
  if (after) index.add(after, cell);
}
