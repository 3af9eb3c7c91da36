import { validateSetup, type SetupReason } from '../../../src/kpi';

const TERM = { table: 'Rows', aggregate: 'sum', column: 'Amount', date: 'Date' };
const OWN = { id: 'own', name: 'Own', definition: 'Own.', departments: ['company'], unit: 'currency', direction: 'higher' };

function problems(rollup: string, inputs: unknown, change: object = {}): readonly SetupReason[] {
  const outcome = validateSetup({ maltall: 1, sources: [{ table: 'Rows' }], kpis: [{ ...OWN, rollup, inputs, ...change }] });
  return outcome.ok ? [] : outcome.reason;
}

const AT = 'kpis[0].inputs';

describe('conditions, levels and products in inputs', () => {
  test.each<[string, string, unknown]>([
    ['limits', 'sum', { value: { ...TERM, where: { Hours: { atMost: 24 } } } }],
    ['two limits', 'sum', { value: { ...TERM, where: { Score: { atLeast: 0, atMost: 6 } } } }],
    ['what stands open', 'last', { value: { ...TERM, open: { until: 'Paid' } } }],
    ['what stands open, in full', 'last', { value: { ...TERM, open: { until: 'Paid', inclusive: false, at: 'start', past: 'Due' } } }],
    ['a factor by a divisor', 'average', { factor: TERM, divisor: TERM }],
    ['two factors by two divisors', 'sum', { factor: TERM, secondFactor: [TERM, { ...TERM, sign: -1 }], divisor: TERM, secondDivisor: TERM }],
  ])('%s: accepted', (_, rollup, inputs) => {
    expect(problems(rollup, inputs)).toEqual([]);
  });

  test('a value that is rounded up is accepted', () => {
    expect(problems('sum', { factor: TERM, divisor: TERM }, { roundUp: true })).toEqual([]);
  });

  test.each<[string, string, unknown, readonly object[]]>([
    ['no limit at all', 'sum', { value: { ...TERM, where: { Hours: {} } } }, [{ code: 'brokenRule', rule: 'notEmpty', path: `${AT}.value.where.Hours` }]],
    ['a limit that is a text', 'sum', { value: { ...TERM, where: { Hours: { atMost: '24' } } } }, [{ code: 'wrongType', path: `${AT}.value.where.Hours.atMost` }]],
    ['a limit of another name', 'sum', { value: { ...TERM, where: { Hours: { below: 24 } } } }, [{ code: 'unknownField', path: `${AT}.value.where.Hours.below` }]],
    ['an empty list', 'sum', { value: { ...TERM, where: { Stage: [] } } }, [{ code: 'brokenRule', rule: 'notEmpty', path: `${AT}.value.where.Stage` }]],
    ['open without a closing date', 'last', { value: { ...TERM, open: {} } }, [{ code: 'missingField', path: `${AT}.value.open.until` }]],
    ['open at noon', 'last', { value: { ...TERM, open: { until: 'Paid', at: 'noon' } } }, [{ code: 'notAChoice', path: `${AT}.value.open.at` }]],
    ['the last of what stands open', 'last', { value: { ...TERM, aggregate: 'last', open: { until: 'Paid' } } }, [{ code: 'needsField', path: `${AT}.value.aggregate`, because: 'open' }]],
    ['a factor alone', 'sum', { factor: TERM }, [{ code: 'missingPart', path: `${AT}.divisor` }]],
    ['a divisor alone', 'sum', { divisor: TERM }, [{ code: 'missingPart', path: `${AT}.factor` }]],
    ['a value and what makes it', 'sum', { value: TERM, factor: TERM, divisor: TERM }, [{ code: 'needlessPart', path: `${AT}.value` }]],
    ['a ratio with a factor', 'ratio', { numerator: TERM, denominator: TERM, factor: TERM }, [{ code: 'needlessPart', path: `${AT}.factor` }]],
    ['a factor without a column', 'sum', { factor: { ...TERM, column: undefined }, divisor: TERM }, [{ code: 'needsColumn', path: `${AT}.factor.column` }]],
    ['a table that is not there', 'sum', { factor: { ...TERM, table: 'Other' }, divisor: TERM }, [{ code: 'unknownReference', value: 'Other' }]],
  ])('%s: refused', (_, rollup, inputs, expected) => {
    expect(problems(rollup, inputs)).toMatchObject(expected);
  });
});
