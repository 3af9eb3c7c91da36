import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { PROJECT } from '../../cli/project';

/** The shipped set-ups on real data, against sums that are made here, straight from the files, in another way. */

jest.setTimeout(300_000);

const run = promisify(execFile);
const MOST_OUTPUT = 50_000_000;

const DATA = path.join(PROJECT, '../shared/data');
const dataIsHere = existsSync(DATA);
if (!dataIsHere) console.warn(`LEFT OUT: the workbooks from real data, for ${DATA} is missing.`);
const describeWithData = dataIsHere ? describe : describe.skip;

type Row = Readonly<Record<string, string>>;
type Months = readonly (number | '')[];

function rowsOf(file: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(path.join(DATA, file), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** Twelve months of values; a month that nothing is added to stays empty. */
function byMonth(rows: readonly Row[], monthOf: (row: Row) => number, valueOf: (row: Row) => number): (number | '')[] {
  const months = Array<number | ''>(12).fill('');
  for (const row of rows) months[monthOf(row)] = (months[monthOf(row)] || 0) + valueOf(row);
  return months;
}

interface Sheets {
  readonly lines: readonly string[];
  readonly goals: readonly (readonly string[])[];
  /** The twelve periods of a row of KpiActuals or KpiTargets */
  months(sheet: 'Actuals' | 'Targets', key: { readonly kpi: string; readonly year: number; readonly part: string; readonly member?: string }): Months;
  /** A row of the scorecard, by its column keys */
  scorecard(kpi: string): Readonly<Record<string, string>>;
}

/** The lines that a command prints. In a process of its own: here, inside the test runner, its arithmetic would take ten times as long. */
async function standIn(...args: readonly string[]): Promise<string[]> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], { cwd: PROJECT, maxBuffer: MOST_OUTPUT });
  return stdout.split('\n').slice(0, -1);
}

async function built(setup: string, folder: string): Promise<Sheets> {
  const out = path.join(folder, `${setup}.xlsx`);
  const lines = await standIn('build', path.join(PROJECT, `examples/${setup}.setup.json`), '--data', DATA, '--out', out);
  const [actuals, targets, scorecard, goals] = sheetsIn(await standIn('dump', out), ['Actuals', 'Targets', 'Scorecard', 'Goals']) as [string[][], string[][], string[][], string[][]];
  const keys = scorecard.find(([id]) => id === 'id')!;
  return {
    lines, goals,
    months: (sheet, { kpi, year, part, member = '*' }) => {
      const rows = sheet === 'Actuals' ? actuals : targets;
      const row = rows.find((cell) => cell[0] === kpi && cell[1] === String(year) && cell[4] === member && cell[5] === part);
      if (!row) throw new Error(`no row ${kpi} ${year} ${member} ${part} in ${sheet}`);
      return row.slice(7, 19).map((cell) => (cell === '' ? '' : Number(cell)));
    },
    scorecard: (kpi) => Object.fromEntries(scorecard.find(([id]) => id === kpi)!.map((cell, index) => [keys[index]!, cell])),
  };
}

/** The cells of these sheets in what `dump` prints of a whole workbook */
function sheetsIn(lines: readonly string[], names: readonly string[]): string[][][] {
  return names.map((name) => {
    const first = lines.indexOf(`## ${name}`) + 1;
    const next = lines.findIndex((line, index) => index >= first && line.startsWith('## '));
    return lines.slice(first, next < 0 ? undefined : next).map((line) => line.split('\t'));
  });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maltall-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describeWithData('the sales pipeline of 2017', () => {
  const usDay = (text: string): number => {
    const [month, day, year] = text.split('/').map(Number);
    return Date.UTC(year!, month! - 1, day) / 86_400_000;
  };
  const monthOf = (row: Row): number => Number(row.close_date!.split('/')[0]) - 1;
  const deals = dataIsHere ? rowsOf('crm-sales-pipeline.csv').filter(({ close_date: closed }) => closed!.endsWith('/2017')) : [];
  const won = deals.filter(({ deal_stage: stage }) => stage === 'Won');
  const decided = deals.filter(({ deal_stage: stage }) => stage === 'Won' || stage === 'Lost');
  const zeroed = (months: readonly (number | '')[]): number[] => months.map((value) => value || 0);
  const count = (rows: readonly Row[]): number[] => zeroed(byMonth(rows, monthOf, () => 1));
  const sum = (rows: readonly Row[], value: (row: Row) => number): number[] => zeroed(byMonth(rows, monthOf, value));
  const value = (row: Row): number => Number(row.close_value);
  const days = (row: Row): number => usDay(row.close_date!) - usDay(row.engage_date!);
  const total = (months: readonly number[]): number => months.reduce((all, one) => all + one, 0);

  let sheets: Sheets;
  beforeAll(async () => {
    sheets = await built('crm', folder);
  });

  test.each<[string, string, () => readonly number[]]>([
    ['revenue-won', 'value', () => sum(won, value)],
    ['deals-won', 'value', () => count(won)],
    ['win-rate', 'numerator', () => count(won)],
    ['win-rate', 'denominator', () => count(decided)],
    ['sales-cycle', 'numerator', () => sum(won, days)],
    ['sales-cycle', 'denominator', () => count(won)],
    ['deal-size', 'numerator', () => sum(won, value)],
    ['deal-size', 'denominator', () => count(won)],
  ])('%s by month: %s', (kpi, part, expected) => {
    expect(sheets.months('Actuals', { kpi, year: 2017, part })).toEqual(expected());
  });

  it('splits the revenue of every agent by month', () => {
    const agents = [...new Set(won.map(({ sales_agent: agent }) => agent!))];
    expect(agents).toHaveLength(30);
    for (const agent of agents) {
      expect(sheets.months('Actuals', { kpi: 'revenue-won', year: 2017, part: 'value', member: agent })).toEqual(sum(won.filter((row) => row.sales_agent === agent), value));
    }
  });

  it('rolls ratios up from their parts in the scorecard', () => {
    const wins = total(count(won));
    expect(Number(sheets.scorecard('revenue-won').actual)).toBe(10_005_534);
    expect(Number(sheets.scorecard('win-rate').actual)).toBeCloseTo(wins / total(count(decided)), 12);
    expect(Number(sheets.scorecard('sales-cycle').actual)).toBeCloseTo(total(sum(won, days)) / wins, 12);
    expect(Number(sheets.scorecard('deal-size').actual)).toBeCloseTo(total(sum(won, value)) / wins, 12);
  });

  it('spreads a yearly target so that its months add up to it', () => {
    const months = sheets.months('Targets', { kpi: 'revenue-won', year: 2017, part: 'value' });
    expect(total(zeroed(months))).toBe(10_000_000);
  });

  it('takes at most six syncs, blocks of rows apart', () => {
    const [, syncs, blocks] = /^syncs: (\d+), blocks: (\d+)$/.exec(sheets.lines.at(-1)!)!;
    expect(Number(syncs) - Number(blocks)).toBeLessThanOrEqual(6);
  });
});

describeWithData('the ledger of 2011', () => {
  const ORGANIZATIONS = ['3', '4', '5', '6', '7'];
  const ledger = dataIsHere ? rowsOf('finance.csv').filter(({ Date: date, OrganizationKey: organization }) => date!.startsWith('2011') && ORGANIZATIONS.includes(organization!)) : [];
  // One account name holds an unquoted comma, so the fields are counted from both ends
  const accounts = dataIsHere ? readFileSync(path.join(DATA, 'finance-accounts.csv'), 'utf8').split(/\r?\n/).slice(1).filter((line) => line !== '').map((line) => {
    const fields = line.split(',');
    return { key: fields[0]!, parent: fields[1]!, operator: fields.at(-4)! };
  }) : [];

  /** By which sign each leaf below an account counts in it, by the operators on the way down. */
  function leaves(account: string, sign: number): Map<string, number> {
    const children = accounts.filter(({ parent, operator }) => parent === account && operator !== '~');
    if (children.length === 0) return new Map([[account, sign]]);
    return new Map(children.flatMap(({ key, operator }) => [...leaves(key, operator === '-' ? -sign : sign)]));
  }

  const months = (scenario: '1' | '2', signs: ReadonlyMap<string, number>): (number | '')[] => byMonth(
    ledger.filter(({ ScenarioKey: key, AccountKey: account }) => key === scenario && signs.has(account!)),
    ({ Date: date }) => Number(date!.slice(5, 7)) - 1, ({ AccountKey: account, Amount: amount }) => signs.get(account!)! * Number(amount),
  );
  const REVENUE = new Map([['101', 1], ['52', 1], ['53', -1], ['54', -1]]);
  const GROSS = new Map([...REVENUE, ['56', -1], ['57', -1]]);
  const rounded = (values: Months): Months => values.map((value) => (value === '' ? '' : Math.round(value * 100) / 100));

  let sheets: Sheets;
  beforeAll(async () => {
    sheets = await built('finance', folder);
  });

  test.each<[string, string, string, () => ReadonlyMap<string, number>]>([
    ['revenue', 'revenue', 'value', () => REVENUE],
    ['gross margin’s numerator', 'gross-margin', 'numerator', () => GROSS],
    ['EBIT by the tree of accounts', 'ebit', 'value', () => leaves('48', 1)],
  ])('%s: actual and budget by month, missing months missing', (_, kpi, part, signs) => {
    const actual = months('1', signs());
    const budget = months('2', signs());
    expect(actual.filter((value) => value === '')).toHaveLength(3);
    expect(rounded(sheets.months('Actuals', { kpi, year: 2011, part }))).toEqual(rounded(actual));
    expect(rounded(sheets.months('Targets', { kpi, year: 2011, part }))).toEqual(rounded(budget));
  });

  it('compares only the months that have both, and says how many', () => {
    const actual = months('1', leaves('48', 1));
    const budget = months('2', leaves('48', 1));
    const both = actual.flatMap((value, month) => (value === '' || budget[month] === '' ? [] : [month]));
    const sumOver = (values: Months): number => both.reduce((sum, month) => sum + Number(values[month]), 0);
    const row = sheets.scorecard('ebit');
    expect(Number(row.actual)).toBeCloseTo(sumOver(actual), 4);
    expect(Number(row.target)).toBeCloseTo(sumOver(budget), 4);
    expect(row.note).toBe(`${both.length} of 12 months`);
  });
});

describeWithData('the three as one company, with goals and activities', () => {
  const calls = dataIsHere ? rowsOf('call-center.csv').filter(({ Date: date }) => date!.startsWith('2014')) : [];
  let sheets: Sheets;
  beforeAll(async () => {
    sheets = await built('company', folder);
  });

  test.each<[string, { readonly kpi: string; readonly year: number }, () => number]>([
    ['sales', { kpi: 'revenue-won', year: 2017 }, () => rowsOf('crm-sales-pipeline.csv').reduce((sum, { close_date: closed, close_value: value }) => sum + (closed!.endsWith('/2017') ? Number(value) : 0), 0)],
    ['support', { kpi: 'support-requests', year: 2014 }, () => calls.reduce((sum, { Calls: count }) => sum + Number(count), 0)],
  ])('%s has its year', (_, { kpi, year }, expected) => {
    expect(sheets.months('Actuals', { kpi, year, part: 'value' }).reduce((sum: number, value) => sum + Number(value), 0)).toBe(expected());
  });

  it('has a dashboard for the company and for each department', () => {
    expect(sheets.lines.filter((line) => line.startsWith('Dashboard')).map((line) => line.split('\t')[0])).toEqual(['Dashboard Company', 'Dashboard Sales', 'Dashboard Support']);
  });

  it('marks the goal that nothing supports, and what two departments share', () => {
    const marked = (mark: string, back: number): readonly unknown[] => sheets.goals.filter((row) => row.includes(mark)).map((row) => row[row.indexOf(mark) - back]);
    expect(marked('⚠ no activity supports this goal', 3)).toEqual(['Be the supplier that customers recommend']);
    expect(marked('shared', 2)).toEqual(['Hand over what customers ask for from service to sales every Friday']);
  });
});
