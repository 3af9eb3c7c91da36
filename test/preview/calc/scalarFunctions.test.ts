import { expectFormulas, mixedSheet } from './testWorkbook';

describe('numbers', () => expectFormulas(mixedSheet(), [
  ['=ROUND(2.5,0)', 3], ['=ROUND(-2.5,0)', -3], ['=ROUND(2.675,2)', 2.68], ['=ROUND(1.005,2)', 1.01], ['=ROUND(1234,-2)', 1200], ['=ROUND(-0.4,0)', 0],
  ['=ROUNDUP(1.01,1)', 1.1], ['=ROUNDDOWN(-1.99,0)', -1], ['=TRUNC(-1.5)', -1], ['=INT(-1.5)', -2],
  ['=MOD(-3,2)', 1], ['=MOD(3,-2)', -1], ['=MOD(1,0)', '#DIV/0!'], ['=QUOTIENT(-7,2)', -3],
  ['=CEILING(2.1,0.5)', 2.5], ['=FLOOR(2.9,0.5)', 2.5], ['=CEILING(1,-1)', '#NUM!'], ['=CEILING.MATH(-2.5)', -2], ['=FLOOR.MATH(-2.5)', -3], ['=MROUND(7,3)', 6],
  ['=EVEN(3)', 4], ['=ODD(2)', 3], ['=SQRT(-1)', '#NUM!'], ['=LN(0)', '#NUM!'], ['=LOG(8,2)', 3], ['=LOG10(1000)', 3], ['=POWER(2,10)', 1024],
  ['=ABS(A2)', 5], ['=ABS("x")', '#VALUE!'], ['=ABS(C5)', '#N/A'], ['=SIGN(A3)', 0], ['=ABS({-1,2})', [[1, 2]]], ['=ROUND(E1:E2/3,1)', [[0.3], [0.7]]],
  ['=FACT(5)', 120], ['=COMBIN(5,2)', 10], ['=GCD(12,18)', 6], ['=LCM(4,6)', 12], ['=PI()', Math.PI], ['=ATAN2(1,1)', Math.PI / 4],
  ['=DEC2BIN(5)', '101'], ['=HEX2DEC("FF")', 255], ['=ROMAN(14)', 'XIV'], ['=BITAND(6,3)', 2],
]));

describe('logic', () => expectFormulas(mixedSheet(), [
  ['=IF(A1>0,"yes","no")', 'yes'], ['=IF(A2>0,"yes")', false], ['=IF(TRUE,)', 0], ['=IF(C5,1,2)', '#N/A'], ['=IF("x",1,2)', '#VALUE!'], ['=IF(FALSE,1/0,2)', 2],
  ['=IF(E1:E3>1,E1:E3,"")', [[''], [2], [3]]], ['=IF(A3="","blank",A3)', 'blank'], ['=IF({1,0},"a","b")', [['a', 'b']]],
  ['=IFS(FALSE,1,TRUE,2)', 2], ['=IFS(FALSE,1)', '#N/A'], ['=SWITCH(2,1,"a",2,"b","c")', 'b'], ['=SWITCH(9,1,"a","c")', 'c'], ['=SWITCH(9,1,"a")', '#N/A'],
  ['=CHOOSE(2,"a","b")', 'b'], ['=CHOOSE(3,"a","b")', '#VALUE!'], ['=SUM(CHOOSE(2,A1:A2,E1:E5))', 15],
  ['=IFERROR(1/0,"x")', 'x'], ['=IFERROR(A3,"x")', 0], ['=IFERROR(C1:C5,0)', [[42736], [42767], [42795], [0], [0]]], ['=IFNA(C4,1)', '#DIV/0!'], ['=IFNA(C5,1)', 1],
  ['=AND(TRUE,1)', true], ['=AND(D1:D2)', false], ['=AND(B1:B5)', '#VALUE!'], ['=OR(FALSE,A1)', true], ['=XOR(TRUE,TRUE)', false], ['=NOT(0)', true], ['=AND(C4,FALSE)', '#DIV/0!'],
]));

describe('text', () => expectFormulas(mixedSheet(), [
  ['=LEFT("måltall",3)', 'mål'], ['=RIGHT("abc",2)', 'bc'], ['=RIGHT("abc",0)', ''], ['=MID("abcdef",2,3)', 'bcd'], ['=MID("abc",0,1)', '#VALUE!'], ['=LEFT(12345,2)', '12'], ['=LEN(A3)', 0], ['=LEN(C5)', '#N/A'],
  ['=UPPER("æ")', 'Æ'], ['=PROPER("ole o\'brien")', "Ole O'Brien"], ['=TRIM("  a   b ")', 'a b'], ['=REPT("ab",3)', 'ababab'], ['=REPT("x",-1)', '#VALUE!'],
  ['=SUBSTITUTE("a-b-c","-","+")', 'a+b+c'], ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'], ['=REPLACE("abcdef",2,3,"X")', 'aXef'],
  ['=FIND("b","abc")', 2], ['=FIND("B","abc")', '#VALUE!'], ['=SEARCH("B","abc")', 2], ['=SEARCH("?c","abc")', 2], ['=EXACT("a","A")', false],
  ['=CONCAT(B1:B2,1)', 'applePear1'], ['=TEXTJOIN(", ",TRUE,B1:B5)', 'apple, Pear, apple pie, *star'], ['=TEXTJOIN("-",FALSE,"a","","b")', 'a--b'],
  ['=TEXT(0.256,"0 %")', '26 %'], ['=TEXT(42736,"yyyy-mm-dd")', '2017-01-01'], ['=TEXT(1234.5,"#,##0.00")', '1,234.50'], ['=TEXT(-3,"0;(0)")', '(3)'], ['=TEXT("x","0")', 'x'], ['=TEXT(A3,"0")', '0'],
  ['=VALUE("1,234.5")', 1234.5], ['=VALUE("5%")', 0.05], ['=VALUE("x")', '#VALUE!'], ['=VALUE("")', '#VALUE!'], ['=VALUE("1.234,5")', '#VALUE!'], ['=NUMBERVALUE("1.234,5",",",".")', 1234.5],
  ['=FIXED(1234.567,1)', '1,234.6'], ['=CHAR(65)', 'A'], ['=CODE("A")', 65], ['=UNICHAR(9601)', '▁'], ['=T(5)', ''], ['=N("x")', 0],
  ['=TEXTSPLIT("a,b;c",",",";")', [['a', 'b'], ['c', '#N/A']]], ['=TEXTBEFORE("a-b-c","-",2)', 'a-b'], ['=TEXTAFTER("a-b-c","-")', 'b-c'], ['=TEXTAFTER("abc","-")', '#N/A'],
]));

describe('dates', () => expectFormulas(mixedSheet(), [
  ['=DATE(2017,1,1)', 42736], ['=DATE(1900,1,1)', 1], ['=DATE(1900,2,28)', 59], ['=DATE(1900,2,29)', 60], ['=DATE(1900,3,1)', 61], ['=DATE(2017,13,1)', 43101], ['=DATE(2017,3,0)', 42794], ['=DATE(117,1,1)', 42736], ['=DATE(-1,1,1)', '#NUM!'], ['=DATE(9999,12,31)', 2958465],
  ['=YEAR(60)', 1900], ['=MONTH(60)', 2], ['=DAY(60)', 29], ['=DAY(0)', 0], ['=MONTH(61)', 3], ['=YEAR("2017-05-01")', 2017], ['=YEAR(-1)', '#NUM!'], ['=YEAR("x")', '#VALUE!'], ['=MONTH(C1:C3)', [[1], [2], [3]]], ['=YEAR(A3)', 1900],
  ['=EDATE(DATE(2017,1,31),1)', 42794], ['=EDATE(DATE(2017,3,31),-1)', 42794], ['=EOMONTH(DATE(2016,2,5),0)', 42429], ['=EOMONTH(DATE(2016,12,5),1)', 42766],
  ['=WEEKDAY(42736)', 1], ['=WEEKDAY(42736,2)', 7], ['=WEEKDAY(42736,3)', 6], ['=WEEKDAY(1)', 1], ['=WEEKNUM(DATE(2017,1,8))', 2], ['=WEEKNUM(DATE(2017,1,8),21)', 1], ['=ISOWEEKNUM(DATE(2017,1,1))', 52], ['=ISOWEEKNUM(DATE(2020,12,31))', 53],
  ['=DATEDIF(DATE(2016,1,31),DATE(2017,3,1),"M")', 13], ['=DATEDIF(DATE(2016,1,31),DATE(2017,3,1),"Y")', 1], ['=DATEDIF(1,0,"D")', '#NUM!'], ['=DATEDIF(DATE(2017,1,15),DATE(2017,3,10),"MD")', 23],
  ['=NETWORKDAYS(DATE(2017,1,1),DATE(2017,1,31))', 22], ['=NETWORKDAYS(DATE(2017,1,1),DATE(2017,1,31),DATE(2017,1,2))', 21], ['=WORKDAY(DATE(2017,1,6),1)', 42744], ['=NETWORKDAYS.INTL(DATE(2017,1,2),DATE(2017,1,8),"0000000")', 7],
  ['=DAYS360(DATE(2017,1,30),DATE(2017,2,28))', 28], ['=YEARFRAC(DATE(2017,1,1),DATE(2017,7,1))', 0.5], ['=DAYS(42737,42736)', 1],
  ['=TIME(12,30,0)', 0.5208333333333334], ['=HOUR(0.75)', 18], ['=MINUTE("12:45")', 45], ['=DATEVALUE("2017-01-31")', 42766], ['=DATEVALUE("5")', '#VALUE!'],
  ['=TODAY()=INT(NOW())', true],
]));

describe('information', () => expectFormulas(mixedSheet(), [
  ['=ISBLANK(A3)', true], ['=ISBLANK(D4)', false], ['=ISNUMBER(A1)', true], ['=ISNUMBER("1")', false], ['=ISTEXT(A4)', true], ['=ISERROR(C4)', true], ['=ISERR(C5)', false], ['=ISNA(C5)', true], ['=ISLOGICAL(D1)', true],
  ['=ISNUMBER(A1:A3)', [[true], [true], [false]]], ['=TYPE(1)', 1], ['=TYPE({1,2})', 64], ['=TYPE(C4)', 16], ['=ERROR.TYPE(C4)', 2], ['=ERROR.TYPE(1)', '#N/A'], ['=NA()', '#N/A'], ['=N(TRUE)', 1], ['=ISEVEN(2)', true],
  ['=ISFORMULA(C4)', true], ['=ISFORMULA(A1)', false], ['=FORMULATEXT(C5)', '=NA()'], ['=ISREF(A1)', true], ['=ISREF(1)', false],
]));

describe('finance', () => expectFormulas(mixedSheet(), [
  ['=PMT(0.01,12,1000)', -88.8487886783417], ['=NPV(0.1,{100,100})', 173.553719008264], ['=IRR({-100,60,60})', 0.130662386291808], ['=IRR({1,2})', '#NUM!'], ['=XNPV(0.1,{-100,110},{42736,43101})', 0], ['=XIRR({-100,110},{42736,43101})', 0.1],
  ['=FV(0.05,2,0,-100)', 110.25], ['=SLN(100,10,9)', 10], ['=PMT("x",1,1)', '#VALUE!'], ['=RATE(12,-90,1000)', 0.01204345678141985],
]));
