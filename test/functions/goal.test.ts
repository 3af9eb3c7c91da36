import { callFormula } from './callFormula';

type Row = readonly [label: string, formula: string, result: string];

function computes(name: string, rows: readonly Row[]): void {
  it.each(rows)(`${name}: %s`, (_, formula, result) => expect(callFormula(formula)).toBe(result));
}

describe('arguments that every goal function reads alike', () => {
  computes('direction', [
    ['left out is higher', '=KPI.VARIANCE(90,100)', '-10'],
    ['an empty text is higher', '=KPI.VARIANCE(90,100,"")', '-10'],
    ['English', '=KPI.VARIANCE(90,100,{"higher";"lower"})', '-10\n10'],
    ['Norwegian', '=KPI.VARIANCE(90,100,{"høyere";"lavere"})', '-10\n10'],
    ['whatever its case', '=KPI.VARIANCE(90,100,{"LOWER";"Høyere"})', '10\n-10'],
    ['numbers', '=KPI.VARIANCE(90,100,{1;-1})', '-10\n10'],
    ['range in both languages and as 0 has two limits', '=KPI.VARIANCE(90,100,{"range";"intervall";0})', '#VALUE!\n#VALUE!\n#VALUE!'],
    ['an unknown word, a number that means nothing, TRUE', '=KPI.VARIANCE(90,100,{"up";2;TRUE})', '#VALUE!\n#VALUE!\n#VALUE!'],
    ['an error', '=KPI.VARIANCE(90,100,#N/A)', '#N/A'],
  ]);
  computes('one bad cell', [
    ['spoils its own result only', '=KPI.VARIANCE({90;"";"x";#DIV/0!;TRUE;0},100)', '-10\n#N/A\n#VALUE!\n#DIV/0!\n#VALUE!\n-100'],
    ['in the target too', '=KPI.VARIANCE(90,{100,"",#N/A})', '-10\t#N/A\t#N/A'],
    ['an error that a function may not give becomes #VALUE!', '=KPI.VARIANCE(#REF!,100)', '#VALUE!'],
  ]);
  computes('shapes', [
    ['a row with a column gives a block', '=KPI.VARIANCE({10;20},{1,2,3})', '9\t8\t7\n19\t18\t17'],
    ['a block with a row', '=KPI.VARIANCE({1,2;3,4},{1,1})', '0\t1\n2\t3'],
    ['a block with a column', '=KPI.VARIANCE({1,2;3,4},{1;1})', '0\t1\n2\t3'],
    ['a list that is too short ends in #N/A', '=KPI.VARIANCE({1;2;3},{1;1})', '0\n1\n#N/A'],
    ['in both dimensions', '=KPI.VARIANCE({1,2,3},{1,1;1,1})', '0\t1\t#N/A\n0\t1\t#N/A'],
  ]);
});

describe('VARIANCE and VARIANCEPCT', () => {
  computes('VARIANCE', [
    ['on target', '=KPI.VARIANCE(100,100)', '0'],
    ['zero target', '=KPI.VARIANCE(5,0)', '5'],
    ['negative numbers', '=KPI.VARIANCE(-80,-100)', '20'],
    ['shares give percentage points', '=KPI.VARIANCE(0.5,0.75)', '-0.25'],
  ]);
  computes('VARIANCEPCT', [
    ['higher is better', '=KPI.VARIANCEPCT(90,100)', '-0.1'],
    ['lower is better', '=KPI.VARIANCEPCT(90,100,"lower")', '0.1'],
    ['a smaller loss is better', '=KPI.VARIANCEPCT(-80,-100)', '0.2'],
    ['zero target', '=KPI.VARIANCEPCT(5,0)', '#DIV/0!'],
    ['zero actual', '=KPI.VARIANCEPCT(0,100)', '-1'],
    ['blank', '=KPI.VARIANCEPCT("",100)', '#N/A'],
    ['text', '=KPI.VARIANCEPCT("90",100)', '#VALUE!'],
    ['range', '=KPI.VARIANCEPCT(90,100,"range")', '#VALUE!'],
    ['an overflow', '=KPI.VARIANCEPCT(1,0.' + '0'.repeat(308) + '1)', '#NUM!'],
  ]);
});

describe('ATTAINMENT', () => {
  computes('ATTAINMENT', [
    ['higher', '=KPI.ATTAINMENT(90,100)', '0.9'],
    ['lower', '=KPI.ATTAINMENT({75;100;125;250},100,"lower")', '1.25\n1\n0.75\n-0.5'],
    ['lower by the inverse', '=KPI.ATTAINMENT({80;100;125},100,"lavere",,"invers")', '1.25\n1\n0.8'],
    ['the inverse of nothing', '=KPI.ATTAINMENT(0,100,"lower",,"inverse")', '#DIV/0!'],
    ['the inverse of less than nothing', '=KPI.ATTAINMENT(-1,100,"lower",,"inverse")', '#NUM!'],
    ['the method is for lower only', '=KPI.ATTAINMENT(90,100,"higher",,"inverse")', '0.9'],
    ['negative actual', '=KPI.ATTAINMENT(-90,100)', '-0.9'],
    ['zero target', '=KPI.ATTAINMENT(90,0)', '#NUM!'],
    ['negative target', '=KPI.ATTAINMENT(-80,-100)', '#NUM!'],
    ['zero target with a baseline', '=KPI.ATTAINMENT(-5,0,"higher",-20)', '0.75'],
    ['baseline, going down', '=KPI.ATTAINMENT(40,20,"lower",60)', '0.5'],
    ['baseline at the target', '=KPI.ATTAINMENT(40,20,"lower",20)', '#DIV/0!'],
    ['an empty baseline in a list is none', '=KPI.ATTAINMENT({40;40},{80;80},"higher",{"";20})', '0.5\n0.3333333333333333'],
    ['blank actual and target', '=KPI.ATTAINMENT({"";1},{1;""})', '#N/A\n#N/A'],
    ['text baseline', '=KPI.ATTAINMENT(40,80,"higher","x")', '#VALUE!'],
    ['unknown method', '=KPI.ATTAINMENT(40,80,"lower",,"x")', '#VALUE!'],
    ['range, with a baseline too', '=KPI.ATTAINMENT(40,80,"range",{"",20})', '#VALUE!\t#VALUE!'],
  ]);
});

describe('STATUS', () => {
  computes('STATUS', [
    ['better, on target, nearly, not', '=KPI.STATUS({101;100;96;90},100)', '1\n1\n0\n-1'],
    ['the limit is within', '=KPI.STATUS({95;94.99},100)', '0\n-1'],
    ['the limit of a share is within', '=KPI.STATUS(0.95,1)', '0'],
    ['the limit of binary fractions is within', '=KPI.STATUS({0.285;0.57;1.9},{0.3;0.6;2})', '0\n0\n0'],
    ['a sum of tenths is on target', '=KPI.STATUS(0.30000000000000004,0.3,"lower",0)', '1'],
    ['lower is better', '=KPI.STATUS({99;100;105;106},100,"lower")', '1\n1\n0\n-1'],
    ['negative target', '=KPI.STATUS({-100;-105;-106},-100)', '1\n0\n-1'],
    ['zero target has no relative tolerance', '=KPI.STATUS({0;-0.1},0)', '1\n-1'],
    ['zero target, lower', '=KPI.STATUS({0;0.001},0,"lower")', '1\n-1'],
    ['absolute', '=KPI.STATUS({0.62;0.6;0.59},0.62,"higher",0.02,"absolutt")', '1\n0\n-1'],
    ['absolute has no default', '=KPI.STATUS(0.6,0.62,"higher",,"absolute")', '#N/A'],
    ['zero tolerance', '=KPI.STATUS(99,100,"higher",0)', '-1'],
    ['negative tolerance', '=KPI.STATUS(99,100,"higher",-0.1)', '#NUM!'],
    ['blank and text', '=KPI.STATUS({"";"x"},100)', '#N/A\n#VALUE!'],
    ['unknown kind', '=KPI.STATUS(99,100,"higher",0.1,"share")', '#VALUE!'],
    ['range', '=KPI.STATUS(99,100,"intervall")', '#VALUE!'],
    ['tolerances by row', '=KPI.STATUS({90;90},100,"higher",{0.05;0.1})', '-1\n0'],
  ]);
});

describe('INRANGE and RANGEVARIANCE', () => {
  computes('INRANGE', [
    ['inside, at a limit, nearly, outside', '=KPI.INRANGE({25;20;19;17},20,30,2)', '1\n1\n0\n-1'],
    ['above', '=KPI.INRANGE({30;32;32.1},20,30,2)', '1\n0\n-1'],
    ['no tolerance', '=KPI.INRANGE(19,20,30)', '-1'],
    ['tolerance in binary fractions', '=KPI.INRANGE(0.95,1,2,0.05)', '0'],
    ['open above, open below', '=KPI.INRANGE({99;-99},{20;""},{"";30})', '1\n1'],
    ['open both ways', '=KPI.INRANGE(1,"","")', '#N/A'],
    ['limits crossed', '=KPI.INRANGE(1,3,2)', '#NUM!'],
    ['negative tolerance', '=KPI.INRANGE(1,0,2,-1)', '#NUM!'],
    ['blank, text, error', '=KPI.INRANGE({"";"x";#N/A},0,2)', '#N/A\n#VALUE!\n#N/A'],
    ['negative range', '=KPI.INRANGE(-5,-10,-1)', '1'],
    ['zero as a limit', '=KPI.INRANGE(-1,0,0,1)', '0'],
  ]);
  computes('RANGEVARIANCE', [
    ['inside, below, above', '=KPI.RANGEVARIANCE({25;18;33},20,30)', '0\n-2\n-3'],
    ['open', '=KPI.RANGEVARIANCE({99;-99},20,"")', '0\n-119'],
    ['open both ways', '=KPI.RANGEVARIANCE(1,"","")', '#N/A'],
    ['limits crossed', '=KPI.RANGEVARIANCE(1,3,2)', '#NUM!'],
    ['blank, text, zero', '=KPI.RANGEVARIANCE({"";"x";0},20,30)', '#N/A\n#VALUE!\n-20'],
  ]);
});
