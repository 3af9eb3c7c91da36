import { ChartState } from '../../model/state';
import { columnsWidth, rowsHeight } from '../../model';
import { placePane } from './Pane';
import { PIXELS_PER_POINT } from './SheetAxis';
import { SheetView } from './SheetView';
import { PaneFrame } from './Viewport';

/** The charts of a sheet, as they lie over the cells of one pane. */
export class ChartLayer {
  readonly element = document.createElement('div');
  private readonly layer = document.createElement('div');
  private readonly frames = new Map<string, { element: HTMLElement; svg: string }>();

  constructor() {
    this.element.className = 'charts';
    this.layer.className = 'layer';
    this.element.append(this.layer);
  }

  draw(view: SheetView, frame: PaneFrame, svgOf: (chart: ChartState) => string, selectedId: string | undefined): void {
    placePane(this.element, this.layer, frame);
    const wanted = new Set(view.sheet.charts.map((chart) => chart.id));
    for (const [id, { element }] of this.frames) {
      if (wanted.has(id)) continue;
      element.remove();
      this.frames.delete(id);
    }
    for (const chart of view.sheet.charts) {
      const drawn = this.frames.get(chart.id) ?? this.addFrame(chart);
      const place = chartPlace(view, chart);
      drawn.element.style.cssText = `left:${place.left}px;top:${place.top}px;width:${chart.width * PIXELS_PER_POINT}px;height:${chart.height * PIXELS_PER_POINT}px`;
      drawn.element.classList.toggle('selected', chart.id === selectedId);
      const svg = svgOf(chart);
      if (drawn.svg !== svg) {
        drawn.element.innerHTML = svg;
        drawn.svg = svg;
      }
    }
  }

  private addFrame(chart: ChartState): { element: HTMLElement; svg: string } {
    const element = document.createElement('div');
    element.className = 'chart';
    element.dataset['chartId'] = chart.id;
    element.dataset['chartName'] = chart.name;
    const frame = { element, svg: '' };
    this.frames.set(chart.id, frame);
    this.layer.append(element);
    return frame;
  }
}

/**
 * Where a chart's corner lies on the page. Rows that fit themselves to large fonts are higher here than in the model, so a
 * chart is held to the cell that its corner is in, as Excel anchors it.
 */
function chartPlace(view: SheetView, chart: ChartState): { left: number; top: number } {
  const { sheet } = view;
  const column = anchor(chart.left, (count) => columnsWidth(sheet, 0, count), view.columns.count);
  const row = anchor(chart.top, (count) => rowsHeight(sheet, 0, count), view.rows.count);
  return { left: view.columns.offset(column.index) + column.beyond * PIXELS_PER_POINT, top: view.rows.offset(row.index) + row.beyond * PIXELS_PER_POINT };
}

/** The last cell that begins at or before a position in points, and how far beyond its beginning the position is. */
function anchor(position: number, offset: (count: number) => number, count: number): { index: number; beyond: number } {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offset(middle) <= position) low = middle;
    else high = middle - 1;
  }
  return { index: low, beyond: position - offset(low) };
}
