import { updateWorkbook } from '../../src/actions';
import { success } from '../../src/kpi';
import { setUp, setupOf, wonDeals } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';

/** As many as one request and one answer hold; `KPIS=500` counts what does not fit apart, and takes minutes. */
const MANY = Number(process.env.KPIS ?? 60);
const FITS_ONE_ANSWER = 100;
const KPIS_A_DEPARTMENT = 25;
/** Excel takes requests and gives answers of so many bytes at most. */
const MOST_BYTES = 5_000_000;

interface Count {
  /** How often Excel is spoken to, blocks of rows apart */
  readonly syncs: number;
  /** How often more than one request holds had to be followed by another */
  readonly further: number;
}

async function countOf({ host }: Workbook, work: () => Promise<{ readonly blocks: number }>): Promise<Count> {
  const from = host.traffic.length;
  const { blocks } = await work();
  const traffic = host.traffic.slice(from);
  const bytes = traffic.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  if (process.env.KPIS) console.log(traffic.length, blocks, traffic.map(({ requestBytes, answerBytes }) => `${requestBytes}/${answerBytes}`).join(' '));
  return { syncs: traffic.length - blocks, further: Math.max(0, Math.ceil(bytes / MOST_BYTES) - 1) };
}

async function syncsWith(kpis: number): Promise<{ readonly build: Count; readonly change: Count }> {
  let counted: { readonly build: Count; readonly change: Count } | undefined;
  await inWorkbook(async (workbook) => {
    const record = (_: unknown, index: number) => ({ ...wonDeals(`own-${index + 1}`, false), departments: [`department ${Math.floor(index / KPIS_A_DEPARTMENT) + 1}`] });
    const build = await countOf(workbook, () => setUp(setupOf(Array.from({ length: kpis }, record), { years: [] })));
    const change = await countOf(workbook, async () => {
      const changed = await updateWorkbook({ change: (setup) => success({ ...setup, kpis: setup.kpis.map((kpi) => (kpi.id === 'own-1' ? { ...kpi, owner: 'Ida' } : kpi)) }) });
      if (!changed.ok) throw new Error(JSON.stringify(changed.reason));
      return changed.value;
    });
    counted = { build, change };
  });
  return counted!;
}

test('Excel is spoken to at most four times for a first build and for a change, and once more for what one request cannot hold, however many KPIs there are', async () => {
  expect(await syncsWith(5)).toEqual({ build: { syncs: 3, further: 0 }, change: { syncs: 4, further: 0 } });
  const { build, change } = await syncsWith(MANY);
  expect(build.syncs).toBeLessThanOrEqual(4 + build.further);
  // What 500 KPIs hold is more than one answer takes, and is read in several.
  if (MANY <= FITS_ONE_ANSWER) expect(change.syncs).toBe(4);
}, 900_000);
