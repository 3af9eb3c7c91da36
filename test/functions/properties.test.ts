import fc from 'fast-check';
import type { Cell, CellArgument, ResultBlock } from '../../src/functions/cell';
import { customFunctions } from '../../src/functions/customFunctions';
import { call, callLater } from './callFormula';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const shape = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) });

function blockOf<Value>(value: fc.Arbitrary<Value>, rows: number, columns: number): fc.Arbitrary<Value[][]> {
  return fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

function sumOf(list: readonly Cell[]): number {
  return list.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

const cellwise = customFunctions.filter(({ repeats }) => repeats === 'cells');
const bySeries = customFunctions.filter(({ repeats }) => repeats === 'series');

/** What any argument may meet: numbers of its domain and outside it, words of every choice, and what is no value at all. */
const anything = fc.oneof(
  { weight: 4, arbitrary: amount },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'text', null, true, 'lavere', 'inverse', 'absolutt', 'average', { code: '#DIV/0!' }) },
);

describe('functions that compute cell by cell', () => {
  it('are many, and take blocks only', () => {
    expect(cellwise.map(({ id }) => id)).toEqual(expect.arrayContaining(['VARIANCE', 'PACE', 'BULLET', 'NPSFROM', 'CHURN', 'WINRATE', 'LEADSREQUIRED']));
    for (const { result, parameters } of cellwise) expect([result, ...parameters.map(({ dimensionality }) => dimensionality)]).not.toContain('scalar');
  });

  it.each(cellwise)('$id of blocks, rows, columns and cells is the block of its cells', ({ id, parameters }) => {
    const given = shape.chain(({ rows, columns }) => fc.tuple(...parameters.map(() =>
      fc.constantFrom([rows, columns], [1, columns], [rows, 1], [1, 1]).chain(([r, c]) => blockOf<Cell>(anything, r!, c!)))));
    fc.assert(fc.property(given, (blocks) => {
      const rows = Math.max(...blocks.map((block) => block.length));
      const columns = Math.max(...blocks.map((block) => block[0]!.length));
      const apart = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => {
        const cells = blocks.map((block) => [[block[block.length === 1 ? 0 : r]![block[0]!.length === 1 ? 0 : c]]]);
        return (call(id, cells as CellArgument[]) as ResultBlock)[0]![0];
      }));
      expect(call(id, blocks)).toEqual(apart);
    }), { numRuns: 60 });
  });
});

describe('functions that compute series by series', () => {
  it('are those of series', () => {
    expect(bySeries.map(({ id }) => id)).toEqual(expect.arrayContaining(['CUMULATIVE', 'LANDING', 'TREND', 'FORECAST', 'SPARK']));
  });

  it.each(bySeries)('$id of rows is the rows of each, and of a column its column', async ({ id, parameters }) => {
    const lists = parameters.filter(({ dimensionality }) => dimensionality === 'matrix');
    const options: CellArgument[] = parameters.filter(({ dimensionality }) => dimensionality === 'scalar').map(({ optional }) => (optional ? null : 2));
    const given = fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 2, max: 8 }) })
      .chain(({ rows, columns }) => fc.tuple(...lists.map(() => blockOf<Cell>(anything, rows, columns))));
    await fc.assert(fc.asyncProperty(given, async (blocks) => {
      const whole = await callLater(id, [...blocks, ...options]) as ResultBlock;
      for (const [row, result] of whole.entries()) {
        expect([result]).toEqual(await callLater(id, [...blocks.map((block) => [block[row]!]), ...options]));
        const asColumns = blocks.map((block) => block[row]!.map((content) => [content]));
        expect(result.map((content) => [content])).toEqual(await callLater(id, [...asColumns, ...options]));
      }
      expect(whole).toHaveLength(blocks[0]!.length);
    }), { numRuns: 60 });
  });
});

describe('no result', () => {
  it.each(customFunctions)('of $id holds null or a number that a cell cannot hold', async ({ id, parameters }) => {
    const given = fc.tuple(...parameters.map(() => blockOf<Cell>(fc.oneof(anything, fc.constantFrom(1e308, -1e308, 5e-324)), 3, 1)));
    await fc.assert(fc.asyncProperty(given, async (blocks) => {
      const answer = await callLater(id, blocks.map((block, index) => (parameters[index]!.dimensionality === 'scalar' ? block[0]![0]! : block)));
      const cells: readonly unknown[] = Array.isArray(answer) ? answer.flat() : [answer];
      for (const content of cells) {
        expect(content).not.toBeNull();
        if (typeof content === 'number') expect(Number.isFinite(content)).toBe(true);
        else expect(['string', 'boolean', 'object']).toContain(typeof content);
      }
    }), { numRuns: 60 });
  });
});

describe('goals', () => {
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

  it('no list of answers minds its order', () => {
    const answers = fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom('', 'text', true)), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(answers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      for (const [id, ...options] of [['CSAT'], ['CSAT', 5, 'mean'], ['CES'], ['NPSMARGIN']] as const) {
        const column = (of: readonly Cell[]): CellArgument => of.map((answer) => [answer]);
        expect(call(id, [column(shuffled), ...options])).toEqual(call(id, [column(list), ...options]));
      }
    }));
  });

  it('NPSFROM of the counts is NPS of the answers', () => {
    fc.assert(fc.property(scores, (list) => {
      const count = (from: number, to: number): number => list.filter((score) => score >= from && score <= to).length;
      expect(call('NPSFROM', [count(9, 10), count(7, 8), count(0, 6)])).toEqual([[call('NPS', [list.map((score) => [score])])]]);
    }));
  });

  const day = fc.integer({ min: 42000, max: 42400 });
  const count = fc.integer({ min: 0, max: 400 });
  const amounts = fc.integer({ min: -1000, max: 1000 });
  const LATER: readonly Cell[][] = [[42100], [42200]];
  /** A day and one not before it, empty where it is still to come. */
  const span = fc.tuple(day, fc.option(count)).map(([from, days]): Cell[] => [from, days === null ? '' : from + days]);
  const invoice = fc.tuple(amounts, day, day, fc.option(day)).map(([amount, issued, due, paid]): Cell[] => [amount, issued, due, paid ?? '']);

  it.each<[id: string, row: fc.Arbitrary<Cell[]>, given: (...columns: CellArgument[]) => CellArgument[]]>([
    ['SALESCYCLE', span, (opened, closed) => [opened!, closed!]],
    ['HANDLETIME', span, (started, finished) => [started!, finished!]],
    ['BACKLOG', span, (opened, closed) => [opened!, closed!, LATER]],
    ['HEADCOUNT', fc.tuple(span, fc.constantFrom(1, 0.5, 0.25)).map(([dates, share]) => [...dates, share]), (start, end, share) => [start!, end!, LATER, share!]],
    ['SLA', count.map((time) => [time]), (times) => [times!, [[24, 48]]]],
    ['ENPS', count.map((score) => [score % 11]), (list) => [list!]],
    ['ENGAGEMENT', count.map((score) => [1 + (score % 5)]), (list) => [list!, null, 'mean']],
    ['ROLLUP', fc.tuple(amounts, count).map((parts): Cell[] => parts), (over, under) => [over!, under!]],
    ['DSO', count.map((balance) => [balance]), (balances) => [balances!, 1000, 30, 'average']],
    ['OUTSTANDING', invoice, (owed, issued, due, paid) => [owed!, issued!, due!, LATER, paid!]],
    ['AGEING', invoice, (owed, issued, due, paid) => [owed!, issued!, due!, 42200, paid!]],
  ])('%s does not mind the order of rows', (id, row, given) => {
    const orders = fc.array(row, { minLength: 1, maxLength: 40 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(fc.property(orders, ([rows, shuffled]) => {
      const columns = (of: readonly Cell[][]): CellArgument[] => of[0]!.map((_, place) => of.map((cells) => [cells[place]]));
      const answer = (of: readonly Cell[][]): unknown => call(id, given(...columns(of)));
      expect(withoutRows(answer(shuffled))).toEqual(withoutRows(answer(rows)));
    }));
  });
});

/** A refusal that names a row names another one in another order. */
function withoutRows(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'row' ? undefined : value)));
}

describe('PHASE', () => {
  const weights = fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { freq: 5 }), { minLength: 2, maxLength: 24 })
    .filter((list) => list.some((weight) => weight !== null && weight > 0));

  it('adds up exactly, for any weights and decimals', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), weights, fc.integer({ min: -9, max: 9 }), (units, list, decimals) => {
      const amount = (of: number): number => (decimals >= 0 ? of / 10 ** decimals : of * 10 ** -decimals) + 0;
      const [parts] = call('PHASE', [amount(units), [list.map((weight) => weight ?? '')], decimals]) as [(number | '')[]];
      const inUnits = parts.map((part) => (part === '' ? 0 : Math.round(decimals >= 0 ? part * 10 ** decimals : part / 10 ** -decimals)));
      expect(inUnits.reduce((sum, part) => sum + part, 0)).toBe(units);
      parts.forEach((part, index) => {
        if (part !== '') expect(part).toBe(amount(inUnits[index]!));
        expect(part === '').toBe(list[index] === null);
      });
    }));
  });

  it('adds up exactly where the year has finer decimals than its parts', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), weights, fc.integer({ min: -3, max: 3 }), (cents, list, decimals) => {
      const [parts] = call('PHASE', [cents / 100, [list.map((weight) => weight ?? '')], decimals]) as [(number | '')[]];
      expect(sumOf(parts.map((part) => (part === '' ? '' : Math.round(part * 1000))))).toBe(cents * 10);
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

describe('series', () => {
  const series = fc.array(fc.oneof(amount, fc.constant('')), { minLength: 2, maxLength: 24 }).filter((list) => list.some((value) => value !== ''));

  it('CUMULATIVE ends at the sum', () => {
    fc.assert(fc.property(series, (list) => {
      const [running] = call('CUMULATIVE', [[list]]) as ResultBlock;
      expect(running!.filter((value) => value !== '').at(-1)).toBe(sumOf(list));
    }));
  });

  it('ROLLUP of the parts\' numerators and denominators is ROLLUP of the whole', () => {
    const months = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 })), { minLength: 2, maxLength: 24 });
    const rollUp = (list: readonly (readonly [number, number])[]): unknown => call('ROLLUP', [list.map(([over]) => [over]), list.map(([, under]) => [under])]);
    fc.assert(fc.property(months, fc.nat(), (list, at) => {
      const cut = 1 + (at % (list.length - 1));
      const part = (of: typeof list): readonly [number, number] => [sumOf(of.map(([over]) => over)), sumOf(of.map(([, under]) => under))];
      expect(rollUp([part(list.slice(0, cut)), part(list.slice(cut))])).toBe(rollUp(list));
      expect(rollUp([...list].reverse())).toBe(rollUp(list));
    }));
  });

  it('LANDING lands where the plan does, on plan; and run rate and trend where an even year does', () => {
    const plan = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 12 });
    fc.assert(fc.property(plan, fc.nat(), (targets, at) => {
      const months = 1 + (at % (targets.length - 1));
      const soFar = (list: readonly number[]): CellArgument => [list.map((value, index) => (index < months ? value : ''))];
      expect((call('LANDING', [soFar(targets), [targets]]) as ResultBlock)[0]![0]).toBeCloseTo(sumOf(targets), 6);
      const even = targets.map(() => targets[0]!);
      expect((call('LANDING', [soFar(even), [targets], 'runrate']) as ResultBlock)[0]![0]).toBeCloseTo(sumOf(even), 6);
      if (months > 1) expect((call('LANDING', [soFar(even), [targets], 'trend']) as ResultBlock)[0]![0]).toBeCloseTo(sumOf(even), 6);
    }));
  });

  it('TREND turns with the series and scales with its unit', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 24 }), (list) => {
      const [[slope]] = call('TREND', [[list]]) as [[number]];
      const [[turned]] = call('TREND', [[[...list].reverse()]]) as [[number]];
      const [[scaled]] = call('TREND', [[list.map((value) => 8 * value + 5)]]) as [[number]];
      expect(turned).toBeCloseTo(-slope, 9);
      expect(scaled).toBeCloseTo(8 * slope, 9);
    }));
  });

  it('FORECAST continues any level, trend and season', async () => {
    const known = fc.record({
      level: amount, slope: fc.integer({ min: -1000, max: 1000 }),
      season: fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 2, maxLength: 12 }), seasons: fc.integer({ min: 2, max: 4 }),
    });
    await fc.assert(fc.asyncProperty(known, async ({ level, slope, season, seasons }) => {
      const value = (period: number): number => level + slope * period + season[period % season.length]!;
      const history = Array.from({ length: seasons * season.length + 1 }, (_, period) => value(period));
      const [next] = await callLater('FORECAST', [[history], 5, season.length]) as [number[]];
      next!.forEach((forecast, ahead) => expect(forecast).toBeCloseTo(value(history.length + ahead), 4));
    }), { numRuns: 50 });
  });

  it('SPARK has a character for each period', () => {
    fc.assert(fc.property(series, (list) => {
      const [[text]] = call('SPARK', [[list]]) as [[string]];
      expect([...text]).toHaveLength(list.length);
      list.forEach((value, index) => expect(text[index] === ' ').toBe(value === ''));
    }));
  });
});

describe('customers and sales', () => {
  const count = fc.integer({ min: 0, max: 10_000 });

  it('RETENTION and CHURN by opening make up the whole, and so do GRR and gross REVENUECHURN', () => {
    const customers = fc.integer({ min: 1, max: 10_000 }).chain((start) => fc.tuple(fc.constant(start), fc.integer({ min: 0, max: start }), count));
    fc.assert(fc.property(customers, ([start, lost, joined]) => {
      const [[kept]] = call('RETENTION', [start, start - lost + joined, joined]) as [[number]];
      const [[churned]] = call('CHURN', [start, lost]) as [[number]];
      expect(kept + churned).toBeCloseTo(1, 12);
      const [[retained]] = call('GRR', [start, 0, lost]) as [[number]];
      const [[gross]] = call('REVENUECHURN', [start, lost]) as [[number]];
      expect(retained + gross).toBeCloseTo(1, 12);
      const [[net]] = call('NRR', [start, joined, 0, lost]) as [[number]];
      const [[netChurn]] = call('REVENUECHURN', [start, lost, 0, joined]) as [[number]];
      expect(net + netChurn).toBeCloseTo(1, 9);
    }));
  });

  it('LEADSREQUIRED leads suffice, and one fewer does not', () => {
    const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(fc.property(count, fc.integer({ min: 1, max: 1000 }), share, share, (target, size, winShare, conversion) => {
      const [[leads]] = call('LEADSREQUIRED', [target, size, winShare, conversion]) as [[number]];
      expect(Number.isInteger(leads)).toBe(true);
      expect(leads * size * winShare * conversion).toBeGreaterThanOrEqual(target * (1 - 1e-9));
      expect((leads - 1) * size * winShare * conversion).toBeLessThan(target + 1e-9);
    }));
  });

  it('FUNNEL does not mind the order of deals, never widens, and counts every deal once', async () => {
    const stages = ['a', 'b', 'c'];
    const deals = fc.array(fc.tuple(fc.constantFrom(...stages), fc.constantFrom('', ...stages)), { minLength: 1, maxLength: 30 });
    const table = async (list: [string, string][]): Promise<[string, number, number][]> =>
      await callLater('FUNNEL', [list.map(([stage]) => [stage]), [stages], null, list.map(([, furthest]) => [furthest]), false]) as unknown as [string, number, number][];
    await fc.assert(fc.asyncProperty(deals, async (list) => {
      const rows = await table(list);
      expect(await table([...list].reverse())).toEqual(rows);
      expect(sumOf(rows.map(([, now]) => now))).toBe(list.length);
      expect(rows[0]![2]).toBe(list.length);
      rows.forEach(([, now, reached], index) => {
        expect(reached).toBeGreaterThanOrEqual(now);
        if (index > 0) expect(reached).toBeLessThanOrEqual(rows[index - 1]![2]);
      });
    }));
  });
});
