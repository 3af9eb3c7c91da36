import { expectFormulas, TestWorkbook } from './testWorkbook';

function table(): TestWorkbook {
  return new TestWorkbook().set({
    A1: 'key', B1: 'name', C1: 'value',
    A2: 10, B2: 'ten', C2: 100,
    A3: 20, B3: 'Twenty', C3: 200,
    A4: 30, B4: 'thirty', C4: null,
    A5: 30, B5: 'again', C5: -5,
    E1: 'Jan', F1: 'Feb', G1: 'Mar', E2: 1, F2: 2, G2: 3,
  });
}

describe('finding', () => expectFormulas(table(), [
  ['=MATCH(20,A2:A5,0)', 2], ['=MATCH(25,A2:A5)', 2], ['=MATCH(5,A2:A5)', '#N/A'], ['=MATCH("TWENTY",B2:B5,0)', 2], ['=MATCH("t*",B2:B5,0)', 1], ['=MATCH(30,A2:A5,0)', 3], ['=MATCH(99,A2:A5,0)', '#N/A'], ['=MATCH(30,A2:A5,1)', 4], ['=MATCH(15,{30,20,10},-1)', 2],
  ['=MATCH("Feb",E1:G1,0)', 2], ['=MATCH({10,30},A2:A5,0)', [[1, 3]]], ['=MATCH(1,A2:C5,0)', '#N/A'], ['=MATCH("20",A2:A5,0)', '#N/A'], ['=MATCH(200,C:C,0)', 3],
  ['=XMATCH(25,A2:A5,-1)', 2], ['=XMATCH(25,A2:A5,1)', 3], ['=XMATCH(30,A2:A5,0,-1)', 4], ['=XMATCH(1,A2:A5,9)', '#VALUE!'],
  ['=XLOOKUP(20,A2:A5,B2:B5)', 'Twenty'], ['=XLOOKUP(99,A2:A5,B2:B5)', '#N/A'], ['=XLOOKUP(99,A2:A5,B2:B5,"none")', 'none'], ['=XLOOKUP(20,A2:A5,B2:C5)', [['Twenty', 200]]], ['=XLOOKUP({10;20},A2:A5,C2:C5)', [[100], [200]]], ['=XLOOKUP("Mar",E1:G1,E2:G2)', 3], ['=SUM(XLOOKUP(10,A2:A5,C2:C5):C3)', 300], ['=XLOOKUP("*nt*",B2:B5,C2:C5,,2)', 200],
  ['=VLOOKUP(20,A2:C5,2,FALSE)', 'Twenty'], ['=VLOOKUP(25,A2:C5,3)', 200], ['=VLOOKUP(25,A2:C5,3,FALSE)', '#N/A'], ['=VLOOKUP(20,A2:C5,4,FALSE)', '#REF!'], ['=VLOOKUP(30,A2:C5,3,FALSE)', 0], ['=HLOOKUP("Feb",E1:G2,2,FALSE)', 2],
  ['=LOOKUP(25,A2:A5,C2:C5)', 200], ['=LOOKUP(2,1/(C2:C5=200),B2:B5)', 'Twenty'], ['=LOOKUP(5,A2:A5)', '#N/A'], ['=MATCH(1/0,A2:A5,0)', '#DIV/0!'],
]));

describe('references as values', () => expectFormulas(table(), [
  ['=INDEX(A2:C5,2,2)', 'Twenty'], ['=INDEX(C2:C5,3)', 0], ['=INDEX(A2:C5,0,1)', [[10], [20], [30], [30]]], ['=INDEX(E2:G2,2)', 2], ['=INDEX(A2:C5,9,1)', '#REF!'], ['=INDEX(A2:A5,{1,2})', [[10, 20]]], ['=INDEX({1,2;3,4},2,1)', 3], ['=INDEX(A2:A5,-1)', '#VALUE!'], ['=SUM(INDEX(A2:C5,0,1))', 90], ['=INDEX(A2:A5,MATCH("thirty",B2:B5,0))', 30], ['=INDEX(E1:G2,2,)', [[1, 2, 3]]],
  ['=SUM(OFFSET(A1,1,0,3))', 60], ['=OFFSET(A1,1,1)', 'ten'], ['=OFFSET(A1,-1,0)', '#REF!'], ['=SUM(OFFSET(A5,0,0,-2,1))', 60],
  ['=INDIRECT("B3")', 'Twenty'], ['=SUM(INDIRECT("A2:A"&4))', 60], ['=INDIRECT("Sheet1!A2")', 10], ['=INDIRECT("nothing here")', '#REF!'], ['=INDIRECT("R2C1",FALSE)', 10],
  ['=ROW(A7)', 7], ['=ROW()', 99], ['=COLUMN()', 26], ['=ROW(A2:A4)', [[2], [3], [4]]], ['=COLUMNS(A:C)', 3], ['=ROWS(A2:A5)', 4], ['=ROWS({1;2;3})', 3], ['=ADDRESS(3,2)', '$B$3'], ['=ADDRESS(3,2,4)', 'B3'], ['=ADDRESS(1,1,1,TRUE,"My sheet")', "'My sheet'!$A$1"], ['=SHEET()', 1], ['=AREAS((A1,B2))', 2],
]));

describe('dynamic arrays', () => expectFormulas(table(), [
  ['=FILTER(A2:B5,A2:A5>=20)', [[20, 'Twenty'], [30, 'thirty'], [30, 'again']]], ['=FILTER(A2:A5,A2:A5>99)', '#CALC!'], ['=FILTER(A2:A5,A2:A5>99,"none")', 'none'], ['=FILTER(E1:G2,E2:G2>1)', [['Feb', 'Mar'], [2, 3]]], ['=FILTER(A2:A5,{1;0})', '#VALUE!'],
  ['=UNIQUE(A2:A5)', [[10], [20], [30]]], ['=UNIQUE(A2:A5,FALSE,TRUE)', [[10], [20]]], ['=UNIQUE({"a","A","b"},TRUE)', [['a', 'b']]],
  ['=SORT(A2:A5,1,-1)', [[30], [30], [20], [10]]], ['=SORT(C2:C5)', [[-5], [100], [200], [0]]], ['=SORT({"b";1;TRUE;"a"})', [[1], ['a'], ['b'], [true]]], ['=SORTBY(B2:B5,A2:A5,-1)', [['thirty'], ['again'], ['Twenty'], ['ten']]], ['=SORT({3,1,2},1,1,TRUE)', [[1, 2, 3]]],
  ['=SEQUENCE(3)', [[1], [2], [3]]], ['=SEQUENCE(2,2,10,-1)', [[10, 9], [8, 7]]], ['=SEQUENCE(0)', '#CALC!'], ['=TRANSPOSE({1,2;3,4})', [[1, 3], [2, 4]]],
  ['=TAKE(A2:A5,-2)', [[30], [30]]], ['=DROP(A2:C5,2,1)', [['thirty', 0], ['again', -5]]], ['=DROP({1,2},1)', '#CALC!'], ['=VSTACK({1,2},{3})', [[1, 2], [3, '#N/A']]], ['=HSTACK({1;2},{3;4})', [[1, 3], [2, 4]]], ['=TOCOL({1,2;3,4})', [[1], [2], [3], [4]]], ['=TOROW({1,2;3,4},0,TRUE)', [[1, 3, 2, 4]]], ['=CHOOSECOLS({1,2,3},-1,1)', [[3, 1]]], ['=CHOOSEROWS({1;2},3)', '#VALUE!'], ['=WRAPROWS({1,2,3},2,0)', [[1, 2], [3, 0]]], ['=EXPAND({1},2,2,0)', [[1, 0], [0, 0]]],
  ['=MMULT({1,2;3,4},{1;1})', [[3], [7]]], ['=SUM(SEQUENCE(100))', 5050],
]));

describe('names and lambdas inside formulas', () => expectFormulas(table(), [
  ['=LET(x,2,y,x*3,x+y)', 8], ['=LET(x,A2:A5,SUM(x)/COUNT(x))', 22.5], ['=LET(f,LAMBDA(a,b,a*b),f(3,4))', 12], ['=LAMBDA(x,x+1)(2)', 3], ['=LAMBDA(x,[y],IF(ISOMITTED(y),x,y))(1)', 1], ['=LAMBDA(x,x)(1,2)', '#VALUE!'], ['=LAMBDA(x,x)', '#CALC!'],
  ['=MAP({1,2,3},LAMBDA(x,x^2))', [[1, 4, 9]]], ['=MAP({1,2},{10,20},LAMBDA(a,b,a+b))', [[11, 22]]], ['=REDUCE(0,A2:A5,LAMBDA(sum,x,sum+x))', 90], ['=SCAN(0,{1,2,3},LAMBDA(sum,x,sum+x))', [[1, 3, 6]]], ['=BYROW(A2:A5,LAMBDA(row,SUM(row)))', [[10], [20], [30], [30]]], ['=BYCOL(E2:G2,SUM)', [[1, 2, 3]]], ['=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))', [[11, 12], [21, 22]]], ['=MAP({1,2},LAMBDA(x,{1,2}))', [['#CALC!', '#CALC!']]], ['=MAP(A2:A3,1)', '#VALUE!'],
]));
