import fc from 'fast-check';
import type { CellArgument } from '../../src/functions/cell';
import { call } from './callFormula';
import { computes } from './computes';

describe('margins', () => {
  computes('GROSSMARGIN', [
    ['of one period', '=KPI.GROSSMARGIN(1000,300)', '0.7'],
    ['no cost, all cost, more cost than revenue', '=KPI.GROSSMARGIN(100,{0;100;150})', '1\n0\n-0.5'],
    ['no revenue', '=KPI.GROSSMARGIN({0;0},{0;5})', '#DIV/0!\n#DIV/0!'],
    ['negative revenue', '=KPI.GROSSMARGIN(-100,50)', '#NUM!'],
    ['a cost that was credited', '=KPI.GROSSMARGIN(100,-10)', '1.1'],
    ['blank, text, TRUE, error spoil their own cell', '=KPI.GROSSMARGIN({100;"";"x";TRUE;#REF!},50)', '0.5\n#N/A\n#VALUE!\n#VALUE!\n#VALUE!'],
    ['a row with a column', '=KPI.GROSSMARGIN({100,200},{50;100})', '0.5\t0.75\n0\t0.5'],
  ]);
  computes('NETMARGIN', [
    ['of one period', '=KPI.NETMARGIN(1000,120)', '0.12'],
    ['a loss, nothing left', '=KPI.NETMARGIN(1000,{-50;0})', '-0.05\n0'],
    ['no revenue, negative revenue', '=KPI.NETMARGIN({0;-1},5)', '#DIV/0!\n#NUM!'],
    ['blank, text, error', '=KPI.NETMARGIN(100,{"";"x";#DIV/0!})', '#N/A\n#VALUE!\n#DIV/0!'],
  ]);
  computes('OPERATINGMARGIN', [
    ['of one period', '=KPI.OPERATINGMARGIN(1000,400)', '0.4'],
    ['a loss, nothing left', '=KPI.OPERATINGMARGIN(1000,{-50;0})', '-0.05\n0'],
    ['no revenue, negative revenue', '=KPI.OPERATINGMARGIN({0;-1},5)', '#DIV/0!\n#NUM!'],
    ['blank, text, error', '=KPI.OPERATINGMARGIN({"";"x";#N/A},1)', '#N/A\n#VALUE!\n#N/A'],
  ]);
});

describe('operating result', () => {
  computes('EBIT', [
    ['a public example: SG&A 150k, depreciation and amortisation 150k', '=KPI.EBIT(1000000,300000,300000)', '400000'],
    ['with other income', '=KPI.EBIT(1000000,300000,300000,100000)', '500000'],
    ['an empty other income is none', '=KPI.EBIT(1000,300,300,"")', '400'],
    ['zero, a loss', '=KPI.EBIT({0;100},{0;80},{0;50})', '0\n-30'],
    ['blank, text, error', '=KPI.EBIT({100;"";"x";#N/A},10,{20;20;20;20})', '70\n#N/A\n#VALUE!\n#N/A'],
    ['text as other income', '=KPI.EBIT(100,10,20,"x")', '#VALUE!'],
  ]);
  computes('EBITDA', [
    ['a public example', '=KPI.EBITDA(400000,150000)', '550000'],
    ['with other income in EBIT', '=KPI.EBITDA(500000,150000)', '650000'],
    ['all three', '=KPI.EBITDA(400,100,30,20)', '550'],
    ['an impairment that was reversed', '=KPI.EBITDA(400,100,,-20)', '480'],
    ['zero, a loss', '=KPI.EBITDA({0;-50},{0;20})', '0\n-30'],
    ['blank, text, error', '=KPI.EBITDA({"";"x";#REF!;1},{1;1;1;""})', '#N/A\n#VALUE!\n#VALUE!\n#N/A'],
  ]);
});

describe('DSO', () => {
  computes('ending balance', [
    ['a public example', '=KPI.DSO(18000,20000,30)', '27'],
    ['months in a column', '=KPI.DSO({18000;9000;0},{20000;20000;20000},30,"slutt")', '27\n13.5\n0'],
    ['no sales', '=KPI.DSO(5,0,30)', '#DIV/0!'],
    ['negative receivables, sales, days', '=KPI.DSO({-1;1;1},{1;-1;1},{30;30;-30})', '#NUM!\n#NUM!\n#NUM!'],
    ['no days', '=KPI.DSO(1,1,0)', '#NUM!'],
    ['blank, text, error', '=KPI.DSO({"";"x";#N/A},1,30)', '#N/A\n#VALUE!\n#N/A'],
    ['an unknown method', '=KPI.DSO(1,1,30,"best")', '#VALUE!'],
  ]);
  computes('average balance', [
    ['of opening and closing', '=KPI.DSO({16000;20000},20000,30,"average")', '27'],
    ['monthly sales are added up', '=KPI.DSO({10;20;30},{100;100},60,"gjennomsnitt")', '6'],
    ['blanks and text are skipped', '=KPI.DSO({16000;"";"x";20000},20000,30,"average")', '27'],
    ['no balances', '=KPI.DSO({"";""},20000,30,"average")', '#N/A'],
    ['no sales given', '=KPI.DSO({1;2},"",30,"average")', '#N/A'],
    ['sales of 0', '=KPI.DSO({1;2},0,30,"average")', '#DIV/0!'],
    ['a negative balance', '=KPI.DSO({1;-2},10,30,"average")', '#NUM!'],
    ['an error', '=KPI.DSO({1;#DIV/0!},10,30,"average")', '#DIV/0!'],
    ['several days', '=KPI.DSO({1;2},10,{30;31},"average")', '#VALUE!'],
  ]);
  computes('counting back', [
    ['a public example, 73.7 days', '=KPI.DSO(212000,{70000;80000;100000},90,"countback")', String(60 + (32000 * 30) / 70000)],
    ['simple, 76.3', '=KPI.DSO(212000,250000,90)', String((212000 / 250000) * 90)],
    ['in Norwegian', '=KPI.DSO(112,{70;80;100},90,"tilbaketelling")', '34.5'],
    ['nothing owed', '=KPI.DSO(0,{70;80},60,"countback")', '0'],
    ['all of it', '=KPI.DSO(150,{70;80},60,"countback")', '60'],
    ['more than all of it', '=KPI.DSO(151,{70;80},60,"countback")', '#N/A'],
    ['a month without sales passes whole', '=KPI.DSO(120,{100;0;100},90,"countback")', '66'],
    ['no sales at all', '=KPI.DSO(120,{0;0},60,"countback")', '#DIV/0!'],
    ['a missing month', '=KPI.DSO(120,{100;"";100},90,"countback")', '#N/A'],
    ['nothing but missing months', '=KPI.DSO(120,{"";""},90,"countback")', '#N/A'],
    ['a negative month', '=KPI.DSO(120,{100;-5;100},90,"countback")', '#NUM!'],
    ['several balances', '=KPI.DSO({1;2},{100;100},60,"countback")', '#VALUE!'],
    ['an error', '=KPI.DSO(1,{100;#N/A},60,"countback")', '#N/A'],
  ]);
});

describe('receivables', () => {
  computes('OUTSTANDING', [
    ['total, overdue, share', '=KPI.OUTSTANDING({100;300},{42736;42750},{42766;42780},42770)', '400\t100\t0.25'],
    ['on the due date it is not overdue', '=KPI.OUTSTANDING(100,42736,42766,{42766;42767})', '100\t0\t0\n100\t100\t1'],
    ['an invoice of later days does not count', '=KPI.OUTSTANDING({100;300},{42736;42750},{42766;42780},42749)', '100\t0\t0'],
    ['nor what is paid on the day or before', '=KPI.OUTSTANDING({100;300;50},{42736;42736;42736},{42766;42766;42766},42770,{42770;42771;""})', '350\t350\t1'],
    ['an empty payment date that arrives as 0 is unpaid', '=KPI.OUTSTANDING({100;300},{42736;42736},{42766;42766},42770,{0;42760})', '100\t100\t1'],
    ['times of day do not matter', '=KPI.OUTSTANDING({100;300},{42736.9;42736},{42770.2;42766},42770,{"";42770.8})', '100\t0\t0'],
    ['part payments are rows', '=KPI.OUTSTANDING({60;40},{42736;42736},{42766;42766},42770,{42760;""})', '40\t40\t1'],
    ['credit notes count against', '=KPI.OUTSTANDING({100;-30},{42736;42736},{42766;42780},42770)', '70\t100\t1.4285714285714286'],
    ['nothing left: no share', '=KPI.OUTSTANDING({0.1;0.2;-0.3},{42736;42736;42736},{42766;42766;42780},42770)', `${0.1 + 0.2 - 0.3}\t${0.1 + 0.2}\t#DIV/0!`],
    ['all is paid', '=KPI.OUTSTANDING(100,42736,42766,42770,42760)', '0\t0\t#DIV/0!'],
    ['rows without an amount are skipped, dates or not', '=KPI.OUTSTANDING({100;"";"x";0},{42736;"";42736;0},{42766;"";"";0},42770)', '100\t100\t1'],
    ['an amount without a due date', '=KPI.OUTSTANDING({100;300},{42736;42736},{42766;""},42770)', '#N/A\t#N/A\t#N/A'],
    ['an amount without an invoice date (text is none)', '=KPI.OUTSTANDING({100;300},{42736;"2017-01-01"},{42766;42766},42770)', '#N/A\t#N/A\t#N/A'],
    ['which does not matter once it is paid', '=KPI.OUTSTANDING({100;300},{42736;""},{42766;""},42770,{"";42760})', '100\t100\t1'],
    ['several days: a bad one spoils its own row', '=KPI.OUTSTANDING(100,42736,42766,{42735;"";"x";-1;42770})', '0\t0\t#DIV/0!\n#N/A\t#N/A\t#N/A\n#VALUE!\t#VALUE!\t#VALUE!\n#NUM!\t#NUM!\t#NUM!\n100\t100\t1'],
    ['an empty day that arrives as 0', '=KPI.OUTSTANDING(100,42736,42766,0)', '#N/A\t#N/A\t#N/A'],
    ['no amounts', '=KPI.OUTSTANDING({"";""},{42736;42736},{42766;42766},42770)', '#N/A\t#N/A\t#N/A'],
    ['different shapes', '=KPI.OUTSTANDING({1;2},{42736;42736},{42766,42766},42770)', '#VALUE!'],
    ['payments of another shape', '=KPI.OUTSTANDING({1;2},{42736;42736},{42766;42766},42770,{42770;42770;42770})', '#VALUE!'],
    ['a number that is no date', '=KPI.OUTSTANDING(1,-5,42766,42770)', '#NUM!'],
    ['an error', '=KPI.OUTSTANDING({1;#REF!},{42736;42736},{42766;42766},42770)', '#VALUE!'],
  ]);
  computes('AGEING', [
    ['in Norwegian', '=KPI.AGEING({1;2},{42736;42736},{42766;42670},42770,,,"nb")', 'Dager etter forfall\tBeløp\nIkke forfalt\t0\n1–30\t1\n31–60\t0\n61–90\t0\nOver 90\t2'],
    ['limits belong to the younger class', '=KPI.AGEING({1;2;4;8;16;32},{1;1;1;1;1;1},{42766;42765;42736;42735;42676;42675},42766,,,FALSE)', 'Not due\t1\n1–30\t6\n31–60\t8\n61–90\t16\nOver 90\t32'],
    ['other classes', '=KPI.AGEING({1;2},{1;1},{42760;42700},42766,,{7,14},FALSE)', 'Not due\t0\n1–7\t1\n8–14\t0\nOver 14\t2'],
    ['classes that do not ascend', '=KPI.AGEING(1,1,42760,42766,,{14,7})', '#NUM!'],
    ['a class of half days, of none', '=KPI.AGEING(1,1,42760,42766,,7.5)', '#NUM!'],
    ['of none', '=KPI.AGEING(1,1,42760,42766,,{0;7})', '#NUM!'],
    ['blanks among the classes are skipped', '=KPI.AGEING(1,1,42760,42766,,{7,""},FALSE)', 'Not due\t0\n1–7\t1\nOver 7\t0'],
    ['paid and credited', '=KPI.AGEING({5;-2;3},{1;1;1},{42760;42760;42760},42766,{42766;"";0},,FALSE)', 'Not due\t0\n1–30\t1\n31–60\t0\n61–90\t0\nOver 90\t0'],
    ['blank, text, several as the day', '=KPI.AGEING(1,1,42760,"")', '#N/A'],
    ['text', '=KPI.AGEING(1,1,42760,"today")', '#VALUE!'],
    ['several', '=KPI.AGEING(1,1,42760,{42766;42767})', '#VALUE!'],
    ['an amount without a due date', '=KPI.AGEING({1;2},{1;1},{42760;0},42766)', '#N/A'],
    ['no amounts', '=KPI.AGEING("",1,42760,42766)', '#N/A'],
    ['an error', '=KPI.AGEING(1,1,#N/A,42766)', '#N/A'],
  ]);

  const day = fc.integer({ min: 42000, max: 42400 });
  const invoice = fc.record({ amount: fc.integer({ min: -1000, max: 1000 }), issued: day, due: day, paid: fc.option(day) });
  const invoices = fc.array(invoice, { minLength: 1, maxLength: 40 });
  const listsOf = (rows: readonly { amount: number; issued: number; due: number; paid: number | null }[]): CellArgument[] => [
    rows.map(({ amount }) => [amount]), rows.map(({ issued }) => [issued]), rows.map(({ due }) => [due]), 42200, rows.map(({ paid }) => [paid]),
  ];

  it('AGEING adds up to OUTSTANDING, its overdue classes to what is overdue', () => {
    fc.assert(fc.property(invoices, fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 6 }), (rows, limits) => {
      const buckets = limits.length === 0 ? null : [[...limits].sort((one, other) => one - other)];
      const classes = call('AGEING', [...listsOf(rows), buckets, false]) as unknown as [string, number][];
      const [[total, overdue]] = call('OUTSTANDING', listsOf(rows)) as unknown as [[number, number]];
      expect(classes.reduce((sum, [, amount]) => sum + amount, 0)).toBe(total);
      expect(classes.slice(1).reduce((sum, [, amount]) => sum + amount, 0)).toBe(overdue);
    }));
  });

  it('AGEING does not mind the order of invoices', () => {
    fc.assert(fc.property(invoices.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
      expect(call('AGEING', listsOf(shuffled))).toEqual(call('AGEING', listsOf(rows)));
    }));
  });
});
