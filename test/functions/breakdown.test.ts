import { callFormula } from './callFormula';

type Row = readonly [label: string, formula: string, result: string];

function computes(name: string, rows: readonly Row[]): void {
  it.each(rows)(`${name}: %s`, (_, formula, result) => expect(callFormula(formula)).toBe(result));
}

const HEADER = 'Key\tValue\tShare\tCumulative share\n';
const NB_HEADER = 'Gruppe\tVerdi\tAndel\tAkkumulert andel\n';

describe('BREAKDOWN', () => {
  computes('members', [
    ['largest first, with a header', '=KPI.BREAKDOWN({"a";"b"},{1;3})', `${HEADER}b\t3\t0.75\t0.75\na\t1\t0.25\t1`],
    ['rows of one member, whatever its case, under its first spelling', '=KPI.BREAKDOWN({"Ann";"Bo";"ANN"},{1;5;9},,,,FALSE)', 'Ann\t10\t0.6666666666666666\t0.6666666666666666\nBo\t5\t0.3333333333333333\t1'],
    ['equals keep their order', '=KPI.BREAKDOWN({"c";"a";"b"},{1;1;2},,,,FALSE)', 'b\t2\t0.5\t0.5\nc\t1\t0.25\t0.75\na\t1\t0.25\t1'],
    ['a number is not the text of it', '=KPI.BREAKDOWN({1;"1"},{1;3},,,,FALSE)', '1\t3\t0.75\t0.75\n1\t1\t0.25\t1'],
    ['a row without a key', '=KPI.BREAKDOWN({"a";""},{1;3},,,,FALSE)', '(blank)\t3\t0.75\t0.75\na\t1\t0.25\t1'],
    ['wildcards are names', '=KPI.BREAKDOWN({"a*";"ab";"a?"},{1;1;2},,,,FALSE)', 'a?\t2\t0.5\t0.5\na*\t1\t0.25\t0.75\nab\t1\t0.25\t1'],
    ['rows without an amount are skipped', '=KPI.BREAKDOWN({"a";"b";"c";"d"},{1;"";"x";TRUE},,,,FALSE)', 'a\t1\t1\t1'],
    ['zero is an amount', '=KPI.BREAKDOWN({"a";"b"},{1;0},,,,FALSE)', 'a\t1\t1\t1\nb\t0\t0\t1'],
    ['negative amounts', '=KPI.BREAKDOWN({"a";"b"},{-1;5},,,,FALSE)', 'b\t5\t1.25\t1.25\na\t-1\t-0.25\t1'],
    ['a total of 0 has no shares', '=KPI.BREAKDOWN({"a";"b"},{-1;1},,,,FALSE)', 'b\t1\t#DIV/0!\t#DIV/0!\na\t-1\t#DIV/0!\t#DIV/0!'],
    ['nor one that is 0 but for binary fractions', '=KPI.BREAKDOWN({"a";"b";"c"},{0.1;0.2;-0.3},,,,FALSE)', 'b\t0.2\t#DIV/0!\t#DIV/0!\na\t0.1\t#DIV/0!\t#DIV/0!\nc\t-0.3\t#DIV/0!\t#DIV/0!'],
    ['rows instead of columns', '=KPI.BREAKDOWN({"a","b"},{1,3},,,,FALSE)', 'b\t3\t0.75\t0.75\na\t1\t0.25\t1'],
  ]);
  computes('aggregations', [
    ['count takes text too', '=KPI.BREAKDOWN({"a";"a";"b";"b"},{"x";1;"y";""},"antall",,,FALSE)', 'a\t2\t0.6666666666666666\t0.6666666666666666\nb\t1\t0.3333333333333333\t1'],
    ['average has no shares', '=KPI.BREAKDOWN({"a";"a";"b"},{1;3;5},"average",,,FALSE)', 'b\t5\t\t\na\t2\t\t'],
    ['median of even and odd', '=KPI.BREAKDOWN({"a";"a";"b";"b";"b"},{4;1;9;1;2},"median",,,FALSE)', 'a\t2.5\t\t\nb\t2\t\t'],
    ['min and max', '=KPI.BREAKDOWN({"a";"a";"b"},{4;-1;2},"min",,,FALSE)', 'b\t2\t\t\na\t-1\t\t'],
    ['max, in Norwegian', '=KPI.BREAKDOWN({"a";"a";"b"},{4;-1;2},"maks",,,FALSE)', 'a\t4\t\t\nb\t2\t\t'],
    ['distinct: shares of all, which members may share', '=KPI.BREAKDOWN({"a";"a";"b";"b"},{"x";"X";"x";"y"},"distinct",,,FALSE)', 'b\t2\t1\t1\na\t1\t0.5\t1'],
    ['an unknown one', '=KPI.BREAKDOWN({"a"},{1},"mode")', '#VALUE!'],
  ]);
  computes('top', [
    ['the rest is one row', '=KPI.BREAKDOWN({"a";"b";"c"},{1;2;5},,1,,FALSE)', 'c\t5\t0.625\t0.625\nOthers\t3\t0.375\t1'],
    ['the rest of averages comes from its rows', '=KPI.BREAKDOWN({"a";"b";"b";"c"},{9;1;2;6},"average",1,,FALSE)', 'a\t9\t\t\nOthers\t3\t\t'],
    ['the rest of distinct entries counts none twice', '=KPI.BREAKDOWN({"a";"a";"b";"c"},{1;2;3;3},"distinct",1,,FALSE)', 'a\t2\t0.6666666666666666\t0.6666666666666666\nOthers\t1\t0.3333333333333333\t1'],
    ['as many as there are: no rest', '=KPI.BREAKDOWN({"a";"b"},{1;3},,2,,FALSE)', 'b\t3\t0.75\t0.75\na\t1\t0.25\t1'],
    ['more than there are', '=KPI.BREAKDOWN({"a"},{1},,9,,FALSE)', 'a\t1\t1\t1'],
    ['none, less than none, part of one', '=KPI.BREAKDOWN({"a"},{1},,0)', '#NUM!'],
    ['less than none', '=KPI.BREAKDOWN({"a"},{1},,-1)', '#NUM!'],
    ['part of one', '=KPI.BREAKDOWN({"a"},{1},,1.5)', '#NUM!'],
    ['text', '=KPI.BREAKDOWN({"a"},{1},,"x")', '#VALUE!'],
  ]);
  computes('order and headers', [
    ['by key, Norwegian letters last', '=KPI.BREAKDOWN({"Østfold";"Asker";"Ås"},{1;1;2},,,"gruppe","nb")', `${NB_HEADER}Asker\t1\t0.25\t0.25\nØstfold\t1\t0.25\t0.5\nÅs\t2\t0.5\t1`],
    ['by key: numbers, text, truth, no name', '=KPI.BREAKDOWN({"";TRUE;"b";10;2},{1;1;1;1;6},,,"key",FALSE)', '2\t6\t0.6\t0.6\n10\t1\t0.1\t0.7\nb\t1\t0.1\t0.8\ntrue\t1\t0.1\t0.9\n(blank)\t1\t0.1\t1'.replace('true', 'TRUE')],
    ['by key with a rest: the largest, by name, the rest last', '=KPI.BREAKDOWN({"a";"c";"b"},{1;5;4},,2,"key",FALSE)', 'b\t4\t0.4\t0.4\nc\t5\t0.5\t0.9\nOthers\t1\t0.1\t1'],
    ['in Norwegian', '=KPI.BREAKDOWN({"a";"b";""},{1;2;3},,1,"verdi","nb")', `${NB_HEADER}(tom)\t3\t0.5\t0.5\nØvrige\t3\t0.5\t1`],
    ['in English', '=KPI.BREAKDOWN({"a"},{1},,,,"EN")', `${HEADER}a\t1\t1\t1`],
    ['TRUE', '=KPI.BREAKDOWN({"a"},{1},,,,TRUE)', `${HEADER}a\t1\t1\t1`],
    ['an unknown language', '=KPI.BREAKDOWN({"a"},{1},,,,"sv")', '#VALUE!'],
    ['an unknown order', '=KPI.BREAKDOWN({"a"},{1},,,"size")', '#VALUE!'],
  ]);
  computes('refusals', [
    ['nothing that counts', '=KPI.BREAKDOWN({"a";"b"},{"";""})', '#N/A'],
    ['different shapes', '=KPI.BREAKDOWN({"a";"b"},{1,2})', '#VALUE!'],
    ['an error among the keys', '=KPI.BREAKDOWN({"a";#N/A},{1;2})', '#N/A'],
    ['an error among the values', '=KPI.BREAKDOWN({"a";"b"},{1;#DIV/0!})', '#DIV/0!'],
  ]);
});
