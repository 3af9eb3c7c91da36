import type { ChangedCell } from '../../src/actions';
import { words } from '../../src/i18n';
import { changedCellText } from '../../src/taskpane/review/changedCellText';

const MONTHS = { en: ['January', 'February', 'March'], nb: ['januar', 'februar', 'mars'] } as const;

test.each<readonly ['en' | 'nb', ChangedCell, string]>([
  ['en', { where: 'KpiCatalogue', row: ['win-rate'], column: 'owner', from: null, to: 'Ola' }, 'Catalogue · Win rate · Owner: empty → Ola'],
  ['en', { where: 'KpiCatalogue', row: ['win-rate'], column: 'reviewedOn', from: 46000, to: '' }, 'Catalogue · Win rate · Reviewed on: 9 Dec 2025 → empty'],
  ['nb', { where: 'KpiTargets', row: ['win-rate', '2026', 'plan', '*', 'value'], column: 'P03', from: 0.5, to: 0.25 }, 'Måltall · Win rate · 2026 · plan · mars: 0,5 → 0,25'],
  ['nb', { where: 'KpiTargets', row: ['win-rate', '2026', 'mai', 'Seller', 'Ida', 'numerator'], column: undefined, from: null, to: 'x' }, 'Måltall · Win rate · 2026 · mai · Seller · Ida · numerator: ny'],
  ['en', { where: 'KpiVersions', row: ['May plan'], column: undefined, from: 'May plan', to: null }, 'Targets · May plan: taken away'],
  ['en', { where: 'KpiSettings', row: ['currency'], column: 'value', from: 'NOK', to: 'EUR' }, 'Settings · Currency: NOK → EUR'],
  ['nb', { where: 'Kpi.Period', row: [], column: undefined, from: 1, to: 2 }, 'Periode: 1 → 2'],
  ['en', { where: 'KpiCatalogue', row: ['win-rate'], column: 'active', from: true, to: false }, 'Catalogue · Win rate · In use: yes → no'],
  ['en', { where: 'KpiCatalogue', row: ['win-rate'], column: 'notes of mine', from: 'a', to: 'b' }, 'Catalogue · Win rate · notes of mine: a → b'],
])('%s %j', (language, cell, said) => {
  expect(changedCellText(cell, { words: words(language), language, nameOf: (id) => (id === 'win-rate' ? 'Win rate' : id), periods: MONTHS[language] })).toBe(said);
});
