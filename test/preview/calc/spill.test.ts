import { areaAt, cellAt, TestWorkbook } from './testWorkbook';

function spillOf(workbook: TestWorkbook, address: string): unknown {
  const { row, column } = cellAt(address);
  return workbook.calculator.spillArea(workbook.sheet().id, row, column);
}

function parentOf(workbook: TestWorkbook, address: string): unknown {
  const { row, column } = cellAt(address);
  return workbook.calculator.spillParent(workbook.sheet().id, row, column);
}

test('an array stands over the cells beside and below', () => {
  const workbook = new TestWorkbook().set({ B2: '=SEQUENCE(2,3)' });
  expect(workbook.values('B2:D3')).toEqual([[1, 2, 3], [4, 5, 6]]);
  expect(spillOf(workbook, 'B2')).toEqual(areaAt('B2:D3'));
  expect(parentOf(workbook, 'D3')).toEqual(cellAt('B2'));
  expect([parentOf(workbook, 'B2'), parentOf(workbook, 'E3'), spillOf(workbook, 'C2')]).toEqual([undefined, undefined, undefined]);
  expect(workbook.formula('C2')).toBeUndefined();
});

test('blanks in it show 0, errors stay', () => {
  const workbook = new TestWorkbook().set({ A1: 1, A3: '=1/0', B1: '=A1:A3' });
  expect(workbook.values('B1:B3')).toEqual([[1], [0], ['#DIV/0!']]);
});

test('grows, shrinks and takes its dependents along', () => {
  const workbook = new TestWorkbook().set({ A1: 2, C1: '=SEQUENCE(A1)', D1: '=SUM(C1#)', D2: '=COUNT(C:C)', D3: '=C4' });
  expect(workbook.values('D1:D3')).toEqual([[3], [2], [0]]);
  workbook.set({ A1: 5 });
  expect(workbook.values('D1:D3')).toEqual([[15], [5], [4]]);
  workbook.set({ A1: 1 });
  expect(workbook.values('D1:D3')).toEqual([[1], [1], [0]]);
  expect(workbook.get('C2')).toBeNull();
});

test('a value in the way gives #SPILL! until it is gone', () => {
  const workbook = new TestWorkbook().set({ A3: 'here', A1: '=SEQUENCE(4)', B1: '=SUM(A1#)' });
  expect(workbook.values('A1:A4')).toEqual([['#SPILL!'], [null], ['here'], [null]]);
  expect(workbook.get('B1')).toBe('#SPILL!');
  workbook.set({ A3: null });
  expect(workbook.values('A1:A4')).toEqual([[1], [2], [3], [4]]);
  expect(workbook.get('B1')).toBe(10);
});

test('typing into it takes the rest away and keeps what was typed', () => {
  const workbook = new TestWorkbook().set({ A1: '=SEQUENCE(4)', C1: '=A4' });
  workbook.set({ A2: 'mine' });
  expect(workbook.values('A1:A4')).toEqual([['#SPILL!'], ['mine'], [null], [null]]);
  expect(workbook.get('C1')).toBe(0);
  workbook.set({ A2: null });
  expect(workbook.values('A1:A4')).toEqual([[1], [2], [3], [4]]);
  workbook.set({ A3: '=7' });
  expect(workbook.values('A1:A4')).toEqual([['#SPILL!'], [null], [7], [null]]);
});

test('overwriting the formula clears what it had spilled', () => {
  const workbook = new TestWorkbook().set({ A1: '=SEQUENCE(3)', B1: '=SUM(A1:A3)' });
  workbook.set({ A1: 5 });
  expect(workbook.values('A1:A3')).toEqual([[5], [null], [null]]);
  expect(workbook.get('B1')).toBe(5);
  workbook.set({ A1: '=SEQUENCE(2)' }).set({ A1: '=9' });
  expect(workbook.values('A1:A2')).toEqual([[9], [null]]);
});

test('two that would cover the same cells: the second has no room', () => {
  const both = new TestWorkbook().set({ B1: '=SEQUENCE(3)' }).set({ A2: '=SEQUENCE(1,3)' });
  expect(both.values('A1:C3')).toEqual([[null, 1, null], ['#SPILL!', 2, null], [null, 3, null]]);
  both.set({ B1: null });
  expect(both.values('A2:C2')).toEqual([[1, 2, 3]]);
});

test('not in tables, not over the edge, not over merged cells', () => {
  const workbook = new TestWorkbook().set({ A1: 'x', A2: 1, A3: 2, B1: 'y' });
  workbook.addTable('T', 'A1:B3');
  workbook.set({ B2: '=SEQUENCE(2)', D1: '=SEQUENCE(1,3)', E5: '=SEQUENCE(1,20000)' });
  expect(workbook.get('B2')).toBe('#SPILL!');
  expect(workbook.get('E5')).toBe('#SPILL!');
  expect(workbook.values('D1:F1')).toEqual([[1, 2, 3]]);
  workbook.sheet().merged.push(areaAt('E1:F1'));
  workbook.calculator.recalculateAll();
  expect(workbook.get('D1')).toBe('#SPILL!');
});

test('a spilled range by # of one cell, and of none', () => {
  const workbook = new TestWorkbook().set({ A1: '=5', B1: 3, C1: '=A1#', D1: '=B1#' });
  expect([workbook.get('C1'), workbook.get('D1')]).toEqual([5, '#REF!']);
});

test('one that reads its own cells is a circle, not an endless loop', () => {
  const workbook = new TestWorkbook().set({ A1: '=SEQUENCE(COUNTA(A2:A10)+2)' });
  expect(workbook.calculator.circularCells()).toHaveLength(1);
});
