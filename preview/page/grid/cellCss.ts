import { BorderSide, DEFAULT_FONT, Style } from '../../model/state';
import { fontStack } from '../chart/text';

const known = new WeakMap<Style, string>();

/** The CSS of what a style says about text and fill. Borders are drawn by the cell that lies before them. */
export function cellCss(style: Style): string {
  const remembered = known.get(style);
  if (remembered !== undefined) return remembered;
  const parts: string[] = [];
  if (style.fillColor) parts.push(`background-color:${style.fillColor}`);
  if (style.fontColor) parts.push(`color:${style.fontColor}`);
  if (style.bold) parts.push('font-weight:700');
  if (style.italic) parts.push('font-style:italic');
  if (style.fontSize !== undefined && style.fontSize !== DEFAULT_FONT.size) parts.push(`font-size:${style.fontSize}pt`);
  if (style.fontName !== undefined && style.fontName !== DEFAULT_FONT.name) parts.push(`font-family:${fontStack(style.fontName)}`);
  const lines = [style.underline === 'Single' || style.underline === 'Double' ? 'underline' : '', style.strikethrough ? 'line-through' : ''].filter(Boolean);
  if (lines.length > 0) parts.push(`text-decoration:${lines.join(' ')}${style.underline === 'Double' ? ' double' : ''}`);
  if (style.verticalAlignment === 'Top') parts.push('align-items:flex-start');
  else if (style.verticalAlignment === 'Center' || style.verticalAlignment === 'Distributed' || style.verticalAlignment === 'Justify') parts.push('align-items:center');
  const css = parts.join(';');
  known.set(style, css);
  return css;
}

const WEIGHTS: Readonly<Record<BorderSide['weight'], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Partial<Record<BorderSide['style'], string>>> = { Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dotted', Dot: 'dotted', SlantDashDot: 'dashed', Double: 'double' };

export function borderCss(side: BorderSide | undefined): string | undefined {
  if (!side || side.style === 'None') return undefined;
  const width = side.style === 'Double' ? 3 : WEIGHTS[side.weight];
  const line = side.weight === 'Hairline' ? 'dotted' : LINES[side.style] ?? 'solid';
  return `${width}px ${line} ${side.color}`;
}
