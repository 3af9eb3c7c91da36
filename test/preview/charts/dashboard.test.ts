import { createWorkbook, OpenWorkbook, resolveReference, SheetState } from '../../../preview/model';
import { pictureOf } from '../../../preview/page/chart/chartImage';
import { chartSvg } from '../../../preview/page/chart/chartSvg';
import { readChartData } from '../../../preview/page/chart/readChartData';
import { openXlsx, saveXlsx } from '../../../preview/xlsx';
import { withExcel } from '../officeClient';
import { errorsInFile, itWithValidator } from '../xlsx/validateFile';
import { dashboardCharts } from './dashboardCharts';

/** Each chart of the dashboard as the page draws it. */
function drawings({ state }: OpenWorkbook): [name: string, svg: string][] {
  const sheet = state.sheet('Dashboard')!;
  const source = {
    resolve: (reference: string) => resolveReference(state, reference, sheet),
    numberFormat: (on: SheetState, row: number, column: number) => state.styles.get(on.grid.style(row, column)).numberFormat ?? 'General',
    evaluate: () => [],
  };
  return sheet.charts.map((chart) => [chart.name, chartSvg(chart, readChartData(chart, source, 'en-US'), 'en-US')]);
}

describe('the charts of a dashboard', () => {
  const made = dashboardCharts();

  it('look alike when they were saved and opened', async () => {
    const workbook = await made;
    expect(drawings(await openXlsx(await saveXlsx(workbook)))).toEqual(drawings(workbook));
  });

  itWithValidator('are saved without a fault', async () => {
    expect(await errorsInFile(await saveXlsx(await made))).toEqual([]);
  });
});

describe('a point', () => {
  it('has marks and a label of its own, and else those of its series', async () => {
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [['Month', 'Actual'], ['Jan', 10], ['Feb', -5]];
      const series = sheet.charts.add('LineMarkers', sheet.getRange('A1:B3')).series.getItemAt(0);
      series.set({ markerStyle: 'Square', markerSize: 6, hasDataLabels: true });
      series.dataLabels.set({ position: 'Top', numberFormat: '0.0' });
      const [first, second] = [series.points.getItemAt(0), series.points.getItemAt(1)];
      first.set({ markerStyle: 'Diamond', markerBackgroundColor: 'red' });
      first.dataLabel.set({ position: 'Bottom', numberFormat: '+0', showSeriesName: true });
      second.dataLabel.text = 'worst';
      for (const point of [first, second]) {
        point.load('markerStyle, markerSize, markerBackgroundColor, hasDataLabel');
        point.dataLabel.load('position, numberFormat, linkNumberFormat, showValue, showSeriesName, text, autoText, formula');
      }
      await context.sync();
      expect([first.markerStyle, first.markerSize, first.markerBackgroundColor]).toEqual(['Diamond', 6, '#FF0000']);
      expect([second.markerStyle, second.markerSize, second.hasDataLabel]).toEqual(['Square', 6, true]);
      expect(first.dataLabel.toJSON()).toMatchObject({ position: 'Bottom', numberFormat: '+0', linkNumberFormat: false, showValue: true, showSeriesName: true, text: '10', autoText: true, formula: '' });
      expect(second.dataLabel.toJSON()).toMatchObject({ position: 'Top', numberFormat: '0.0', showSeriesName: false, text: 'worst', autoText: false });
    }));
  });
});

describe('the picture of a chart', () => {
  it.each<[string, Parameters<typeof pictureOf>[1], [number, number], [number, number]]>([
    ['has the chart’s own size', { fitting: 'Fit' }, [400, 200], [0, 0]],
    ['is as wide as asked', { width: 100, fitting: 'Fit' }, [100, 50], [0, 0]],
    ['is as high as asked', { height: 400, fitting: 'Fit' }, [800, 400], [0, 0]],
    ['lies within both', { width: 100, height: 100, fitting: 'Fit' }, [100, 50], [0, 0]],
    ['lies in the middle of both', { width: 100, height: 100, fitting: 'FitAndCenter' }, [100, 100], [0, 25]],
    ['fills both', { width: 100, height: 100, fitting: 'Fill' }, [100, 100], [-50, 0]],
  ])('%s', (_, size, sides, corner) => {
    const picture = pictureOf({ width: 300, height: 150 }, size);
    expect([picture.width, picture.height]).toEqual(sides);
    expect([picture.chart.x, picture.chart.y]).toEqual(corner);
  });

  it('comes from whoever shows the workbook, after the batch, and nowhere else', async () => {
    const workbook = createWorkbook();
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      await context.sync();
      chart.getImage();
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
      workbook.drawChart = async ({ name }, { name: on }, { width, fitting }) => `${name} on ${on}, ${width} ${fitting}`;
      const image = chart.getImage(200, undefined, 'Fill');
      chart.name = 'Renamed';
      await context.sync();
      expect(image.value).toBe('Chart 1 on Sheet1, 200 Fill');
    }), { workbook });
  });
});
