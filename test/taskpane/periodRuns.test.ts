import { periodRuns } from '../../src/taskpane/review/periodRuns';

test.each([
  [[], []], [[3], [[3, 3]]], [[1, 2, 3], [[1, 3]]], [[1, 3, 4, 7], [[1, 1], [3, 4], [7, 7]]], [[3, 6, 9, 12], [[3, 3], [6, 6], [9, 9], [12, 12]]],
])('%j', (periods, runs) => expect(periodRuns(periods)).toEqual(runs));
