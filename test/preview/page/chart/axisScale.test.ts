import { axisScale, percentScale } from '../../../../preview/page/chart/axisScale';

const AUTOMATIC = { minimum: '', maximum: '', majorUnit: '' } as const;

describe('automatic bounds, as Excel chooses them', () => {
  it.each([
    // what                                  low     high    intervals  minimum  maximum  unit
    ['values from zero',                     0,      9,      10,        0,       10,      1],
    ['room above the largest',               0,      100,    10,        0,       120,     20],
    ['halves',                               1.8,    4.5,    10,        0,       5,       0.5],
    ['PowerPoint’s sample',                  1.8,    5,      10,        0,       6,       1],
    ['close together: zero left out',        96,     100,    10,        94,      101,     1],
    ['far apart: zero belongs to the axis',  50,     100,    10,        0,       120,     20],
    ['all the same',                         7,      7,      10,        0,       8,       1],
    ['only zero',                            0,      0,      10,        0,       1,       0.1],
    ['negative and positive',                -5,     9,      10,        -6,      10,      2],
    ['both in the least room',               -5,     9,      1,         -10,      10,      10],
    ['only negative',                        -90,    -20,    10,        -100,    0,       10],
    ['shares',                               0.31,   0.4,    10,        0,       0.45,    0.05],
    ['millions',                             820000, 1210000, 8,        0,       1400000, 200000],
    ['a low chart',                          0,      100,    2,         0,       200,     100],
    ['tiny values',                          0,      0.0003, 8,         0,       0.00035, 0.00005],
  ])('%s', (_, low, high, intervals, minimum, maximum, majorUnit) => {
    const scale = axisScale(low, high, intervals, AUTOMATIC);
    expect(scale).toMatchObject({ minimum, maximum, majorUnit });
    expect(scale.ticks[0]).toBe(minimum);
    expect(scale.ticks.at(-1)).toBe(maximum);
  });

  it.each([
    ['both ends', { minimum: 10, maximum: 50, majorUnit: '' }, [10, 15, 20, 25, 30, 35, 40, 45, 50]],
    ['the unit', { minimum: '', maximum: '', majorUnit: 25 }, [0, 25, 50, 75, 100]],
    ['a maximum below the values', { minimum: '', maximum: 40, majorUnit: 10 }, [0, 10, 20, 30, 40]],
    ['a minimum above zero', { minimum: 60, maximum: '', majorUnit: 10 }, [60, 70, 80, 90, 100]],
  ] as const)('fixed: %s', (_, fixed, ticks) => {
    expect(axisScale(0, 95, 10, fixed).ticks).toEqual(ticks);
  });

  it.each([
    ['positive', false, true, 0, 1],
    ['negative', true, false, -1, 0],
    ['both', true, true, -1, 1],
    ['neither', false, false, 0, 1],
  ])('100 %% charts end at 100 %%: %s', (_, negative, positive, minimum, maximum) => {
    expect(percentScale(negative, positive, 10)).toMatchObject({ minimum, maximum });
  });
});
