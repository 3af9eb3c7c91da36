import { type ReviseReason, type ReviseRequest, reviseTargets, updateReasonText } from '../../src/actions';
import { words } from '../../src/i18n';
import { everySheet, setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { type Workbook, inWorkbook } from './inWorkbook';

const STEPS = [10, 10, 10, 20, 20, 20, 30, 30, 30, 40, 40, 40];
const level = { rollup: 'last', inputs: { value: { table: 'Deals', aggregate: 'last', column: 'value', date: 'closed' } } };
const KPIS = [
  wonDeals('revenue-won'), { ...wonDeals('own-steps'), targets: [{ year: 2026, version: 'plan', periods: STEPS }] },
  { ...wonDeals('own-level', false), ...level, targets: [{ year: 2026, version: 'plan', hold: 5 }] },
  { ...wonDeals('own-range', false), ...level, direction: 'range', targets: [{ year: 2026, version: 'plan', lower: 2, upper: 8 }] },
  { ...wonDeals('own-quarters', false), frequency: 'quarterly', targets: [{ year: 2026, version: 'plan', annual: 400, profile: 'even' }] },
  { ...wonDeals('own-none', false), targets: [] },
];
const REVISION: ReviseRequest = {
  year: 2026, revises: 'plan', closedThrough: 2, record: { version: 'May plan', date: '2026-03-05', reason: 'A large customer left', who: 'Kari' }, targets: {},
};

/** KpiTargets' rows from their KPI's id to P12, without dimension and member. */
function targetRows(workbook: Workbook, version: string): readonly (readonly unknown[])[] {
  return workbook.cells('Targets').slice(5).filter((row) => row[2] === version).map((row) => [row[0], row[5], ...row.slice(7, 19)]);
}

function versionRows(workbook: Workbook): readonly (readonly unknown[])[] {
  return workbook.cells('Targets').slice(5).map((row) => row.slice(23, 27)).filter(([version]) => version !== null && version !== undefined);
}

test('a revision keeps what the closed months had and writes a version of its own; the one that it revises stays as it is', () => inWorkbook(async (workbook) => {
  await setUp(setupOf(KPIS));
  const before = targetRows(workbook, 'plan');
  const from = workbook.host.syncs;
  const outcome = await reviseTargets({
    ...REVISION,
    targets: {
      'revenue-won': { annual: 1000 }, 'own-steps': { periods: [99, 99, ...Array(10).fill(7)] }, 'own-level': { hold: 6 }, 'own-range': { upper: 9 }, 'own-quarters': { annual: 500, profile: '445' },
    },
  });
  expect(outcome).toMatchObject({ ok: true, value: { made: [], damage: [], kept: [] } });
  // Structure, contents, the rows of the one table, the word that it is about to write, and what is written
  expect(workbook.host.syncs - from).toBe(5);
  expect(targetRows(workbook, 'plan')).toEqual(before);
  const none = null;
  expect(targetRows(workbook, 'May plan')).toEqual([
    ['revenue-won', 'value', 100, 100, ...Array(10).fill(80)], ['own-steps', 'value', 10, 10, ...Array(10).fill(7)], ['own-level', 'value', 5, 5, ...Array(10).fill(6)],
    ['own-range', 'lower', ...Array(12).fill(2)], ['own-range', 'upper', 8, 8, ...Array(10).fill(9)],
    ['own-quarters', 'value', none, none, 125, none, none, 125, none, none, 125, none, none, 125],
  ]);
  expect(versionRows(workbook)).toEqual([['plan', null, null, null], ['May plan', 46086, 'A large customer left', 'Kari']]);
}));

test('KPIs that nothing new is said of keep their targets in the new version, and a second revision begins from the first', () => inWorkbook(async (workbook) => {
  await setUp(setupOf(KPIS));
  await reviseTargets({ ...REVISION, targets: { 'revenue-won': { annual: 1000 } } });
  const plain = (rows: readonly (readonly unknown[])[]) => rows.filter(([kpi]) => kpi !== 'revenue-won');
  expect(plain(targetRows(workbook, 'May plan'))).toEqual(plain(targetRows(workbook, 'plan')));
  const outcome = await reviseTargets({
    ...REVISION, revises: 'may plan', closedThrough: 4, record: { ...REVISION.record, version: 'June plan' }, targets: { 'revenue-won': { annual: 1000, profile: [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 0] } },
  });
  expect(outcome).toMatchObject({ ok: true });
  expect(targetRows(workbook, 'June plan')[0]).toEqual(['revenue-won', 'value', 100, 100, 80, 80, 64, 64, 64, 64, 128, 128, 128, 0]);
}));

test('figures that somebody typed over are what the closed months keep', () => inWorkbook(async (workbook) => {
  await setUp(setupOf(KPIS));
  const sheet = workbook.workbook.state.sheet('Targets')!;
  workbook.workbook.edit.typeInto(sheet.id, 5, 7, '=20*3');
  await reviseTargets({ ...REVISION, targets: { 'revenue-won': { hold: 50 } } });
  expect(targetRows(workbook, 'May plan')[0]).toEqual(['revenue-won', 'value', 60, 100, ...Array(10).fill(50)]);
  expect(targetRows(workbook, 'plan')[0]!.slice(2, 4)).toEqual(['=20*3', 100]);
}));

test('what cannot be decided like that is said all at once, in both languages, and nothing is written', () => inWorkbook(async (workbook) => {
  await setUp(setupOf(KPIS));
  const before = everySheet(workbook);
  const refusals: readonly (readonly [Partial<ReviseRequest>, readonly string[], readonly string[]])[] = [
    [
      { record: { ...REVISION.record, version: 'PLAN', reason: ' ', who: '' }, closedThrough: 12, targets: { nps: { hold: 1 }, 'own-none': { hold: 1 } } },
      [
        'There are targets called “PLAN” already, and a decision is never overwritten. Choose another name.', 'Say why: whoever reads the figures later will ask.', 'Say who decided it.',
        '12 cannot be the last closed period: it is one from 1 to 11, or 0 where none is closed.',
        'The workbook has no KPI “nps”. It has “revenue-won”, “own-steps”, “own-level”, “own-range”, “own-quarters”, “own-none”.', 'own-none has no target to revise in “plan” for 2026.',
      ],
      [
        'Det finnes allerede mål som heter «PLAN», og et vedtak overskrives aldri. Velg et annet navn.', 'Oppgi hvorfor: den som leser tallene senere, vil spørre.', 'Oppgi hvem som har vedtatt det.',
        '12 kan ikke være siste lukkede periode: den er fra 1 til 11, eller 0 når ingen er lukket.',
        'Arbeidsboken har ingen KPI «nps». Den har «revenue-won», «own-steps», «own-level», «own-range», «own-quarters», «own-none».', 'own-none har ikke noe mål å revidere i «plan» for 2026.',
      ],
    ],
    [
      { record: { ...REVISION.record, version: '' }, year: 2027 },
      ['The new targets need a name of their own.', 'There are no targets called “plan” for 2027. There are none for that year.'],
      ['De nye målene må ha et eget navn.', 'Det finnes ingen mål som heter «plan» for 2027. Det finnes ingen for det året.'],
    ],
    [
      { revises: 'first' }, ['There are no targets called “first” for 2026. There are “plan”.'], ['Det finnes ingen mål som heter «first» for 2026. Det finnes «plan».'],
    ],
    [
      { targets: { 'revenue-won': { annual: 1, profile: Array(12).fill(0) }, 'own-steps': { periods: [1] }, 'own-level': { annual: 9 }, 'own-range': { hold: 9 }, 'own-quarters': { lower: 9 } } },
      [
        'revenue-won: the rest of the year cannot be spread by that shape; no weight may be negative, and those of the periods that are left must not all be zero.',
        'own-steps needs twelve figures, one for each period, and has 1.',
        'own-level: it is a level, so a year’s amount cannot be spread; give what it is to hold, or its periods.',
        'own-range: it is to stay within a range; give its lower or upper limit.', 'own-quarters: it is not to stay within a range, so it takes no limits.',
      ],
      [
        'revenue-won: resten av året kan ikke fordeles slik; ingen vekt kan være negativ, og vektene for periodene som gjenstår, kan ikke alle være null.',
        'own-steps trenger tolv tall, ett for hver periode, og har 1.', 'own-level: den er et nivå, så et årsbeløp kan ikke fordeles; oppgi nivået den skal holde, eller periodene.',
        'own-range: den skal holde seg innenfor et intervall; oppgi nedre eller øvre grense.', 'own-quarters: den skal ikke holde seg innenfor et intervall, og har derfor ingen grenser.',
      ],
    ],
  ];
  for (const [change, en, nb] of refusals) {
    const writes = await writesOf(workbook, async () => {
      const outcome = await reviseTargets({ ...REVISION, ...change });
      const reason = (outcome as { readonly reason: ReviseReason }).reason;
      expect(updateReasonText(reason, words('en')).split('\n')).toEqual(['The targets cannot be decided like this:', ...en, 'Nothing in the workbook was changed.']);
      expect(updateReasonText(reason, words('nb')).split('\n')).toEqual(['Målene kan ikke vedtas slik:', ...nb, 'Ingenting i arbeidsboken er endret.']);
    });
    expect(writes).toEqual([]);
  }
  expect(everySheet(workbook)).toEqual(before);
}));

test('a workbook without KPIs has no targets', () => inWorkbook(async () => {
  const outcome = await reviseTargets(REVISION);
  expect(outcome).toEqual({ ok: false, reason: { code: 'noKpiWorkbook' } });
  expect(updateReasonText((outcome as { readonly reason: ReviseReason }).reason, words('nb'))).toBe('Denne arbeidsboken har ingen KPI-er ennå. Sett dem opp først.\nIngenting i arbeidsboken er endret.');
}));

test('targets of members are revised on their own, the others go along, and the scorecard measures against the new version where that is asked for', () => inWorkbook(async (workbook) => {
  const ofMember = (member: string, annual: number) => ({ year: 2026, version: 'plan', member, annual, profile: 'even' });
  await setUp(setupOf([{ ...wonDeals('revenue-won'), targets: [{ year: 2026, version: 'plan', annual: 1200, profile: 'even' }, ofMember('Ida', 600), ofMember('Ola', 480)] }]));
  const rows = (version: string) => workbook.cells('Targets').slice(5).filter((row) => row[2] === version).map((row) => [row[4], ...row.slice(7, 19)]);
  const before = rows('plan');
  const member = { kpi: 'revenue-won', member: 'ida', target: { annual: 350 } };
  expect(await reviseTargets({ ...REVISION, memberTargets: [member], show: true })).toMatchObject({ ok: true, value: { shown: 'May plan', changed: ['Scorecard', 'Targets'] } });
  expect(rows('plan')).toEqual(before);
  expect(rows('May plan')).toEqual([['*', ...Array(12).fill(100)], ['Ida', 50, 50, ...Array(10).fill(25)], ['Ola', ...Array(12).fill(40)]]);
  expect(workbook.cells('Scorecard')[4]![6]).toBe('May plan');
  expect(await reviseTargets({ ...REVISION, record: { ...REVISION.record, version: 'Next' }, memberTargets: [{ ...member, member: 'Eva' }] })).toMatchObject({
    ok: false, reason: { code: 'badTargets', problems: [{ code: 'noMemberTarget', kpi: 'revenue-won', member: 'Eva', version: 'plan', year: 2026, known: ['Ida', 'Ola'] }] },
  });
}));
