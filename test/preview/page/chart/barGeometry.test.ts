import { barsOf } from '../../../../preview/page/chart/barGeometry';
import { Plane, ValueAxis } from '../../../../preview/page/chart/plane';
import { plotGroups } from '../../../../preview/page/chart/plotGroup';
import { chartData, sampleChart, sampleSeries, seriesData } from './sampleChart';

const UPRIGHT: Plane = { box: { x: 0, y: 0, width: 300, height: 100 }, horizontal: false, categoryCount: 3, categoriesReversed: false, edgeToEdge: false };
const LYING: Plane = { ...UPRIGHT, box: { x: 0, y: 0, width: 100, height: 300 }, horizontal: true };
const AXIS: ValueAxis = { scale: { minimum: -10, maximum: 10, majorUnit: 10, ticks: [-10, 0, 10] }, reversed: false };

function boxes(plane: Plane, own: { gapWidth: number; overlap: number }, ...values: (number | null)[][]): number[][] {
  const type = plane.horizontal ? 'BarClustered' : 'ColumnClustered';
  const chart = sampleChart(type, { series: values.map(() => sampleSeries(type, own)) });
  const [group] = plotGroups(chart, chartData(...values.map((list, index) => seriesData(`S${index}`, list))));
  return barsOf(group!, plane, AXIS).map(({ box }) => [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 100) / 100));
}

describe('columns', () => {
  it('fill two thirds of their band at a gap of 50 %', () => {
    expect(boxes(UPRIGHT, { gapWidth: 50, overlap: 0 }, [10, 0, -5])).toEqual([[16.67, 0, 66.67, 50], [116.67, 50, 66.67, 0], [216.67, 50, 66.67, 25]]);
  });

  it.each([
    ['touch at no overlap', 0, 1],
    ['share half at 50 %', 50, 0.5],
    ['coincide at 100 %', 100, 0],
    ['stand apart below zero', -50, 1.5],
  ])('of one category %s', (_, overlap, stepInWidths) => {
    const [first, second] = boxes(UPRIGHT, { gapWidth: 50, overlap }, [10, null, null], [10, null, null]);
    expect(second![0]! - first![0]!).toBeCloseTo(first![2]! * stepInWidths, 1);
  });

  it('leave gaps where there is no value', () => {
    expect(boxes(UPRIGHT, { gapWidth: 0, overlap: 0 }, [null, 5, null])).toEqual([[100, 25, 100, 25]]);
  });

  it('end at the bounds of a fixed axis', () => {
    expect(boxes(UPRIGHT, { gapWidth: 0, overlap: 0 }, [40, null, null])).toEqual([[0, 0, 100, 50]]);
  });

  it('turn round with the order of the categories and of the values', () => {
    expect(boxes({ ...UPRIGHT, categoriesReversed: true }, { gapWidth: 0, overlap: 0 }, [10, null, null])).toEqual([[200, 0, 100, 50]]);
  });
});

describe('bars', () => {
  it('begin at the bottom', () => {
    expect(boxes(LYING, { gapWidth: 0, overlap: 0 }, [10, -5, null])).toEqual([[50, 200, 50, 100], [25, 100, 25, 100]]);
  });

  it('begin at the top when the order is reversed', () => {
    expect(boxes({ ...LYING, categoriesReversed: true }, { gapWidth: 0, overlap: 0 }, [10, null, null])).toEqual([[50, 0, 50, 100]]);
  });

  it('of the first series lie below those of the second, as Excel draws them', () => {
    const [first, second] = boxes(LYING, { gapWidth: 0, overlap: 0 }, [10, null, null], [10, null, null]);
    expect(first![1]).toBe(250);
    expect(second![1]).toBe(200);
  });
});
