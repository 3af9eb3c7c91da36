import { updateWorkbook } from '../../src/actions';
import { success } from '../../src/kpi';
import { setUp, setupOf, wonDeals } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';

/** As many as one request and one answer hold; `KPIS=500` counts what does not fit apart, and takes minutes. */
const MANY = Number(process.env.KPIS ?? 60);
const KPIS_A_DEPARTMENT = 25;
/** Excel takes 5 MB. What waits is measured before the last piece is added, so that full requests are a little smaller. */
const FULL_REQUEST = 4_400_000;

/** How often Excel is spoken to, without the blocks of rows and what more than one request or answer could not hold. */
async function syncsOf({ host }: Workbook, work: () => Promise<{ readonly blocks: number }>): Promise<number> {
  const from = host.traffic.length;
  const { blocks } = await work();
  const traffic = host.traffic.slice(from);
  if (process.env.KPIS) console.log(traffic.length, blocks, traffic.map(({ requestBytes, answerBytes }) => `${requestBytes}/${answerBytes}`).join(' '));
  const full = traffic.filter(({ requestBytes }) => requestBytes > FULL_REQUEST).length;
  return traffic.length - blocks - full;
}

async function syncsWith(kpis: number): Promise<{ readonly build: number; readonly change: number }> {
  let counted = { build: 0, change: 0 };
  await inWorkbook(async (workbook) => {
    const record = (_: unknown, index: number) => ({ ...wonDeals(`own-${index + 1}`, false), departments: [`department ${Math.floor(index / KPIS_A_DEPARTMENT) + 1}`] });
    const build = await syncsOf(workbook, () => setUp(setupOf(Array.from({ length: kpis }, record), { years: [] })));
    const change = await syncsOf(workbook, async () => {
      const changed = await updateWorkbook({ change: (setup) => success({ ...setup, kpis: setup.kpis.map((kpi) => (kpi.id === 'own-1' ? { ...kpi, owner: 'Ida' } : kpi)) }) });
      if (!changed.ok) throw new Error(JSON.stringify(changed.reason));
      return changed.value;
    });
    counted = { build, change };
  });
  return counted;
}

test('Excel is spoken to three times for a first build and four times for a change, however many KPIs there are', async () => {
  const few = await syncsWith(5);
  expect(few).toEqual({ build: 3, change: 4 });
  expect(await syncsWith(MANY)).toEqual(few);
}, 900_000);
