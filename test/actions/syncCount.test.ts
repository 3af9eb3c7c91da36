import { updateWorkbook } from '../../src/actions';
import { parseWritten } from '../../src/cells';
import { success } from '../../src/kpi';
import { type AppliedPlan } from '../../src/workbook';
import { setUp, setupOf, wonDeals } from './kpiSetup';
import { inWorkbook, type Workbook } from './inWorkbook';

/** More than one answer holds; `KPIS=500` takes minutes. */
const MANY = Number(process.env.KPIS ?? 160);
const KPIS_A_DEPARTMENT = 25;
/** Excel takes requests and gives answers of so many bytes at most. */
const MOST_BYTES = 5_000_000;

interface Count {
  /** How often Excel is spoken to, blocks of rows apart */
  readonly syncs: number;
  /** How many further requests and answers it takes for what one does not hold */
  readonly further: number;
}

async function countOf({ host }: Workbook, work: () => Promise<{ readonly blocks: number }>): Promise<Count> {
  const from = host.traffic.length;
  const { blocks } = await work();
  const traffic = host.traffic.slice(from);
  const bytes = traffic.reduce((sum, { requestBytes, answerBytes }) => sum + requestBytes + answerBytes, 0);
  if (process.env.KPIS) console.log(traffic.length, blocks, traffic.map(({ requestBytes, answerBytes }) => `${requestBytes}/${answerBytes}`).join(' '));
  return { syncs: traffic.length - blocks, further: Math.max(0, Math.ceil(bytes / MOST_BYTES) - 1) };
}

interface Counts {
  readonly build: Count;
  readonly change: Count;
}

async function withKpis(kpis: number, body: (workbook: Workbook, counts: Counts) => Promise<void>): Promise<void> {
  await inWorkbook(async (workbook) => {
    const record = (_: unknown, index: number) => ({ ...wonDeals(`own-${index + 1}`, false), departments: [`department ${Math.floor(index / KPIS_A_DEPARTMENT) + 1}`] });
    const build = await countOf(workbook, () => setUp(setupOf(Array.from({ length: kpis }, record), { years: [] })));
    const change = await countOf(workbook, () => giveTo('Ida'));
    await body(workbook, { build, change });
  });
}

async function giveTo(owner: string): Promise<AppliedPlan> {
  const changed = await updateWorkbook({ change: (setup) => success({ ...setup, kpis: setup.kpis.map((kpi) => (kpi.id === 'own-1' ? { ...kpi, owner } : kpi)) }) });
  if (!changed.ok) throw new Error(JSON.stringify(changed.reason));
  return changed.value;
}

const A_FEW: Counts = { build: { syncs: 3, further: 0 }, change: { syncs: 4, further: 0 } };

test('Excel is spoken to at most four times for a first build and for a change', () => withKpis(5, async (_, counts) => expect(counts).toEqual(A_FEW)));

test('and once more for what one request or answer cannot hold, however many KPIs there are', () => withKpis(MANY, async (workbook, { build, change }) => {
  expect(build.syncs).toBeLessThanOrEqual(4 + build.further);
  expect(change.further).toBeGreaterThan(0);
  expect(change.syncs).toBeLessThanOrEqual(4 + change.further);

  // Where what was remembered of its size is gone, a large workbook is read all the same
  await Excel.run(async (context) => {
    const remembered = context.workbook.names.getItem('Kpi.Written').getRange().getCell(0, 0);
    remembered.load('values');
    await context.sync();
    const text = String(remembered.values[0]![0]);
    expect(parseWritten(text).readings).not.toEqual([]);
    remembered.values = [[text.replace(/read=\S+ /, '')]];
    await context.sync();
  });
  await giveTo('Ola');
  expect(workbook.cells('Catalogue').flat().filter((cell) => cell === 'Ola')).toHaveLength(1);
}), 900_000);
