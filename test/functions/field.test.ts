import { computes } from './computes';

describe('customers', () => {
  computes('NPS', [
    ['a public example', '=KPI.NPS({3,4,5,6,8,8,8,9,10,10})', '-10'],
    ['all promoters, all detractors, all passive', '=KPI.NPS({9;10})', '100'],
    ['all detractors', '=KPI.NPS({0;6})', '-100'],
    ['all passive', '=KPI.NPS({7;8})', '0'],
    ['one answer', '=KPI.NPS(10)', '100'],
    ['zero is an answer', '=KPI.NPS({0;10})', '0'],
    ['blanks, text and TRUE are skipped', '=KPI.NPS({10;"";"9";TRUE;"x"})', '100'],
    ['a score above, below or between', '=KPI.NPS({10;11})', '#NUM!'],
    ['below', '=KPI.NPS({10;-1})', '#NUM!'],
    ['between', '=KPI.NPS({10;8.5})', '#NUM!'],
    ['nothing', '=KPI.NPS({"";""})', '#N/A'],
    ['an error', '=KPI.NPS({10;#DIV/0!})', '#DIV/0!'],
  ]);
});

describe('sales', () => {
  computes('WINRATE', [
    ['a public example: open deals stay out', '=KPI.WINRATE(45,135)', '0.25'],
    ['none won, none lost', '=KPI.WINRATE({0;5},{5;0})', '0\n1'],
    ['none decided', '=KPI.WINRATE(0,0)', '#DIV/0!'],
    ['negative', '=KPI.WINRATE({-1;1},{1;-1})', '#NUM!\n#NUM!'],
    ['negatives that cancel out', '=KPI.WINRATE(-1,1)', '#NUM!'],
    ['blank, text, error', '=KPI.WINRATE({"";"x";#N/A},1)', '#N/A\n#VALUE!\n#N/A'],
    ['a row with a column', '=KPI.WINRATE({1,3},{1;3})', '0.5\t0.75\n0.25\t0.5'],
  ]);
  computes('DEALSIZE', [
    ['a mean', '=KPI.DEALSIZE(126000,3)', '42000'],
    ['no deals', '=KPI.DEALSIZE(0,0)', '#DIV/0!'],
    ['no revenue', '=KPI.DEALSIZE(0,3)', '0'],
    ['credits', '=KPI.DEALSIZE(-300,3)', '-100'],
    ['a negative count', '=KPI.DEALSIZE(300,-3)', '#NUM!'],
    ['blank, text, TRUE', '=KPI.DEALSIZE({"";"x";TRUE},3)', '#N/A\n#VALUE!\n#VALUE!'],
  ]);
  computes('SALESCYCLE', [
    ['public examples', '=KPI.SALESCYCLE({42736,42736,42736},{42756,42776,42796})', '40'],
    ['another', '=KPI.SALESCYCLE({42736;42736;42736},{42781;42790;42775})', '46'],
    ['open deals are skipped', '=KPI.SALESCYCLE({42736;42740},{42756;""})', '20'],
    ['an empty cell that arrives as 0 is no date', '=KPI.SALESCYCLE({42736;42740;0},{42756;0;42756})', '20'],
    ['text is no date', '=KPI.SALESCYCLE({42736;42740},{42756;"2017-01-31"})', '20'],
    ['the same day', '=KPI.SALESCYCLE(42736,42736)', '0'],
    ['a close date without time of day', '=KPI.SALESCYCLE({42736.6;42736},{42736;42740})', '2'],
    ['closed before opened', '=KPI.SALESCYCLE({42736;42740},{42756;42739})', '#NUM!'],
    ['negative date', '=KPI.SALESCYCLE(-1,42739)', '#NUM!'],
    ['later than dates go', '=KPI.SALESCYCLE(1,2958466)', '#NUM!'],
    ['no row with both', '=KPI.SALESCYCLE({42736;""},{"";42756})', '#N/A'],
    ['different shapes', '=KPI.SALESCYCLE({42736;42740},{42756,42760})', '#VALUE!'],
    ['an error', '=KPI.SALESCYCLE({42736;#N/A},{42756;42760})', '#N/A'],
  ]);
});

describe('periods', () => {
  computes('PHASE', [
    ['even', '=KPI.PHASE(1200,4)', '300\t300\t300\t300'],
    ['largest remainder, two decimals by default', '=KPI.PHASE(100,3)', '33.34\t33.33\t33.33'],
    ['no decimals', '=KPI.PHASE(5,3,0)', '2\t2\t1'],
    ['thousands', '=KPI.PHASE(10000,3,-3)', '4000\t3000\t3000'],
    ['the largest part carries finer decimals', '=KPI.PHASE(11.5,{1;3},0)', '3\n8.5'],
    ['weights in a row, a column, a block', '=KPI.PHASE(100,{1,3})', '25\t75'],
    ['column', '=KPI.PHASE(100,{1;3})', '25\n75'],
    ['block', '=KPI.PHASE(100,{1,1;2,4})', '12.5\t12.5\n25\t50'],
    ['the first of equally large parts carries them', '=KPI.PHASE(10.5,{1;1},0)', '5.5\n5'],
    ['in a year with a loss too', '=KPI.PHASE(-11.5,{1;3},0)', '-3\n-8.5'],
    ['the finest and the coarsest decimals', '=KPI.PHASE(1,{1,3},9)', '0.25\t0.75'],
    ['the coarsest', '=KPI.PHASE(4000000000,{1,3},-9)', '1000000000\t3000000000'],
    ['finer still', '=KPI.PHASE(1,{1,3},10)', '#NUM!'],
    ['coarser still', '=KPI.PHASE(1,{1,3},-10)', '#NUM!'],
    ['one period', '=KPI.PHASE(12.34,1)', '12.34'],
    ['as large as can be split exactly', '=KPI.PHASE(100000000000,{1,3})', '25000000000\t75000000000'],
    ['a binary fraction that only looks finer', '=KPI.PHASE(1.1,{1,10},1)', '0.1\t1'],
    ['a period without weight stays without part', '=KPI.PHASE(100,{1,"",3,0})', '25\t\t75\t0'],
    ['4-4-5 as text, as a number, as people write it', '=KPI.PHASE(52,"445",0)', '4\t4\t5\t4\t4\t5\t4\t4\t5\t4\t4\t5'],
    ['as a number', '=KPI.PHASE(52,445,0)', '4\t4\t5\t4\t4\t5\t4\t4\t5\t4\t4\t5'],
    ['as people write it', '=KPI.PHASE(52,"4-4-5",0)', '4\t4\t5\t4\t4\t5\t4\t4\t5\t4\t4\t5'],
    ['zero', '=KPI.PHASE(0,3)', '0\t0\t0'],
    ['a negative year', '=KPI.PHASE(-100,3,0)', '-34\t-33\t-33'],
    ['a column of years', '=KPI.PHASE({100;"";4},2)', '50\t50\n#N/A\t#N/A\n2\t2'],
    ['a column of years with their own weights', '=KPI.PHASE({100;100},{1,1;1,3})', '50\t50\n25\t75'],
    ['a row of years', '=KPI.PHASE({100,100},2)', '#VALUE!'],
    ['years and weights that do not fit', '=KPI.PHASE({1;2;3},{1,1;1,3})', '#VALUE!'],
    ['no periods', '=KPI.PHASE(100,0)', '#NUM!'],
    ['part of a period', '=KPI.PHASE(100,2.5)', '#NUM!'],
    ['too many periods', '=KPI.PHASE(100,367)', '#NUM!'],
    ['negative weight', '=KPI.PHASE(100,{1,-1})', '#NUM!'],
    ['weights of nothing', '=KPI.PHASE(100,{0,0})', '#DIV/0!'],
    ['no weights', '=KPI.PHASE(100,{"",""})', '#N/A'],
    ['unknown profile', '=KPI.PHASE(100,"even")', '#VALUE!'],
    ['text for a year', '=KPI.PHASE("x",2)', '#VALUE!\t#VALUE!'],
    ['decimals that are none', '=KPI.PHASE(100,2,0.5)', '#NUM!'],
    ['too large to split', '=KPI.PHASE(100000000000000,2)', '#NUM!\t#NUM!'],
    ['an error among the weights', '=KPI.PHASE(100,{1,#N/A})', '#N/A'],
  ]);
  computes('CUMULATIVE', [
    ['a column', '=KPI.CUMULATIVE({1;2;3})', '1\n3\n6'],
    ['rows are series', '=KPI.CUMULATIVE({1,2,3;10,"",5})', '1\t3\t6\n10\t\t15'],
    ['average', '=KPI.CUMULATIVE({1,3,"",-1},"gjennomsnitt")', '1\t2\t\t1'],
    ['last', '=KPI.CUMULATIVE({"",3,"",0},"siste")', '\t3\t3\t0'],
    ['text and TRUE are skipped', '=KPI.CUMULATIVE({1,"x",TRUE,2})', '1\t\t\t3'],
    ['an error spoils its series only', '=KPI.CUMULATIVE({1,#N/A;1,2})', '#N/A\t#N/A\n1\t3'],
    ['a ratio is not averaged by the median', '=KPI.CUMULATIVE({1,2},"median")', '#VALUE!'],
  ]);
  computes('ROLLUP', [
    ['of sums', '=KPI.ROLLUP({1;30},{2;40})', '0.7380952380952381'],
    ['only periods that have both', '=KPI.ROLLUP({1;30;5},{2;"";10})', '0.5'],
    ['zero numerators', '=KPI.ROLLUP({0;0},{2;3})', '0'],
    ['zero denominators', '=KPI.ROLLUP({1;2},{0;0})', '#DIV/0!'],
    ['negative', '=KPI.ROLLUP({-1;2},{2;2})', '0.25'],
    ['one period', '=KPI.ROLLUP(1,4)', '0.25'],
    ['nothing', '=KPI.ROLLUP({"";2},{2;""})', '#N/A'],
    ['text is skipped', '=KPI.ROLLUP({1;"x"},{2;2})', '0.5'],
    ['different shapes', '=KPI.ROLLUP({1;2},{1,2})', '#VALUE!'],
    ['an error', '=KPI.ROLLUP({1;#NUM!},{2;2})', '#NUM!'],
  ]);
});
