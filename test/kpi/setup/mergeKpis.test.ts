import { mergeKpis, validateSetup, withoutData, withoutParts, type OnSameKpi, type Setup, type SetupPart } from '../../../src/kpi';

function documentOf(fields: Record<string, unknown>): Setup {
  const setup = validateSetup({ maltall: 1, ...fields });
  if (!setup.ok) throw new Error(JSON.stringify(setup.reason));
  return setup.value;
}

const SUM = { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed' };
const WORKBOOK = documentOf({
  goals: [{ id: 'g', name: 'Grow', kpi: 'revenue' }], sources: [{ table: 'Deals' }], versions: [{ version: 'plan' }], notes: [{ kpi: 'nps', note: 'Asked' }],
  kpis: [
    { id: 'revenue', owner: 'Ann', dimension: { name: 'Agent', column: 'agent' }, inputs: { value: SUM }, targets: [{ year: 2024, version: 'plan', annual: 12, profile: 'lastYear' }] },
    { id: 'nps', targets: [{ year: 2024, version: 'plan', hold: 40 }] },
  ],
});
const CATALOGUE = documentOf({
  sources: [{ table: 'Deals' }, { table: 'Visits', loadedThrough: '2024-06-30' }, { table: 'Unused' }], versions: [{ version: 'plan' }, { version: 'new', reason: 'more' }],
  kpis: [
    { id: 'page-views', inputs: { value: { ...SUM, table: 'Visits' } }, targets: [{ year: 2024, version: 'new', annual: 12, profile: 'even' }] },
    { id: 'revenue', inputs: { value: [SUM] } },
    { id: 'nps', name: 'Loyalty', owner: 'Bo' },
  ],
});

describe('taking in a catalogue', () => {
  it('asks where both have a KPI and say different things of it', () => {
    expect(mergeKpis(WORKBOOK, CATALOGUE, 'ask')).toEqual({ ok: false, reason: { code: 'sameKpis', kpis: ['nps'] } });
    expect(mergeKpis(WORKBOOK, documentOf({ kpis: [{ id: 'revenue' }, { id: 'csat' }] }), 'ask')).toMatchObject({ ok: true, value: { added: ['csat'], changed: [], same: ['revenue'] } });
  });

  it.each<[OnSameKpi, Record<string, unknown>]>([
    ['replace', { name: 'Loyalty', owner: 'Bo', targets: WORKBOOK.kpis[1]!.targets }], ['keep', WORKBOOK.kpis[1]!],
  ])('%s: new KPIs come with what they need, and everything else stays', (onSame, nps) => {
    const merged = mergeKpis(WORKBOOK, CATALOGUE, onSame);
    if (!merged.ok) throw new Error('was not merged');
    const { setup, ...report } = merged.value;
    expect(report).toEqual({ added: ['page-views'], changed: [{ id: 'nps', fields: ['name', 'owner'] }], same: ['revenue'], sources: ['Visits'] });
    expect(setup.kpis).toEqual([WORKBOOK.kpis[0], { id: 'nps', ...nps }, CATALOGUE.kpis[0]]);
    expect(setup.sources).toEqual([{ table: 'Deals' }, { table: 'Visits' }]);
    expect(setup.versions).toEqual([{ version: 'plan' }, { version: 'new', reason: 'more' }]);
    expect(setup.goals).toEqual(WORKBOOK.goals);
    expect(validateSetup(setup).ok).toBe(true);
  });

  it('takes a tolerance that is not named for the one that the document, or else the workbook, gives all', () => {
    const kpis = [{ id: 'revenue', tolerance: { value: 0.1, kind: 'relative' as const } }];
    const into = documentOf({ tolerance: 0.1, kpis });
    expect(mergeKpis(into, documentOf({ kpis: [{ id: 'revenue' }] }), 'ask')).toMatchObject({ ok: true, value: { same: ['revenue'] } });
    expect(mergeKpis(into, documentOf({ tolerance: 0.2, kpis: [{ id: 'revenue' }] }), 'replace')).toMatchObject({ ok: true, value: { changed: [{ id: 'revenue', fields: ['tolerance'] }], setup: { kpis: [{ tolerance: { value: 0.2 } }] } } });
  });

  it('finds nothing new in what it has itself', () => {
    expect(mergeKpis(WORKBOOK, WORKBOOK, 'ask')).toEqual({ ok: true, value: { setup: WORKBOOK, added: [], changed: [], same: ['revenue', 'nps'], sources: [] } });
  });
});

describe('a document with fewer parts', () => {
  it.each<[readonly SetupPart[], Record<string, unknown>]>([
    [[], WORKBOOK],
    [['goals'], { ...WORKBOOK, goals: undefined }],
    [['meeting'], { ...WORKBOOK, notes: undefined }],
    [['targets'], { maltall: 1, notes: WORKBOOK.notes, goals: WORKBOOK.goals, sources: WORKBOOK.sources, kpis: [{ ...WORKBOOK.kpis[0], targets: undefined }, { id: 'nps' }] }],
    [['data'], { ...WORKBOOK, sources: undefined, kpis: [{ id: 'revenue', owner: 'Ann' }, WORKBOOK.kpis[1]] }],
    [['goals', 'targets', 'data', 'meeting'], { maltall: 1, kpis: [{ id: 'revenue', owner: 'Ann' }, { id: 'nps' }] }],
  ])('without %j', (parts, expected) => {
    const document = withoutParts(WORKBOOK, parts);
    expect(document).toEqual(expected);
    expect(validateSetup(document).ok).toBe(true);
  });
});

describe('a document where tables are not there', () => {
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [['deals', 'Visits'], [], []],
    [['Deals'], ['page-views'], ['Visits']],
    [[], ['page-views', 'revenue'], ['Visits', 'Deals']],
  ])('with %j', (present, kpis, tables) => {
    const without = withoutData(CATALOGUE, present);
    expect(without).toMatchObject({ kpis, tables });
    expect(without.setup.kpis.filter(({ inputs }) => inputs === undefined).map(({ id }) => id)).toEqual([...kpis, 'nps']);
    expect(validateSetup(without.setup).ok).toBe(true);
  });

  it('leaves targets that rest on them, and keeps those that are given', () => {
    const [revenue] = withoutData({ ...WORKBOOK, kpis: [{ ...WORKBOOK.kpis[0]!, targets: [...WORKBOOK.kpis[0]!.targets!, { year: 2025, annual: 12, profile: 'even' }, { year: 2025, member: 'Ida', annual: 4, profile: 'even' }] }] }, []).setup.kpis;
    expect(revenue).toEqual({ id: 'revenue', owner: 'Ann', targets: [{ year: 2025, annual: 12, profile: 'even' }] });
  });
});
