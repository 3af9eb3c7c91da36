import fc from 'fast-check';
import { AreaIndex } from '../../../preview/calc/graph/AreaIndex';
import { Area, areaContains, areasOverlap, MAX_COLUMNS, MAX_ROWS } from '../../../preview/model/state';

const side = (limit: number): fc.Arbitrary<number> => fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 40 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: limit - 1 }) });
const area: fc.Arbitrary<Area> = fc.tuple(side(MAX_ROWS), side(MAX_COLUMNS), side(MAX_ROWS), side(MAX_COLUMNS))
  .map(([row, column, rows, columns]) => ({ row, column, rows: Math.min(rows + 1, MAX_ROWS - row), columns: Math.min(columns + 1, MAX_COLUMNS - column) }));

test('finds what a look at every area finds', () => {
  fc.assert(fc.property(fc.array(area, { maxLength: 90 }), area, (areas, asked) => {
    const index = new AreaIndex<number>();
    areas.forEach((one, i) => index.add(one, i));
    const removed = areas.map((_, i) => i).filter((i) => i % 3 === 0);
    removed.forEach((i) => index.remove(i));
    const kept = areas.map((_, i) => i).filter((i) => i % 3 !== 0);
    const sorted = (items: readonly number[]): number[] => [...items].sort((a, b) => a - b);
    expect(sorted(index.at(asked.row, asked.column))).toEqual(kept.filter((i) => areaContains(areas[i]!, asked.row, asked.column)));
    expect(sorted(index.overlapping(asked))).toEqual(kept.filter((i) => areasOverlap(areas[i]!, asked)));
    const small = { ...asked, rows: Math.min(asked.rows, 3), columns: Math.min(asked.columns, 3) };
    expect(sorted(index.overlapping(small))).toEqual(kept.filter((i) => areasOverlap(areas[i]!, small)));
  }));
});
