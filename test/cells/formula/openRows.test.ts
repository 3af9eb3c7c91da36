import { monthlyValues, type CellValue, type DataTable } from '../../../src/cells';
import { partFormula } from '../../../src/cells/formula';
import { fiscalPeriods, type SetupTerm } from '../../../src/kpi';
import { TestWorkbook } from '../../preview/calc/testWorkbook';

const [january, february] = fiscalPeriods(2024, 1, 'months') as [ReturnType<typeof fiscalPeriods>[0], ReturnType<typeof fiscalPeriods>[0]];
const { start, end } = january;

const COLUMNS = ['From', 'Until', 'Due', 'Amount', 'Group', 'Kind'];
/** Amounts are powers of two, so that a sum says which rows it is made of. */
const ROWS: readonly (readonly CellValue[])[] = [
  [start, null, start + 8, 1, 'A', 'x'],
  [end + 0.5, null, end, 2, 'B', 'y'],
  [end + 1, null, null, 4, 'A', 'x'],
  [start - 9, end, start, 8, 'A', 'y'],
  [start - 9, end + 0.9, null, 16, 'B', 'x'],
  [start - 9, end + 1, end - 1, 32, 'A', 'x'],
  [null, null, start, 64, 'A', 'x'],
  [start - 9, 'n/a', start, 128, 'A', 'x'],
  [start - 9, '', null, 256, 'B', 'x'],
  [start - 1, start - 1, start - 5, 512, 'A', 'x'],
  [start - 9, start, null, 1024, 'A', 'x'],
  [start - 9, null, 'soon', null, 'A', 'x'],
  ['then', null, start, 2048, 'A', 'x'],
];
const table: DataTable = { name: 'Items', columns: COLUMNS, rows: ROWS };

const workbook = new TestWorkbook();
const cells = [COLUMNS, ...ROWS].flatMap((row, r) => row.map((value, c) => [`${'ABCDEF'[c]}${r + 1}`, value] as const));
workbook.set(Object.fromEntries(cells));
workbook.addTable('Items', `A1:F${ROWS.length + 1}`);
workbook.set({ H1: 'year', I1: 'start', J1: 'end', H2: 2024, I2: start, J2: end, H3: 2024, I3: february.start, J3: february.end, L1: 2024, L2: start - 99, L3: end });
workbook.addTable('KpiPeriods', 'H1:J3');
workbook.addName('Kpi.Items.From', '=Sheet1!$L$2');
workbook.addName('Kpi.Items.Through', '=Sheet1!$L$3');

/** Two conditions of several values each are counted in one pass over the rows; every row but none meets these. */
const ALL_BY_MASK: SetupTerm['where'] = { Group: ['A', 'B'], Kind: ['x', 'y'] };

function term(change: Partial<SetupTerm>): SetupTerm {
  return { table: 'Items', aggregate: 'sum', column: 'Amount', date: 'From', open: { until: 'Until' }, ...change };
}

test.each<[string, Partial<SetupTerm>, number]>([
  ['at the end: opened by then, not closed, or closed later', {}, 1 + 2 + 32 + 256],
  ['the closing day counts where it is the last', { open: { until: 'Until', inclusive: true } }, 1 + 2 + 8 + 16 + 32 + 256],
  ['at the start: what stood open on the day before', { open: { until: 'Until', at: 'start' } }, 8 + 16 + 32 + 256 + 1024],
  ['at the start, the last day included', { open: { until: 'Until', at: 'start', inclusive: true } }, 8 + 16 + 32 + 256 + 512 + 1024],
  ['past due: from the day after', { open: { until: 'Until', past: 'Due' } }, 1 + 32],
  ['past due at the start', { open: { until: 'Until', at: 'start', past: 'Due' } }, 0],
  ['how many', { aggregate: 'count', column: undefined }, 5],
  ['how many have an amount', { aggregate: 'count' }, 4],
  ['their average', { aggregate: 'average' }, (1 + 2 + 32 + 256) / 4],
  ['taken away, as a factor', { sign: -1, times: 30 }, -30 * (1 + 2 + 32 + 256)],
  ['within limits', { where: { Amount: { atLeast: 2, atMost: 32 } } }, 2 + 32],
  ['above a limit', { where: { Amount: { atLeast: 33 } } }, 256],
])('%s', (_, change, expected) => {
  const item = term(change);
  const byMask = { ...item, where: { ...item.where, ...ALL_BY_MASK } };
  for (const one of [item, byMask]) {
    const formula = (period: number) => partFormula({ value: one }, 'value', { year: '$L$1', period, member: undefined }, () => ({ empty: 'missing' }), false)!;
    expect(workbook.result(formula(1))).toBeCloseTo(expected, 10);
    // Nothing is loaded for February.
    expect(workbook.result(formula(2))).toBe('');
    const data = { tableOf: () => table, loadedOf: () => ({ from: start - 99, through: end }), emptyOf: () => 'missing' as const };
    expect(monthlyValues(one, [january, february], data)).toEqual([expect.closeTo(expected, 10), null]);
  }
});

test.each<[SetupTerm['empty'], CellValue]>([[undefined, 0], ['zero', 0], ['missing', '']])('nothing open with empty %s', (empty, expected) => {
  const none = term({ where: { Kind: 'z' }, ...(empty && { empty }) });
  const formula = partFormula({ value: none }, 'value', { year: '$L$1', period: 1, member: undefined }, () => ({ empty: 'missing' }), false)!;
  expect(workbook.result(formula)).toBe(expected);
});

test('a listed 0 is no empty cell', () => {
  const zeros = term({ aggregate: 'count', column: undefined, open: undefined, where: { Until: [0, 1, 2, 3, 4, 5, 6] } });
  const formula = partFormula({ value: zeros }, 'value', { year: '$L$1', period: 1, member: undefined }, () => ({ empty: 'zero' }), false)!;
  expect(formula).toContain('SUMPRODUCT');
  expect(workbook.result(formula)).toBe(0);
});

test('an average of no rows leaves nothing to take another from', () => {
  const average = (column: string, where: SetupTerm['where']): SetupTerm => ({ table: 'Items', aggregate: 'average', column, date: 'From', where });
  const input = [average('Until', { Kind: 'y' }), { ...average('Amount', { Kind: 'y' }), sign: -1 as const }];
  const formula = partFormula({ value: input }, 'value', { year: '$L$1', period: 1, member: undefined }, () => ({ empty: 'zero' }), false)!;
  const data = { tableOf: () => table, loadedOf: () => ({ from: start - 99, through: end }), emptyOf: () => 'zero' as const };
  // Of the rows that say y in January one has an amount and none a closing date.
  expect(workbook.result(formula)).toBe('');
  expect(monthlyValues(input, [january], data)).toEqual([null]);
});
