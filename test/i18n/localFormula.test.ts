import { localFormula } from '../../src/i18n';

describe('formulas as Norwegian Excel writes them', () => {
  it.each([
    ['=KPI.VARIANCE(90,100)', '=KPI.VARIANCE(90;100)'],
    ['=KPI.STATUS(0.6,0.62,"higher",,"absolute")', '=KPI.STATUS(0,6;0,62;"higher";;"absolute")'],
    ['=KPI.NPS({10,9;3,4})', '=KPI.NPS({10\\9;3\\4})'],
    ['=KPI.BREAKDOWN({"a, b.c";"say ""1.5"""},{1;2},,,,FALSE)', '=KPI.BREAKDOWN({"a, b.c";"say ""1.5"""};{1;2};;;;USANN)'],
    ['=IF(TRUE,A1,"TRUE")', '=IF(SANN;A1;"TRUE")'],
    ['', ''],
  ])('%s', (english, norwegian) => {
    expect(localFormula(english, 'nb')).toBe(norwegian);
    expect(localFormula(english, 'en')).toBe(english);
  });
});
