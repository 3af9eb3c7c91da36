import { ChartType, FillState, LineState } from '../../model/state';
import { Attributes } from './svg';

/** The accents of Office's theme, in the order in which Excel hands them to series. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
/** Excel darkens the accents from the second round on. */
const ROUNDS = [1, 0.6, 0.8, 0.5] as const;

export function automaticColor(index: number): string {
  const accent = ACCENTS[index % ACCENTS.length]!;
  return shade(accent, ROUNDS[Math.floor(index / ACCENTS.length) % ROUNDS.length]!);
}

function shade(color: string, factor: number): string {
  const channel = (at: number): string => Math.round(parseInt(color.slice(at, at + 2), 16) * factor).toString(16).padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

export function isLineType(type: ChartType): boolean {
  return type === 'Line' || type === 'LineMarkers' || type === 'LineStacked';
}

export function isAreaType(type: ChartType): boolean {
  return type === 'Area' || type === 'AreaStacked';
}

/** Attributes of a filled shape: an automatic fill takes the series' accent, an automatic outline is none. */
export function shapeLook(fill: FillState, line: LineState | undefined, accent: string): Attributes {
  return { fill: fill === undefined ? accent : fill ?? 'none', ...outline(line) };
}

/** Attributes of the line of a line chart: automatic means the accent at 2.25 points. */
export function strokeLook(line: LineState, accent: string): Attributes {
  if (line.lineStyle === 'None') return { stroke: 'none', fill: 'none' };
  const weight = line.weight ?? 2.25;
  return { stroke: line.color ?? accent, 'stroke-width': weight, 'stroke-linejoin': 'round', fill: 'none', ...dash(line, weight), 'stroke-linecap': line.lineStyle === 'RoundDot' || isSolid(line) ? 'round' : undefined };
}

/** Attributes of axis lines, gridlines and frames, which have a default of their own. */
export function ruleLook(line: LineState, standard: { color: string; weight: number }): Attributes {
  if (line.lineStyle === 'None') return { stroke: 'none' };
  const weight = line.weight ?? standard.weight;
  return { stroke: line.color ?? standard.color, 'stroke-width': weight, ...dash(line, weight) };
}

function outline(line: LineState | undefined): Attributes {
  if (!line || line.lineStyle === 'None' || (line.color === undefined && line.weight === undefined && (line.lineStyle ?? 'Automatic') === 'Automatic')) return {};
  const weight = line.weight ?? 0.75;
  return { stroke: line.color ?? '#000000', 'stroke-width': weight, ...dash(line, weight) };
}

function isSolid(line: LineState): boolean {
  return line.lineStyle === undefined || line.lineStyle === 'Automatic' || line.lineStyle === 'Continuous';
}

/** Lengths of dashes and gaps in multiples of the line's weight, as DrawingML draws its presets. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3], DashDot: [4, 3, 1, 3], DashDotDot: [3, 1, 1, 1, 1, 1], Dot: [1, 1], RoundDot: [0.1, 2], Grey25: [1, 3], Grey50: [1, 1], Grey75: [3, 1],
};

function dash(line: LineState, weight: number): Attributes {
  const lengths = DASHES[line.lineStyle ?? ''];
  return lengths ? { 'stroke-dasharray': lengths.map((length) => Math.round(length * weight * 100) / 100).join(' ') } : {};
}
