import { Area } from '../../model/state';
import { Selection } from './Selection';
import { SheetView } from './SheetView';
import { CellRange } from './Viewport';

/** Marks that lie over the cells of a pane: the selection, what was copied, a spilled range, references of a formula. */
export class SelectionOverlay {
  readonly element = document.createElement('div');
  private drawn = '';

  constructor() {
    this.element.className = 'overlay';
    this.element.setAttribute('aria-hidden', 'true');
  }

  draw(view: SheetView, range: CellRange, marks: { selection: Selection | undefined; copied: Area | undefined; spill: Area | undefined; pointed: Area | undefined }): void {
    const parts: string[] = [];
    if (marks.spill) parts.push(box('spill', view, range, marks.spill));
    if (marks.selection) parts.push(...selectionBoxes(view, range, marks.selection));
    if (marks.copied) parts.push(box('copied', view, range, marks.copied));
    if (marks.pointed) parts.push(box('pointed', view, range, marks.pointed));
    const html = parts.join('');
    if (html !== this.drawn) this.element.innerHTML = html;
    this.drawn = html;
  }
}

function selectionBoxes(view: SheetView, range: CellRange, selection: Selection): string[] {
  const frame = box('selected', view, range, selection.area);
  const active = view.withMerged({ ...selection.active, rows: 1, columns: 1 });
  if (active.rows === selection.area.rows && active.columns === selection.area.columns) return [frame];
  const whole = pixelsOf(view, range, selection.area);
  const hole = pixelsOf(view, range, active);
  const [x, y] = [hole.left - whole.left, hole.top - whole.top];
  // The cell that typing goes to stays clear.
  const clip = `clip-path:path(evenodd, 'M0 0H${whole.width}V${whole.height}H0ZM${x} ${y}h${hole.width}v${hole.height}h${-hole.width}Z')`;
  return [box('selected-fill', view, range, selection.area, clip), frame];
}

function box(className: string, view: SheetView, range: CellRange, area: Area, more = ''): string {
  const { left, top, width, height } = pixelsOf(view, range, area);
  return `<div class="${className}" style="left:${left}px;top:${top}px;width:${width}px;height:${height}px;${more}"></div>`;
}

/** Whole columns are millions of pixels high: what lies far out of sight is cut off. */
function pixelsOf(view: SheetView, range: CellRange, area: Area): { left: number; top: number; width: number; height: number } {
  const far = 50;
  const top = view.rows.offset(Math.max(area.row, Math.min(range.firstRow - far, area.row + area.rows - 1)));
  const left = view.columns.offset(Math.max(area.column, Math.min(range.firstColumn - far, area.column + area.columns - 1)));
  const bottom = view.rows.offset(Math.min(area.row + area.rows, Math.max(range.lastRow + far, area.row + 1)));
  const right = view.columns.offset(Math.min(area.column + area.columns, Math.max(range.lastColumn + far, area.column + 1)));
  return { left, top, width: right - left, height: bottom - top };
}
