import { element } from './chart/svg';

const INK = '#424242';
const GREEN = '#107C41';

/** Small pictures for the buttons of the Home tab, 16 by 16. */
const SHAPES = {
  undo: stroke('M5.5 3L2.5 6L5.5 9M3 6H9.5A4 4 0 0 1 9.5 14H6'),
  redo: stroke('M10.5 3L13.5 6L10.5 9M13 6H6.5A4 4 0 0 0 6.5 14H10'),
  cut: stroke('M4 2L10.5 10.5M12 2L5.5 10.5') + ring(4.2, 12.2) + ring(11.8, 12.2),
  copy: stroke('M5.5 4.5V2H13.5V11H11M2.5 5H10.5V14H2.5Z'),
  paste: stroke('M5 3H3V14H13V3H11M5 2H11V5H5Z'),
  alignLeft: stroke('M2 3H14M2 6.5H9M2 10H14M2 13.5H9'),
  alignCenter: stroke('M2 3H14M4.5 6.5H11.5M2 10H14M4.5 13.5H11.5'),
  alignRight: stroke('M2 3H14M7 6.5H14M2 10H14M7 13.5H14'),
  wrapText: stroke('M2 3H14M2 7.5H11.5A2.3 2.3 0 0 1 11.5 12H8M9.5 10L7.5 12L9.5 14M2 12H5'),
  fill: stroke('M7 2.5L12.5 8L7.5 13L2 7.5Z') + element('path', { d: 'M13.5 10.5C14.5 12 15 12.6 14.3 13.4S12.5 13.4 12.7 12.2S13.3 11.2 13.5 10.5Z', fill: GREEN }),
  insertRows: stroke('M2 3H14M2 13H14') + element('rect', { x: 2, y: 6, width: 12, height: 4, fill: '#BFE3CD', stroke: GREEN }),
  deleteRows: stroke('M2 3H14M2 13H14') + element('path', { d: 'M5 5.7L11 10.3M11 5.7L5 10.3', stroke: '#C4314B', 'stroke-width': 1.6 }),
  insertColumns: stroke('M3 2V14M13 2V14') + element('rect', { x: 6, y: 2, width: 4, height: 12, fill: '#BFE3CD', stroke: GREEN }),
  deleteColumns: stroke('M3 2V14M13 2V14') + element('path', { d: 'M5.5 5L10.5 11M10.5 5L5.5 11', stroke: '#C4314B', 'stroke-width': 1.6 }),
  gridlines: stroke('M2 2H14V14H2ZM2 6H14M2 10H14M6 2V14M10 2V14'),
  headings: element('path', { d: 'M2 2H14V5H5V14H2Z', fill: '#BFE3CD' }) + stroke('M2 2H14V14H2ZM2 5H14M5 2V14'),
  freeze: element('path', { d: 'M2 2H14V6H6V14H2Z', fill: '#CFE4F7' }) + stroke('M2 2H14V14H2ZM2 6H14M6 2V14'),
} as const;

export type Picture = keyof typeof SHAPES;

export function picture(name: Picture): string {
  return element('svg', { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, [SHAPES[name]]);
}

function stroke(d: string): string {
  return element('path', { d, fill: 'none', stroke: INK, 'stroke-width': 1.2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
}

function ring(cx: number, cy: number): string {
  return element('circle', { cx, cy, r: 1.8, fill: 'none', stroke: INK, 'stroke-width': 1.2 });
}
