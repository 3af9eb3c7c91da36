import { argumentOf, functionCall } from '../../src/taskpane/functions/functionCall';

describe('an argument as it is typed', () => {
  it.each([
    ['', 'en', undefined], ['  ', 'nb', undefined], ['0', 'en', '0'], ['-3', 'en', '-3'], ['12.5%', 'en', '0.125'], ['12,5 %', 'nb', '0.125'], ['1 000,5', 'nb', '1000.5'], ['1,5', 'en', '"1,5"'],
    ['A2:A20', 'en', 'A2:A20'], ['$B$3', 'en', '$B$3'], ['Sheet1!A2', 'en', 'Sheet1!A2'], ["'Mine tall'!A2:B3", 'nb', "'Mine tall'!A2:B3"], ['Deals[value]', 'en', 'Deals[value]'],
    ['lower', 'en', '"lower"'], ['"lower"', 'en', '"lower"'], ['a "b"', 'en', '"a ""b"""'], ['SANN', 'nb', 'TRUE'], ['false', 'en', 'FALSE'],
    ['=Kpi.Year', 'en', 'Kpi.Year'], ['=IF(A1:A9="";"";A1:A9)', 'nb', 'IF(A1:A9="","",A1:A9)'], ['{10\\9;3\\4}', 'nb', '{10,9;3,4}'],
  ] as const)('%s in %s is %s', (typed, language, argument) => expect(argumentOf(typed, language)).toBe(argument));
});

describe('the call', () => {
  it.each([
    ['NPS', ['Sheet1!A2:A20'], 'Sheet1!C5', '=KPI.NPS(A2:A20)'],
    ['NPS', ['Data!A2:A20'], 'Sheet1!C5', '=KPI.NPS(Data!A2:A20)'],
    ['NPS', ["'Mine tall'!A2"], "'Mine tall'!C5", '=KPI.NPS(A2)'],
    ['ATTAINMENT', ['90', '100', '', '', 'invers'], 'Sheet1!C5', '=KPI.ATTAINMENT(90,100,,,"invers")'],
    ['ATTAINMENT', ['90', '100', '', '', ''], 'Sheet1!C5', '=KPI.ATTAINMENT(90,100)'],
    ['NPS', [''], '', '=KPI.NPS()'],
  ] as const)('%s %j into %s', (id, typed, place, formula) => expect(functionCall(id, typed, place, 'nb')).toBe(formula));
});
