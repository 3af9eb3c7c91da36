import { rowBlocks, updateRuns } from '../../../src/cells';

const empty = (rows: number): null[][] => Array.from({ length: rows }, () => [null]);

test.each<[string, number[], number[][][]]>([
  // lists of so many rows                    blocks of [list, start, count]
  ['no rows', [0], []],
  ['no lists', [], []],
  ['one row', [1], [[[0, 0, 1]]]],
  ['as many rows as a block takes', [10_000], [[[0, 0, 10_000]]]],
  ['one more', [10_001], [[[0, 0, 10_000]], [[0, 10_000, 1]]]],
  ['short lists share a block', [3, 0, 5], [[[0, 0, 3], [2, 0, 5]]]],
  ['a list goes on in the next block', [9_999, 2], [[[0, 0, 9_999], [1, 0, 1]], [[1, 1, 1]]]],
])('%s', (_, lists, blocks) => {
  expect(rowBlocks(lists.map(empty)).map((block) => block.map(({ list, start, count }) => [list, start, count]))).toEqual(blocks);
});

test('long texts make smaller blocks, and one row that is larger than a block still goes', () => {
  const rows = [['x'.repeat(700_000)], ['x'.repeat(700_000)], ['x'.repeat(2_000_000)]];
  expect(rowBlocks([rows])).toEqual([[{ list: 0, start: 0, count: 1 }], [{ list: 0, start: 1, count: 1 }], [{ list: 0, start: 2, count: 1 }]]);
});

test.each<[string, number[], number, { start: number; count: number }[]]>([
  ['none', [], 5, []],
  ['neighbours are one run', [3, 4, 5, 9], 5, [{ start: 3, count: 3 }, { start: 9, count: 1 }]],
  ['too many runs become fewer', [0, 2, 4, 100], 2, [{ start: 0, count: 5 }, { start: 100, count: 1 }]],
])('%s', (_, rows, most, runs) => {
  expect(updateRuns(rows, most)).toEqual(runs);
});
