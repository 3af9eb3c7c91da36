import { englishFormula, localFormula } from '../../src/i18n';

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

describe('formulas as they are typed in Norwegian, in English notation', () => {
  it.each([
    ['=KPI.STATUS(0,6;0,62;"høyere";;"absolutt")', '=KPI.STATUS(0.6,0.62,"høyere",,"absolutt")'],
    ['=KPI.NPS({10\\9;3\\4})', '=KPI.NPS({10,9;3,4})'],
    ['=IF(SANN;A1;"USANN; 1,5")', '=IF(TRUE,A1,"USANN; 1,5")'],
    ['', ''],
  ])('%s', (norwegian, english) => {
    expect(englishFormula(norwegian, 'nb')).toBe(english);
    expect(englishFormula(english, 'en')).toBe(english);
  });
});
