import { evaluate } from '../../cli/evaluate';
import { BadUsage, Refusal } from '../../cli/Refusal';

// The add-in is built first where it is older than its sources.
jest.setTimeout(300_000);

it.each<[string, string, string[]]>([
  ['a number', '=KPI.NPS({10,9,3})', ['33.333333333333336']],
  ['an array, a line a row', '=KPI.VARIANCE({100,0;-5,20},{90;1})', ['10\t-90', '-6\t19']],
  ['an error with its message', '=KPI.NPS({11})', ['#NUM!\tscores must be whole scores from 0 to 10.']],
  ['an error without message', '=1/0', ['#DIV/0!']],
  ['a function inside a formula of Excel', '=IFERROR(ROUND(KPI.WINRATE(45,135),2),"none")', ['0.25']],
  ['an unknown function', '=KPI.NOSUCH(1)', ['#NAME?']],
  ['a text with a tab and a line end', '="a"&CHAR(9)&"b"&CHAR(10)&"c"', ['a\\tb\\nc']],
  ['truth values', '={TRUE,FALSE}', ['TRUE\tFALSE']],
])('prints %s', async (_, formula, lines) => {
  expect(await evaluate(formula)).toEqual(lines);
});

it('words an error as the Norwegian Excel would', async () => {
  expect(await evaluate('=KPI.NPS({11})', 'nb-NO')).toEqual(['#NUM!\tsvar må være hele tall fra 0 til 10.']);
});

it('refuses what Excel would not accept as a formula', async () => {
  await expect(evaluate('=1+')).rejects.toThrow(Refusal);
});

it('takes formulas only', async () => {
  await expect(evaluate('KPI.NPS({10})')).rejects.toThrow(BadUsage);
});
