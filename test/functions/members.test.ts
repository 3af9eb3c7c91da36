import fc from 'fast-check';
import type { CellArgument, ResultBlock } from '../../src/functions/cell';
import { call } from './callFormula';
import { computes } from './computes';

describe('CROSSTAB', () => {
  computes('members', [
    ['sorted by name, with totals', '=KPI.CROSSTAB({"s";"n";"S"},{"b";"a";"a"},{1;2;4},,"en")', '\ta\tb\tTotal\nn\t2\t\t2\ns\t4\t1\t5\nTotal\t6\t1\t7'],
    ['in Norwegian, whose letters come last', '=KPI.CROSSTAB({"Østfold";"Asker"},{"å";"z"},{1;2},,"nb")', '\tz\tå\tTotalt\nAsker\t2\t\t2\nØstfold\t\t1\t1\nTotalt\t2\t1\t3'],
    ['rows without a name count as one', '=KPI.CROSSTAB({"n";""},{"";"a"},{1;2},,FALSE)', 'n\t\t1\t1\n(blank)\t2\t\t2\nTotal\t2\t1\t3'],
    ['rows without an amount are skipped', '=KPI.CROSSTAB({"n";"m";"k";"l"},{"a";"b";"c";"d"},{1;"";"x";TRUE},,FALSE)', 'n\t1\t1\nTotal\t1\t1'],
    ['zero is an amount, amounts may be negative', '=KPI.CROSSTAB({"n";"m"},{"a";"b"},{0;-3},,FALSE)', 'm\t\t-3\t-3\nn\t0\t\t0\nTotal\t0\t-3\t-3'],
    ['numbers and truth as names', '=KPI.CROSSTAB({10;2;TRUE},{1;1;"1"},{1;2;4},,FALSE)', '2\t2\t\t2\n10\t1\t\t1\nTRUE\t\t4\t4\nTotal\t3\t4\t7'],
    ['rows instead of columns', '=KPI.CROSSTAB({"n","m"},{"a","a"},{1,2},,FALSE)', 'm\t2\t2\nn\t1\t1\nTotal\t3\t3'],
  ]);
  computes('aggregations', [
    ['totals of averages come from their rows', '=KPI.CROSSTAB({"n";"n";"n";"m"},{"a";"a";"b";"b"},{1;3;8;0},"gjennomsnitt",FALSE)', 'm\t\t0\t0\nn\t2\t8\t4\nTotal\t2\t4\t3'],
    ['medians', '=KPI.CROSSTAB({"n";"n";"n"},{"a";"a";"b"},{1;4;9},"median",FALSE)', 'n\t2.5\t9\t4\nTotal\t2.5\t9\t4'],
    ['counts take text, and are 0 where there is none', '=KPI.CROSSTAB({"n";"n";"m"},{"a";"a";"b"},{"x";1;"y"},"count",FALSE)', 'm\t0\t1\t1\nn\t2\t0\t2\nTotal\t2\t1\t3'],
    ['distinct entries', '=KPI.CROSSTAB({"n";"n";"m"},{"a";"b";"a"},{"x";"X";"y"},"unike",FALSE)', 'm\t1\t0\t1\nn\t1\t1\t1\nTotal\t2\t1\t2'],
    ['extremes', '=KPI.CROSSTAB({"n";"n";"m"},{"a";"b";"a"},{-1;5;7},"max",FALSE)', 'm\t7\t\t7\nn\t-1\t5\t5\nTotal\t7\t5\t7'],
    ['least', '=KPI.CROSSTAB({"n";"n";"m"},{"a";"b";"a"},{-1;5;7},"min",FALSE)', 'm\t7\t\t7\nn\t-1\t5\t-1\nTotal\t-1\t5\t-1'],
  ]);
  computes('refusals', [
    ['nothing that counts', '=KPI.CROSSTAB({"n";"m"},{"a";"b"},{"";"x"})', '#N/A'],
    ['different shapes', '=KPI.CROSSTAB({"n";"m"},{"a","b"},{1;2})', '#VALUE!'],
    ['values of another shape', '=KPI.CROSSTAB({"n";"m"},{"a";"b"},{1;2;3})', '#VALUE!'],
    ['an unknown aggregation', '=KPI.CROSSTAB("n","a",1,"mode")', '#VALUE!'],
    ['an error', '=KPI.CROSSTAB({"n";#N/A},{"a";"b"},{1;2})', '#N/A'],
    ['an error among the values', '=KPI.CROSSTAB({"n";"m"},{"a";"b"},{1;#DIV/0!})', '#DIV/0!'],
  ]);

  it('refuses more members than a sheet takes', () => {
    const many = Array.from({ length: 3000 }, (_, index) => [index]);
    expect(call('CROSSTAB', [many, many, many])).toMatchObject({ ok: false, reason: { kind: 'tooManyCells', arguments: ['rowKeys', 'columnKeys'] } });
  });
});

describe('PERIODS', () => {
  computes('grains', [
    ['months, the empty one included', '=KPI.PERIODS({42800;42736;42766},{7;5;6},"month",,,,"en")', 'Period\tValue\n2017-01\t11\n2017-02\t\n2017-03\t7'],
    ['quarters in Norwegian', '=KPI.PERIODS({42735;42826},{1;2},"kvartal",,,,"nb")', 'Periode\tVerdi\n2016-K4\t1\n2017-K1\t\n2017-K2\t2'],
    ['ISO weeks: 1 January 2017 is in week 52 of 2016', '=KPI.PERIODS({42736;42737},{1;2},"week",,,,FALSE)', '2016-W52\t1\n2017-W01\t2'],
    ['a year of 53 weeks', '=KPI.PERIODS({44197;44200},{1;2},"uke",,,,"nb")', 'Periode\tVerdi\n2020-U53\t1\n2021-U01\t2'],
    ['years', '=KPI.PERIODS({42735;43101},{1;2},"år",,,,FALSE)', '2016\t1\n2017\t\n2018\t2'],
    ['months in Norwegian', '=KPI.PERIODS(42736,1,"Måned",,,,FALSE)', '2017-01\t1'],
    ['times of day do not matter', '=KPI.PERIODS({42766.99;42767},{1;2},"month",,,,FALSE)', '2017-01\t1\n2017-02\t2'],
    ['a leap year that Excel alone knows', '=KPI.PERIODS({1;59;60;61},{1;2;4;8},"month",,,,FALSE)', '1900-01\t1\n1900-02\t6\n1900-03\t8'],
    ['a leap day', '=KPI.PERIODS({42429;42430},{1;2},"month",,,,FALSE)', '2016-02\t1\n2016-03\t2'],
  ]);
  computes('aggregations', [
    ['average', '=KPI.PERIODS({42736;42740;42800},{1;3;5},"month","average",,,FALSE)', '2017-01\t2\n2017-02\t\n2017-03\t5'],
    ['count takes text, and is 0 where there is none', '=KPI.PERIODS({42736;42740;42800},{"x";3;"y"},"month","antall",,,FALSE)', '2017-01\t2\n2017-02\t0\n2017-03\t1'],
    ['distinct', '=KPI.PERIODS({42736;42740;42741},{"x";"X";"y"},"month","distinct",,,FALSE)', '2017-01\t2'],
    ['median, min, max', '=KPI.PERIODS({42736;42740;42741;42742},{9;1;2;-4},"year","median",,,FALSE)', '2017\t1.5'],
    ['min', '=KPI.PERIODS({42736;42740},{9;-1},"year","min",,,FALSE)', '2017\t-1'],
    ['max', '=KPI.PERIODS({42736;42740},{9;-1},"year","max",,,FALSE)', '2017\t9'],
  ]);
  computes('from and to', [
    ['more periods than there are dates', '=KPI.PERIODS(42750,5,"month",,42710,42770,FALSE)', '2016-12\t\n2017-01\t5\n2017-02\t'],
    ['days outside do not count', '=KPI.PERIODS({42740;42750;42760},{1;2;4},"month",,42750,42755,FALSE)', '2017-01\t2'],
    ['only from', '=KPI.PERIODS({42740;42800},{1;2},"month",,42767,,FALSE)', '2017-02\t\n2017-03\t2'],
    ['only to', '=KPI.PERIODS({42740;42800},{1;2},"month",,,42780,FALSE)', '2017-01\t1\n2017-02\t'],
    ['an empty cell that arrives as 0', '=KPI.PERIODS(42740,1,"month",,0,0,FALSE)', '2017-01\t1'],
    ['nothing between them', '=KPI.PERIODS(42740,1,"month",,42767,42780,FALSE)', '2017-02\t'],
    ['nothing after from', '=KPI.PERIODS(42740,1,"month",,42767,,FALSE)', '#N/A'],
    ['the wrong way round', '=KPI.PERIODS(42740,1,"month",,42780,42767)', '#NUM!'],
    ['text, negative', '=KPI.PERIODS(42740,1,"month",,"x")', '#VALUE!'],
    ['negative', '=KPI.PERIODS(42740,1,"month",,-1)', '#NUM!'],
  ]);
  computes('refusals', [
    ['rows without a date or an amount are skipped', '=KPI.PERIODS({42736;"";"2017";0;42740},{1;2;4;8;""},"month",,,,FALSE)', '2017-01\t1'],
    ['zero is an amount', '=KPI.PERIODS({42736;42767},{0;-2},"month",,,,FALSE)', '2017-01\t0\n2017-02\t-2'],
    ['nothing that counts', '=KPI.PERIODS({42736;""},{"";1},"month")', '#N/A'],
    ['no grain', '=KPI.PERIODS(42736,1,"")', '#N/A'],
    ['an unknown grain', '=KPI.PERIODS(42736,1,"day")', '#VALUE!'],
    ['different shapes', '=KPI.PERIODS({42736;42737},{1,2},"month")', '#VALUE!'],
    ['a number that is no date', '=KPI.PERIODS(-3,1,"month")', '#NUM!'],
    ['an error', '=KPI.PERIODS({42736;42737},{1;#REF!},"month")', '#VALUE!'],
  ]);
});

type Row = readonly [string, string, number, number];

describe('tables of the same rows', () => {
  const rowsOf = fc.array(
    fc.tuple(fc.constantFrom('n', 'N', 's', ''), fc.constantFrom('a', 'b', 'B', 'c', ''), fc.integer({ min: 42000, max: 43500 }), fc.integer({ min: -999, max: 999 })),
    { minLength: 1, maxLength: 50 },
  );
  const column = (rows: readonly Row[], index: 0 | 1 | 2 | 3): CellArgument => rows.map((row) => [row[index]]);
  const crosstab = (rows: readonly Row[], aggregation: string): ResultBlock => call('CROSSTAB', [column(rows, 0), column(rows, 1), column(rows, 3), aggregation, false]) as ResultBlock;
  const breakdown = (rows: readonly Row[], by: 0 | 1, aggregation: string): ResultBlock => call('BREAKDOWN', [column(rows, by), column(rows, 3), aggregation, null, 'key', false]) as ResultBlock;
  const periods = (rows: readonly Row[], grain: string): ResultBlock => call('PERIODS', [column(rows, 2), column(rows, 3), grain, 'sum', null, null, false]) as ResultBlock;
  const aggregation = fc.constantFrom('sum', 'count', 'average', 'median', 'min', 'max', 'distinct');

  it('totals of CROSSTAB are the values of BREAKDOWN', () => {
    fc.assert(fc.property(rowsOf, aggregation, (rows, kind) => {
      const table = crosstab(rows, kind);
      expect(table.slice(0, -1).map((row) => row.at(-1))).toEqual(breakdown(rows, 0, kind).map((row) => row[1]));
      expect(table.at(-1)!.slice(1, -1)).toEqual(breakdown(rows, 1, kind).map((row) => row[1]));
    }));
  });

  it('PERIODS adds up to the sum of the values, by any grain', () => {
    fc.assert(fc.property(rowsOf, fc.constantFrom('month', 'quarter', 'week', 'year'), (rows, grain) => {
      const sum = periods(rows, grain).reduce((total, [, value]) => total + (value === '' ? 0 : (value as number)), 0);
      expect(sum).toBe(rows.reduce((total, row) => total + row[3], 0));
    }));
  });

  it('do not mind the order of rows', () => {
    const shuffled = rowsOf.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    const lowerCase = (table: ResultBlock): ResultBlock => table.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.toLowerCase() : cell)));
    fc.assert(fc.property(shuffled, aggregation, ([rows, others], kind) => {
      expect(lowerCase(crosstab(others, kind))).toEqual(lowerCase(crosstab(rows, kind)));
      expect(lowerCase(breakdown(others, 0, kind))).toEqual(lowerCase(breakdown(rows, 0, kind)));
      expect(periods(others, 'month')).toEqual(periods(rows, 'month'));
    }));
  });

  it('BREAKDOWN with a rest has the values that a plain grouping has', () => {
    fc.assert(fc.property(rowsOf, aggregation, fc.integer({ min: 1, max: 4 }), (rows, kind, top) => {
      const all = call('BREAKDOWN', [column(rows, 1), column(rows, 3), kind, null, 'value', false]) as ResultBlock;
      const some = call('BREAKDOWN', [column(rows, 1), column(rows, 3), kind, top, 'value', false]) as ResultBlock;
      const names = new Set(all.slice(0, top).map(([name]) => String(name).toLowerCase()));
      const restRows = rows.filter(([, name]) => !names.has(name === '' ? '(blank)' : name.toLowerCase()));
      expect(some.slice(0, top).map((row) => row[1])).toEqual(all.slice(0, top).map((row) => row[1]));
      expect(some.length).toBe(restRows.length === 0 ? all.length : top + 1);
      if (restRows.length > 0) expect(some.at(-1)![1]).toBe((call('BREAKDOWN', [restRows.map(() => ['x']), column(restRows, 3), kind, null, 'value', false]) as ResultBlock)[0]![1]);
    }));
  });
});
