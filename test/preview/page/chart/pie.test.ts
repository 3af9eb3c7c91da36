import { slicesOf } from '../../../../preview/page/chart/pie';

describe('slices', () => {
  it.each([
    ['shares of the sum', [1, 3], [[0, 0, 0.25], [1, 0.25, 1]]],
    ['magnitudes of negative values', [-1, 1], [[0, 0, 0.5], [1, 0.5, 1]]],
    ['none for gaps and zero', [undefined, 2, 0], [[1, 0, 1]]],
    ['nothing', [], []],
    ['only zero', [0, 0], []],
  ])('%s', (_, values, expected) => {
    expect(slicesOf(values).map(({ point, start, end }) => [point, start, end])).toEqual(expected);
  });
});
