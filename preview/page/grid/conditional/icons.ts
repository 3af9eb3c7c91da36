import { element } from '../../chart/svg';

const GREEN = '#3D9B5C';
const YELLOW = '#E8B21E';
const RED = '#D24B3E';
const GRAY = '#8A8A8A';
const BLACK = '#404040';
const SIZE = 14;

/** Icons of a set from the lowest to the highest. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ThreeArrows: [arrow(180, RED), arrow(90, YELLOW), arrow(0, GREEN)],
  ThreeArrowsGray: [arrow(180, GRAY), arrow(90, GRAY), arrow(0, GRAY)],
  ThreeFlags: [flag(RED), flag(YELLOW), flag(GREEN)],
  ThreeTrafficLights1: [disc(RED), disc(YELLOW), disc(GREEN)],
  ThreeTrafficLights2: [framedDisc(RED), framedDisc(YELLOW), framedDisc(GREEN)],
  ThreeSigns: [diamond(RED), triangle(YELLOW), disc(GREEN)],
  ThreeSymbols: [onDisc(RED, cross('#FFF')), onDisc(YELLOW, mark('#FFF')), onDisc(GREEN, tick('#FFF'))],
  ThreeSymbols2: [cross(RED), mark(YELLOW), tick(GREEN)],
  ThreeStars: [star(0), star(0.5), star(1)],
  ThreeTriangles: [wedge(180, RED), dash(YELLOW), wedge(0, GREEN)],
  FourArrows: [arrow(180, RED), arrow(135, YELLOW), arrow(45, YELLOW), arrow(0, GREEN)],
  FourArrowsGray: [arrow(180, GRAY), arrow(135, GRAY), arrow(45, GRAY), arrow(0, GRAY)],
  FourRedToBlack: [disc(BLACK), disc(GRAY), disc('#E7A6A0'), disc(RED)],
  FourRating: [bars(1), bars(2), bars(3), bars(4)],
  FourTrafficLights: [disc(BLACK), disc(RED), disc(YELLOW), disc(GREEN)],
  FiveArrows: [arrow(180, RED), arrow(135, YELLOW), arrow(90, YELLOW), arrow(45, YELLOW), arrow(0, GREEN)],
  FiveArrowsGray: [arrow(180, GRAY), arrow(135, GRAY), arrow(90, GRAY), arrow(45, GRAY), arrow(0, GRAY)],
  FiveRating: [bars(0), bars(1), bars(2), bars(3), bars(4)],
  FiveQuarters: [quarter(0), quarter(0.25), quarter(0.5), quarter(0.75), quarter(1)],
  FiveBoxes: [boxes(0), boxes(1), boxes(2), boxes(3), boxes(4)],
};

/** The picture of a conditional icon; Excel's sets differ in colour and in shape, so that colour is not the only carrier. */
export function iconSvg(set: string, index: number): string | undefined {
  const shape = SETS[set]?.[index];
  return shape && element('svg', { class: 'icon', viewBox: `0 0 ${SIZE} ${SIZE}`, width: SIZE, height: SIZE, 'aria-hidden': 'true', 'data-icon': `${set} ${index}` }, [shape]);
}

function disc(color: string): string {
  return element('circle', { cx: 7, cy: 7, r: 5.5, fill: color });
}

function framedDisc(color: string): string {
  return element('rect', { x: 0.5, y: 0.5, width: 13, height: 13, rx: 2, fill: BLACK }) + element('circle', { cx: 7, cy: 7, r: 4.5, fill: color });
}

function arrow(turn: number, color: string): string {
  return element('path', { d: 'M7 1L12.5 7H9.2V13H4.8V7H1.5Z', fill: color, transform: `rotate(${turn} 7 7)` });
}

function flag(color: string): string {
  return element('path', { d: 'M3 1V13', stroke: BLACK, 'stroke-width': 1.4 }) + element('path', { d: 'M3.7 1.6L12 4.6L3.7 7.8Z', fill: color });
}

function diamond(color: string): string {
  return element('path', { d: 'M7 0.8L13.2 7L7 13.2L0.8 7Z', fill: color });
}

function triangle(color: string): string {
  return element('path', { d: 'M7 1.2L13.3 12.6H0.7Z', fill: color });
}

function wedge(turn: number, color: string): string {
  return element('path', { d: 'M7 3L12.5 10.5H1.5Z', fill: color, transform: `rotate(${turn} 7 7)` });
}

function dash(color: string): string {
  return element('rect', { x: 1.5, y: 5.4, width: 11, height: 3.2, fill: color });
}

function onDisc(color: string, sign: string): string {
  return element('circle', { cx: 7, cy: 7, r: 6.2, fill: color }) + element('g', { transform: 'translate(7 7) scale(0.62) translate(-7 -7)' }, [sign]);
}

function cross(color: string): string {
  return element('path', { d: 'M2.5 2.5L11.5 11.5M11.5 2.5L2.5 11.5', stroke: color, 'stroke-width': 2.6, 'stroke-linecap': 'round' });
}

function tick(color: string): string {
  return element('path', { d: 'M2 7.5L5.6 11.2L12 3.2', stroke: color, 'stroke-width': 2.6, fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
}

function mark(color: string): string {
  return element('path', { d: 'M7 1.5V8.4', stroke: color, 'stroke-width': 2.8, 'stroke-linecap': 'round' }) + element('circle', { cx: 7, cy: 12.2, r: 1.5, fill: color });
}

function star(share: number): string {
  const outline = 'M7 0.9L8.9 5L13.3 5.5L10 8.5L10.9 12.9L7 10.7L3.1 12.9L4 8.5L0.7 5.5L5.1 5Z';
  const filled = share === 0 ? '' : element('path', { d: share === 1 ? outline : 'M7 0.9L7 10.7L3.1 12.9L4 8.5L0.7 5.5L5.1 5Z', fill: YELLOW });
  return filled + element('path', { d: outline, fill: 'none', stroke: '#B98A12', 'stroke-width': 0.9 });
}

function bars(filled: number): string {
  return [0, 1, 2, 3].map((bar) => element('rect', { x: 1 + bar * 3.2, y: 9.5 - bar * 2.6, width: 2.4, height: 3.5 + bar * 2.6, fill: bar < filled ? '#3A6FB7' : '#C9CDD3' })).join('');
}

function quarter(share: number): string {
  const ring = element('circle', { cx: 7, cy: 7, r: 5.7, fill: share === 1 ? BLACK : '#FFFFFF', stroke: BLACK, 'stroke-width': 1 });
  if (share === 0 || share === 1) return ring;
  const angle = share * 2 * Math.PI;
  const end = `${7 + Math.sin(angle) * 5.7} ${7 - Math.cos(angle) * 5.7}`;
  return ring + element('path', { d: `M7 7V1.3A5.7 5.7 0 ${share > 0.5 ? 1 : 0} 1 ${end}Z`, fill: BLACK });
}

function boxes(filled: number): string {
  const places = [[1, 7.5], [7.5, 7.5], [1, 1], [7.5, 1]] as const;
  return places.map(([x, y], index) => element('rect', { x, y, width: 5.5, height: 5.5, fill: index < filled ? '#3A6FB7' : '#C9CDD3' })).join('');
}
