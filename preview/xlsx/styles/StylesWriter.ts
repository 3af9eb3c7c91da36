import { BorderSide, ConditionalLook, DEFAULT_FONT, Style, StyleTable } from '../../model';
import { element } from '../package';
import { storedBorder } from './borders';
import { storedColor } from './colors';
import { BUILT_IN_NUMBERS, FIRST_OWN_FORMAT } from './numberFormats';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Pieces of XML, each kept once and known by its number. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(...first: string[]) {
    first.forEach((xml) => this.number(xml));
  }

  number(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }

  list(name: string): string {
    return element(name, { count: this.numbers.size }, ...this.numbers.keys());
  }

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }
}

/** Collects the looks that cells and rules use, and writes them as `xl/styles.xml`. */
export class StylesWriter {
  private readonly fonts = new Numbered(fontXml({}));
  private readonly fills = new Numbered(patternFill('none'), patternFill('gray125'));
  private readonly borders = new Numbered(borderXml({}));
  private readonly formats = new Map<string, number>();
  private readonly cellFormats = new Numbered(element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  private readonly differences = new Numbered();
  private readonly known = new Map<number, number>([[0, 0]]);

  constructor(private readonly styles: StyleTable) {}

  /** The number in the file of a style of the workbook. */
  cellFormat(style: number): number {
    let number = this.known.get(style);
    if (number === undefined) {
      number = this.cellFormats.number(this.cellFormatXml(this.styles.get(style)));
      this.known.set(style, number);
    }
    return number;
  }

  /** The number of what a conditional format changes. */
  difference(look: ConditionalLook): number {
    return this.differences.number(element('dxf', undefined,
      look.bold !== undefined || look.italic !== undefined || look.fontColor !== undefined
        ? element('font', undefined,
          look.bold === undefined ? undefined : element('b', { val: look.bold }),
          look.italic === undefined ? undefined : element('i', { val: look.italic }),
          look.fontColor === undefined ? undefined : element('color', { rgb: storedColor(look.fontColor) }))
        : undefined,
      look.numberFormat === undefined ? undefined : element('numFmt', { numFmtId: this.formatNumber(look.numberFormat), formatCode: look.numberFormat }),
      // In a difference, and only there, the colour of a solid fill is its background.
      look.fillColor === undefined ? undefined : element('fill', undefined, element('patternFill', { patternType: 'solid' },
        element('fgColor', { rgb: storedColor(look.fillColor) }), element('bgColor', { rgb: storedColor(look.fillColor) })))));
  }

  xml(): string {
    const ownFormats = [...this.formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
    return element('styleSheet', { xmlns: MAIN },
      ownFormats.length === 0 ? undefined : element('numFmts', { count: ownFormats.length }, ...ownFormats),
      this.fonts.list('fonts'),
      this.fills.list('fills'),
      this.borders.list('borders'),
      element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      this.cellFormats.list('cellXfs'),
      element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      this.differences.isEmpty ? undefined : this.differences.list('dxfs'),
      element('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2', defaultPivotStyle: 'PivotStyleLight16' }));
  }

  private cellFormatXml(style: Style): string {
    const numFmtId = style.numberFormat === undefined ? 0 : this.formatNumber(style.numberFormat);
    const fontId = this.fonts.number(fontXml(style));
    const fillId = style.fillColor === undefined ? 0 : this.fills.number(patternFill('solid', style.fillColor));
    const borderId = this.borders.number(borderXml(style));
    const alignment = alignmentXml(style);
    const protection = style.locked === undefined && style.formulaHidden === undefined ? undefined
      : element('protection', { locked: style.locked, hidden: style.formulaHidden });
    return element('xf', {
      numFmtId, fontId, fillId, borderId, xfId: 0,
      applyNumberFormat: numFmtId !== 0 || undefined, applyFont: fontId !== 0 || undefined, applyFill: fillId !== 0 || undefined,
      applyBorder: borderId !== 0 || undefined, applyAlignment: alignment !== undefined || undefined, applyProtection: protection !== undefined || undefined,
    }, alignment, protection);
  }

  private formatNumber(format: string): number {
    const builtIn = BUILT_IN_NUMBERS.get(format);
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.get(format);
    if (known !== undefined) return known;
    const number = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(format, number);
    return number;
  }
}

function fontXml(style: Style): string {
  return element('font', undefined,
    style.bold ? element('b') : undefined,
    style.italic ? element('i') : undefined,
    style.strikethrough ? element('strike') : undefined,
    style.underline && style.underline !== 'None' ? element('u', { val: style.underline === 'Double' ? 'double' : 'single' }) : undefined,
    element('sz', { val: style.fontSize ?? DEFAULT_FONT.size }),
    element('color', { rgb: storedColor(style.fontColor ?? DEFAULT_FONT.color) }),
    element('name', { val: style.fontName ?? DEFAULT_FONT.name }),
    element('family', { val: 2 }));
}

function patternFill(pattern: string, color?: string): string {
  return element('fill', undefined, element('patternFill', { patternType: pattern },
    color === undefined ? undefined : element('fgColor', { rgb: storedColor(color) }),
    color === undefined ? undefined : element('bgColor', { indexed: 64 })));
}

function borderXml(style: Style): string {
  const side = (name: string, border: BorderSide | undefined): string => {
    const stored = border && storedBorder(border);
    return stored ? element(name, { style: stored }, element('color', { rgb: storedColor(border.color) })) : element(name);
  };
  return element('border', undefined, side('left', style.borderLeft), side('right', style.borderRight), side('top', style.borderTop),
    side('bottom', style.borderBottom), element('diagonal'));
}

function alignmentXml(style: Style): string | undefined {
  const attributes = {
    horizontal: style.horizontalAlignment === undefined || style.horizontalAlignment === 'General' ? undefined : storedAlignment(style.horizontalAlignment),
    vertical: style.verticalAlignment === undefined || style.verticalAlignment === 'Bottom' ? undefined : storedAlignment(style.verticalAlignment),
    textRotation: style.textOrientation ? storedRotation(style.textOrientation) : undefined,
    wrapText: style.wrapText || undefined,
    indent: style.indentLevel || undefined,
    shrinkToFit: style.shrinkToFit || undefined,
  };
  return Object.values(attributes).every((value) => value === undefined) ? undefined : element('alignment', attributes);
}

function storedAlignment(alignment: string): string {
  return alignment === 'CenterAcrossSelection' ? 'centerContinuous' : alignment.charAt(0).toLowerCase() + alignment.slice(1);
}

/** Degrees from −90 to 90 as Excel's interface counts; files write those below zero as 91 to 180. */
function storedRotation(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees;
}
