import { computeForecast } from '../../src/functions/computeForecast';
import { call } from './callFormula';
import { computes } from './computes';

describe('where a KPI is heading', () => {
  computes('PACE', [
    ['on pace', '=KPI.PACE(150,600,3,12)', '1'],
    ['behind and ahead', '=KPI.PACE({120;180},600,3,12)', '0.8\n1.2'],
    ['nothing yet', '=KPI.PACE(0,600,3,12)', '0'],
    ['credits', '=KPI.PACE(-15,600,3,12)', '-0.1'],
    ['a target of 0', '=KPI.PACE(150,0,3,12)', '#DIV/0!'],
    ['a negative target', '=KPI.PACE(150,-600,3,12)', '#NUM!'],
    ['at the start', '=KPI.PACE(0,600,0,12)', '#DIV/0!'],
    ['at the end', '=KPI.PACE(600,600,12,12)', '1'],
    ['after the end', '=KPI.PACE(600,600,13,12)', '#NUM!'],
    ['negative time', '=KPI.PACE(150,600,{-3;3},{12;-12})', '#NUM!\n#NUM!'],
    ['no time at all', '=KPI.PACE(150,600,0,0)', '#DIV/0!'],
    ['blank, text, TRUE, error', '=KPI.PACE({"";"x";TRUE;#N/A;150},600,3,12)', '#N/A\n#VALUE!\n#VALUE!\n#N/A\n1'],
    ['a blank and a text further on', '=KPI.PACE(150,{600,"","x"},3,12)', '1\t#N/A\t#VALUE!'],
  ]);
  computes('RUNRATE', [
    ['a public example', '=KPI.RUNRATE(150,3,12)', '600'],
    ['nothing yet', '=KPI.RUNRATE(0,3,12)', '0'],
    ['negative', '=KPI.RUNRATE(-15,3,12)', '-60'],
    ['at the start', '=KPI.RUNRATE(0,0,12)', '#DIV/0!'],
    ['after the end', '=KPI.RUNRATE(1,13,12)', '#NUM!'],
    ['negative time', '=KPI.RUNRATE(1,-1,12)', '#NUM!'],
    ['a row with a column', '=KPI.RUNRATE({10,20},{1;2},4)', '40\t80\n20\t40'],
    ['blank, text, error', '=KPI.RUNRATE({"";"x";#DIV/0!},3,12)', '#N/A\n#VALUE!\n#DIV/0!'],
  ]);
  computes('REQUIRED', [
    ['what is left, evenly', '=KPI.REQUIRED(150,600,3,12)', '50'],
    ['from the start', '=KPI.REQUIRED(0,600,0,12)', '50'],
    ['passed already', '=KPI.REQUIRED(690,600,3,12)', '-10'],
    ['a target of 0', '=KPI.REQUIRED(-90,0,3,12)', '10'],
    ['no time left', '=KPI.REQUIRED(150,600,12,12)', '#DIV/0!'],
    ['after the end', '=KPI.REQUIRED(150,600,13,12)', '#NUM!'],
    ['negative time', '=KPI.REQUIRED(150,600,-1,12)', '#NUM!'],
    ['blank, text, error', '=KPI.REQUIRED({"";"x";#NUM!;150},600,3,12)', '#N/A\n#VALUE!\n#NUM!\n50'],
  ]);
  computes('LANDING', [
    ['by the pace of the plan', '=KPI.LANDING({90;90;"";""},{100;100;50;150})', '360'],
    ['by the average so far', '=KPI.LANDING({90;90;"";""},{100;100;50;150},"runrate")', '360'],
    ['by the trend', '=KPI.LANDING({80;90;"";""},{100;100;50;150},"trend")', '380'],
    ['methods in Norwegian', '=KPI.LANDING({80;90;"";""},{100;100;50;150},"snitt")', '340'],
    ['tempo', '=KPI.LANDING({80;90;"";""},{100;100;50;150},"tempo")', '340'],
    ['a season that the plan knows', '=KPI.LANDING({10,""},{10,90})', '100'],
    ['and the run rate does not', '=KPI.LANDING({10,""},{10,90},"runrate")', '20'],
    ['all actuals are in', '=KPI.LANDING({1,2,3},{0,0,0})', '6'],
    ['zero is an actual', '=KPI.LANDING({0,""},{10,10})', '0'],
    ['a gap is still to come', '=KPI.LANDING({90,"",90,""},{100,50,100,50})', '270'],
    ['an actual without a target counts, but not in the pace', '=KPI.LANDING({5,90,""},{"",100,100})', '185'],
    ['losses', '=KPI.LANDING({-5,""},{-10,-10})', '-10'],
    ['rows are series', '=KPI.LANDING({90,"";110,"";"",""},{100,100;100,100;1,1})', '180\n220\n#N/A'],
    ['an error spoils its series only', '=KPI.LANDING({90,"";#DIV/0!,""},{100,100;100,100})', '180\n#DIV/0!'],
    ['also among the targets', '=KPI.LANDING({90,"";90,""},{#NUM!,100;100,100})', '#NUM!\n180'],
    ['a plan that ends before the year', '=KPI.LANDING({90,"",""},{100,100,""})', '180'],
    ['a year that begins late', '=KPI.LANDING({"",90,""},{"",100,100},"tempo")', '180'],
    ['by every method', '=KPI.LANDING({"",90,90,""},{"",100,100,100},"runrate")', '270'],
    ['the trend too', '=KPI.LANDING({"",80,90,""},{"",100,100,100},"trend")', '270'],
    ['a first month that is planned and late', '=KPI.LANDING({"",90,90},{100,100,100},"runrate")', '270'],
    ['without targets only the others', '=KPI.LANDING({90,""},{"",""},"runrate")', '180'],
    ['and not the pace', '=KPI.LANDING({90,""},{"",""})', '#N/A'],
    ['no period with both', '=KPI.LANDING({90,""},{"",100})', '#N/A'],
    ['no actuals', '=KPI.LANDING({"",""},{100,100})', '#N/A'],
    ['a plan to date of 0', '=KPI.LANDING({90,""},{0,100})', '#DIV/0!'],
    ['also where it is 0 but for binary fractions', '=KPI.LANDING({1,1,1,""},{0.1,0.2,-0.3,1})', '#DIV/0!'],
    ['a trend of one', '=KPI.LANDING({90,""},{100,100},"trend")', '#N/A'],
    ['different shapes', '=KPI.LANDING({90,""},{100;100})', '#VALUE!'],
    ['text is no actual', '=KPI.LANDING({90,"x"},{100,100})', '180'],
    ['an unknown method', '=KPI.LANDING({90,""},{100,100},"guess")', '#VALUE!'],
  ]);
});

describe('growth and trend', () => {
  computes('GROWTH', [
    ['more and less', '=KPI.GROWTH({110;66},88)', '0.25\n-0.25'],
    ['to nothing and to a loss', '=KPI.GROWTH({0;-50},100)', '-1\n-1.5'],
    ['from nothing or a loss', '=KPI.GROWTH(5,{0;-10})', '#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.GROWTH({"";"x";#N/A;110},88)', '#N/A\n#VALUE!\n#N/A\n0.25'],
    ['an overflow', '=KPI.GROWTH(1,0.' + '0'.repeat(308) + '1)', '#NUM!'],
  ]);
  computes('CAGR', [
    ['four years of steps', '=KPI.CAGR(100,400,2)', '1'],
    ['to nothing', '=KPI.CAGR(100,0,2)', '-1'],
    ['no change', '=KPI.CAGR(100,100,{1;7})', '0\n0'],
    ['from nothing or a loss', '=KPI.CAGR({0;-1},100,2)', '#NUM!\n#NUM!'],
    ['to a loss', '=KPI.CAGR(100,-1,2)', '#NUM!'],
    ['no steps', '=KPI.CAGR(100,400,0)', '#DIV/0!'],
    ['negative steps', '=KPI.CAGR(100,400,-2)', '#NUM!'],
    ['blank, text, error', '=KPI.CAGR({"";"x";#N/A;100},400,2)', '#N/A\n#VALUE!\n#N/A\n1'],
  ]);
  computes('TREND', [
    ['one wild month does not move it', '=KPI.TREND({10;12;14;90;18})', '2'],
    ['falling, flat, through zero', '=KPI.TREND({3,2,1;5,5,5;-1,0,1})', '-1\n0\n1'],
    ['a missing period keeps its place', '=KPI.TREND({10,"",14})', '2'],
    ['text and TRUE are missing', '=KPI.TREND({10,"x",14,TRUE,18})', '2'],
    ['two values', '=KPI.TREND({1,4})', '3'],
    ['one value, none', '=KPI.TREND({1,"";"",""})', '#N/A\n#N/A'],
    ['a single cell', '=KPI.TREND(5)', '#N/A'],
    ['an error spoils its series only', '=KPI.TREND({1,#DIV/0!;1,2})', '#DIV/0!\n1'],
  ]);
  it('TREND is refused for more periods than its pairs can be counted in', () => {
    expect(call('TREND', [[Array.from({ length: 1001 }, (_, index) => index)]])).toEqual(
      [[{ ok: false, reason: { kind: 'outsideDomain', argument: 'values', domain: 'seriesLength' } }]]);
    expect(call('TREND', [[Array.from({ length: 1000 }, (_, index) => 3 * index)]])).toEqual([[3]]);
  });
});

describe('FORECAST', () => {
  computes('FORECAST', [
    ['a row gives a row', '=KPI.FORECAST({10,20,30,40,14,24,34,44},4,4)', '18\t28\t38\t48'],
    ['a column gives a column', '=KPI.FORECAST({10;20;30;40;14;24;34;44},2,4)', '18\n28'],
    ['a flat series', '=KPI.FORECAST({5,5,5,5},3)', '5\t5\t5'],
    ['zeros', '=KPI.FORECAST({0,0,0},1)', '0'],
    ['absent ends are cut off', '=KPI.FORECAST({"",10,20,30,40,14,24,34,44,""},1,4)', '18'],
    ['rows are series, and a bad one spoils itself only', '=KPI.FORECAST({1,#DIV/0!,1;5,5,5;"",1,2},2)', '#DIV/0!\t#DIV/0!\n5\t5\n#N/A\t#N/A'],
    ['too short', '=KPI.FORECAST({1,2},1)', '#N/A'],
    ['text is no value', '=KPI.FORECAST({1,2,"x"},1)', '#N/A'],
    ['no periods, less, part of one, too many', '=KPI.FORECAST({1,2,3},0)', '#NUM!'],
    ['less', '=KPI.FORECAST({1,2,3},-1)', '#NUM!'],
    ['part of one', '=KPI.FORECAST({1,2,3},1.5)', '#NUM!'],
    ['too many', '=KPI.FORECAST({1,2,3},367)', '#NUM!'],
    ['no season length', '=KPI.FORECAST({1,2,3},1,0)', '#NUM!'],
    ['periods missing, text, error', '=KPI.FORECAST({1,2,3},"")', '#N/A'],
    ['text', '=KPI.FORECAST({1,2,3},"x")', '#VALUE!'],
    ['error', '=KPI.FORECAST({1,2,3},#DIV/0!)', '#DIV/0!'],
  ]);

  const SEASON = [-30, -20, -10, 0, 5, 20, 35, 25, 10, 0, -15, -20];
  const known = (period: number, slope = 2): number => 100 + slope * period + SEASON[(period - 1) % 12]!;
  const history = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => known(from + index));
  const forecast = (values: readonly (number | string)[], periods: number, season?: number): number[] =>
    (computeForecast([[...values]], periods, season) as number[][])[0]!;

  it.each([24, 30, 36, 60])('continues a known level, trend and season after %d months', (months) => {
    forecast(history(1, months), 14).forEach((value, ahead) => expect(value).toBeCloseTo(known(months + 1 + ahead), 8));
  });

  it('steps over missing months', () => {
    const gappy = history(1, 40).map((value, index) => ([4, 17, 30].includes(index) ? '' : value));
    forecast(gappy, 12).forEach((value, ahead) => expect(value).toBeCloseTo(known(41 + ahead), 8));
  });

  it('is nearer the truth than last year with its growth, where noise is added', () => {
    let state = 1;
    // A fixed sequence (Park and Miller's), so that every run has the same noise.
    const noise = (): number => ((state = (state * 48271) % 2147483647) / 2147483647 - 0.5) * 24;
    const errors = Array.from({ length: 40 }, () => {
      const noisy = history(1, 48).map((value) => value + noise());
      const year = (of: number): number => noisy.slice(12 * of, 12 * of + 12).reduce((sum, value) => sum + value, 0) / 12;
      const squared = (values: readonly number[]): number => values.reduce((sum, value, ahead) => sum + (value - known(49 + ahead)) ** 2, 0);
      return {
        smoothed: squared(forecast(noisy, 12)),
        naive: squared(noisy.slice(36).map((value) => value + year(3) - year(2))),
      };
    });
    const total = (kind: 'smoothed' | 'naive'): number => errors.reduce((sum, error) => sum + error[kind], 0);
    expect(total('smoothed')).toBeLessThan(0.6 * total('naive'));
  });

  it('learns a level that shifts after the first seasons', () => {
    const shifted = history(1, 60).map((value, index) => (index < 30 ? value : value + 200));
    forecast(shifted, 6).forEach((value, ahead) => expect(Math.abs(value - known(61 + ahead) - 200)).toBeLessThan(20));
  });

  it('damps the trend of a short history: on, by less each period', () => {
    const values = forecast([10, 20, 30, 40, 50, 60], 12);
    const rises = values.map((value, index) => value - (values[index - 1] ?? 60));
    rises.forEach((rise, index) => {
      expect(rise).toBeGreaterThan(0);
      if (index > 0) expect(rise).toBeLessThan(rises[index - 1]!);
    });
    // And so does a long one that is said to have no season.
    expect(forecast(history(1, 36), 2, 1)).not.toEqual(forecast(history(1, 36), 2, 12));
  });
});

describe('texts in place of charts', () => {
  computes('SPARK', [
    ['the whole range', '=KPI.SPARK({1,2,3,4,5,6,7,8})', '▁▂▃▄▅▆▇█'],
    ['through zero', '=KPI.SPARK({-5;0;5})', '▁▅█'],
    ['a missing period is a gap', '=KPI.SPARK({1,"",8})', '▁ █'],
    ['text and TRUE too', '=KPI.SPARK({1,"x",8,TRUE})', '▁ █ '],
    ['flat', '=KPI.SPARK({3,3,3})', '▄▄▄'],
    ['one value', '=KPI.SPARK(0)', '▄'],
    ['rows are series', '=KPI.SPARK({0,10;5,0})', '▁█\n█▁'],
    ['on one scale', '=KPI.SPARK({0,10;5,0},0,10)', '▁█\n▅▁'],
    ['outside the limits', '=KPI.SPARK({-9,5,99},0,10)', '▁▅█'],
    ['one limit', '=KPI.SPARK({5,10},0)', '▅█'],
    ['wholly below min, wholly above max', '=KPI.SPARK({1,2},5)', '▁▁'],
    ['wholly above max', '=KPI.SPARK({3,4},"",1)', '██'],
    ['limits that are one', '=KPI.SPARK({3,5,7},5,5)', '▁▄█'],
    ['limits that are crossed', '=KPI.SPARK({3,4},5,1)', '#NUM!'],
    ['a limit that is text', '=KPI.SPARK({3,4},"x")', '#VALUE!'],
    ['nothing', '=KPI.SPARK({"",""})', '#N/A'],
    ['an error spoils its series only', '=KPI.SPARK({1,#N/A;1,2})', '#N/A\n▁█'],
  ]);
  it('SPARK takes the largest numbers of either sign', () => {
    expect(call('SPARK', [[[-Number.MAX_VALUE, 0, Number.MAX_VALUE]]])).toEqual([['▁▅█']]);
  });
  computes('BULLET', [
    ['short of the target', '=KPI.BULLET(75,100,8)', '██████░░│'],
    ['past it', '=KPI.BULLET(125,100)', '████████│██'],
    ['on it', '=KPI.BULLET(100,100,4)', '████│'],
    ['a hair short is short', '=KPI.BULLET(99.9,100,5)', '████░│'],
    ['nothing', '=KPI.BULLET(0,100,4)', '░░░░│'],
    ['a target of 0', '=KPI.BULLET(5,0,4)', '│████'],
    ['nothing against nothing', '=KPI.BULLET(0,0)', '#DIV/0!'],
    ['negative', '=KPI.BULLET({-1;1},{1;-1})', '#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.BULLET({"";"x";#N/A;1},1,2)', '#N/A\n#VALUE!\n#N/A\n██│'],
    ['a width of none, of parts, of too many, of text', '=KPI.BULLET(1,1,{0;1.5;101;"x";-1})', '#NUM!\n#NUM!\n#NUM!\n#VALUE!\n#NUM!'],
    ['whole cells, though binary fractions say less', '=KPI.BULLET(57,100,100)', `${'█'.repeat(57)}${'░'.repeat(43)}│`],
  ]);
});
