import { bringUpToDate, updateWorkbook } from '../../src/actions';
import { success } from '../../src/kpi';
import { inWorkbook, type Workbook } from './inWorkbook';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';

const SHEET = 'Dashboard Sales';

const seriesOf = ({ workbook }: Workbook, part: string): readonly string[] => (
  workbook.state.sheet(SHEET)!.charts.find(({ name }) => name.includes(`revenue-won ${part}`))!.series.map(({ name, values }) => `${String(name)} ${JSON.stringify(values)}`)
);
const namesOf = (workbook: Workbook, part: string): readonly string[] => seriesOf(workbook, part).map((series) => series.split(' ')[0]!);

const addKpi = () => updateWorkbook({ change: (setup) => success({ ...setup, kpis: [...setup.kpis, { ...wonDeals('own-two') } as typeof setup.kpis[number]] }) });

function deleteSeries(workbook: Workbook, part: string, at: number): Promise<void> {
  return workbook.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(SHEET);
    charts.load('items/name');
    await context.sync();
    charts.items.find(({ name }) => name.includes(`revenue-won ${part}`))!.series.getItemAt(at).delete();
    await context.sync();
  });
}

test('a series that somebody has taken out of a chart stays out, and the others follow their figures', async () => {
  let untouched: readonly string[] = [];
  await inWorkbook(async (workbook) => {
    await setUp(setupOf([wonDeals('revenue-won')]));
    await addKpi();
    untouched = seriesOf(workbook, 'months');
  });
  await inWorkbook(async (workbook) => {
    await setUp(setupOf([wonDeals('revenue-won')]));
    await deleteSeries(workbook, 'months', 0);
    expect(await addKpi()).toMatchObject({ ok: true });
    expect(seriesOf(workbook, 'months')).toEqual(untouched.slice(1));
    expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
  });
});

test('a chart gets the series that have come, but not those that somebody has taken out, and loses those that have gone', () => inWorkbook(async (workbook) => {
  const withoutTarget = { ...wonDeals('revenue-won'), targets: [] };
  await setUp(setupOf([withoutTarget]));
  const before = namesOf(workbook, 'months');
  expect(before).not.toContain('Target');
  await deleteSeries(workbook, 'months', before.indexOf('Last'));
  const { targets } = wonDeals('revenue-won') as { targets: never };
  expect(await updateWorkbook({ change: (setup) => success({ ...setup, kpis: setup.kpis.map((kpi) => ({ ...kpi, targets })) }) })).toMatchObject({ ok: true });
  expect([...namesOf(workbook, 'months')].sort()).toEqual([...before.filter((name) => name !== 'Last'), 'Target', 'Expected'].sort());
  expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
}));
