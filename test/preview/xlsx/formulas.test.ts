import { mayReturnArray, movedFormula, storedFormula, typedFormula } from '../../../preview/xlsx/formulas';

describe('formulas as files hold them', () => {
  it.each([
    ['a plain sum', '=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['a function of Excel 2010', '=NORM.DIST(1,0,1,TRUE)', '_xlfn.NORM.DIST(1,0,1,TRUE)'],
    ['one of its age that bears no prefix', '=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['an old one with a dot', '=ERROR.TYPE(A1)', 'ERROR.TYPE(A1)'],
    ['functions with two prefixes', '=SORT(FILTER(A1:A3,B1:B3>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))'],
    ['names bound by LET and LAMBDA', '=LET(x,1,f,LAMBDA(a,a*x),f(x)+y)', '_xlfn.LET(_xlpm.x,1,_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*_xlpm.x),_xlpm.f(_xlpm.x)+y)'],
    ['a LAMBDA called on the spot', '=LAMBDA(x,x)(1)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x)(1)'],
    ['an add-in function', '=KPI.NPS(A1:A9)*2', '_xldudf_KPI_NPS(A1:A9)*2'],
    ['a spilled range', "='My sheet'!A1#+1", "_xlfn.ANCHORARRAY('My sheet'!A1)+1"],
    ['the row of a table', '=Sales[@[Unit price]]*Sales[@Qty]', 'Sales[[#This Row],[Unit price]]*Sales[[#This Row],[Qty]]'],
    ['parts of a table', '=SUM(Sales[[#Totals],[Qty]],Sales[[Qty]:[Sum]])', 'SUM(Sales[[#Totals],[Qty]],Sales[[Qty]:[Sum]])'],
    ['words within a text', '="FILTER(A1#)"', '"FILTER(A1#)"'],
    ['omitted arguments', '=IF(,1,)', 'IF(,1,)'],
    ['an empty text', '=""', '""'],
  ])('%s', (_, typed, stored) => {
    expect(storedFormula(typed, { dynamic: true })).toBe(stored);
    expect(typedFormula(stored)).toBe(typed);
  });

  it.each([
    ['is named in the file', '=[@Qty]*2', 'Sales[[#This Row],[Qty]]*2'],
    ['with special characters', "=[@[a '[b']]]", "Sales[[#This Row],[a '[b']]]"],
  ])("a table's own row %s", (_, typed, stored) => {
    expect(storedFormula(typed, { table: 'Sales' })).toBe(stored);
    expect(typedFormula(stored, { table: 'sales' })).toBe(typed);
  });

  it.each([
    ['left out where one value is wanted anyhow', '=@A1:A3+1', false, 'A1:A3+1'],
    ['written where a block would be taken whole', '=SUM(@A1:A3)', false, 'SUM(_xlfn.SINGLE(A1:A3))'],
    ['written within SUMPRODUCT, which spreads all', '=SUMPRODUCT(LEN(@A1:A3))', false, 'SUMPRODUCT(LEN(_xlfn.SINGLE(A1:A3)))'],
    ['written in a dynamic array', '=@A1:A3+B1:B3', true, '_xlfn.SINGLE(A1:A3)+B1:B3'],
  ])('@ is %s', (_, typed, dynamic, stored) => expect(storedFormula(typed, { dynamic })).toBe(stored));

  it.each([
    ['with prefixes that others write too eagerly', '_xlfn.WORKDAY.INTL(A1,2)', '=WORKDAY.INTL(A1,2)'],
    ['with LET but no prefix', 'LET(_xlpm.x,1,_xlpm.x)', '=LET(x,1,x)'],
    ['with @ before a computed block', '_xlfn.SINGLE(A1:A3+1)', '=@(A1:A3+1)'],
    ['with an equals sign', '=A1', '=A1'],
    ['that no parser knows', 'A1 B2 ((', '=A1 B2 (('],
  ])('reads a formula %s', (_, stored, typed) => expect(typedFormula(stored)).toBe(typed));

  it('moves a shared formula with its cell', () => {
    expect(movedFormula('A1+$B$1+C$2*Sales[Qty]&" A1"', 'D1', 'E3')).toBe('B3+$B$1+D$2*Sales[Qty]&" A1"');
  });
});

describe('which formulas are flagged as dynamic arrays', () => {
  const oneCell = (name: string): boolean => name === 'Kpi.Year';

  it.each([
    '=A1:A3', '=Sales[Qty]', '=A1#', '={1,2}', '=A1:A3*2', '=LEN(A1:A3)', '=SUM(A1:A3*2)', '=SUM(LEN(A1:A3))', '=IF(A1:A3="","",1)',
    '=SUMIFS(Sales[a],Sales[b],A1:A3)', '=INDEX(A:A,MATCH(B1,C:C,0))', '=KPI.NPS(A1:A3)', '=LET(x,1,x)', '=UNIQUE(A1:A3)', '=Kpi.List', '=OFFSET(A1,1,1)',
    '=SUMPRODUCT(IF(A1:A3>0,1,0))', '=MATCH(1,(A1:A3=1)*(B1:B3=2),0)',
  ])('%s is', (formula) => expect(mayReturnArray(formula, oneCell)).toBe(true));

  it.each([
    '=1', '=A1', '=SUM(A1:A3)', '=SUMPRODUCT((A1:A3=1)*B1:B3)', '=SUM(INDEX(A:B,0,1))', '=IF(A1="","",1)', '=SUMIFS(Sales[a],Sales[b],[@c],Sales[d],">="&$A$1)',
    '=[@Qty]*2', '=@A1:A3', '=COUNTIFS(A:A,"x",B:B,">1")', '=VLOOKUP(A1,B:C,2,FALSE)', '=Kpi.Year+1', '=ROWS(A1:A3)', '=SUM({1,2})', '=IFERROR(A1/B1,"")',
    '=AVERAGEIFS(Sales[a],Sales[b],1)', '=Sales[[#Totals],[Qty]]', '=SUM((A1:A2,C1))', '="a"&A1', '=NA()', '=A1%', '=',
  ])('%s is not', (formula) => expect(mayReturnArray(formula, oneCell)).toBe(false));
});
