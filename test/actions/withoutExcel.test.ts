import { openXlsx, saveXlsx } from '../../preview/xlsx';
import { isCellError } from '../../preview/model/state';
import { convertWithLibreOffice, describeWithLibreOffice } from '../preview/xlsx/libreOffice';
import { inKpiWorkbook } from './kpiUser';

const FACTS = ['day,seller,amount,level', ...Array.from({ length: 20 }, (_, index) => (
  `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15,${index % 3 === 0 ? 'Ida' : 'Ola'},${10 + ((index * 7) % 11)},${30 + ((index * 5) % 9)}`
)), ''].join('\n');

const term = (aggregate: string, column: string) => ({ table: 'Facts', aggregate, column, date: 'day' });
const record = { definition: 'Of the test.', unit: 'count', direction: 'higher' };
const dimension = { name: 'Seller', column: 'seller', top: 1 };
const plan = (target: object) => [2025, 2026].map((year) => ({ year, version: 'plan', ...target }));
const ratio = { numerator: term('sum', 'amount'), denominator: term('sum', 'level') };

const SETUP = {
  maltall: 1, language: 'nb', years: [2025],
  sources: [{ table: 'Facts', file: 'facts.csv', dates: 'ymd', loadedFrom: '2025-01-01', loadedThrough: '2026-08-31' }],
  goals: [{ id: 'grow', name: 'Vokse', kpi: 'adds' }, { id: 'lonely', name: 'Alene' }],
  activities: [{ id: 'calls', name: 'Ringe', departments: ['sales', 'support'], goals: ['grow'], kpis: ['adds'] }, { id: 'idle', name: 'Hvile', departments: ['sales'] }],
  kpis: [
    { ...record, id: 'adds', departments: ['sales'], rollup: 'sum', dimension, inputs: { value: term('sum', 'amount') }, targets: [...plan({ annual: 240, profile: 'even' }), { year: 2026, version: 'plan', member: 'Ida', annual: 60 }] },
    { ...record, id: 'quarterly', departments: ['sales'], rollup: 'sum', frequency: 'quarterly', inputs: { value: term('sum', 'amount') }, targets: plan({ annual: 200 }) },
    { ...record, id: 'mean', departments: ['support'], unit: 'hours', direction: 'lower', rollup: 'average', inputs: { value: term('average', 'level') }, targets: plan({ hold: 33 }) },
    { ...record, id: 'level', departments: ['support'], direction: 'range', rollup: 'last', dimension, inputs: { value: term('last', 'level') }, targets: plan({ lower: 32, upper: 35 }) },
    { ...record, id: 'share', departments: [], unit: 'share', rollup: 'ratio', dimension, inputs: ratio, targets: plan({ source: { numerator: term('sum', 'level'), denominator: term('count', 'level') } }) },
  ].map((kpi) => ({ name: kpi.id, ...kpi })),
  notes: [{ date: '2026-08-31', kpi: 'adds', note: 'Solgt mye' }],
  actions: [{ action: 'Senere', due: '2026-10-01' }, { action: 'Først', kpi: 'adds', due: '2026-09-01' }, { action: 'Ferdig', state: 'done' }],
  show: { year: 2026, period: 8, view: 'r12', version: 'plan', sort: 'worst' },
};
const SHEETS = ['Styringskort', 'Møte', 'Mål', 'Måltall', 'Resultat', 'Beregning'];

describeWithLibreOffice('a workbook without Excel and without the add-in', () => {
  it.each([{ view: 'Siste 12 måneder', member: 'Alle' }, { view: 'hittil i år', member: 'Ida' }])('shows the same in LibreOffice: $view, $member', async ({ view, member }) => {
    await inKpiWorkbook(SETUP, { 'facts.csv': FACTS }, async (user) => {
      await user.put({ 'Kpi.View': view, 'Kpi.Member': member });
      const { state, calculator } = user.workbook.workbook;
      const theirs = await openXlsx(await convertWithLibreOffice(await saveXlsx({ state, calculator }), 'xlsx'));
      let figures = 0;
      const differences = SHEETS.flatMap((sheet) => user.shown(sheet).flatMap((cells, row) => cells.flatMap((cell, column) => {
        const value = theirs.state.sheet(sheet)!.grid.value(row, column);
        const other = isCellError(value) ? value.error : value;
        if (typeof cell === 'number') figures += 1;
        const agree = typeof cell === 'number' && typeof other === 'number' ? Math.abs(cell - other) <= 1e-9 * Math.max(1, Math.abs(cell)) : (cell ?? '') === (other ?? '');
        return agree ? [] : [`${sheet} ${row + 1},${column + 1}: ${String(other)}, not ${String(cell)}`];
      })));
      expect(differences).toEqual([]);
      expect(figures).toBeGreaterThan(500);
    });
  });
});
