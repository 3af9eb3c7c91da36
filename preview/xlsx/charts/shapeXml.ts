import { FillState, FontState, LineState, TextState } from '../../model';
import { element, escapeXml } from '../package';
import { DASHES, EMU_PER_POINT } from './chartWords';

/**
 * What Excel since 2013 draws where nothing was said: thin light grey lines and dark grey text. It writes them out, for
 * a file without them gets the heavier looks of 2007. Colours of the theme tell them from those that somebody chose.
 */
export const AUTOMATIC_LINE = element('a:ln', { w: 9525 }, automaticFill(15_000, 85_000));
export const NO_LINE = element('a:ln', undefined, element('a:noFill'));
const AUTOMATIC_TEXT = automaticFill(65_000, 35_000);
export const AUTOMATIC_TEXT_SIZE = 9;
export const AUTOMATIC_TITLE_SIZE = 14;

/** How an element of a chart is filled and outlined; undefined where both are left to the program. */
export function shapeXml(fill: FillState, line: LineState, automaticLine = ''): string | undefined {
  const content = fillXml(fill) + (lineXml(line) || automaticLine);
  return content === '' ? undefined : element('c:spPr', undefined, content);
}

export function fillXml(fill: FillState): string {
  if (fill === undefined) return '';
  return fill === null ? element('a:noFill') : solidFill(fill);
}

export function lineXml({ color, lineStyle, weight }: LineState): string {
  if (lineStyle === 'None') return element('a:ln', undefined, element('a:noFill'));
  const said = color !== undefined || weight !== undefined || (lineStyle !== undefined && lineStyle !== 'Automatic');
  if (!said) return '';
  const shade = /^Grey(\d+)$/.exec(lineStyle ?? '')?.[1];
  const stroke = shade ? element('a:pattFill', { prst: `pct${shade}` }, element('a:fgClr', undefined, colorXml(color ?? '#000000')), element('a:bgClr', undefined, colorXml('#FFFFFF')))
    : color === undefined ? '' : solidFill(color);
  const dash = DASHES[lineStyle ?? ''];
  return element('a:ln', { w: weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT) },
    stroke, dash === undefined ? undefined : element('a:prstDash', { val: dash }));
}

/** The font of the whole chart, which its parts take over. */
export function chartTextXml(font: FontState): string {
  return textBody({ size: AUTOMATIC_TEXT_SIZE, ...font });
}

/** The font of labels or titles; undefined where all of it is that of the chart. */
export function textPropertiesXml(font: FontState): string | undefined {
  return Object.keys(font).length === 0 ? undefined : textBody(font);
}

function textBody(font: FontState): string {
  return element('c:txPr', undefined, element('a:bodyPr'), element('a:lstStyle'),
    element('a:p', undefined, element('a:pPr', undefined, runProperties('a:defRPr', font)), element('a:endParaRPr', { lang: 'en-US' })));
}

/** A title: written out, or taken from a cell whose text is kept along. */
export function titleXml(written: TextState, chart: { width: number; height: number }, cellText: (formula: string) => string, automaticFont: FontState = {}): string {
  const title = { ...written, font: { ...automaticFont, ...written.font } };
  return element('c:title', undefined,
    title.formula !== undefined ? element('c:tx', undefined, element('c:strRef', undefined,
      element('c:f', undefined, escapeXml(title.formula.replace(/^=/, ''))),
      element('c:strCache', undefined, element('c:ptCount', { val: 1 }), element('c:pt', { idx: 0 }, element('c:v', undefined, escapeXml(cellText(title.formula)))))))
      : title.text === '' ? undefined : element('c:tx', undefined, richTextXml(title.text, title)),
    title.left === undefined && title.top === undefined ? undefined : element('c:layout', undefined, element('c:manualLayout', undefined,
      element('c:xMode', { val: 'edge' }), element('c:yMode', { val: 'edge' }),
      element('c:x', { val: (title.left ?? 0) / chart.width }), element('c:y', { val: (title.top ?? 0) / chart.height }))),
    element('c:overlay', { val: title.overlay ?? false }),
    title.formula !== undefined || title.text === '' ? textPropertiesXml(title.font) : undefined);
}

const PARAGRAPH_ALIGNMENTS: Readonly<Record<string, string>> = { Left: 'l', Center: 'ctr', Right: 'r', Justify: 'just', Distributed: 'dist' };

export function readParagraphAlignment(stored: string | undefined): string | undefined {
  return Object.keys(PARAGRAPH_ALIGNMENTS).find((name) => PARAGRAPH_ALIGNMENTS[name] === stored);
}

/** A text that is written out, line by line. */
export function richTextXml(text: string, look: TextLook): string {
  return element('c:rich', undefined, element('a:bodyPr'), element('a:lstStyle'), ...text.split(/\r\n|\r|\n/).map((line) => paragraph(line, look)));
}

type TextLook = Pick<TextState, 'font' | 'horizontalAlignment'>;

function paragraph(text: string, { font, horizontalAlignment }: TextLook): string {
  return element('a:p', undefined,
    element('a:pPr', { algn: PARAGRAPH_ALIGNMENTS[horizontalAlignment ?? ''] }, runProperties('a:defRPr', font)),
    element('a:r', undefined, runProperties('a:rPr', font, 'en-US'), element('a:t', undefined, escapeXml(text))));
}

function runProperties(name: string, font: FontState, lang?: string): string {
  return element(name, { lang, sz: font.size === undefined ? undefined : Math.round(font.size * 100), b: font.bold, i: font.italic },
    font.color === undefined ? AUTOMATIC_TEXT : solidFill(font.color),
    font.name === undefined ? undefined : element('a:latin', { typeface: font.name }));
}

/** A shade of the theme's text colour, in thousandths of a per cent. */
function automaticFill(lumMod: number, lumOff: number): string {
  return element('a:solidFill', undefined, element('a:schemeClr', { val: 'tx1' }, element('a:lumMod', { val: lumMod }), element('a:lumOff', { val: lumOff })));
}

function solidFill(color: string): string {
  return element('a:solidFill', undefined, colorXml(color));
}

function colorXml(color: string): string {
  return element('a:srgbClr', { val: color.replace('#', '').toUpperCase() });
}
