import { Area, Grid, MAX_COLUMNS, MAX_ROWS } from '../../../../preview/model/state';
import { advance, Direction, lineStart, move, MoveOptions, sheetEnd, Terrain } from '../../../../preview/page/grid/movement';
import { selectArea, selectCell, Selection } from '../../../../preview/page/grid/Selection';
import { SheetAxis } from '../../../../preview/page/grid/SheetAxis';

/** B2:B4 and B7 are filled, D2 holds a formula, E5:F6 are merged, column H is hidden. */
function terrain(): Terrain {
  const grid = new Grid();
  for (const row of [1, 2, 3, 6]) grid.setValue(row, 1, row);
  grid.setFormula(1, 3, '=B2');
  const merged: Area = { row: 4, column: 4, rows: 2, columns: 2 };
  const touches = (area: Area): boolean => area.row < 6 && area.row + area.rows > 4 && area.column < 6 && area.column + area.columns > 4;
  return {
    grid,
    rows: new SheetAxis(MAX_ROWS, 20, new Map()),
    columns: new SheetAxis(MAX_COLUMNS, 64, new Map([[7, 0]])),
    used: grid.usedArea(),
    withMerged: (area) => {
      if (!touches(area)) return area;
      const row = Math.min(area.row, merged.row);
      const column = Math.min(area.column, merged.column);
      return { row, column, rows: Math.max(area.row + area.rows, 6) - row, columns: Math.max(area.column + area.columns, 6) - column };
    },
  };
}

const at = (row: number, column: number): Selection => selectCell({ row, column });

describe('arrows', () => {
  it.each<[string, Selection, Direction, MoveOptions, [number, number]]>([
    ['one down', at(0, 0), 'down', {}, [1, 0]],
    ['stay at the edge', at(0, 0), 'up', {}, [0, 0]],
    ['over a hidden column', at(0, 6), 'right', {}, [0, 8]],
    ['out of a merged cell', { ...selectArea({ row: 4, column: 4, rows: 2, columns: 2 }), end: { row: 4, column: 4 } }, 'down', {}, [6, 4]],
    ['into a merged cell: its corner', at(3, 5), 'down', {}, [4, 4]],
    ['a page', at(0, 0), 'down', { count: 25 }, [25, 0]],
    ['with Ctrl to the end of a block', at(1, 1), 'down', { jump: true }, [3, 1]],
    ['with Ctrl over blanks to the next', at(3, 1), 'down', { jump: true }, [6, 1]],
    ['with Ctrl to the edge of the sheet', at(6, 1), 'down', { jump: true }, [MAX_ROWS - 1, 1]],
    ['with Ctrl back up', at(MAX_ROWS - 1, 1), 'up', { jump: true }, [6, 1]],
    ['with Ctrl to a formula', at(1, 1), 'right', { jump: true }, [1, 3]],
    ['with Ctrl from nothing', at(0, 0), 'right', { jump: true }, [0, MAX_COLUMNS - 1]],
  ])('%s', (_, selection, direction, options, [row, column]) => {
    expect(move(selection, direction, terrain(), options).active).toEqual({ row, column });
  });

  it('with Shift the selection grows from its active cell', () => {
    const grown = move(move(at(1, 1), 'down', terrain(), { extend: true }), 'left', terrain(), { extend: true });
    expect(grown).toEqual({ area: { row: 1, column: 0, rows: 2, columns: 2 }, active: { row: 1, column: 1 }, end: { row: 2, column: 0 } });
  });

  it('a selection that meets a merged cell takes all of it', () => {
    expect(move(at(4, 3), 'right', terrain(), { extend: true }).area).toEqual({ row: 4, column: 3, rows: 2, columns: 3 });
  });
});

describe('Enter and Tab', () => {
  const block = selectArea({ row: 1, column: 1, rows: 2, columns: 2 });
  it.each<[string, Direction, [number, number][]]>([
    ['Tab goes by rows', 'right', [[1, 2], [2, 1], [2, 2], [1, 1]]],
    ['Enter goes by columns', 'down', [[2, 1], [1, 2], [2, 2], [1, 1]]],
    ['Shift+Tab goes back', 'left', [[2, 2], [2, 1], [1, 2], [1, 1]]],
  ])('inside an area %s, round and round', (_, direction, path) => {
    let selection: Selection = block;
    for (const [row, column] of path) {
      selection = advance(selection, direction, terrain());
      expect(selection.active).toEqual({ row, column });
      expect(selection.area).toEqual(block.area);
    }
  });
});

describe('Home and End', () => {
  it.each([
    ['to the first column', 5, 0, 0],
    ['to the first that scrolls', 5, 2, 2],
    ['then to the very first', 2, 2, 0],
  ])('Home goes %s', (_, column, frozen, expected) => {
    expect(lineStart({ row: 3, column }, frozen)).toEqual({ row: 3, column: expected });
  });

  it('Ctrl+End goes to the last used cell', () => {
    expect(sheetEnd(terrain())).toEqual({ row: 6, column: 3 });
  });
});
