import { bringUpToDate, updateWorkbook } from '../../src/actions';
import { success } from '../../src/kpi';
import { inWorkbook, type Workbook } from './inWorkbook';
import { setUp, setupOf, wonDeals, writesOf } from './kpiSetup';
import { asUser } from './kpiUser';

const KPIS = ['revenue-won', 'own-two', 'own-three'];
const SETUP = setupOf(KPIS.map((id) => wonDeals(id)));
const HEADING_ROW = 8;

function onScorecard(workbook: Workbook, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return workbook.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Scorecard'));
    await context.sync();
  });
}

describe('rows of the scorecard', () => {
  it.each<[string, (workbook: Workbook) => unknown, readonly unknown[]]>([
    ['an id that was typed over another', (workbook) => asUser(workbook).type('Scorecard', HEADING_ROW + 2, 0, 'revenue-won'), ['Sales', ...KPIS]],
    ['an id that was typed over the last', (workbook) => asUser(workbook).type('Scorecard', HEADING_ROW + 3, 0, 'no-such-kpi'), ['Sales', ...KPIS]],
    ['an id that was cleared', (workbook) => onScorecard(workbook, (sheet) => sheet.getRange('A10').clear('Contents')), ['Sales', ...KPIS]],
    ['a row that was deleted', (workbook) => onScorecard(workbook, (sheet) => sheet.getRange('10:10').delete('Up')), ['Sales', ...KPIS]],
    ['a heading that somebody has put in their own words', (workbook) => asUser(workbook).type('Scorecard', HEADING_ROW, 1, 'My team'), ['My team', ...KPIS]],
    ['words of their own below', (workbook) => asUser(workbook).type('Scorecard', HEADING_ROW + 5, 1, 'my words'), ['Sales', ...KPIS, null, 'my words']],
    ['a row of their own below, made by copying one', async (workbook) => {
      await onScorecard(workbook, (sheet) => sheet.getRange('A13:O13').copyFrom('A10:O10'));
      asUser(workbook).type('Scorecard', HEADING_ROW + 4, 0, 'own-three');
    }, ['Sales', ...KPIS, 'own-three']],
  ])('%s', async (_, change, expected) => {
    await inWorkbook(async (workbook) => {
      await setUp(SETUP);
      await change(workbook);
      expect(await bringUpToDate()).toMatchObject({ ok: true, value: { damage: [] } });
      expect(asUser(workbook).order()).toEqual(expected);
      expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
    });
  });

  it('an id typed over one does not hinder a KPI that comes', () => inWorkbook(async (workbook) => {
    await setUp(SETUP);
    asUser(workbook).type('Scorecard', HEADING_ROW + 1, 0, 'own-two');
    expect(await updateWorkbook({ change: (setup) => success({ ...setup, kpis: [...setup.kpis, { ...wonDeals('own-four') } as typeof setup.kpis[number]] }) })).toMatchObject({ ok: true });
    expect(asUser(workbook).order()).toEqual(['Sales', ...KPIS, 'own-four']);
    expect(await writesOf(workbook, bringUpToDate)).toEqual([]);
  }));

  it('a KPI that goes takes its row with it', () => inWorkbook(async (workbook) => {
    await setUp(SETUP);
    await updateWorkbook({ change: (setup) => success({ ...setup, kpis: setup.kpis.filter(({ id }) => id !== 'own-two') }) });
    expect(asUser(workbook).order()).toEqual(['Sales', 'revenue-won', 'own-three']);
  }));
});
