import { MAX_COLUMNS, MAX_ROWS, PageLayoutState } from '../../model';
import { element, encodeText, textElement, XmlNode } from '../package';
import { readPaper, storedPaper } from './paperSizes';

const POINTS_PER_INCH = 72;
const ERRORS: Readonly<Record<string, string>> = { Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' };
const COMMENTS: Readonly<Record<string, string>> = { EndSheet: 'atEnd', InPlace: 'asDisplayed' };
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Everything of a page's layout that stands in the sheet's own part, in the order that the format wants. */
export function pageLayoutXml(layout: PageLayoutState): string[] {
  const printOptions = {
    horizontalCentered: layout.centerHorizontally || undefined,
    verticalCentered: layout.centerVertically || undefined,
    headings: layout.printHeadings || undefined,
    gridLines: layout.printGridlines || undefined,
  };
  const fit = fitsToPages(layout);
  const header = storedHeader(layout.header);
  const footer = storedHeader(layout.footer);
  return [
    Object.values(printOptions).some(Boolean) ? element('printOptions', printOptions) : '',
    element('pageMargins', Object.fromEntries(MARGINS.map((side) => [side, layout.margins[side] / POINTS_PER_INCH]))),
    element('pageSetup', {
      paperSize: storedPaper(layout.paperSize),
      scale: fit || layout.zoom.scale === 100 ? undefined : layout.zoom.scale,
      // 0 lets Excel take as many pages as it needs in this direction.
      fitToWidth: fit ? layout.zoom.horizontalFitToPages ?? 0 : undefined,
      fitToHeight: fit ? layout.zoom.verticalFitToPages ?? 0 : undefined,
      firstPageNumber: layout.firstPageNumber,
      pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: layout.blackAndWhite || undefined,
      draft: layout.draftMode || undefined,
      cellComments: storedWord(COMMENTS, layout.printComments),
      useFirstPageNumber: layout.firstPageNumber === undefined ? undefined : true,
      errors: storedWord(ERRORS, layout.printErrors),
    }),
    header || footer ? element('headerFooter', undefined,
      header ? textElement('oddHeader', encodeText(header)) : undefined, footer ? textElement('oddFooter', encodeText(footer)) : undefined) : '',
    breaksXml('rowBreaks', layout.horizontalBreaks, MAX_COLUMNS - 1),
    breaksXml('colBreaks', layout.verticalBreaks ?? [], MAX_ROWS - 1),
  ];
}

function breaksXml(name: string, breaks: readonly number[], max: number): string {
  return breaks.length === 0 ? '' : element(name, { count: breaks.length, manualBreakCount: breaks.length },
    ...[...breaks].sort((a, b) => a - b).map((index) => element('brk', { id: index, max, man: true })));
}

function readBreaks(node: XmlNode | undefined): number[] {
  return (node?.all('brk') ?? []).map((one) => one.number('id')).filter((index) => index !== undefined);
}

/** Excel's word as the file says it; what is the default is not said. */
function storedWord(words: Readonly<Record<string, string>>, word: string | undefined): string | undefined {
  return word === undefined ? undefined : words[word];
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
  layout.horizontalBreaks = readBreaks(worksheet.child('rowBreaks'));
  const verticalBreaks = readBreaks(worksheet.child('colBreaks'));
  Object.assign(layout, {
    ...(verticalBreaks.length > 0 && { verticalBreaks }),
    ...(printOptions?.flag('headings') && { printHeadings: true }), ...(setup?.flag('blackAndWhite') && { blackAndWhite: true }), ...(setup?.flag('draft') && { draftMode: true }),
    ...(setup?.flag('useFirstPageNumber') && { firstPageNumber: setup.number('firstPageNumber') ?? 1 }),
    ...(setup?.attribute('pageOrder') === 'overThenDown' && { printOrder: 'OverThenDown' }),
    ...readWord('printErrors', ERRORS, setup?.attribute('errors')), ...readWord('printComments', COMMENTS, setup?.attribute('cellComments')),
  });
}

function readWord(name: string, words: Readonly<Record<string, string>>, stored: string | undefined): Record<string, string> {
  const word = Object.keys(words).find((candidate) => words[candidate] === stored);
  return word === undefined ? {} : { [name]: word };
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
