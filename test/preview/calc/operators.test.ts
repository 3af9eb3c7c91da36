import { createCalculator, FormulaSyntaxError } from '../../../preview/calc';
import { WorkbookState } from '../../../preview/model/state';
import { expectFormulas, mixedSheet, TestWorkbook } from './testWorkbook';

describe('arithmetic', () => expectFormulas(mixedSheet(), [
  ['=1+2*3', 7],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=50%*4', 2],
  ['=A3+1', 1],
  ['=A4+1', '#VALUE!'],
  ['="5"+1', 6],
  ['=D3*2', 10],
  ['=D4+1', '#VALUE!'],
  ['=TRUE+1', 2],
  ['=1/0', '#DIV/0!'],
  ['=C5+1', '#N/A'],
  ['=C4+C5', '#DIV/0!'],
  ['=0^0', '#NUM!'],
  ['=(-8)^(1/3)', '#NUM!'],
  ['=1E308*10', '#NUM!'],
  ['=0*-1', 0],
  ['=0.1+0.2=0.3', true],
  ['=0.5-0.4-0.1', 0],
  ['="2017-01-31"+1', 42767],
  ['="abc"-1', '#VALUE!'],
  ['=--"3"', 3],
  ['=+A1', 10],
  ['=A3', 0],
]));

describe('text and comparison', () => expectFormulas(mixedSheet(), [
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=A3&"x"', 'x'],
  ['=1/3&""', '0.333333333333333'],
  ['=0.1+0.2&""', '0.3'],
  ['=1E+21&""', '1E+21'],
  ['=1E+20&""', '100000000000000000000'],
  ['=123456789012345678&""', '123456789012346000'],
  ['=0.00001&""', '0.00001'],
  ['=-1.5&""', '-1.5'],
  ['=1/30000&""', '3.33333333333333E-05'],
  ['="a"="A"', true],
  ['="a"<"B"', true],
  ['=1<"a"', true],
  ['="z"<TRUE', true],
  ['=A3=0', true],
  ['=A3=""', true],
  ['=A3=FALSE', true],
  ['=D4=""', true],
  ['=1="1"', false],
  ['="a"<>"b"', true],
  ['=C4="x"', '#DIV/0!'],
  ['="å"="Å"', true],
  ['="a""b"', 'a"b'],
]));

describe('arrays and references', () => expectFormulas(mixedSheet(), [
  ['={1,2;3,4}*10', [[10, 20], [30, 40]]],
  ['={1,2,3}+{10;20}', [[11, 12, 13], [21, 22, 23]]],
  ['={1,2,3}+{1,2}', [[2, 4, '#N/A']]],
  ['=-E1:E3', [[-1], [-2], [-3]]],
  ['=SUM(E1:E3 E2:F2)', 2],
  ['=SUM((E1,E3,E5))', 9],
  ['=E1 E2', '#NULL!'],
  ['=SUM(E1:INDEX(E1:E5,3))', 6],
  ['=SUM(INDEX(E1:E5,2):INDEX(E1:E5,4))', 9],
  ['=@E1:E5', '#VALUE!'],
  ['=SUM(E:E)', 15],
  ['=SUM(4:5)', '#DIV/0!'],
  ['=SUM($E$1:E$5)', 15],
  ['=Nowhere!A1', '#REF!'],
  ['=nothing', '#NAME?'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=#REF!+1', '#REF!'],
  ['=Sheet1!#REF!', '#REF!'],
  ['=Sheet1!E2', 2],
  ["='Sheet1'!E2", 2],
  ['=_xlfn.XLOOKUP(2,E1:E5,E1:E5)', 2],
]));

describe('formulas that Excel refuses', () => {
  const state = new WorkbookState();
  const calculator = createCalculator(state);
  test.each(['=1+', '=SUM(', '=)', '=IF()', '=ROUND(1,2,3)', '={1,A1}', '="open', '=LET(1,2,3)', '='])('%s', (formula) => {
    expect(() => calculator.evaluateNow(formula, { sheetId: 'none', row: 0, column: 0 })).toThrow(FormulaSyntaxError);
  });
});

describe('formulas are shown as Excel writes them', () => {
  test.each([
    ['=sum(a1:b2)', '=SUM(A1:B2)'],
    ['=B2:a1', '=A1:B2'],
    ['=if(true,$a$1,"a1")', '=IF(TRUE,$A$1,"a1")'],
    ["='my sheet'!a:a", "='my sheet'!A:A"],
    ['=Kpi.Year + kpi.nps( a1 )', '=Kpi.Year + kpi.nps( A1 )'],
    ['=SUM(T[my col])', '=SUM(T[my col])'],
  ])('%s', (typed, shownFormula) => expect(new TestWorkbook().set({ Z9: typed }).formula('Z9')).toBe(shownFormula));
});
