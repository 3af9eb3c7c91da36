import { FillState, FontState, LineState, LineStyle, TextState } from '../../model';
import { XmlNode } from '../package';
import { fromHsl, Theme, tinted, toHsl } from '../styles';
import { DASHES, EMU_PER_POINT, wordFor } from './chartWords';
import { readParagraphAlignment } from './shapeXml';

export function readFill(shape: XmlNode | undefined, theme: Theme): FillState {
  if (!shape) return undefined;
  if (shape.child('noFill')) return null;
  return readDrawingColor(shape.child('solidFill') ?? shape.at('gradFill', 'gsLst', 'gs') ?? shape.at('pattFill', 'fgClr'), theme);
}

export function readLine(shape: XmlNode | undefined, theme: Theme): LineState {
  const line = shape?.child('ln');
  if (!line) return {};
  if (line.child('noFill')) return { lineStyle: 'None' };
  if (isAutomatic(line.child('solidFill'), AUTOMATIC_LINE_SHADE)) return {};
  const color = readDrawingColor(line.child('solidFill') ?? line.at('pattFill', 'fgClr'), theme);
  const shade = line.child('pattFill')?.attribute('prst')?.replace('pct', '');
  const width = line.number('w');
  const dash = line.child('prstDash')?.attribute('val');
  const lineStyle: LineStyle | undefined = shade !== undefined && ['25', '50', '75'].includes(shade) ? `Grey${shade}` as LineStyle
    : dash === undefined ? undefined : wordFor<LineStyle>(DASHES, dash, 'Dash');
  return {
    ...(color !== undefined && { color }), ...(lineStyle !== undefined && { lineStyle }),
    ...(width !== undefined && { weight: width / EMU_PER_POINT }),
  };
}

/** The font of `<txPr>`, or of the runs of a written title. */
export function readFont(properties: XmlNode | undefined, theme: Theme): FontState {
  if (!properties) return {};
  const size = properties.number('sz');
  const fill = properties.child('solidFill');
  const color = isAutomatic(fill, AUTOMATIC_TEXT_SHADE) ? undefined : readDrawingColor(fill, theme);
  const name = properties.child('latin')?.attribute('typeface');
  return {
    ...(name !== undefined && !name.startsWith('+') && { name }), ...(size !== undefined && { size: size / 100 }),
    ...(properties.attribute('b') !== undefined && { bold: properties.flag('b') }),
    ...(properties.attribute('i') !== undefined && { italic: properties.flag('i') }),
    ...(color !== undefined && { color }),
  };
}

export function fontOf(node: XmlNode | undefined, theme: Theme): FontState {
  return readFont(node?.at('txPr', 'p', 'pPr', 'defRPr'), theme);
}

/** The text of `<rich>`, a line for each paragraph. */
export function readRichText(rich: XmlNode | undefined): string | undefined {
  return rich?.all('p').map((paragraph) => paragraph.children.filter(({ name }) => name === 'r' || name === 'fld').map((run) => run.child('t')?.text ?? '').join('')).join('\n');
}

export function readTitle(title: XmlNode | undefined, chart: { width: number; height: number }, theme: Theme): TextState {
  if (!title) return { text: '', visible: false, font: {} };
  const rich = title.at('tx', 'rich');
  const reference = title.at('tx', 'strRef');
  const text = readRichText(rich) ?? '';
  const first = rich?.child('p');
  const font = rich ? readFont(first?.at('r', 'rPr') ?? first?.at('pPr', 'defRPr'), theme) : fontOf(title, theme);
  const alignment = readParagraphAlignment(first?.child('pPr')?.attribute('algn'));
  const layout = title.at('layout', 'manualLayout');
  const place = (axis: 'x' | 'y', extent: number): number => Math.round((layout?.child(axis)?.number('val') ?? 0) * extent * 1000) / 1000;
  return {
    text: reference ? reference.at('strCache', 'pt', 'v')?.text ?? '' : text, visible: true, font,
    overlay: title.child('overlay')?.flag('val', true) ?? false,
    ...(reference && { formula: `=${reference.child('f')?.text ?? ''}` }),
    ...(alignment !== undefined && { horizontalAlignment: alignment }),
    ...(layout && { left: place('x', chart.width), top: place('y', chart.height) }),
  };
}

/** Shades of the theme's text colour (`lumMod`) by which automatic lines and texts are told from chosen ones. */
const AUTOMATIC_LINE_SHADE = 15_000;
const AUTOMATIC_TEXT_SHADE = 65_000;

function isAutomatic(fill: XmlNode | undefined, shade: number): boolean {
  const color = fill?.child('schemeClr');
  return color?.attribute('val') === 'tx1' && color.child('lumMod')?.number('val') === shade;
}

const SCHEME_NAMES: Readonly<Record<string, string>> = { tx1: 'dk1', tx2: 'dk2', bg1: 'lt1', bg2: 'lt2' };

/** A colour of drawings: written out or from the theme, lightened or darkened. Transparency is not kept. */
function readDrawingColor(holder: XmlNode | undefined, theme: Theme): string | undefined {
  const rgb = holder?.child('srgbClr');
  const scheme = holder?.child('schemeClr');
  const node = rgb ?? scheme ?? holder?.child('sysClr');
  if (!node) return undefined;
  const name = scheme?.attribute('val') ?? '';
  const base = rgb ? rgb.attribute('val') : scheme ? theme.get(SCHEME_NAMES[name] ?? name) : node.attribute('lastClr');
  if (base === undefined) return undefined;
  return `#${shaded(base.toUpperCase(), node)}`;
}

function shaded(base: string, node: XmlNode): string {
  let color = base;
  const share = (name: string): number | undefined => {
    const value = node.child(name)?.number('val');
    return value === undefined ? undefined : value / 100_000;
  };
  const [modulation, offset] = [share('lumMod'), share('lumOff')];
  if (modulation !== undefined || offset !== undefined) {
    const [hue, saturation, lightness] = toHsl(color);
    color = fromHsl(hue, saturation, Math.min(1, Math.max(0, lightness * (modulation ?? 1) + (offset ?? 0))));
  }
  const [tint, shade] = [share('tint'), share('shade')];
  if (tint !== undefined) color = tinted(color, 1 - tint);
  if (shade !== undefined) color = tinted(color, shade - 1);
  return color;
}
