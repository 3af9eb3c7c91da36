import fc from 'fast-check';
import { phaseLikeLastYear } from '../../src/kpi';

type Months = readonly (number | null)[];

describe('targets in the shape of last year', () => {
  it.each<[string, Months, number, number, Months]>([
    ['unchanged', [10, 20, 30], 0, 0, [10, 20, 30]],
    ['more', [10, 20, 30], 0.1, 0, [11, 22, 33]],
    ['less', [10, 20, 30], -0.5, 0, [5, 10, 15]],
    ['rounded to a sum that is right', [3, 3, 3], 0.1, 0, [4, 3, 3]],
    ['a missing month stays missing', [10, null, 30], 0.1, 0, [11, null, 33]],
    ['zero stays zero', [0, 20], 0.5, 0, [0, 30]],
    ['a loss stays a loss', [-10, 20], 0.1, 0, [-11, 22]],
    ['decimals', [1.11, 2.22], 0, 2, [1.11, 2.22]],
    ['as large as can be split exactly', [1e13, null], 0, 0, [1e13, null]],
    ['thousands', [1400, 2600], 0, -3, [1000, 3000]],
  ])('%s', (_, lastYear, change, decimals, expected) => {
    expect(phaseLikeLastYear(lastYear, change, decimals)).toEqual({ ok: true, value: expected });
  });

  it.each<[string, Months, number, unknown]>([
    ['no month known', [null, null], 0, { kind: 'emptyList', argument: 'values' }],
    ['decimals that are none', [1, 2], 0.5, { kind: 'outsideDomain', argument: 'decimals', domain: 'wholeDecimals' }],
    ['decimals too fine', [1, 2], 10, { kind: 'outsideDomain', argument: 'decimals', domain: 'wholeDecimals' }],
    ['too large to split', [1e15, 2], 0, { kind: 'outsideDomain', argument: 'values', domain: 'withinPrecision' }],
  ])('refuses %s', (_, lastYear, decimals, reason) => {
    expect(phaseLikeLastYear(lastYear, 0, decimals)).toEqual({ ok: false, reason });
  });

  it('adds up to the changed year, within half a unit', () => {
    const months = fc.array(fc.option(fc.integer({ min: -100_000, max: 100_000 }), { freq: 6 }), { minLength: 12, maxLength: 12 })
      .filter((list) => list.some((month) => month !== null));
    fc.assert(fc.property(months, fc.integer({ min: -100, max: 300 }), (lastYear, percent) => {
      const result = phaseLikeLastYear(lastYear, percent / 100, 0);
      const sum = (list: Months): number => list.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect(result.ok && Math.abs(sum(result.value) - sum(lastYear) * (1 + percent / 100)) <= 0.5 + 1e-6).toBe(true);
    }));
  });
});
