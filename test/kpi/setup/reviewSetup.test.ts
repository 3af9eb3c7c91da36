import { changedSinceReview, plannedKpi, reviewSetup, reviewedPrint, type Setup, type SetupKpi } from '../../../src/kpi';

const TODAY = '2027-02-05';
const kpi = (id: string, change: Partial<SetupKpi> = {}): SetupKpi => ({ id, owner: 'Ida', reviewedOn: '2026-06-01', targets: [{ year: 2027, hold: 1 }], ...change });
const review = (kpis: readonly SetupKpi[], change: Partial<Setup> = {}) => reviewSetup({ maltall: 1, kpis: [...kpis], ...change } as Setup, TODAY);
const FINE = { unconfirmed: [], year: 2027, leftOver: [], withoutTarget: [], withoutOwner: [], notReviewed: [], changedSince: [] };
const confirmed = { who: 'Ida', date: '2026-12-01' };
const BUDGET = { version: 'Budget', confirm: true } as const;

describe('what a review has to put right', () => {
  it.each<readonly [string, readonly SetupKpi[], Partial<Setup>, object]>([
    ['nothing', [kpi('a')], {}, {}],
    ['a KPI that is not in use', [kpi('a', { active: false, owner: '', targets: [], reviewedOn: '2020-01-01' })], {}, {}],
    ['targets of last year', [kpi('a', { targets: [{ year: 2025, hold: 1 }, { year: 2026, version: 'Budget', annual: 5 }] })], {}, { leftOver: [{ kpi: 'a', year: 2026 }] }],
    ['a year that was emptied', [kpi('a', { targets: [{ year: 2026, hold: 1 }, { year: 2027, periods: Array(12).fill(null) }] })], {}, { leftOver: [{ kpi: 'a', year: 2026 }] }],
    ['a fiscal year that ends in June', [kpi('a', { targets: [{ year: 2026, hold: 1 }] })], { fiscalStart: 7 }, { leftOver: [{ kpi: 'a', year: 2026 }] }],
    ['a fiscal year that begins in March', [kpi('a', { targets: [{ year: 2027, hold: 1 }] })], { fiscalStart: 3 }, {}],
    ['targets of members alone', [kpi('a', { targets: [{ year: 2027, member: 'Ola', hold: 1 }] })], {}, { withoutTarget: ['a'] }],
    ['no targets, no owner', [kpi('a', { targets: undefined, owner: ' ' })], {}, { withoutTarget: ['a'], withoutOwner: ['a'] }],
    ['never reviewed, long ago, a year ago', [kpi('a', { reviewedOn: undefined }), kpi('b', { reviewedOn: '2026-02-04' }), kpi('c', { reviewedOn: '2026-02-05' })], {},
      { notReviewed: [{ kpi: 'a', reviewedOn: undefined }, { kpi: 'b', reviewedOn: '2026-02-04' }] }],
    ['a version that nobody was asked to confirm', [kpi('a', { targets: [{ year: 2027, version: 'Budget', hold: 1 }] })], { versions: [{ version: 'Budget' }] }, {}],
    ['confirmations by owner', [
      kpi('a', { targets: [{ year: 2027, version: 'budget', hold: 1 }] }), kpi('b', { owner: '', targets: [{ year: 2027, version: 'Budget', hold: 1 }] }),
      kpi('c', { targets: [{ year: 2027, version: 'Budget', hold: 1, confirmed }, { year: 2027, version: 'Budget', member: 'Ola', hold: 1 }] }), kpi('d', { targets: [{ year: 2027, version: 'Budget', hold: 1, confirmed }] }),
    ], { versions: [{ version: 'plan' }, BUDGET] }, { withoutOwner: ['b'], withoutTarget: [], unconfirmed: [{ year: 2027, version: 'Budget', owners: [{ owner: 'Ida', kpis: ['a', 'c'] }, { owner: undefined, kpis: ['b'] }] }] }],
    ['confirmations of two years', [kpi('a', { targets: [{ year: 2028, version: 'Budget', hold: 1 }, { year: 2027, version: 'Budget', hold: 1 }] })], { versions: [BUDGET] },
      { unconfirmed: [2027, 2028].map((year) => ({ year, version: 'Budget', owners: [{ owner: 'Ida', kpis: ['a'] }] })) }],
  ])('%s', (_, kpis, change, found) => expect(review(kpis, change)).toEqual({ ...FINE, ...found }));
});

describe('definitions that are others than those that were reviewed', () => {
  const term = { table: 'Deals', aggregate: 'count', date: 'closed', where: { stage: 'Won' } } as const;
  const RECORD: SetupKpi = kpi('win-rate', { inputs: { numerator: term, denominator: { table: 'Deals', aggregate: 'count', date: 'closed' } } });
  const reviewed = (record: SetupKpi): SetupKpi => ({ ...record, reviewedAs: reviewedPrint(plannedKpi(record)) });

  it.each<readonly [string, Partial<SetupKpi>, readonly string[]]>([
    ['nothing', {}, []],
    ['what is no part of the definition', { owner: 'Ola', departments: ['support'], targets: [], active: false, dimension: { name: 'Seller', column: 'seller' }, trap: 'Mind' }, []],
    ['the same in another form', { inputs: { denominator: { date: 'closed', table: 'Deals', aggregate: 'count' }, numerator: [{ where: { stage: 'Won' }, date: 'closed', aggregate: 'count', table: 'Deals' }] }, name: plannedKpi(RECORD).name }, []],
    ['its name', { name: 'Hit rate' }, ['name']],
    ['its words, in one language', { definition: { ...plannedKpi(RECORD).definition, nb: 'Andel' } }, ['definition']],
    ['its formula', { formula: 'won ÷ all' }, ['formula']],
    ['unit, direction and tolerance', { unit: 'points', direction: 'lower', tolerance: { value: 0.02, kind: 'relative' } }, ['unit', 'direction', 'tolerance']],
    ['how often, and how it adds up', { frequency: 'quarterly', rollup: 'average' }, ['rollup']],
    ['what is counted', { inputs: { numerator: { ...term, where: { stage: ['Won', 'Lost'] } }, denominator: { ...term, where: undefined } } }, ['inputs']],
    ['that it is typed now', { inputs: undefined }, ['inputs']],
    ['all that, reviewed on another day', { name: 'Hit rate', reviewedOn: '2026-07-01' }, []],
    ['a print that is none', { name: 'Hit rate', reviewedAs: 'abc' }, []],
    ['no print, as in an older workbook', { name: 'Hit rate', reviewedAs: undefined }, []],
    ['never reviewed', { name: 'Hit rate', reviewedOn: undefined }, []],
  ])('%s', (_, change, fields) => {
    const now = { ...reviewed(RECORD), ...change };
    expect(changedSinceReview(plannedKpi(now))).toEqual(fields);
    expect(review([now]).changedSince).toEqual(fields.length > 0 ? [{ kpi: 'win-rate', reviewedOn: '2026-06-01', fields }] : []);
  });

  it('a print stays as long as its day does, and is made anew for another', () => {
    const { reviewedAs } = reviewed(RECORD);
    expect(reviewedPrint(plannedKpi({ ...RECORD, reviewedAs, name: 'Hit rate' }))).toBe(reviewedAs);
    expect(reviewedPrint(plannedKpi({ ...RECORD, reviewedAs, reviewedOn: '2026-06-02' }))).not.toBe(reviewedAs);
    expect(reviewedPrint(plannedKpi({ ...RECORD, reviewedOn: undefined }))).toBe('');
  });
});
