import type { Failure } from '../../preview/bridge';
import { setUpReasonText } from '../../src/actions';
import { words } from '../../src/i18n';
import { everySheet, setUp, setupOf, trySetUp, wonDeals } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';

const FIRST = setupOf([wonDeals('revenue-won')]);
const MORE = setupOf([wonDeals('revenue-won'), wonDeals('own-two')]);
/** How a sync can go wrong: not sent, answered by nobody, stopped by Excel at its beginning or in its midst */
const WAYS: readonly Failure[] = [
  { at: 'request' }, { at: 'answer' }, { at: 'action', after: 0, code: 'GeneralException' }, { at: 'action', after: 40, code: 'GeneralException' },
];

async function syncsOf(again: boolean): Promise<{ readonly syncs: number; readonly cells: Record<string, unknown[][]> }> {
  let result: { readonly syncs: number; readonly cells: Record<string, unknown[][]> } | undefined;
  await inWorkbook(async (workbook) => {
    if (again) await setUp(FIRST);
    const from = workbook.host.syncs;
    await setUp(again ? MORE : FIRST, again);
    result = { syncs: workbook.host.syncs - from, cells: everySheet(workbook) };
  });
  return result!;
}

/** How a file was read is only known where it is read again. */
const withoutMapping = (sheets: Record<string, unknown[][]>): unknown => Object.fromEntries(Object.entries(sheets).map(([title, rows]) => [
  title, rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell.includes('"table":"Deals"') ? 'mapping' : cell))),
]));
const visible = (workbook: Workbook): string[] => workbook.sheets().filter((title) => !title.endsWith(')'));

describe.each<[string, boolean]>([['making a workbook', false], ['adding to a workbook', true]])('%s that breaks off', (_, again) => {
  let whole: Awaited<ReturnType<typeof syncsOf>>;
  beforeAll(async () => {
    whole = await syncsOf(again);
  });

  it.each(WAYS.map((way) => [JSON.stringify(way), way] as const))('at any sync by %s is completed or taken back by the next run', async (__, way) => {
    for (let at = 1; at <= whole.syncs; at += 1) {
      await inWorkbook(async (workbook) => {
        if (again) await setUp(FIRST);
        const before = visible(workbook);
        const { failures } = workbook.addin.client;
        // From then on nothing gets through, so that the run cannot clean up after itself either
        failures.atSync(at, way);
        failures.fromSync(at + 1, { at: 'request' });
        const outcome = await trySetUp(again ? MORE : FIRST, again);
        failures.clear();
        if (outcome.ok || outcome.reason.code !== 'excelFailed') throw new Error(JSON.stringify(outcome));
        // What nobody answered may have been done, and that is not denied
        if (way.at !== 'action') expect(setUpReasonText(outcome.reason, words('en'))).toContain(words('en').setup.mayHaveArrived);
        if (at < whole.syncs) expect(visible(workbook)).toEqual(before);
        if (at < whole.syncs || way.at !== 'answer') await setUp(again ? MORE : FIRST, again);
        expect(workbook.sheets().filter((title) => title.startsWith('~'))).toEqual([]);
        expect(withoutMapping(everySheet(workbook))).toEqual(withoutMapping(whole.cells));
      });
    }
  });

  it.each([5, 25, 45, 65])('after %i actions of the sync that shows it is completed by the next run', async (after) => {
    await inWorkbook(async (workbook) => {
      if (again) await setUp(FIRST);
      const { failures } = workbook.addin.client;
      failures.atSync(whole.syncs, { at: 'action', after, code: 'GeneralException' });
      failures.fromSync(whole.syncs + 1, { at: 'request' });
      expect(await trySetUp(again ? MORE : FIRST, again)).toMatchObject({ ok: false, reason: { code: 'excelFailed' } });
      failures.clear();
      // The empty sheet of a new workbook goes when all others are there
      await setUp(again ? MORE : FIRST, again || !visible(workbook).includes('Sheet1'));
      expect(withoutMapping(everySheet(workbook))).toEqual(withoutMapping(whole.cells));
    });
  });
});

test('sheets that were shown before the first run failed are taken away again at once, where Excel is there to do it', async () => {
  const { syncs } = await syncsOf(false);
  await inWorkbook(async (workbook) => {
    const before = workbook.sheets();
    workbook.addin.client.failures.atSync(syncs, { at: 'action', after: 25, code: 'GeneralException' });
    expect(await trySetUp(FIRST)).toMatchObject({ ok: false, reason: { code: 'excelFailed' } });
    expect(workbook.sheets()).toEqual(before);
    await setUp(FIRST);
  });
});
