import { JSDOM } from 'jsdom';
import { cellError, ChartState } from '../../../../preview/model/state';
import { ChartData } from '../../../../preview/page/chart/chartData';
import { chartSvg } from '../../../../preview/page/chart/chartSvg';
import { chartData, sampleChart, sampleSeries, seriesData } from './sampleChart';

const MONTHS = ['jan', 'feb', 'mar'];
const NA = cellError('#N/A');

function draw(chart: ChartState, data: ChartData, locale: 'en-US' | 'nb-NO' = 'en-US'): Element {
  return new JSDOM(chartSvg(chart, data, locale), { contentType: 'image/svg+xml' }).window.document.documentElement;
}

function numbers(element: Element, ...names: string[]): number[] {
  return names.map((name) => Number(element.getAttribute(name)));
}

function texts(svg: Element, selector: string): string[] {
  return [...svg.querySelectorAll(`${selector} text`)].map((element) => element.textContent ?? '');
}

describe('columns', () => {
  const chart = sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered', { fill: '#404040', hasDataLabels: true })] });

  it('are as high as their values', () => {
    const svg = draw(chart, chartData(seriesData('Won', [100, 50, 0], MONTHS)));
    const heights = [...svg.querySelectorAll('.series rect')].map((bar) => numbers(bar, 'height')[0]!);
    expect(heights[0]! / heights[1]!).toBeCloseTo(2, 1);
    expect(heights[2]).toBe(0);
  });

  it('leave out #N/A and draw an empty text as 0', () => {
    const svg = draw(chart, chartData(seriesData('Won', [NA, '', 5], MONTHS)));
    expect([...svg.querySelectorAll('.series rect')].map((bar) => bar.getAttribute('data-point'))).toEqual(['1', '2']);
  });

  it('bear labels in the number format of their cells and of the locale', () => {
    const data = chartData(seriesData('Won', [1234.5, null, -20], MONTHS, '#,##0.0'));
    expect(texts(draw(chart, data), '.labels')).toEqual(['1,234.5', '-20.0']);
    expect(texts(draw(chart, data, 'nb-NO'), '.labels')[0]).toBe('1\u00a0234,5');
  });

  it('can be outlines without fill, dashed', () => {
    const outlined = sampleSeries('ColumnClustered', { fill: null, line: { color: '#112233', weight: 1, lineStyle: 'Dash' } });
    const bar = draw(sampleChart('ColumnClustered', { series: [outlined] }), chartData(seriesData('Target', [5]))).querySelector('.series rect')!;
    expect([bar.getAttribute('fill'), bar.getAttribute('stroke'), bar.getAttribute('stroke-dasharray')]).toEqual(['none', '#112233', '4 3']);
  });

  it('take a colour of their own by point', () => {
    const series = sampleSeries('ColumnClustered', { fill: '#404040', points: new Map([[1, { fill: '#C00000' }]]) });
    const svg = draw(sampleChart('ColumnClustered', { series: [series] }), chartData(seriesData('S', [1, 2])));
    expect([...svg.querySelectorAll('.series rect')].map((bar) => bar.getAttribute('fill'))).toEqual(['#404040', '#C00000']);
  });

  it('draw nothing for an invisible series, which still widens the axis', () => {
    const bounds = sampleSeries('Line', { line: { lineStyle: 'None' }, markerStyle: 'None' });
    const svg = draw(sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered'), bounds] }), chartData(seriesData('S', [5]), seriesData('bounds', [90])));
    expect(svg.querySelector('path[data-series="1"]')?.getAttribute('stroke')).toBe('none');
    expect(texts(svg, '.axis.values').at(-1)).toBe('100');
  });
});

describe('lines', () => {
  it.each([
    ['a gap parts the line', 'NotPlotted', 2],
    ['a gap is bridged', 'Interpolated', 1],
  ] as const)('%s', (_, displayBlanksAs, pieces) => {
    const chart = sampleChart('Line', { series: [sampleSeries('Line')], displayBlanksAs });
    expect(draw(chart, chartData(seriesData('S', [1, 2, NA, 4, 5]))).querySelectorAll('path[data-series]')).toHaveLength(pieces);
  });

  it('have markers when their type has', () => {
    const marked = (type: 'Line' | 'LineMarkers'): number => draw(sampleChart(type, { series: [sampleSeries(type)] }), chartData(seriesData('S', [1, 2]))).querySelectorAll('circle:not([fill="transparent"])').length;
    expect([marked('Line'), marked('LineMarkers')]).toEqual([0, 2]);
  });
});

describe('axes', () => {
  it('can be switched off, and the plot takes their room', () => {
    const series = [sampleSeries('ColumnClustered', { gapWidth: 0 })];
    const data = chartData(seriesData('S', [1000000]));
    const width = (visible: boolean): number => numbers(draw(sampleChart('ColumnClustered', { series, valueAxis: { visible } }), data).querySelector('.series rect')!, 'width')[0]!;
    expect(width(false)).toBeGreaterThan(width(true) + 20);
  });

  it('follow fixed bounds', () => {
    const chart = sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered')], valueAxis: { minimum: 0, maximum: 30, majorUnit: 10 } });
    expect(texts(draw(chart, chartData(seriesData('S', [7]))), '.axis.values')).toEqual(['0', '10', '20', '30']);
  });

  it('a secondary axis has a scale and a format of its own', () => {
    const chart = sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered'), sampleSeries('Line', { axisGroup: 'Secondary' })] });
    const svg = draw(chart, chartData(seriesData('Revenue', [900], [], '#,##0'), seriesData('Margin', [0.4], [], '0%')));
    const [left, right] = [...svg.querySelectorAll('.axis.values')].map((axis) => [...axis.querySelectorAll('text')].at(-1)?.textContent);
    expect([left, right]).toEqual(['1,000', '45%']);
  });

  it('labels that do not fit are turned', () => {
    const names = ['Darcel Schlecht', 'Vicki Laflamme', 'Kary Hendrixson', 'Cassey Cress', 'Donn Cantrell', 'Reed Clapper', 'Zane Levy', 'Corliss Cosme'];
    const svg = draw(sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered')] }), chartData(seriesData('S', names.map(() => 1), names)));
    expect(svg.querySelector('.axis.categories text')?.getAttribute('transform')).toMatch(/^rotate\(-45 /);
  });

  it('categories are counted where none are named', () => {
    const svg = draw(sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered')] }), chartData(seriesData('S', [4, 5, 6])));
    expect(texts(svg, '.axis.categories')).toEqual(['1', '2', '3']);
  });
});

describe('around the plot', () => {
  it('a title has several lines', () => {
    const chart = sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered')], title: { text: '', visible: true, font: {} } });
    expect(texts(draw(chart, { ...chartData(seriesData('S', [1])), title: 'Sales\nUSD\n2017' }), '.title')).toEqual(['Sales', 'USD', '2017']);
  });

  it.each([
    ['below', 'ColumnClustered', 'Bottom', ['A', 'B']],
    ['beside: clustered columns in order', 'ColumnClustered', 'Right', ['A', 'B']],
    ['beside: stacked columns as they lie', 'ColumnStacked', 'Right', ['B', 'A']],
  ] as const)('a legend %s', (_, type, position, expected) => {
    const chart = sampleChart(type, { series: [sampleSeries(type), sampleSeries(type)], legend: { visible: true, position, overlay: false, font: {} } });
    expect(texts(draw(chart, chartData(seriesData('A', [1]), seriesData('B', [1]))), '.legend')).toEqual(expected);
  });

  it('text that looks like markup stays text', () => {
    const chart = sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered', { hasDataLabels: true })] });
    expect(texts(draw(chart, chartData(seriesData('S', [1], ['<b>&"']))), '.axis.categories')).toEqual(['<b>&"']);
  });
});

describe('nothing to draw', () => {
  it.each([
    ['no series', chartData()],
    ['an empty series', chartData(seriesData('S', []))],
    ['gaps only', chartData(seriesData('S', [null, NA]))],
  ])('%s', (_, data) => {
    for (const type of ['ColumnClustered', 'BarStacked100', 'LineMarkers', 'Area', 'Pie', 'Doughnut', 'XYScatter'] as const) {
      const svg = draw(sampleChart(type, { series: data.series.map(() => sampleSeries(type)) }), data);
      expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});
