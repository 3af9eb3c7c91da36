import fc from 'fast-check';
import type { CellArgument, ResultBlock } from '../../src/functions/cell';
import { call } from './callFormula';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const cell = fc.oneof(amount, fc.constantFrom('', 'text', null, true));
const shape = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });

function blockOf<Value>(value: fc.Arbitrary<Value>, rows: number, columns: number): fc.Arbitrary<Value[][]> {
  return fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

describe('goal functions on blocks', () => {
  it.each(['VARIANCE', 'VARIANCEPCT', 'ATTAINMENT', 'STATUS'])('%s of a block is the block of its cells', (id) => {
    const blocks = shape.chain(({ rows, columns }) =>
      fc.tuple(blockOf(cell, rows, columns), blockOf(cell, 1, columns), blockOf(fc.constantFrom('higher', 'lavere', 0, ''), rows, 1)));
    fc.assert(fc.property(blocks, ([actual, target, direction]) => {
      const whole = call(id, [actual, target, direction]) as ResultBlock;
      const apart = actual.map((row, r) => row.map((value, c) => {
        const given: CellArgument[] = [[[value]], [[target[0]![c]]], [[direction[r]![0]]]];
        return (call(id, given) as ResultBlock)[0]![0];
      }));
      expect(whole).toEqual(apart);
    }));
  });

  it('STATUS is 1 where ATTAINMENT of a positive target is 1 or more', () => {
    fc.assert(fc.property(amount, fc.integer({ min: 1, max: 1_000_000 }), (actual, target) => {
      const [[attainment]] = call('ATTAINMENT', [actual, target]) as [[number]];
      const [[status]] = call('STATUS', [actual, target]) as [[number]];
      expect(status === 1).toBe(attainment >= 1);
    }));
  });
});

describe('lists', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });

  it('NPS lies within −100 and 100, and the order of answers changes nothing', () => {
    fc.assert(fc.property(scores.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      const nps = call('NPS', [list.map((score) => [score])]);
      expect(nps).toBeGreaterThanOrEqual(-100);
      expect(nps).toBeLessThanOrEqual(100);
      expect(call('NPS', [shuffled.map((score) => [score])])).toBe(nps);
    }));
  });

  it('SALESCYCLE does not mind the order of deals', () => {
    const deals = fc.array(fc.tuple(fc.integer({ min: 40000, max: 43000 }), fc.option(fc.integer({ min: 0, max: 400 }))), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(deals, (list) => {
      const cycle = (rows: typeof list): unknown =>
        call('SALESCYCLE', [rows.map(([opened]) => [opened]), rows.map(([opened, days]) => [days === null ? '' : opened + days])]);
      expect(cycle([...list].reverse())).toEqual(cycle(list));
    }));
  });
});

describe('PHASE', () => {
  const weights = fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { freq: 5 }), { minLength: 2, maxLength: 24 })
    .filter((list) => list.some((weight) => weight !== null && weight > 0));

  it('adds up exactly, for any weights and decimals', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), weights, fc.integer({ min: 0, max: 4 }), (units, list, decimals) => {
      const annual = units / 10 ** decimals;
      const [parts] = call('PHASE', [annual, [list.map((weight) => weight ?? '')], decimals]) as [(number | '')[]];
      const inUnits = parts.map((part) => (part === '' ? 0 : Math.round(part * 10 ** decimals)));
      expect(inUnits.reduce((sum, part) => sum + part, 0)).toBe(units);
      parts.forEach((part, index) => {
        if (part !== '') expect(part).toBe(inUnits[index]! / 10 ** decimals + 0);
        expect(part === '').toBe(list[index] === null);
      });
    }));
  });

  it('gives no part further than one unit from its share', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (annual, list) => {
      const sum = list.reduce<number>((total, weight) => total + (weight ?? 0), 0);
      const [parts] = call('PHASE', [annual, [list.map((weight) => weight ?? '')], 0]) as [(number | '')[]];
      parts.forEach((part, index) => {
        if (part !== '') expect(Math.abs(part - (annual * list[index]!) / sum)).toBeLessThan(1 + 1e-6);
      });
    }));
  });
});

describe('BREAKDOWN', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'A', 'b', 'c', 'd', ''), fc.integer({ min: 1, max: 9999 })), { minLength: 1, maxLength: 40 });
  const table = (list: [string, number][], top: number | null): [unknown, number, number, number][] =>
    call('BREAKDOWN', [list.map(([key]) => [key]), list.map(([, value]) => [value]), 'sum', top, 'value', false]) as unknown as [unknown, number, number, number][];

  it('adds up: values to the total, shares to 1, the last cumulative share is 1', () => {
    fc.assert(fc.property(rows, fc.option(fc.integer({ min: 1, max: 5 })), (list, top) => {
      const result = table(list, top);
      expect(result.reduce((sum, [, value]) => sum + value, 0)).toBe(list.reduce((sum, [, value]) => sum + value, 0));
      expect(result.reduce((sum, [, , share]) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(result.at(-1)![3]).toBe(1);
    }));
  });

  it('has the same members and values in whatever order the rows come', () => {
    fc.assert(fc.property(rows, (list) => {
      const byName = (result: [unknown, number, number, number][]): string[] => result.map(([key, value]) => `${String(key).toLowerCase()} ${value}`).sort();
      expect(byName(table([...list].reverse(), null))).toEqual(byName(table(list, null)));
    }));
  });
});
