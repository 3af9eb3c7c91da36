import { expectFormulas, mixedSheet, TestWorkbook } from './testWorkbook';

describe('sums, counts, averages: cells against written arguments', () => expectFormulas(mixedSheet(), [
  ['=SUM(A1:A5)', 5],
  ['=SUM(A1:A5,"3",TRUE)', 9],
  ['=SUM("x")', '#VALUE!'],
  ['=SUM(D1:D5)', 7],
  ['=SUM({1,"2",TRUE})', 1],
  ['=SUM(C1:C5)', '#DIV/0!'],
  ['=SUM(F1:F9)', 0],
  ['=SUM(A1,,A2)', 5],
  ['=AVERAGE(A1:A5)', 5 / 3],
  ['=AVERAGE(F1:F3)', '#DIV/0!'],
  ['=AVERAGEA(A1:A5)', 1.25],
  ['=COUNT(A1:D5)', 7],
  ['=COUNT("5",TRUE,"x",,1/0)', 3],
  ['=COUNTA(A1:D5)', 18],
  ['=COUNTA(F1:F3)', 0],
  ['=COUNTBLANK(A1:D5)', 3],
  ['=MAX(A1:A5)', 10],
  ['=MIN(A1:A5)', -5],
  ['=MAX(F1:F3)', 0],
  ['=MAX(B1:B5)', 0],
  ['=MAXA(D1:D5)', 7],
  ['=PRODUCT(E1:E4)', 24],
  ['=SUMSQ(3,4)', 25],
  ['=STDEV.S(E1:E5)', Math.sqrt(2.5)],
  ['=STDEV.P(E1:E5)', Math.sqrt(2)],
  ['=VAR(E1)', '#DIV/0!'],
  ['=SUBTOTAL(9,E1:E5)', 15],
  ['=SUBTOTAL(109,E1:E5)', 15],
  ['=SUBTOTAL(4,E1:E5)', 5],
  ['=AGGREGATE(9,6,C1:C5)', 42736 + 42767 + 42795],
  ['=AGGREGATE(14,6,E1:E5,2)', 4],
  ['=SUMPRODUCT(E1:E5,E1:E5)', 55],
  ['=SUMPRODUCT((E1:E5>2)*(E1:E5<5)*E1:E5)', 7],
  ['=SUMPRODUCT(--(B1:B5="APPLE"))', 1],
  ['=SUMPRODUCT(E1:E5,E1:E4)', '#VALUE!'],
  ['=SUMPRODUCT(A1:A5)', 5],
]));

test('SUBTOTAL leaves out other subtotals and, over 100, hidden rows', () => {
  const workbook = new TestWorkbook().set({ A1: 1, A2: 2, A3: '=SUBTOTAL(9,A1:A2)', A4: 4, A5: '=SUBTOTAL(9,A1:A4)' });
  expect(workbook.get('A5')).toBe(7);
  workbook.sheet().hiddenRows.add(0);
  expect(workbook.result('=SUBTOTAL(109,A1:A4)')).toBe(6);
  expect(workbook.result('=SUBTOTAL(9,A1:A4)')).toBe(7);
});

describe('criteria', () => expectFormulas(mixedSheet(), [
  ['=COUNTIF(E1:E5,">2")', 3],
  ['=COUNTIF(E1:E5,3)', 1],
  ['=COUNTIF(E1:E5,"3")', 1],
  ['=COUNTIF(E1:E5,"<>3")', 4],
  ['=COUNTIF(B1:B5,"APPLE")', 1],
  ['=COUNTIF(B1:B5,"apple*")', 2],
  ['=COUNTIF(B1:B5,"?ear")', 1],
  ['=COUNTIF(B1:B5,"~*star")', 1],
  // `~~` is a tilde that counts as itself: no cell begins with one here
  ['=COUNTIF(B1:B5,"~~star")', 0],
  ['=COUNTIF(B1:B5,"*")', 4],
  ['=COUNTIF(B1:B5,"")', 1],
  ['=COUNTIF(B1:B5,"=")', 1],
  ['=COUNTIF(B1:B5,"<>")', 4],
  ['=COUNTIF(D1:D5,"")', 1],
  ['=COUNTIF(D1:D5,"=")', 0],
  ['=COUNTIF(D1:D5,5)', 1],
  ['=COUNTIF(D1:D5,TRUE)', 1],
  ['=COUNTIF(B1:B5,">b")', 1],
  ['=COUNTIF(A1:A5,F1)', 1],
  ['=COUNTIF(C1:C5,">0")', 3],
  ['=COUNTIF(C1:C5,"#N/A")', 1],
  ['=COUNTIF(C1:C5,">=2017-02-01")', 2],
  ['=COUNTIF(F:F,"")', 1_048_576],
  ['=COUNTIF(E:E,"<>3")', 1_048_575],
  ['=COUNTIF(E1:E5,{1,9})', [[1, 0]]],
  ['=SUMIF(B1:B5,"apple*",E1:E5)', 4],
  ['=SUMIF(B1:B5,"apple*",E1)', 4],
  ['=SUMIF(E1:E5,">3")', 9],
  ['=SUMIF(E1:E5,">3",C1:C5)', '#DIV/0!'],
  ['=SUMIFS(E1:E5,E1:E5,">1",B1:B5,"<>Pear")', 12],
  ['=SUMIFS(E1:E5,E1:E4,">1")', '#VALUE!'],
  ['=SUMIFS(E:E,B:B,"<>apple",E:E,">=2")', 14],
  ['=SUMIFS(E1:E5,E1:E5,">9")', 0],
  ['=SUMPRODUCT(SUMIFS(E1:E5,B1:B5,{"apple","Pear"}))', 3],
  ['=SUM(SUMIFS(E1:E5,B1:B5,{"apple";"Pear"},E1:E5,{1,2}))', 3],
  ['=COUNTIFS(E1:E5,">1",E1:E5,"<4")', 2],
  ['=AVERAGEIFS(E1:E5,E1:E5,">3")', 4.5],
  ['=AVERAGEIFS(E1:E5,E1:E5,">9")', '#DIV/0!'],
  ['=AVERAGEIF(E1:E5,">3")', 4.5],
  ['=MAXIFS(E1:E5,B1:B5,"apple*")', 3],
  ['=MINIFS(E1:E5,B1:B5,"none")', 0],
  ['=SUMIFS(E1:E5,E1:E5,1/0)', 0],
]));

test('criteria see a change in what was remembered', () => {
  const workbook = new TestWorkbook().set({ A1: 'x', A2: 'y', A3: 'x', B1: 1, B2: 2, B3: 3 });
  workbook.set({ C1: '=SUMIFS(B1:B3,A1:A3,"x")', C2: '=SUMIFS(B1:B3,A1:A3,"y")', C3: '=SUMIFS(B1:B3,A1:A3,"x")' });
  workbook.set({ A2: 'x' });
  expect(workbook.values('C1:C3')).toEqual([[6], [0], [6]]);
  workbook.set({ A4: 'x', B4: 4, C4: '=COUNTIF(A:A,"x")' });
  expect(workbook.get('C4')).toBe(4);
  workbook.set({ A5: 'x' });
  expect(workbook.get('C4')).toBe(5);
});

describe('order and position', () => expectFormulas(mixedSheet(), [
  ['=MEDIAN(E1:E4)', 2.5],
  ['=MEDIAN(F1:F3)', '#NUM!'],
  ['=MODE({1,2,2,3})', 2],
  ['=MODE({1,2})', '#N/A'],
  ['=SMALL(A1:A5,1)', -5],
  ['=SMALL(A1:A5,4)', '#NUM!'],
  ['=LARGE(E1:E5,{1,2})', [[5, 4]]],
  ['=PERCENTILE(E1:E5,0.3)', 2.2],
  ['=PERCENTILE.EXC(E1:E5,0.1)', '#NUM!'],
  ['=QUARTILE(E1:E5,1)', 2],
  ['=RANK(3,E1:E5)', 3],
  ['=RANK(9,E1:E5)', '#N/A'],
  ['=RANK.AVG(2,{1,2,2,3})', 2.5],
  ['=CORREL(E1:E5,{2;4;6;8;10})', 1],
  ['=SLOPE({2;4;6},{1;2;3})', 2],
  ['=INTERCEPT({3;5;7},{1;2;3})', 1],
  ['=FORECAST(4,{2;4;6},{1;2;3})', 8],
  ['=FREQUENCY({1,2,3,9},{2,5})', [[2], [1], [1]]],
  ['=TRIMMEAN({1,2,3,100},0.5)', 2.5],
]));
