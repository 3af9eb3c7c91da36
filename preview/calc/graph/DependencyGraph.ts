import { Area, SheetState } from '../../model/state';
import { SheetArea } from '../values';
import { AreaIndex } from './AreaIndex';
import { FormulaCell } from './FormulaCell';

/** An area that formulas read; all that read the same area share it, so that a column of 40,000 cells is one edge. */
export class AreaNode {
  readonly dependents = new Set<FormulaCell>();
  /** In the order of evaluation. */
  changed = false;
  waitingFor = 0;
  visit = 0;

  constructor(readonly area: SheetArea) {}
}

/** Who reads what. */
export class DependencyGraph {
  private readonly nodes = new Map<SheetState, { readonly byKey: Map<string, AreaNode>; readonly index: AreaIndex<AreaNode> }>();

  connect(cell: FormulaCell, areas: readonly SheetArea[]): void {
    this.disconnect(cell);
    cell.precedents = [...new Set(areas.map((area) => this.node(area)))];
    for (const node of cell.precedents) node.dependents.add(cell);
  }

  disconnect(cell: FormulaCell): void {
    for (const node of cell.precedents) {
      node.dependents.delete(cell);
      if (node.dependents.size > 0) continue;
      const sheet = this.nodes.get(node.area.sheet);
      sheet?.byKey.delete(areaKey(node.area));
      sheet?.index.remove(node);
    }
    cell.precedents = [];
  }

  /** The areas, read by some formula, that share a cell with this one. */
  readersOf(sheet: SheetState, area: Area): AreaNode[] {
    return this.nodes.get(sheet)?.index.overlapping(area) ?? [];
  }

  private node(area: SheetArea): AreaNode {
    let sheet = this.nodes.get(area.sheet);
    if (!sheet) {
      sheet = { byKey: new Map(), index: new AreaIndex() };
      this.nodes.set(area.sheet, sheet);
    }
    const key = areaKey(area);
    let node = sheet.byKey.get(key);
    if (!node) {
      node = new AreaNode(area);
      sheet.byKey.set(key, node);
      sheet.index.add(area, node);
    }
    return node;
  }
}

function areaKey(area: Area): string {
  return `${area.row},${area.column},${area.rows},${area.columns}`;
}
