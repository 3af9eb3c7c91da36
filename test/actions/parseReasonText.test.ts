import { catalogueReasonText, parseReasonText } from '../../src/actions';
import { words } from '../../src/i18n';
import type { ParseReason } from '../../src/cells';

it.each<[ParseReason, string, string]>([
  [{ code: 'missingTable', table: 'KpiTargets' }, 'The table KpiTargets is gone.', 'Tabellen KpiTargets er borte.'],
  [
    { code: 'missingColumn', table: 'KpiTargets', column: 'P05' },
    'KpiTargets no longer has the column P05. Put it back, or name it so again.', 'KpiTargets har ikke lenger kolonnen P05. Sett den tilbake, eller gi den navnet igjen.',
  ],
  [
    { code: 'missingCell', table: 'KpiGoals', row: 2, column: 'name', expected: 'text' },
    'KpiGoals, row 2, name: is empty, and has to hold a text.', 'KpiGoals, rad 2, name: er tom, og må inneholde en tekst.',
  ],
  [
    { code: 'unreadableCell', table: 'KpiTargets', row: 3, column: 'P05', expected: 'number', found: '12 mill' },
    'KpiTargets, row 3, P05: “12 mill” is not a number.', 'KpiTargets, rad 3, P05: «12 mill» er ikke et tall.',
  ],
  [
    { code: 'notAChoice', table: 'KpiCatalogue', row: 1, column: 'direction', choices: 'direction', found: 'up' },
    'KpiCatalogue, row 1, direction: “up” means nothing here. Use higher, lower or range.', 'KpiCatalogue, rad 1, direction: «up» gir ingen mening her. Bruk høyere, lavere eller intervall.',
  ],
  [
    { code: 'unreadableName', name: 'Kpi.Year', expected: 'year', found: 'now' },
    'Kpi.Year: “now” means nothing here. Use a year, as in 2026.', 'Kpi.Year: «now» gir ingen mening her. Bruk et årstall, som 2026.',
  ],
  [
    { code: 'duplicateRow', table: 'KpiTargets', row: 4, columns: ['kpi', 'year'], value: 'nps · 2026', first: 2 },
    'KpiTargets, row 4: kpi · year “nps · 2026” is there already, in row 2.', 'KpiTargets, rad 4: kpi · year «nps · 2026» finnes allerede, i rad 2.',
  ],
  [
    { code: 'inconsistent', table: 'KpiTargets', row: 3, problem: { code: 'wrongCount', path: 'kpis[0].targets[1].periods', expected: 12, found: 11 } },
    'KpiTargets, row 3: kpis[0].targets[1].periods has to have 12 values, and has 11.', 'KpiTargets, rad 3: kpis[0].targets[1].periods må ha 12 verdier, og har 11.',
  ],
])('says %j in both languages', (reason, en, nb) => {
  expect(parseReasonText([reason], words('en'))).toBe(`The workbook’s tables cannot be read:\n${en}`);
  expect(parseReasonText([reason], words('nb'))).toBe(`Tabellene i arbeidsboken kan ikke leses:\n${nb}`);
});

it.each([
  ['en', 'The workbook has these KPIs already, and says something else of them: nps, csat. Choose whether to replace them or keep them.', 'maltall is 2: the set-up was made by a newer Måltall than this one, which reads version 1. Update the add-in.'],
  ['nb', 'Arbeidsboken har disse måltallene fra før, og sier noe annet om dem: nps, csat. Velg om de skal erstattes eller beholdes.', 'maltall er 2: oppsettet er laget av et nyere Måltall enn dette, som leser versjon 1. Oppdater tillegget.'],
] as const)('says in %s what stands in the way of a catalogue', (language, same, newer) => {
  expect(catalogueReasonText({ code: 'sameKpis', kpis: ['nps', 'csat'] }, words(language))).toBe(same);
  expect(catalogueReasonText({ code: 'badCatalogue', problems: [{ code: 'newerVersion', path: 'maltall', found: 2, current: 1 }] }, words(language)))
    .toBe([words(language).reading.badCatalogue, newer, words(language).setup.nothingChanged].join('\n'));
});
