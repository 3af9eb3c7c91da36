import { createWorkbook, formulaAt, OpenWorkbook } from '../../../preview/model';
import { ConditionalLooks } from '../../../preview/page/grid/conditional/ConditionalLooks';
import { formatValue } from '../../../preview/page/numberFormat';
import { openXlsx, saveXlsx } from '../../../preview/xlsx';
import { withExcel } from '../officeClient';
import { errorsInFile, itWithValidator } from './validateFile';

/** A workbook that an add-in wrote by the real office.js. */
async function written(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<OpenWorkbook> {
  const workbook = createWorkbook();
  await withExcel(({ Excel }) => Excel.run(async (context) => {
    batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  }), { workbook });
  return workbook;
}

describe('all that an add-in may say of printing', () => {
  const made = written((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.set({
      orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, centerVertically: true, printGridlines: true, printHeadings: true, blackAndWhite: true, draftMode: true,
      firstPageNumber: 3, printOrder: 'OverThenDown', printErrors: 'Dash', printComments: 'EndSheet', leftMargin: 20, footerMargin: 10,
    });
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:H60');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.setPrintTitleColumns('A:B');
    pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 1.5 });
    pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: 'R&&D', centerHeader: '&A', rightFooter: '&P/&N' });
    for (const row of [20, 40]) sheet.horizontalPageBreaks.add(`A${row}`);
    sheet.verticalPageBreaks.add('E1');
    sheet.verticalPageBreaks.add('G1').delete();
    sheet.getRange('A1:H60').values = 1 as unknown as number[][];
  });

  it('is kept in the file', async () => {
    const { pageLayout } = (await made).state.sheets[0]!;
    expect(pageLayout).toMatchObject({ printArea: 'A1:H60', printTitleRows: '1:3', printTitleColumns: 'A:B', horizontalBreaks: [19, 39], verticalBreaks: [4], printErrors: 'Dash' });
    const opened = await openXlsx(await saveXlsx(await made));
    const rounded = ({ margins, ...layout }: typeof pageLayout): unknown => ({ ...layout, margins: Object.values(margins).map((points) => Math.round(points * 100)) });
    expect(rounded(opened.state.sheets[0]!.pageLayout)).toEqual({ ...rounded(pageLayout) as object, zoom: { horizontalFitToPages: 1 } });
  });

  itWithValidator('is saved without a fault', async () => {
    expect(await errorsInFile(await saveXlsx(await made))).toEqual([]);
  });
});

describe('a conditional format that sets a number format', () => {
  const VALUES = [0.25, 1234.5, -3];
  const FORMATS = ['0.0%', '#,##0', '+0;-0;0'];
  const made = written((sheet) => {
    sheet.getRange('A1:A3').values = [['share'], ['amount'], ['change']];
    sheet.getRange('B1:B3').values = VALUES.map((value) => [value]);
    ['share', 'amount', 'change'].forEach((kind, index) => {
      const { custom } = sheet.getRange('B1:B3').conditionalFormats.add('Custom');
      custom.rule.formula = `=$A1="${kind}"`;
      custom.format.numberFormat = FORMATS[index];
    });
    // It is taken away again by null
    const last = sheet.getRange('B1:B3').conditionalFormats.add('Custom');
    last.custom.rule.formula = '=TRUE';
    last.custom.format.numberFormat = '0000000';
    last.custom.format.numberFormat = null;
    last.custom.format.font.bold = true;
  });

  function shown(workbook: OpenWorkbook): string[] {
    const { state, calculator } = workbook;
    const sheet = state.sheets[0]!;
    const looks = new ConditionalLooks(sheet, (formula, from, at) => calculator.evaluateNow(formulaAt(formula, from, at), { sheetId: sheet.id, ...at })[0]![0]!);
    return [0, 1, 2].map((row) => formatValue(sheet.grid.value(row, 1), looks.at(row, 1)?.look.numberFormat ?? 'General', 'en-US'));
  }

  it('shows each cell as the rule says that it meets', async () => {
    expect(shown(await made)).toEqual(['25.0%', '1,235', '-3']);
  });

  it('follows the rows when they are sorted', async () => {
    const workbook = await made;
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    }), { workbook });
    expect(shown(workbook)).toEqual(['1,235', '-3', '25.0%']);
    expect(shown(await openXlsx(await saveXlsx(workbook)))).toEqual(['1,235', '-3', '25.0%']);
  });

  itWithValidator('is saved without a fault', async () => {
    expect(await errorsInFile(await saveXlsx(await made))).toEqual([]);
  });
});
