import { migrateSetup, parseSetup, type Migration } from '../../../src/kpi';

/** A step that there never was: KPIs were called measures once. */
const MEASURES: Migration = { from: 0, change: ({ measures, ...rest }) => ({ ...rest, kpis: measures }) };
const OLDER: Migration = { from: -1, change: ({ list, ...rest }) => ({ ...rest, measures: list }) };

describe('versions of the set-up document', () => {
  it.each<[string, unknown, readonly Migration[], unknown]>([
    ['the current one stays as it is', { maltall: 1, kpis: [] }, [MEASURES], { ok: true, value: { maltall: 1, kpis: [] } }],
    ['an older one is brought up to date', { maltall: 0, measures: ['a'] }, [MEASURES], { ok: true, value: { maltall: 1, kpis: ['a'] } }],
    ['step by step', { maltall: -1, list: ['a'] }, [MEASURES, OLDER], { ok: true, value: { maltall: 1, kpis: ['a'] } }],
    ['an older one without a step is refused', { maltall: 0 }, [], { ok: false, reason: { code: 'noVersion', path: 'maltall', found: '0', current: 1 } }],
    ['none is refused', { kpis: [] }, [MEASURES], { ok: false, reason: { code: 'noVersion', path: 'maltall', found: '', current: 1 } }],
    ['a text is refused', { maltall: '1' }, [MEASURES], { ok: false, reason: { code: 'noVersion', path: 'maltall', found: '"1"', current: 1 } }],
    ['a newer one is refused', { maltall: 2 }, [MEASURES], { ok: false, reason: { code: 'newerVersion', path: 'maltall', found: 2, current: 1 } }],
    ['what is no document passes, for the schema to refuse', [1], [MEASURES], { ok: true, value: [1] }],
  ])('%s', (_, document, migrations, outcome) => expect(migrateSetup(document, migrations)).toEqual(outcome));

  it('reads an older document as what it has become', () => {
    const read = parseSetup('{"maltall": 0, "measures": [{"id": "revenue"}]}', [MEASURES]);
    expect(read).toEqual({ ok: true, value: { maltall: 1, kpis: [{ id: 'revenue' }] } });
    expect(parseSetup('{"maltall": 0, "measures": [{"id": "revenue"}]}').ok).toBe(false);
  });
});
