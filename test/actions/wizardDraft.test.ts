import { dropWizardDraft, keepWizardDraft, readOverview, readWizardDraft, setUpWorkbook } from '../../src/actions';
import { inWorkbook } from './inWorkbook';

const DRAFT = JSON.stringify({ goals: ['Vokse – =SUM(1)', '目標'] });
const done = { ok: true, value: true };

async function hasDraft(): Promise<boolean | undefined> {
  const read = await readOverview('2026-02-05');
  return read.ok ? read.value.hasDraft : undefined;
}

test('a draft is kept in the workbook beside its cells, replaced, and taken away', () => inWorkbook(async (workbook) => {
  expect(await readWizardDraft()).toEqual({ ok: true, value: undefined });
  expect(await hasDraft()).toBe(false);
  expect(await dropWizardDraft()).toEqual(done);
  expect(await keepWizardDraft('{}')).toEqual(done);
  const from = workbook.host.syncs;
  expect(await keepWizardDraft(DRAFT)).toEqual(done);
  expect(workbook.host.syncs - from).toBe(1);
  expect(await readWizardDraft()).toEqual({ ok: true, value: DRAFT });
  expect(await hasDraft()).toBe(true);
  expect([workbook.sheets(), workbook.tables(), workbook.cells('Sheet1')]).toEqual([['Sheet1'], [], []]);
  expect(await dropWizardDraft()).toEqual(done);
  expect(await readWizardDraft()).toEqual({ ok: true, value: undefined });
}));

test('a new workbook is as untouched with a draft as without one: its empty sheet gives way to those that are built', () => inWorkbook(async (workbook) => {
  await keepWizardDraft(DRAFT);
  expect(await setUpWorkbook({ setup: { maltall: 1, kpis: [{ id: 'revenue-won', targets: [{ year: 2026, annual: 12, profile: 'even' }] }] }, files: {} })).toMatchObject({ ok: true });
  expect(workbook.sheets()).not.toContain('Sheet1');
  expect(await readWizardDraft()).toEqual({ ok: true, value: DRAFT });
}));
