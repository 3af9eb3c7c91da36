import { WorkbookEvent } from '../../../preview/model/state';
import { WorkbookCalculator } from '../../../preview/calc/WorkbookCalculator';
import { cellAt, TestWorkbook } from './testWorkbook';

function computed(workbook: TestWorkbook): number {
  return (workbook.calculator as WorkbookCalculator).lastComputed;
}

describe('what is computed again', () => {
  test('only what depends on the change', () => {
    const workbook = new TestWorkbook().set({ A1: 1, A2: 2, B1: '=A1*2', B2: '=A2*2', C1: '=B1+B2', D1: '=A1' });
    workbook.set({ A2: 5 });
    expect(computed(workbook)).toBe(2);
    expect(workbook.values('B1:D1')).toEqual([[2, 12, 1]]);
  });

  test('not beyond a result that stayed the same', () => {
    const workbook = new TestWorkbook().set({ A1: 1, B1: '=A1>0', C1: '=IF(B1,"yes","no")', D1: '=C1&"!"' });
    workbook.set({ A1: 2 });
    expect(computed(workbook)).toBe(1);
    workbook.set({ A1: -1 });
    expect(workbook.get('D1')).toBe('no!');
  });

  test('a long chain entered backwards', () => {
    const workbook = new TestWorkbook();
    const { id } = workbook.sheet();
    for (let row = 20_000; row >= 1; row--) workbook.calculator.setFormula(id, row, 0, `=A${row}+1`);
    workbook.set({ A1: 1 });
    expect(workbook.sheet().grid.value(20_000, 0)).toBe(20_001);
  });

  test('a diamond computes its end once', () => {
    const workbook = new TestWorkbook().set({ A1: 1, B1: '=A1+1', B2: '=A1+2', C1: '=B1+B2' });
    workbook.set({ A1: 10 });
    expect(computed(workbook)).toBe(3);
    expect(workbook.get('C1')).toBe(23);
  });

  test('areas: a cell anywhere in a column range', () => {
    const workbook = new TestWorkbook().set({ B1: '=SUM(A:A)', B2: '=SUM(A1:A100)', B3: '=SUM(A50:A60)', B4: '=SUM(50:50)' });
    workbook.set({ A55: 5 });
    expect(computed(workbook)).toBe(3);
    expect(workbook.values('B1:B4')).toEqual([[5], [5], [5], [0]]);
  });

  test('other sheets, quoted names', () => {
    const workbook = new TestWorkbook();
    workbook.addSheet("Ole's sheet");
    workbook.set({ A1: "='Ole''s sheet'!B2*2" }).set({ B2: 4 }, "Ole's sheet");
    expect(workbook.get('A1')).toBe(8);
  });

  test('three sheets at once', () => {
    const workbook = new TestWorkbook();
    workbook.addSheet('Two');
    workbook.addSheet('Three');
    workbook.set({ B1: '=SUM(Sheet1:Three!A1)' }).set({ A1: 1 }).set({ A1: 2 }, 'Two').set({ A1: 3 }, 'Three');
    expect(workbook.get('B1')).toBe(6);
  });

  test('references that are known only as they run', () => {
    const workbook = new TestWorkbook().set({ A1: 1, A2: 2, A3: 3, B1: 3, C1: '=SUM(INDEX(A:A,1):INDEX(A:A,B1))', C2: '=SUM(OFFSET(A1,0,0,B1))', C3: '=INDIRECT("D"&B1)', D3: '=D4*2', D4: '=A3' });
    expect(workbook.values('C1:C3')).toEqual([[6], [6], [6]]);
    workbook.set({ A3: 10 });
    expect(workbook.values('C1:C3')).toEqual([[13], [13], [20]]);
    workbook.set({ B1: 2 });
    expect(workbook.values('C1:C3')).toEqual([[3], [3], [0]]);
  });

  test('cells between two computed ends count too', () => {
    const workbook = new TestWorkbook().set({ A1: 1, B1: 2, C1: 3, D1: '=SUM(INDEX(A:A,1):INDEX(C:C,1))' });
    workbook.set({ B1: 20 });
    expect(workbook.get('D1')).toBe(24);
  });

  test('a formula overwritten by a constant and back', () => {
    const workbook = new TestWorkbook().set({ A1: 1, B1: '=A1', C1: '=B1*10' });
    workbook.set({ B1: 7 });
    expect([workbook.get('C1'), workbook.formula('B1')]).toEqual([70, undefined]);
    workbook.set({ A1: 2 });
    expect(workbook.get('C1')).toBe(70);
    workbook.set({ B1: '=A1' });
    expect(workbook.get('C1')).toBe(20);
  });

  test('a reference to an empty cell shows 0', () => {
    expect(new TestWorkbook().set({ A1: '=B1' }).get('A1')).toBe(0);
  });

  test('RAND changes in every recalculation, its dependents too', () => {
    const workbook = new TestWorkbook().set({ A1: '=RAND()', B1: '=A1*2' });
    const before = workbook.get('B1');
    workbook.calculator.recalculate();
    expect(workbook.get('B1')).not.toBe(before);
  });

  test('what has changed is told, and nothing when nothing has', () => {
    const workbook = new TestWorkbook();
    const other = workbook.addSheet('Other');
    const events: WorkbookEvent[] = [];
    workbook.set({ A1: 1 }).set({ A1: '=Sheet1!A1' }, 'Other');
    workbook.state.subscribe((event) => events.push(event));
    workbook.set({ A1: 2 });
    workbook.calculator.recalculate();
    expect(events).toEqual([{ kind: 'recalculated', sheetIds: [other.id] }]);
  });
});

describe('circles', () => {
  test.each([
    ['itself', { A1: '=A1+1' }, ['A1']],
    ['two', { A1: '=B1', B1: '=A1+1' }, ['A1', 'B1']],
    ['through a range', { A1: 1, A3: '=SUM(A1:A5)' }, ['A3']],
  ])('%s: 0, and flagged', (_, cells, circular) => {
    const workbook = new TestWorkbook().set(cells);
    const { id } = workbook.sheet();
    expect(workbook.calculator.circularCells()).toEqual(circular.map((address) => ({ sheetId: id, ...cellAt(address) })));
    for (const address of circular) expect(workbook.get(address)).toBe(0);
  });

  test('what only reads a circle is computed', () => {
    const workbook = new TestWorkbook().set({ A1: '=B1', B1: '=A1', C1: '=A1+5', D1: '=C1*2' });
    expect(workbook.get('D1')).toBe(10);
    workbook.set({ B1: 3 });
    expect(workbook.values('A1:D1')).toEqual([[3, 3, 8, 16]]);
    expect(workbook.calculator.circularCells()).toEqual([]);
  });

  test('two cells that are asked for together, one of which asks for the other, make no circle', () => {
    const workbook = new TestWorkbook().set({ A1: '=SUM(B2:A2)', A2: '=OFFSET(C1,1,0)', B2: '=IFERROR(SUM(A2#),0)', A3: '=IF(B1>1,A1,B1)', C2: '=A3+1' });
    expect(workbook.values('A1:C3')).toEqual([[2, null, null], [1, 1, 1], [0, null, null]]);
    workbook.calculator.recalculateAll();
    expect(workbook.get('A1')).toBe(2);
  });

  test('a branch that is not taken and a cell that is only located make no circle', () => {
    const workbook = new TestWorkbook().set({ A1: '=IF(TRUE,1,A1)', A2: '=ROW(A2)', A3: '=COLUMNS($A3:A3)', B1: 1, B2: '=INDEX(B:B,1)' });
    expect(workbook.values('A1:A3')).toEqual([[1], [2], [1]]);
    expect(workbook.get('B2')).toBe(1);
    expect(workbook.calculator.circularCells()).toEqual([]);
  });
});

describe('names', () => {
  test('cells, constants, formulas, sheet before workbook', () => {
    const workbook = new TestWorkbook().set({ A1: 100 });
    workbook.addSheet('Other');
    workbook.set({ A1: 7 }, 'Other');
    workbook.addName('Rate', '=0.25');
    workbook.addName('Price', '=Sheet1!$A$1');
    workbook.addName('Total', '=Price*(1+Rate)');
    workbook.addName('Price', '=Other!$A$1', 'Other');
    workbook.set({ B1: '=Total', B2: '=price' }).set({ B1: '=Price', B2: '=Sheet1!Price' }, 'Other');
    expect(workbook.values('B1:B2')).toEqual([[125], [100]]);
    expect(workbook.values('B1:B2', 'Other')).toEqual([[7], [100]]);
    workbook.set({ A1: 200 });
    expect(workbook.get('B1')).toBe(250);
  });

  test('defined, changed and deleted after the formula', () => {
    const workbook = new TestWorkbook().set({ A1: '=Kpi.Year+1' });
    expect(workbook.get('A1')).toBe('#NAME?');
    workbook.addName('Kpi.Year', '=2016');
    workbook.calculator.recalculate();
    expect(workbook.get('A1')).toBe(2017);
    workbook.state.names = [];
    workbook.calculator.structureChanged();
    workbook.calculator.recalculate();
    expect(workbook.get('A1')).toBe('#NAME?');
  });

  test('a lambda, even one that calls itself', () => {
    const workbook = new TestWorkbook();
    workbook.addName('Double', '=LAMBDA(x,x*2)');
    workbook.addName('Fact', '=LAMBDA(n,IF(n<=1,1,n*Fact(n-1)))');
    workbook.addName('Endless', '=LAMBDA(n,Endless(n))');
    expect(workbook.result('=Double(4)+Fact(5)')).toBe(128);
    expect(workbook.result('=Endless(1)')).toBe('#NUM!');
  });

  test('relative references are seen from A1', () => {
    const workbook = new TestWorkbook().set({ A3: 5 });
    workbook.addName('Left', '=Sheet1!A1');
    expect(workbook.set({ A4: 9, B3: '=1', C3: '=Left' }).get('C3')).toBe(0);
    workbook.addName('OneUp', '=Sheet1!A1048576');
    expect(workbook.result('=OneUp', 'A5')).toBe(9);
  });
});

test('a rule that is written for its first cell moves along', () => {
  const workbook = new TestWorkbook().set({ A1: 1, A2: 5, B1: 3 });
  const at = { sheetId: workbook.sheet().id, row: 1, column: 0 };
  expect(workbook.calculator.evaluateNow('=A1>$B$1', at, { row: 0, column: 0 })).toEqual([[true]]);
});

describe('formulas of the old kind', () => {
  const old = { implicitIntersection: true };

  test('take one cell of a range where one value is wanted', () => {
    const workbook = new TestWorkbook().set({ A1: 1, A2: 2, A3: 3 }).set({ B2: '=A1:A3*10', B3: '=A1:A3', B9: '=A1:A3', C1: '=SUM(A1:A3*2)', C2: '=ABS(A1:A3)' }, 'Sheet1', old);
    expect([workbook.get('B2'), workbook.get('B3'), workbook.get('B9')]).toEqual([20, 3, '#VALUE!']);
    expect([workbook.get('C1'), workbook.get('C2')]).toEqual([2, 2]);
  });

  test('but not inside SUMPRODUCT, nor of array constants', () => {
    const workbook = new TestWorkbook().set({ A1: 'x', A2: 'y', A3: 'x', B1: 1, B2: 2, B3: 3 });
    workbook.set({ D9: '=SUMPRODUCT((A1:A3="x")*B1:B3)', E9: '=SUM(SUMIFS(B1:B3,A1:A3,{"x","y"}))', F9: '={5,6}', G9: '=SUMPRODUCT(SUMIFS(B1:B3,A1:A3,A1:A2))' }, 'Sheet1', old);
    expect(workbook.values('D9:G9')).toEqual([[4, 6, 5, 6]]);
    expect(workbook.get('G10')).toBe(null);
  });
});
