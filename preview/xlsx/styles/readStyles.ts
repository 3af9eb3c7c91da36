import { BorderSide, ConditionalLook, DEFAULT_FONT, HorizontalAlignment, Style, StyleTable, VerticalAlignment } from '../../model';
import { XmlNode } from '../package';
import { readBorder } from './borders';
import { readColor, Theme } from './colors';
import { BUILT_IN_FORMATS } from './numberFormats';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface FileStyles {
  /** For each cell format of the file the number of the workbook's style */
  readonly cellFormats: readonly number[];
  /** What conditional formats change */
  readonly differences: readonly ConditionalLook[];
}

export function readStyles(part: XmlNode | undefined, styles: StyleTable, theme: Theme): FileStyles {
  if (!part) return { cellFormats: [], differences: [] };
  const formats = new Map(BUILT_IN_FORMATS);
  for (const node of part.child('numFmts')?.all('numFmt') ?? []) formats.set(node.number('numFmtId') ?? -1, node.attribute('formatCode') ?? 'General');
  const fonts = (part.child('fonts')?.all('font') ?? []).map((font) => readFont(font, theme));
  const fills = (part.child('fills')?.all('fill') ?? []).map((fill) => readFill(fill, theme));
  const borders = (part.child('borders')?.all('border') ?? []).map((border) => readBorders(border, theme));
  const cellFormats = (part.child('cellXfs')?.all('xf') ?? []).map((xf) => {
    const style: Writable<Style> = { ...fonts[xf.number('fontId') ?? 0], ...borders[xf.number('borderId') ?? 0] };
    const format = formats.get(xf.number('numFmtId') ?? 0);
    if (format !== undefined && format !== 'General') style.numberFormat = format;
    const fill = fills[xf.number('fillId') ?? 0];
    if (fill !== undefined) style.fillColor = fill;
    Object.assign(style, readAlignment(xf.child('alignment')), readProtection(xf.child('protection')));
    return styles.intern(style);
  });
  return { cellFormats, differences: (part.child('dxfs')?.all('dxf') ?? []).map((node) => readDifference(node, theme)) };
}

function readFont(font: XmlNode, theme: Theme): Style {
  const style: Writable<Style> = {};
  const name = font.child('name')?.attribute('val');
  if (name !== undefined && name !== DEFAULT_FONT.name) style.fontName = name;
  const size = font.child('sz')?.number('val');
  if (size !== undefined && size !== DEFAULT_FONT.size) style.fontSize = size;
  if (isOn(font.child('b'))) style.bold = true;
  if (isOn(font.child('i'))) style.italic = true;
  if (isOn(font.child('strike'))) style.strikethrough = true;
  const underline = font.child('u');
  const kind = underline?.attribute('val') ?? 'single';
  if (underline && kind !== 'none') style.underline = kind.startsWith('double') ? 'Double' : 'Single';
  const color = readColor(font.child('color'), theme);
  if (color !== undefined && color !== DEFAULT_FONT.color) style.fontColor = color;
  return style;
}

/** Patterns other than solid are shown as their foreground colour, the nearest that the workbook can hold. */
function readFill(fill: XmlNode, theme: Theme): string | undefined {
  const pattern = fill.child('patternFill');
  const type = pattern?.attribute('patternType') ?? 'none';
  if (pattern && type !== 'none') return type === 'gray125' ? undefined : readColor(pattern.child('fgColor'), theme);
  return readColor(fill.at('gradientFill', 'stop', 'color'), theme);
}

function readBorders(border: XmlNode, theme: Theme): Style {
  const side = (...names: string[]): BorderSide | undefined => {
    const node = names.map((name) => border.child(name)).find((found) => found !== undefined);
    const stored = node?.attribute('style');
    return stored === undefined ? undefined : readBorder(stored, readColor(node?.child('color'), theme) ?? '#000000');
  };
  const sides = {
    borderTop: side('top'), borderBottom: side('bottom'), borderLeft: side('left', 'start'), borderRight: side('right', 'end'),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, value]) => value !== undefined));
}

function readAlignment(node: XmlNode | undefined): Style {
  const style: Writable<Style> = {};
  if (!node) return style;
  const horizontal = node.attribute('horizontal');
  if (horizontal !== undefined && horizontal !== 'general') style.horizontalAlignment = readAlignmentName(horizontal) as HorizontalAlignment;
  const vertical = node.attribute('vertical');
  if (vertical !== undefined && vertical !== 'bottom') style.verticalAlignment = readAlignmentName(vertical) as VerticalAlignment;
  const rotation = node.number('textRotation');
  // 255 stands for letters below each other, which the workbook does not hold.
  if (rotation && rotation <= 180) style.textOrientation = rotation > 90 ? 90 - rotation : rotation;
  if (node.flag('wrapText')) style.wrapText = true;
  if (node.flag('shrinkToFit')) style.shrinkToFit = true;
  const indent = node.number('indent');
  if (indent) style.indentLevel = indent;
  return style;
}

function readAlignmentName(stored: string): string {
  return stored === 'centerContinuous' ? 'CenterAcrossSelection' : stored.charAt(0).toUpperCase() + stored.slice(1);
}

function readProtection(node: XmlNode | undefined): Style {
  const style: Writable<Style> = {};
  if (node?.attribute('locked') !== undefined && !node.flag('locked')) style.locked = false;
  if (node?.flag('hidden')) style.formulaHidden = true;
  return style;
}

function readDifference(node: XmlNode, theme: Theme): ConditionalLook {
  const look: ConditionalLook = {};
  const font = node.child('font');
  const bold = font?.child('b');
  const italic = font?.child('i');
  if (bold) look.bold = isOn(bold);
  if (italic) look.italic = isOn(italic);
  const fontColor = readColor(font?.child('color'), theme);
  if (fontColor !== undefined) look.fontColor = fontColor;
  const fill = node.at('fill', 'patternFill');
  const fillColor = readColor(fill?.child('bgColor'), theme) ?? readColor(fill?.child('fgColor'), theme);
  if (fillColor !== undefined) look.fillColor = fillColor;
  const numberFormat = node.child('numFmt')?.attribute('formatCode');
  if (numberFormat !== undefined) look.numberFormat = numberFormat;
  return look;
}

function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && node.flag('val', true);
}
