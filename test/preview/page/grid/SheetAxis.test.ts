import { SheetAxis } from '../../../../preview/page/grid/SheetAxis';

const PLAIN = new SheetAxis(1_048_576, 20, new Map());
/** Row 2 is twice as high, row 4 hidden. */
const UNEVEN = new SheetAxis(10, 20, new Map([[4, 0], [2, 40]]));

describe('where rows lie', () => {
  it.each([
    ['the first', UNEVEN, 0, 0],
    ['after a high one', UNEVEN, 3, 80],
    ['a hidden one', UNEVEN, 4, 100],
    ['after a hidden one', UNEVEN, 5, 100],
    ['the end', UNEVEN, 10, 200],
    ['the last of a million', PLAIN, 1_048_575, 20_971_500],
  ])('%s begins', (_, axis, index, offset) => {
    expect(axis.offset(index)).toBe(offset);
  });

  it.each([
    ['at the top', UNEVEN, 0, 0],
    ['inside a high one', UNEVEN, 79, 2],
    ['at its end', UNEVEN, 80, 3],
    ['where a hidden one would be', UNEVEN, 100, 5],
    ['beyond the end', UNEVEN, 5000, 9],
    ['far down', PLAIN, 10_000_001, 500_000],
  ])('a position %s is in', (_, axis, position, index) => {
    expect(axis.indexAt(position)).toBe(index);
  });

  it.each([
    ['down over a hidden one', 3, 1, 5],
    ['up over a hidden one', 5, -1, 3],
    ['not beyond the first', 0, -1, 0],
    ['not beyond the last', 9, 1, 9],
  ] as const)('a step goes %s', (_, from, direction, to) => {
    expect(UNEVEN.step(from, direction)).toBe(to);
  });
});
