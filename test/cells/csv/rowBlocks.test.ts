import { rowBlocks, updateRuns } from '../../../src/cells';

test.each<[string, number, number, number[]]>([
  ['no rows', 0, 1, []],
  ['one row', 1, 1, [1]],
  ['as many rows as a block takes', 20_000, 1, [20_000]],
  ['one more', 20_001, 1, [20_000, 1]],
])('%s', (_, rows, width, counts) => {
  expect(rowBlocks(Array.from({ length: rows }, () => Array<null>(width).fill(null))).map(({ count }) => count)).toEqual(counts);
});

test('long texts make smaller blocks, and one row that is larger than a block still goes', () => {
  const rows = [['x'.repeat(1_600_000)], ['x'.repeat(1_600_000)], ['x'.repeat(3_000_000)]];
  expect(rowBlocks(rows)).toEqual([{ start: 0, count: 1 }, { start: 1, count: 1 }, { start: 2, count: 1 }]);
});

test.each<[string, number[], number, { start: number; count: number }[]]>([
  ['none', [], 5, []],
  ['neighbours are one run', [3, 4, 5, 9], 5, [{ start: 3, count: 3 }, { start: 9, count: 1 }]],
  ['too many runs become fewer', [0, 2, 4, 100], 2, [{ start: 0, count: 5 }, { start: 100, count: 1 }]],
])('%s', (_, rows, most, runs) => {
  expect(updateRuns(rows, most)).toEqual(runs);
});
