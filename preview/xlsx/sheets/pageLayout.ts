import { PageLayoutState } from '../../model';
import { element, encodeText, textElement, XmlNode } from '../package';
import { readPaper, storedPaper } from './paperSizes';

const POINTS_PER_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Everything of a page's layout that stands in the sheet's own part, in the order that the format wants. */
export function pageLayoutXml(layout: PageLayoutState): string[] {
  const printOptions = {
    horizontalCentered: layout.centerHorizontally || undefined,
    verticalCentered: layout.centerVertically || undefined,
    gridLines: layout.printGridlines || undefined,
  };
  const fit = fitsToPages(layout);
  const header = storedHeader(layout.header);
  const footer = storedHeader(layout.footer);
  const { horizontalBreaks } = layout;
  return [
    Object.values(printOptions).some(Boolean) ? element('printOptions', printOptions) : '',
    element('pageMargins', Object.fromEntries(MARGINS.map((side) => [side, layout.margins[side] / POINTS_PER_INCH]))),
    element('pageSetup', {
      paperSize: storedPaper(layout.paperSize),
      scale: fit || layout.zoom.scale === 100 ? undefined : layout.zoom.scale,
      // 0 lets Excel take as many pages as it needs in this direction.
      fitToWidth: fit ? layout.zoom.horizontalFitToPages ?? 0 : undefined,
      fitToHeight: fit ? layout.zoom.verticalFitToPages ?? 0 : undefined,
      orientation: layout.orientation.toLowerCase(),
    }),
    header || footer ? element('headerFooter', undefined,
      header ? textElement('oddHeader', encodeText(header)) : undefined, footer ? textElement('oddFooter', encodeText(footer)) : undefined) : '',
    horizontalBreaks.length === 0 ? '' : element('rowBreaks', { count: horizontalBreaks.length, manualBreakCount: horizontalBreaks.length },
      ...[...horizontalBreaks].sort((a, b) => a - b).map((row) => element('brk', { id: row, max: 16383, man: true }))),
  ];
}

export function fitsToPages(layout: PageLayoutState): boolean {
  return layout.zoom.horizontalFitToPages !== undefined || layout.zoom.verticalFitToPages !== undefined;
}

export function readPageLayout(worksheet: XmlNode, layout: PageLayoutState): void {
  const printOptions = worksheet.child('printOptions');
  layout.centerHorizontally = printOptions?.flag('horizontalCentered') ?? false;
  layout.centerVertically = printOptions?.flag('verticalCentered') ?? false;
  layout.printGridlines = printOptions?.flag('gridLines') ?? false;
  const margins = worksheet.child('pageMargins');
  for (const side of MARGINS) {
    const inches = margins?.number(side);
    if (inches !== undefined) layout.margins[side] = Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  }
  const setup = worksheet.child('pageSetup');
  layout.orientation = setup?.attribute('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = readPaper(setup?.number('paperSize') ?? -1) ?? layout.paperSize;
  layout.zoom = readZoom(worksheet, setup);
  layout.header = readHeader(worksheet.at('headerFooter', 'oddHeader')?.text);
  layout.footer = readHeader(worksheet.at('headerFooter', 'oddFooter')?.text);
  layout.horizontalBreaks = (worksheet.child('rowBreaks')?.all('brk') ?? []).map((node) => node.number('id')).filter((row) => row !== undefined);
}

function readZoom(worksheet: XmlNode, setup: XmlNode | undefined): PageLayoutState['zoom'] {
  if (!worksheet.at('sheetPr', 'pageSetUpPr')?.flag('fitToPage')) return { scale: setup?.number('scale') ?? 100 };
  const wide = setup?.number('fitToWidth') ?? 1;
  const high = setup?.number('fitToHeight') ?? 1;
  return { ...(wide > 0 && { horizontalFitToPages: wide }), ...(high > 0 && { verticalFitToPages: high }) };
}

type HeaderText = PageLayoutState['header'];

/** Left, centre and right stand in one text, each after its mark. */
function storedHeader({ left, center, right }: HeaderText): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

function readHeader(stored: string | undefined): HeaderText {
  const header: HeaderText = { left: '', center: '', right: '' };
  let section: keyof HeaderText = 'center';
  // `&&` is an ampersand in the text, so that the L after it is no mark.
  for (const piece of stored?.match(/&[LCR]|&.|[^&]+|&$/gs) ?? []) {
    if (piece === '&L') section = 'left';
    else if (piece === '&C') section = 'center';
    else if (piece === '&R') section = 'right';
    else header[section] += piece;
  }
  return header;
}
