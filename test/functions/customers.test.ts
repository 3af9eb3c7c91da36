import { callFormula } from './callFormula';
import { computes } from './computes';

/** So many of each answer, as a column of constants. */
function answers(counts: Readonly<Record<number, number>>): string {
  return `{${Object.entries(counts).flatMap(([answer, count]) => Array.from({ length: count }, () => answer)).join(';')}}`;
}

describe('what customers answer', () => {
  computes('NPSFROM', [
    ['a public example', '=KPI.NPSFROM(25,55,20)', '5'],
    ['shares serve as well', '=KPI.NPSFROM(0.25,0.5,0.25)', '0'],
    ['all of one kind', '=KPI.NPSFROM({3;0;0},{0;3;0},{0;0;3})', '100\n0\n-100'],
    ['no answers', '=KPI.NPSFROM(0,0,0)', '#DIV/0!'],
    ['negative', '=KPI.NPSFROM({-1;1;1},{1;-1;1},{1;1;-1})', '#NUM!\n#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.NPSFROM({"";"x";#N/A;1},0,1)', '#N/A\n#VALUE!\n#N/A\n0'],
  ]);
  computes('NPSMARGIN', [
    ['all alike show no spread', '=KPI.NPSMARGIN({10;9;10})', '0'],
    ['nor do passives', '=KPI.NPSMARGIN({7;8})', '0'],
    ['one answer says nothing of spread', '=KPI.NPSMARGIN({10;"";"x";TRUE})', '#N/A'],
    ['no answers', '=KPI.NPSMARGIN({"";""})', '#N/A'],
    ['a score above, below, between', '=KPI.NPSMARGIN({10;11})', '#NUM!'],
    ['below', '=KPI.NPSMARGIN({10;-1})', '#NUM!'],
    ['confidence of 0, 1, 95, less than none', '=KPI.NPSMARGIN({10;0},0)', '#NUM!'],
    ['of 1', '=KPI.NPSMARGIN({10;0},1)', '#NUM!'],
    ['of 95 for 95 %', '=KPI.NPSMARGIN({10;0},95)', '#NUM!'],
    ['of less than none', '=KPI.NPSMARGIN({10;0},-0.95)', '#NUM!'],
    ['of text', '=KPI.NPSMARGIN({10;0},"95 %")', '#VALUE!'],
    ['an error', '=KPI.NPSMARGIN({10;#DIV/0!})', '#DIV/0!'],
  ]);
  // From tables of the normal distribution.
  it.each([[0.5, 0.6744897501960817], [0.9, 1.6448536269514722], [0.95, 1.959963984540054], [0.99, 2.5758293035489004], [0.999999, 4.891638475699098]])(
    'NPSMARGIN with a confidence of %d goes by its quantile', (confidence, quantile) => {
      const margin = Number(callFormula(`=KPI.NPSMARGIN({10;9;8;7;3;10;9;6;8;10},${confidence})`));
      expect(margin).toBeCloseTo(100 * quantile * Math.sqrt((0.5 + 0.2 - 0.3 ** 2) / 10), 8);
    });
  computes('CSAT', [
    ['a public example', `=KPI.CSAT(${answers({ 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 })})`, String(74 / 107)],
    ['the mean, rescaled', '=KPI.CSAT({5;4;3;2},5,"mean")', '0.625'],
    ['worst and best', '=KPI.CSAT({1;1},5,"gjennomsnitt")', '0'],
    ['best', '=KPI.CSAT({7;7},7,"MEAN")', '1'],
    ['another scale', '=KPI.CSAT({10;9;8},10,"topp2")', String(2 / 3)],
    ['blanks, text and TRUE are skipped', '=KPI.CSAT({5;"";"4";TRUE;1})', '0.5'],
    ['zero is no answer', '=KPI.CSAT({5;0})', '#NUM!'],
    ['negative, above, between', '=KPI.CSAT({5;-1})', '#NUM!'],
    ['above', '=KPI.CSAT({5;6})', '#NUM!'],
    ['between', '=KPI.CSAT({5;4.5})', '#NUM!'],
    ['a scale on which all are the two best', '=KPI.CSAT({1;2},2)', '#NUM!'],
    ['a scale of parts', '=KPI.CSAT({1;2},4.5)', '#NUM!'],
    ['a scale that is text', '=KPI.CSAT({1;2},"x")', '#VALUE!'],
    ['an unknown method', '=KPI.CSAT({1;2},5,"top3")', '#VALUE!'],
    ['nothing', '=KPI.CSAT({"";""})', '#N/A'],
    ['an error', '=KPI.CSAT({5;#N/A})', '#N/A'],
  ]);
  computes('CES', [
    ['the mean', '=KPI.CES({7;6;5;2})', '5'],
    ['another scale', '=KPI.CES({5;4},5)', '4.5'],
    ['blanks, text and TRUE are skipped', '=KPI.CES({7;"";"x";TRUE;1})', '4'],
    ['zero, negative, above', '=KPI.CES({7;0})', '#NUM!'],
    ['negative', '=KPI.CES({7;-7})', '#NUM!'],
    ['above', '=KPI.CES({7;8})', '#NUM!'],
    ['nothing', '=KPI.CES("")', '#N/A'],
    ['an error', '=KPI.CES({7;#NUM!})', '#NUM!'],
  ]);
});

describe('whether customers stay', () => {
  computes('CHURN', [
    ['a public example', '=KPI.CHURN(52430,3245)', String(3245 / 52430)],
    ['by the average', '=KPI.CHURN(200,10,"average",300)', '0.04'],
    ['methods in Norwegian', '=KPI.CHURN(200,10,{"inngående","gjennomsnitt"},300)', '0.05\t0.04'],
    ['none lost, all lost', '=KPI.CHURN(200,{0;200})', '0\n1'],
    ['more lost than there were', '=KPI.CHURN(200,201)', '#NUM!'],
    ['which the average may have', '=KPI.CHURN(10,15,"average",20)', '1'],
    ['no customers', '=KPI.CHURN(0,{0;5})', '#DIV/0!\n#DIV/0!'],
    ['none at either end', '=KPI.CHURN(0,0,"average",0)', '#DIV/0!'],
    ['negative', '=KPI.CHURN({-1;1;1},{1;-1;1},"average",{1;1;-1})', '#NUM!\n#NUM!\n#NUM!'],
    ['the average without an end', '=KPI.CHURN(200,10,"average")', '#N/A'],
    ['an unknown method', '=KPI.CHURN(200,10,"closing")', '#VALUE!'],
    ['blank, text, error', '=KPI.CHURN({"";"x";#N/A;100},5)', '#N/A\n#VALUE!\n#N/A\n0.05'],
  ]);
  computes('RETENTION', [
    ['new ones do not count', '=KPI.RETENTION(200,210,30)', '0.9'],
    ['none and all', '=KPI.RETENTION(200,{30;230},30)', '0\n1'],
    ['no customers', '=KPI.RETENTION(0,10,10)', '#DIV/0!'],
    ['more new ones than there are', '=KPI.RETENTION(200,20,30)', '#NUM!'],
    ['more kept than there were', '=KPI.RETENTION(200,240,30)', '#NUM!'],
    ['negative', '=KPI.RETENTION({-1;1;1},{1;-1;1},{1;1;-1})', '#NUM!\n#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.RETENTION({"";"x";#N/A;100},50,0)', '#N/A\n#VALUE!\n#N/A\n0.5'],
  ]);
  computes('REVENUECHURN', [
    ['a public example, gross', '=KPI.REVENUECHURN(100,10,10)', '0.2'],
    ['and net', '=KPI.REVENUECHURN(100,10,10,10)', '0.1'],
    ['no contraction', '=KPI.REVENUECHURN(100,10)', '0.1'],
    ['grown by more than was lost', '=KPI.REVENUECHURN(100,10,10,40)', '-0.2'],
    ['all lost, though binary fractions say more', '=KPI.REVENUECHURN(0.3,0.1,0.2)', String((0.1 + 0.2) / 0.3)],
    ['more lost than there was', '=KPI.REVENUECHURN(100,60,50)', '#NUM!'],
    ['an opening of 0', '=KPI.REVENUECHURN(0,{0;10})', '#DIV/0!\n#DIV/0!'],
    ['negative', '=KPI.REVENUECHURN({-1;1;1;1},{1;-1;1;1},{0;0;-1;0},{0;0;0;-1})', '#NUM!\n#NUM!\n#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.REVENUECHURN({"";"x";#N/A;100},50)', '#N/A\n#VALUE!\n#N/A\n0.5'],
    ['text for what may be left out', '=KPI.REVENUECHURN(100,10,{"x",""})', '#VALUE!\t0.1'],
  ]);
  computes('NRR', [
    ['a public example', '=KPI.NRR(200000,20000,6000,4000)', '1.05'],
    ['no change, all lost', '=KPI.NRR(100,0,0,{0;100})', '1\n0'],
    ['more lost than there was', '=KPI.NRR(100,50,60,60)', '#NUM!'],
    ['amounts with a sign', '=KPI.NRR(200000,20000,-6000,-4000)', '#NUM!'],
    ['an opening of 0', '=KPI.NRR(0,1,0,0)', '#DIV/0!'],
    ['blank, text, error', '=KPI.NRR(100,{"";"x";#N/A;10},0,0)', '#N/A\n#VALUE!\n#N/A\n1.1'],
  ]);
  computes('GRR', [
    ['a public example', '=KPI.GRR(200000,6000,4000)', '0.95'],
    ['no change, all lost', '=KPI.GRR(100,0,{0;100})', '1\n0'],
    ['more lost than there was', '=KPI.GRR(100,60,60)', '#NUM!'],
    ['negative', '=KPI.GRR({-1;1;1},{0;-1;0},{0;0;-1})', '#NUM!\n#NUM!\n#NUM!'],
    ['an opening of 0', '=KPI.GRR(0,0,0)', '#DIV/0!'],
    ['blank, text, error', '=KPI.GRR(100,{"";"x";#N/A;10},0)', '#N/A\n#VALUE!\n#N/A\n0.9'],
  ]);
});
