import { ChartState, columnsWidth, columnWidth, rowHeight, rowsHeight, SheetState } from '../../model';
import { element, XmlNode } from '../package';
import { CHART, DRAWING, EMU_PER_POINT, RELATIONSHIPS, SHEET_DRAWING } from './chartWords';

/** The drawing of a sheet: each chart hung between two cells, so that it moves with them. */
export function drawingXml(sheet: SheetState, charts: readonly { chart: ChartState; relationshipId: string }[]): string {
  return element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING }, ...charts.map(({ chart, relationshipId }, index) =>
    element('xdr:twoCellAnchor', undefined,
      cornerXml('xdr:from', sheet, chart.left, chart.top),
      cornerXml('xdr:to', sheet, chart.left + chart.width, chart.top + chart.height),
      element('xdr:graphicFrame', { macro: '' },
        element('xdr:nvGraphicFramePr', undefined, element('xdr:cNvPr', { id: index + 2, name: chart.name }), element('xdr:cNvGraphicFramePr')),
        element('xdr:xfrm', undefined, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
        element('a:graphic', undefined, element('a:graphicData', { uri: CHART }, element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relationshipId })))),
      element('xdr:clientData'))));
}

function cornerXml(name: string, sheet: SheetState, x: number, y: number): string {
  const column = cellAt(x, (index) => columnWidth(sheet, index));
  const row = cellAt(y, (index) => rowHeight(sheet, index));
  return element(name, undefined,
    element('xdr:col', undefined, String(column.index)), element('xdr:colOff', undefined, String(Math.round(column.offset * EMU_PER_POINT))),
    element('xdr:row', undefined, String(row.index)), element('xdr:rowOff', undefined, String(Math.round(row.offset * EMU_PER_POINT))));
}

export interface AnchoredChart {
  readonly relationshipId: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The charts of a drawing and where they lie, however they were hung; pictures and shapes are passed over. */
export function readDrawing(drawing: XmlNode, sheet: SheetState): AnchoredChart[] {
  return drawing.children.flatMap((anchor) => {
    const frame = anchor.child('graphicFrame') ?? anchor.at('AlternateContent', 'Choice', 'graphicFrame');
    const relationshipId = frame?.at('graphic', 'graphicData', 'chart')?.attribute('id');
    if (!frame || relationshipId === undefined) return [];
    const from = readCorner(anchor.child('from'), sheet) ?? readPoint(anchor.child('pos'));
    const to = readCorner(anchor.child('to'), sheet);
    const size = anchor.child('ext');
    const points = (name: string): number => (size?.number(name) ?? 0) / EMU_PER_POINT;
    return [{
      relationshipId, name: frame.at('nvGraphicFramePr', 'cNvPr')?.attribute('name') ?? '', left: rounded(from.x), top: rounded(from.y),
      width: rounded(to ? to.x - from.x : points('cx')), height: rounded(to ? to.y - from.y : points('cy')),
    }];
  });
}

interface Position {
  readonly x: number;
  readonly y: number;
}

function readCorner(corner: XmlNode | undefined, sheet: SheetState): Position | undefined {
  if (!corner) return undefined;
  const number = (name: string): number => Number(corner.child(name)?.text ?? 0);
  return {
    x: columnsWidth(sheet, 0, number('col')) + number('colOff') / EMU_PER_POINT,
    y: rowsHeight(sheet, 0, number('row')) + number('rowOff') / EMU_PER_POINT,
  };
}

function readPoint(position: XmlNode | undefined): Position {
  return { x: (position?.number('x') ?? 0) / EMU_PER_POINT, y: (position?.number('y') ?? 0) / EMU_PER_POINT };
}

function cellAt(distance: number, size: (index: number) => number): { index: number; offset: number } {
  let offset = Math.max(0, distance);
  let index = 0;
  while (offset >= size(index)) {
    offset -= size(index);
    index += 1;
  }
  return { index, offset };
}

/** EMUs are whole numbers: what they round off of a point is rounded back on. */
function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
