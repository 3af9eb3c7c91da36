import { type GivenSource, type RefreshAllReport, type RefreshAllRequest, bringUpToDate, closePeriod, findSpellings, refreshSources, settleSpellings } from '../../src/actions';
import { writesOf } from './kpiSetup';
import { inKpiWorkbook, type KpiUser } from './kpiUser';

const DEALS = ['deal,product,closed,value', 'A,GTX Pro,2026-01-15,100', 'B,Basic,2026-01-20,40', 'C,GTX Pro,2026-01-22,60', ''].join('\n');
const HOURS = ['day,hours', '2026-01-10,7', '2026-01-11,8', ''].join('\n');
const record = { definition: 'Of the test.', direction: 'higher', rollup: 'sum', departments: ['sales'] };
const SETUP = {
  maltall: 1, language: 'en', currency: 'NOK',
  sources: [{ table: 'Deals', file: 'deals.csv', dates: 'ymd', key: ['deal'] }, { table: 'Hours', file: 'hours.csv', dates: 'ymd' }],
  kpis: [
    {
      ...record, id: 'own-sales', name: 'Sales', unit: 'currency', dimension: { name: 'Product', column: 'product' }, inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed' } },
      targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }],
    },
    { ...record, id: 'own-hours', name: 'Hours', unit: 'hours', inputs: { value: { table: 'Hours', aggregate: 'sum', column: 'hours', date: 'day' } } },
  ],
  show: { year: 2026, period: 1, view: 'month', version: 'plan' },
};
const FILES = { 'deals.csv': DEALS, 'hours.csv': HOURS };

const given = (file: string, text: string, more: Partial<GivenSource> = {}): GivenSource => ({ files: new Map([[file, new TextEncoder().encode(text)]]), file, ...more });
const FEBRUARY = ['deal,product,closed,value', 'A,GTX Pro,2026-01-15,130', 'B,Basic,2026-01-20,40', 'C,GTX Pro,2026-01-22,60', 'D,GTXPro,2026-02-02,30', 'E,Deluxe,2026-02-03,20', ''].join('\n');
const ASKED: RefreshAllRequest = { today: '2026-03-03', given: { Deals: given('deals-feb.csv', FEBRUARY), hours: given('hours.csv', ['day,hours', '2026-02-10,9', ''].join('\n'), { mode: 'replace' }) } };

async function refreshed(request: RefreshAllRequest): Promise<RefreshAllReport> {
  const outcome = await refreshSources(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return outcome.value;
}

const everything = (user: KpiUser): unknown => user.workbook.sheets().map((sheet) => user.workbook.cells(sheet));

test('all sources are refreshed in one go, and what changed is told: rows, figures, members, spellings, and what had been reported', () => inKpiWorkbook(SETUP, FILES, async (user) => {
  expect(await closePeriod({ year: 2026, period: 1, closedOn: '2026-02-05', who: 'Kari' })).toMatchObject({ ok: true });
  const report = await refreshed({ ...ASKED, dropRows: ['Hours'] });
  expect(report).toMatchObject({
    sources: [
      { table: 'Deals', file: 'deals-feb.csv', added: 2, changed: 1, left: 2, dropped: 0, loadedThrough: '2026-02-28' }, { table: 'Hours', file: 'hours.csv', added: 1, changed: 0, left: 0, dropped: 2, loadedThrough: '2026-02-28' },
    ],
    notGiven: [],
    figures: [
      { kpi: 'own-sales', year: 2026, period: 1, from: 200, to: 230 }, { kpi: 'own-sales', year: 2026, period: 2, from: null, to: 50 },
      { kpi: 'own-hours', year: 2026, period: 1, from: 15, to: null }, { kpi: 'own-hours', year: 2026, period: 2, from: null, to: 9 },
    ],
    newMembers: [{ kpi: 'own-sales', member: 'Deluxe' }, { kpi: 'own-sales', member: 'GTXPro' }],
    spellings: { ok: true, value: [{ table: 'Deals', column: 'product', spelling: 'GTXPro', rows: 1, member: 'GTX Pro', memberRows: 2 }] },
    reported: [{ kpi: 'own-sales', year: 2026, period: 1, from: 200, to: 230 }, { kpi: 'own-hours', year: 2026, period: 1, from: 15, to: null }],
    updated: { ok: true, value: { changed: expect.arrayContaining(['Actuals']) as unknown } },
  });
  expect(user.table('Deals').map(([deal]) => deal)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(user.workbook.sheets().filter((title) => title.startsWith('~'))).toEqual([]);
  expect(await refreshed({ ...ASKED, given: { Deals: ASKED.given.Deals! } })).toMatchObject({ sources: [{ added: 0, changed: 0, left: 5 }], notGiven: ['Hours'], figures: [], newMembers: [], updated: { ok: true, value: { changed: [] } } });
}));

test.each<[string, Partial<RefreshAllRequest>, unknown]>([
  ['a file without a column', { given: { ...ASKED.given, Deals: given('wrong.csv', 'deal,closed,value\nA,2026-01-15,1\n') } }, { code: 'badSource', table: 'Deals', file: 'wrong.csv', reason: { code: 'columnsChanged', missing: ['product'] } }],
  ['a file that is missing', { given: { ...ASKED.given, Hours: { files: new Map() } } }, { code: 'badSource', table: 'Hours', file: 'hours.csv', reason: { code: 'missingFile' } }],
  ['rows that would go', {}, { code: 'wouldDrop', table: 'Hours', rows: 2 }],
  ['rows that would go from another table than was agreed to', { dropRows: ['Deals'] }, { code: 'wouldDrop', table: 'Hours', rows: 2 }],
  ['a table that no file made', { given: { Offers: ASKED.given.Deals! } }, { code: 'notASource', table: 'Offers', known: ['Deals', 'Hours'] }],
  ['no file at all', { given: {} }, { code: 'nothingGiven', known: ['Deals', 'Hours'] }],
  ['appending without a key', { given: { Hours: { ...ASKED.given.hours!, mode: 'append' } } }, { code: 'badSource', table: 'Hours', reason: { code: 'appendNeedsKey' } }],
])('%s stops all of it, and everything is as it was', (_, change, reason) => inKpiWorkbook(SETUP, FILES, async (user) => {
  const before = everything(user);
  expect(await refreshSources({ ...ASKED, ...change })).toMatchObject({ ok: false, reason });
  expect(everything(user)).toEqual(before);
}));

test('what keeps the workbook from being brought up to date stops the refresh before any row is written', () => inKpiWorkbook(SETUP, FILES, async (user) => {
  user.type('Targets', user.tablePlace('KpiTargets').row + 1, 1, 'soon');
  expect(await writesOf(user.workbook, async () => expect(await refreshSources({ ...ASKED, dropRows: true })).toMatchObject({ ok: false, reason: { code: 'unreadable' } }))).toEqual([]);
}));

test('a source that is appended to is so the next time without being told', () => inKpiWorkbook(SETUP, FILES, async (user) => {
  const more = (deal: string): Record<string, GivenSource> => ({ Deals: given('deals.csv', `deal,product,closed,value\n${deal},Basic,2026-02-15,10\n`) });
  await refreshed({ ...ASKED, given: { Deals: { ...more('D').Deals!, mode: 'append' } } });
  expect(await refreshed({ ...ASKED, given: more('E') })).toMatchObject({ sources: [{ added: 1, left: 4, dropped: 0 }] });
  expect(user.table('Deals')).toHaveLength(5);
}));

test('a spelling is asked about until it is answered, and then never again: as another name of a member, or as a member of its own', () => inKpiWorkbook(SETUP, FILES, async (user) => {
  const withSpellings = FEBRUARY.replace('Deluxe', 'Basics');
  await refreshed({ ...ASKED, given: { Deals: given('deals.csv', withSpellings) } });
  const question = (spelling: string, member: string) => expect.objectContaining({ table: 'Deals', column: 'product', spelling, member }) as unknown;
  expect(await findSpellings()).toEqual({ ok: true, value: [question('Basics', 'Basic'), question('GTXPro', 'GTX Pro')] });
  // Unanswered, each counts as its own
  expect(user.named('Kpi.Members').flat()).toEqual(['All', 'Basic', 'Basics', 'GTX Pro', 'GTXPro']);
  const answer = { table: 'Deals', column: 'product' };
  expect(await settleSpellings({ answers: [{ ...answer, spelling: 'GTXPro', member: 'GTX Pro' }, { ...answer, spelling: 'Basics', member: 'Basics' }] })).toMatchObject({ ok: true, value: { renamed: 1 } });
  expect(user.table('KpiMembers')).toEqual([['Deals', 'product', 'GTXPro', 'GTX Pro'], ['Deals', 'product', 'Basics', 'Basics']]);
  expect(user.table('Deals').map((row) => row[1])).toEqual(['GTX Pro', 'Basic', 'GTX Pro', 'GTX Pro', 'Basics']);
  expect(user.named('Kpi.Members').flat()).toEqual(['All', 'Basic', 'Basics', 'GTX Pro']);
  expect(await findSpellings()).toEqual({ ok: true, value: [] });
  // Next month's file spells it so again
  expect(await refreshed({ ...ASKED, given: { Deals: given('deals.csv', withSpellings) } })).toMatchObject({ sources: [{ added: 0, changed: 0, left: 5 }], spellings: { ok: true, value: [] }, newMembers: [] });
  expect(await writesOf(user.workbook, () => bringUpToDate())).toEqual([]);
  expect(await settleSpellings({ answers: [{ ...answer, spelling: 'Basic', member: 'GTXPro' }, { ...answer, table: 'Offers', spelling: 'x', member: 'y' }] })).toMatchObject({
    ok: false, reason: { code: 'badSpellings', problems: [{ code: 'notAMember', spelling: 'Basic', member: 'GTXPro' }, { code: 'noSuchSource', table: 'Offers', known: ['Deals', 'Hours'] }] },
  });
}));
