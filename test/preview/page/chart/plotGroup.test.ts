import { cellError, ChartType } from '../../../../preview/model/state';
import { plotGroups, valueSpan } from '../../../../preview/page/chart/plotGroup';
import { chartData, sampleChart, sampleSeries, seriesData } from './sampleChart';

const NA = cellError('#N/A');
const DIV = cellError('#DIV/0!');

function stacks(type: ChartType, ...values: (number | null)[][]): ([number, number] | undefined)[][] {
  const chart = sampleChart(type, { series: values.map(() => sampleSeries(type)) });
  const [group] = plotGroups(chart, chartData(...values.map((list, index) => seriesData(`S${index}`, list))));
  return group!.series.map((series) => series.values.map((value) => value && [value.from, value.to]));
}

describe('what is plotted', () => {
  it.each([
    ['a number', 5, 5],
    ['zero', 0, 0],
    ['a negative number', -2, -2],
    ['nothing: a gap', null, undefined],
    ['#N/A: a gap', NA, undefined],
    ['another error: 0', DIV, 0],
    ['text: 0', 'n/a', 0],
    ['an empty text: 0', '', 0],
    ['TRUE: 1', true, 1],
  ])('%s', (_, cell, plotted) => {
    const chart = sampleChart('ColumnClustered', { series: [sampleSeries('ColumnClustered')] });
    expect(plotGroups(chart, chartData(seriesData('S', [cell])))[0]!.series[0]!.values[0]?.to).toBe(plotted);
  });

  it('shows blanks as zero where the chart says so', () => {
    const chart = sampleChart('Line', { series: [sampleSeries('Line')], displayBlanksAs: 'Zero' });
    expect(plotGroups(chart, chartData(seriesData('S', [null, NA])))[0]!.series[0]!.values.map((value) => value?.to)).toEqual([0, undefined]);
  });
});

describe('stacks', () => {
  it.each([
    ['side by side', 'ColumnClustered', [[[0, 10], [0, -5]], [[0, 4], [0, 6]]]],
    ['piled up apart above and below zero', 'ColumnStacked', [[[0, 10], [0, -5]], [[10, 14], [0, 6]]]],
    ['shares of the magnitudes', 'ColumnStacked100', [[[0, 10 / 14], [0, -5 / 11]], [[10 / 14, 1], [0, 6 / 11]]]],
    ['lines on their predecessor', 'LineStacked', [[[0, 10], [0, -5]], [[10, 14], [-5, 1]]]],
  ] as const)('%s', (_, type, expected) => {
    expect(stacks(type, [10, -5], [4, 6])).toEqual(expected);
  });

  it('a sum of zero has no shares', () => {
    expect(stacks('BarStacked100', [0], [0])).toEqual([[[0, 0]], [[0, 0]]]);
  });

  it('the axis spans the stacks, not the values', () => {
    const chart = sampleChart('ColumnStacked', { series: [sampleSeries('ColumnStacked'), sampleSeries('ColumnStacked')] });
    const groups = plotGroups(chart, chartData(seriesData('A', [10, 3]), seriesData('B', [5, -2])));
    expect(valueSpan(groups, 'Primary')).toEqual({ low: -2, high: 15 });
    expect(valueSpan(groups, 'Secondary')).toBeUndefined();
  });
});

describe('groups', () => {
  it('parts kinds and axes, areas first and lines last', () => {
    const types: [ChartType, 'Primary' | 'Secondary'][] = [['Line', 'Primary'], ['ColumnClustered', 'Secondary'], ['ColumnClustered', 'Primary'], ['Area', 'Primary']];
    const chart = sampleChart('ColumnClustered', { series: types.map(([type, axisGroup]) => sampleSeries(type, { axisGroup })) });
    const groups = plotGroups(chart, chartData(...types.map((_, index) => seriesData(`S${index}`, [1]))));
    expect(groups.map((group) => `${group.axis} ${group.kind}`)).toEqual(['Primary area', 'Primary bar', 'Primary line', 'Secondary bar']);
  });

  it.each([
    ['clustered columns stand apart', 'ColumnClustered', {}, 219, -27],
    ['stacked columns lie on each other', 'ColumnStacked', {}, 150, 100],
    ['what a series says holds for its group', 'ColumnClustered', { gapWidth: 50, overlap: 80 }, 50, 80],
  ] as const)('%s', (_, type, own, gapWidth, overlap) => {
    const chart = sampleChart(type, { series: [sampleSeries(type), sampleSeries(type, own)] });
    expect(plotGroups(chart, chartData(seriesData('A', [1]), seriesData('B', [1])))[0]).toMatchObject({ gapWidth, overlap });
  });
});
