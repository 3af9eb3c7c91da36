import fc from 'fast-check';
import { call } from './callFormula';
import { computes } from './computes';

describe('capacity', () => {
  computes('UTILIZATION', [
    ['a public example', '=KPI.UTILIZATION(7900,10000)', '0.79'],
    ['nothing used, more than there was', '=KPI.UTILIZATION({0;12},{10;10})', '0\n1.2'],
    ['no capacity', '=KPI.UTILIZATION(5,0)', '#DIV/0!'],
    ['negative', '=KPI.UTILIZATION({-1;1},{1;-1})', '#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.UTILIZATION({"";"x";#N/A;5},10)', '#N/A\n#VALUE!\n#N/A\n0.5'],
    ['a row with a column', '=KPI.UTILIZATION({5,10},{10;20})', '0.5\t1\n0.25\t0.5'],
  ]);
  computes('PRODUCTIVITY', [
    ['per unit', '=KPI.PRODUCTIVITY(12000,160)', '75'],
    ['nothing, credits', '=KPI.PRODUCTIVITY({0;-10},10)', '0\n-1'],
    ['no input, negative input', '=KPI.PRODUCTIVITY(10,{0;-1})', '#DIV/0!\n#NUM!'],
    ['blank, text, error', '=KPI.PRODUCTIVITY(10,{"";"x";#REF!})', '#N/A\n#VALUE!\n#VALUE!'],
  ]);
});

describe('people', () => {
  computes('HEADCOUNT', [
    ['first and last day included', '=KPI.HEADCOUNT(100,200,{99;100;200;201})', '0\n1\n1\n0'],
    ['those who stay, empty as text, as 0', '=KPI.HEADCOUNT({100;100;100},{"";0;150},{120,160})', '3\t2'],
    ['nobody has left', '=KPI.HEADCOUNT({100;100},"",120)', '2'],
    ['full-time equivalents', '=KPI.HEADCOUNT({100;100;130},{"";"";""},{120;140},{1;0.5;0.6})', '1.5\n2.1'],
    ['a share of 0 is a share', '=KPI.HEADCOUNT({100;100},{"";""},120,{1;0})', '1'],
    ['a missing share, while employed', '=KPI.HEADCOUNT({100;100},{"";110},{105;120},{1;""})', '#N/A\n1'],
    ['a negative share', '=KPI.HEADCOUNT(100,"",120,-1)', '#NUM!'],
    ['rows without a start are skipped', '=KPI.HEADCOUNT({100;"";0;"x"},{"";"";"";""},120)', '1'],
    ['no start at all', '=KPI.HEADCOUNT({"";""},{"";""},120)', '#N/A'],
    ['ended before started', '=KPI.HEADCOUNT({100;100},{"";99},120)', '#NUM!'],
    ['in and out on one day', '=KPI.HEADCOUNT(100.9,100,100)', '1'],
    ['days: blank, 0, text, negative', '=KPI.HEADCOUNT(100,"",{"";0;"x";-1})', '#N/A\n#N/A\n#VALUE!\n#NUM!'],
    ['different shapes', '=KPI.HEADCOUNT({1;2},{1,2},3)', '#VALUE!'],
    ['shares of another shape', '=KPI.HEADCOUNT({1;2},{3;4},3,{1,1})', '#VALUE!'],
    ['an error', '=KPI.HEADCOUNT({1;#N/A},{3;4},3)', '#N/A'],
  ]);
  computes('TURNOVER', [
    ['of a period', '=KPI.TURNOVER(6,120)', '0.05'],
    ['nobody left, all left', '=KPI.TURNOVER({0;5},{10;5})', '0\n1'],
    ['no staff', '=KPI.TURNOVER(1,0)', '#DIV/0!'],
    ['negative', '=KPI.TURNOVER({-1;1},{1;-1})', '#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.TURNOVER({"";"x";#DIV/0!},1)', '#N/A\n#VALUE!\n#DIV/0!'],
  ]);
  computes('ENPS', [
    ['all promoters, detractors, passive', '=KPI.ENPS({9;10})', '100'],
    ['all detractors', '=KPI.ENPS({0;6})', '-100'],
    ['all passive', '=KPI.ENPS({7;8})', '0'],
    ['blanks and text are skipped', '=KPI.ENPS({10;"";"x";TRUE})', '100'],
    ['off the scale', '=KPI.ENPS({10;11})', '#NUM!'],
    ['negative', '=KPI.ENPS(-1)', '#NUM!'],
    ['nothing', '=KPI.ENPS("")', '#N/A'],
    ['an error', '=KPI.ENPS({1;#REF!})', '#VALUE!'],
  ]);
  computes('ENGAGEMENT', [
    ['two best of five', '=KPI.ENGAGEMENT({5;4;4;3;1})', '0.6'],
    ['of seven', '=KPI.ENGAGEMENT({5;6;7;1},7)', '0.5'],
    ['mean', '=KPI.ENGAGEMENT({1;3;5},5,"mean")', '0.5'],
    ['in Norwegian', '=KPI.ENGAGEMENT({1;1;7},7,"gjennomsnitt")', String(6 / 18)],
    ['in Norwegian, two best', '=KPI.ENGAGEMENT({1;5},,"topp2")', '0.5'],
    ['blanks, text and TRUE are skipped', '=KPI.ENGAGEMENT({5;"";"x";TRUE})', '1'],
    ['zero is off the scale', '=KPI.ENGAGEMENT({5;0})', '#NUM!'],
    ['above it', '=KPI.ENGAGEMENT({5;6})', '#NUM!'],
    ['between', '=KPI.ENGAGEMENT({4.5;5})', '#NUM!'],
    ['scales of two, of half, of text', '=KPI.ENGAGEMENT({1;2},2)', '#NUM!'],
    ['of half', '=KPI.ENGAGEMENT({1;2},4.5)', '#NUM!'],
    ['of text', '=KPI.ENGAGEMENT({1;2},"five")', '#VALUE!'],
    ['nothing', '=KPI.ENGAGEMENT({"";""})', '#N/A'],
    ['an unknown method', '=KPI.ENGAGEMENT(5,5,"mode")', '#VALUE!'],
    ['an error', '=KPI.ENGAGEMENT({5;#N/A})', '#N/A'],
  ]);

  it('ENPS of 25 promoters, 55 passive and 20 detractors is 5, as a public example has it', () => {
    const answers = [...Array(25).fill(9), ...Array(55).fill(8), ...Array(20).fill(6)] as number[];
    expect(call('ENPS', [answers.map((answer) => [answer])])).toBe(5);
  });

  it('ENPS lies within −100 and 100; engagement within 0 and 1, by either method', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (scores) => {
      const list = [scores];
      expect(Math.abs(call('ENPS', [list]) as number)).toBeLessThanOrEqual(100);
      for (const method of ['top2', 'mean']) {
        const share = call('ENGAGEMENT', [list, 5, method]) as number;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(call('ENGAGEMENT', [[[...scores].reverse()], 5, method])).toBe(share);
      }
    }));
  });
});

describe('support', () => {
  computes('HANDLETIME', [
    ['hours by default', '=KPI.HANDLETIME({42736.25;42736.5},{42736.5;42736.625})', '4.5'],
    ['hours in words', '=KPI.HANDLETIME(42736,42736.5,"timer")', '12'],
    ['hours in Norwegian', '=KPI.HANDLETIME(42736,42736.5,"t")', '12'],
    ['minutes', '=KPI.HANDLETIME(42736,42736.5,"min")', '720'],
    ['minutes in words', '=KPI.HANDLETIME(42736,42736.5,"Minutter")', '720'],
    ['days', '=KPI.HANDLETIME(42736,42738,"d")', '2'],
    ['days in words', '=KPI.HANDLETIME(42736,42738,"dager")', '2'],
    ['open cases are skipped, empty or 0', '=KPI.HANDLETIME({42736;42736;42736},{42738;"";0},"d")', '2'],
    ['at once', '=KPI.HANDLETIME(42736.5,42736.5)', '0'],
    ['finished before started', '=KPI.HANDLETIME(42736.5,42736.4)', '#NUM!'],
    ['negative', '=KPI.HANDLETIME(-1,42736.4)', '#NUM!'],
    ['text is no date', '=KPI.HANDLETIME({42736;"1 Jan"},{42738;42739},"d")', '2'],
    ['no row with both', '=KPI.HANDLETIME({42736;""},{"";42738})', '#N/A'],
    ['an unknown unit', '=KPI.HANDLETIME(1,2,"weeks")', '#VALUE!'],
    ['different shapes', '=KPI.HANDLETIME({1;2},{1,2})', '#VALUE!'],
    ['an error', '=KPI.HANDLETIME({1;2},{2;#N/A})', '#N/A'],
  ]);
  computes('AHT', [
    ['a public example', '=KPI.AHT(5,0.5,1.2,1)', '6.7'],
    ['nothing took time', '=KPI.AHT(0,0,0,5)', '0'],
    ['nobody called', '=KPI.AHT(0,0,0,0)', '#DIV/0!'],
    ['negative', '=KPI.AHT({-1;1;1;1},{1;-1;1;1},{1;1;-1;1},{1;1;1;-1})', '#NUM!\n#NUM!\n#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.AHT({"";"x";#N/A;4},1,1,2)', '#N/A\n#VALUE!\n#N/A\n3'],
    ['a row with a column', '=KPI.AHT({2,4},0,0,{1;2})', '2\t4\n1\t2'],
  ]);
  computes('FCR', [
    ['of all', '=KPI.FCR(72,90)', '0.8'],
    ['none, all', '=KPI.FCR({0;5},5)', '0\n1'],
    ['no contacts', '=KPI.FCR(0,0)', '#DIV/0!'],
    ['more than all', '=KPI.FCR({6;1},{5;0})', '#NUM!\n#DIV/0!'],
    ['negative', '=KPI.FCR({-1;1},{1;-1})', '#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.FCR({"";"x";#DIV/0!},1)', '#N/A\n#VALUE!\n#DIV/0!'],
  ]);
  computes('SLA', [
    ['at the limit is within', '=KPI.SLA({0.5;2;3.5;4;9},4)', '0.8'],
    ['whatever the last binary digit says', `=KPI.SLA(${0.1 + 0.2},0.3)`, '1'],
    ['several limits', '=KPI.SLA({1;2;3},{0,1,5})', `0\t${1 / 3}\t1`],
    ['zero is a time', '=KPI.SLA({0;2},1)', '0.5'],
    ['at once or never', '=KPI.SLA({0;2},0)', '0.5'],
    ['blanks and text are skipped', '=KPI.SLA({1;"";"x";TRUE},1)', '1'],
    ['no times', '=KPI.SLA({"";"x"},1)', '#N/A'],
    ['a negative time', '=KPI.SLA({1;-1},1)', '#NUM!'],
    ['limits: negative, blank, text, error', '=KPI.SLA({1;2},{-1;"";"x";#N/A})', '#NUM!\n#N/A\n#VALUE!\n#N/A'],
    ['an error among the times', '=KPI.SLA({1;#REF!},1)', '#VALUE!'],
  ]);
  computes('BACKLOG', [
    ['opened and closed on the day', '=KPI.BACKLOG({100;100},{"";105},{99;100;104;105})', '0\n2\n2\n1'],
    ['an empty date that arrives as 0 is open', '=KPI.BACKLOG({100;0;100},{0;0;""},100)', '2'],
    ['times of day do not matter', '=KPI.BACKLOG({100.9;100.2},{"";100.8},100)', '1'],
    ['nothing was closed yet', '=KPI.BACKLOG(100,"",120)', '1'],
    ['none opened', '=KPI.BACKLOG({"";"x"},{"";""},100)', '#N/A'],
    ['closed before opened', '=KPI.BACKLOG(100,99,100)', '#NUM!'],
    ['days: blank, 0, text, negative', '=KPI.BACKLOG(100,"",{"";0;"x";-1;100})', '#N/A\n#N/A\n#VALUE!\n#NUM!\n1'],
    ['different shapes', '=KPI.BACKLOG({1;2},{1,2},3)', '#VALUE!'],
    ['an error', '=KPI.BACKLOG({1;2},{2;#DIV/0!},3)', '#DIV/0!'],
  ]);

  it('BACKLOG is what was opened less what was closed until then', () => {
    const day = fc.integer({ min: 1, max: 60 });
    fc.assert(fc.property(fc.array(fc.tuple(day, fc.option(day)), { minLength: 1, maxLength: 40 }), day, (cases, asOf) => {
      const closed = cases.map(([opened, days]) => (days === null ? '' : opened + days));
      const openedBy = cases.filter(([opened]) => opened <= asOf).length;
      const closedBy = closed.filter((date) => date !== '' && date <= asOf).length;
      expect(call('BACKLOG', [cases.map(([opened]) => [opened]), closed.map((date) => [date]), asOf])).toEqual([[openedBy - closedBy]]);
    }));
  });
});
