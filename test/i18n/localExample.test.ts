import { localExample } from '../../src/i18n';

const ROWS: readonly (readonly [formula: string, norwegian: string])[] = [
  ['=KPI.VARIANCE(0.9,1,"lower")', '=KPI.VARIANCE(0,9;1;"lavere")'],
  ['=KPI.HANDLETIME({1.5;2},{2;3},"h")', '=KPI.HANDLETIME({1,5;2};{2;3};"t")'],
  ['=KPI.PERIODS({1;2},{5;6},"quarter","average",,,FALSE)', '=KPI.PERIODS({1;2};{5;6};"kvartal";"gjennomsnitt";;;USANN)'],
  // What stands in an array is data, and the language of a header is what it says.
  ['=KPI.BREAKDOWN({"value","key"},{1,2},,,,"en")', '=KPI.BREAKDOWN({"value"\\"key"};{1\\2};;;;"en")'],
  ['=KPI.PHASE(52,"445",0)', '=KPI.PHASE(52;"445";0)'],
];

describe('an example', () => {
  it.each(ROWS)('%s', (formula, norwegian) => {
    expect(localExample(formula, 'nb')).toBe(norwegian);
    expect(localExample(formula, 'en')).toBe(formula);
  });
});
