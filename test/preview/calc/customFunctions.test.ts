import { CustomFunctionCall, CustomFunctionDescription, CustomFunctionHost } from '../../../preview/calc';
import { cellError, isCellError, Value } from '../../../preview/model/state';
import { shown, TestWorkbook } from './testWorkbook';

type Answer = Value | Value[][];
type Parameter = CustomFunctionDescription['parameters'][number];

function parameter(name: string, changes: Partial<Parameter> = {}): Parameter {
  return { name, dimensionality: 'scalar', optional: false, repeating: false, type: 'any', ...changes };
}

interface Registered {
  readonly parameters: readonly Parameter[];
  readonly compute: (...args: CustomFunctionCall['arguments']) => Answer;
  readonly allowErrors?: boolean;
  readonly options?: CustomFunctionDescription['options'];
}

/** An add-in's functions, answered when the test says so. */
class Functions implements CustomFunctionHost {
  readonly calls: CustomFunctionCall[] = [];
  private readonly waiting: (() => void)[] = [];
  holds = false;

  constructor(private readonly registered: Readonly<Record<string, Registered>>) {}

  describe(name: string): CustomFunctionDescription | undefined {
    const known = Object.keys(this.registered).find((key) => key.toUpperCase() === name.toUpperCase());
    const registered = known === undefined ? undefined : this.registered[known];
    if (known === undefined || !registered) return undefined;
    return { id: known, name: known, parameters: registered.parameters, resultDimensionality: 'matrix', options: registered.options ?? {}, allowErrors: registered.allowErrors ?? false };
  }

  invoke(call: CustomFunctionCall): Promise<Answer> {
    this.calls.push(call);
    return new Promise((resolve, reject) => {
      const answer = (): void => {
        try {
          resolve(this.registered[call.name]!.compute(...call.arguments));
        } catch (error) {
          reject(error as Error);
        }
      };
      if (this.holds) this.waiting.push(answer);
      else answer();
    });
  }

  release(): void {
    this.waiting.splice(0).forEach((answer) => answer());
  }
}

const list = parameter('list', { dimensionality: 'matrix' });
const number = parameter('x', { type: 'number' });

function functions(): Functions {
  return new Functions({
    'KPI.DOUBLE': { parameters: [number], compute: (x) => (x as number) * 2 },
    'KPI.ADD': { parameters: [number, parameter('y', { optional: true })], compute: (x, y) => (y === undefined ? 'left out' : (x as number) + (y as number)) },
    'KPI.SHOW': { parameters: [list], compute: (values) => JSON.stringify(values) },
    'KPI.SCALAR': { parameters: [parameter('x')], compute: (x) => JSON.stringify(x) },
    'KPI.TABLE': { parameters: [number], compute: (rows) => Array.from({ length: rows as number }, (_, i) => [i + 1, null]) },
    'KPI.FAIL': { parameters: [parameter('x', { optional: true })], compute: () => cellError('#N/A', 'no data') },
    'KPI.THROW': { parameters: [], compute: () => { throw new Error('broken'); } },
    'KPI.ERRORS': { parameters: [parameter('x')], allowErrors: true, compute: (x) => (isCellError(x) ? `got ${x.error}` : 'value') },
    'KPI.SUMALL': { parameters: [parameter('values', { dimensionality: 'matrix', repeating: true, optional: true })], compute: (...args) => args.length },
    'KPI.NOW': { parameters: [], options: { volatile: true }, compute: () => Math.random() },
  });
}

function withFunctions(host = functions()): { workbook: TestWorkbook; host: Functions } {
  const workbook = new TestWorkbook();
  workbook.calculator.setCustomFunctions(host);
  return { workbook, host };
}

async function evaluated(formula: string): Promise<Value[][]> {
  const { workbook } = withFunctions();
  workbook.set({ A1: 1, A3: '', A4: 'x', A5: '=1/0' });
  const rows = await workbook.calculator.evaluate(formula, { sheetId: workbook.sheet().id, row: 8, column: 8 });
  return rows.map((row) => row.map(shown));
}

describe('what a call hands over and gets back', () => {
  test.each<[string, Value[][]]>([
    ['=KPI.DOUBLE(21)', [[42]]],
    ['=kpi.double("21")', [[42]]],
    ['=KPI.DOUBLE("x")', [['#VALUE!']]],
    ['=KPI.DOUBLE(A2)', [[0]]],
    ['=KPI.DOUBLE(TRUE)', [[2]]],
    ['=KPI.DOUBLE(KPI.DOUBLE(1)+KPI.DOUBLE(2))+1', [[13]]],
    ['=KPI.DOUBLE({1,2;3,4})', [[2, 4], [6, 8]]],
    ['=KPI.ADD({1;2},{10,20})', [[11, 21], [12, 22]]],
    ['=KPI.ADD(1)', [['left out']]],
    ['=KPI.ADD(1,)', [['left out']]],
    ['=KPI.ADD()', [['#VALUE!']]],
    ['=KPI.ADD(1,2,3)', [['#VALUE!']]],
    ['=KPI.SHOW(A1:A4)', [['[[1],[0],[""],["x"]]']]],
    ['=KPI.SHOW(5)', [['[[5]]']]],
    ['=KPI.SHOW({1,2;3,4})', [['[[1,2],[3,4]]']]],
    ['=KPI.SHOW(A1:A5)', [['#DIV/0!']]],
    ['=KPI.SHOW(IF(A1:A4="","",A1:A4))', [['[[1],[""],[""],["x"]]']]],
    ['=KPI.TABLE(2)', [[1, 0], [2, 0]]],
    ['=SUM(KPI.TABLE(3))', [[6]]],
    ['=KPI.FAIL()', [['#N/A']]],
    ['=IFERROR(KPI.FAIL(),"caught")', [['caught']]],
    ['=KPI.FAIL(1/0)', [['#DIV/0!']]],
    ['=KPI.THROW()', [['#VALUE!']]],
    ['=KPI.ERRORS(A5)', [['got #DIV/0!']]],
    ['=KPI.SUMALL(A1:A2,3,A4)', [[3]]],
    ['=KPI.NONE(1)', [['#NAME?']]],
    ['=IF(A1=1,KPI.DOUBLE(3),KPI.DOUBLE(4))', [[6]]],
    ['=LET(x,KPI.DOUBLE(3),x*x)', [[36]]],
    ['=MAP({1,2},LAMBDA(x,KPI.DOUBLE(x)))', [[2, 4]]],
  ])('%s', async (formula, expected) => {
    expect(await evaluated(formula)).toEqual(expected);
  });

  test('the message of an error stays with the cell', async () => {
    const { workbook } = withFunctions();
    workbook.set({ A1: '=KPI.FAIL()', A2: '=KPI.THROW()' });
    await workbook.calculator.whenSettled();
    expect([0, 1].map((row) => workbook.sheet().grid.value(row, 0))).toEqual([{ error: '#N/A', message: 'no data' }, { error: '#VALUE!', message: 'broken' }]);
  });

  test('empty cells as the web hands them over', async () => {
    const workbook = new TestWorkbook({ emptyCellsAs: 'null' });
    workbook.calculator.setCustomFunctions(functions());
    workbook.set({ A1: 1, B1: '=KPI.SHOW(A1:A2)', B2: '=KPI.SCALAR(A2)' });
    await workbook.calculator.whenSettled();
    expect(workbook.values('B1:B2')).toEqual([['[[1],[null]]'], ['null']]);
  });

  test('only the branch that is taken is called', async () => {
    const { workbook, host } = withFunctions();
    workbook.set({ A1: '=IF(TRUE,KPI.DOUBLE(3),KPI.DOUBLE(4))' });
    await workbook.calculator.whenSettled();
    expect(host.calls.map((call) => call.arguments)).toEqual([[3]]);
  });

  test('the address of the cell', async () => {
    const { workbook, host } = withFunctions();
    workbook.addSheet('My sheet');
    workbook.set({ C4: '=KPI.DOUBLE(1)' }, 'My sheet');
    await workbook.calculator.whenSettled();
    expect(host.calls[0]!.address).toBe("'My sheet'!C4");
  });
});

describe('while an answer is awaited', () => {
  test('#BUSY! first, then the last value', async () => {
    const { workbook, host } = withFunctions();
    host.holds = true;
    workbook.set({ A1: 1, B1: '=KPI.DOUBLE(A1)', C1: '=B1+1' });
    expect(workbook.values('B1:C1')).toEqual([['#BUSY!', '#BUSY!']]);
    host.release();
    await workbook.calculator.whenSettled();
    expect(workbook.values('B1:C1')).toEqual([[2, 3]]);
    workbook.set({ A1: 10 });
    expect(workbook.values('B1:C1')).toEqual([[2, 3]]);
    host.release();
    await workbook.calculator.whenSettled();
    expect(workbook.values('B1:C1')).toEqual([[20, 21]]);
  });

  test('an overwritten cell gets no answer', async () => {
    const { workbook, host } = withFunctions();
    host.holds = true;
    workbook.set({ A1: '=KPI.DOUBLE(1)' }).set({ A1: 'mine' });
    host.release();
    await workbook.calculator.whenSettled();
    expect(workbook.get('A1')).toBe('mine');
  });

  test('an answer to what is no longer asked is dropped', async () => {
    const { workbook, host } = withFunctions();
    host.holds = true;
    workbook.set({ A1: 1, B1: '=KPI.DOUBLE(A1)' }).set({ A1: 5 });
    host.release();
    await workbook.calculator.whenSettled();
    expect(workbook.get('B1')).toBe(10);
    expect(host.calls).toHaveLength(2);
  });

  test('one call per question, however often the formula is entered again', async () => {
    const { workbook, host } = withFunctions();
    workbook.set({ A1: '=KPI.DOUBLE(KPI.DOUBLE(KPI.DOUBLE(1)))+KPI.DOUBLE(1)' });
    await workbook.calculator.whenSettled();
    expect(workbook.get('A1')).toBe(10);
    expect(host.calls.map((call) => call.arguments[0])).toEqual([1, 2, 4]);
  });

  test('nothing is called that does not depend on the change', async () => {
    const { workbook, host } = withFunctions();
    workbook.set({ A1: 1, A2: 2, B1: '=KPI.DOUBLE(A1)', B2: '=KPI.DOUBLE(A2)' });
    await workbook.calculator.whenSettled();
    workbook.set({ A2: 3 });
    await workbook.calculator.whenSettled();
    expect(host.calls).toHaveLength(3);
    workbook.calculator.recalculateAll();
    await workbook.calculator.whenSettled();
    expect(host.calls).toHaveLength(5);
  });

  test('a chain over cells settles', async () => {
    const { workbook } = withFunctions();
    workbook.set({ A1: 1, B1: '=KPI.DOUBLE(A1)', C1: '=KPI.DOUBLE(B1)', D1: '=KPI.DOUBLE(C1+1)' });
    await workbook.calculator.whenSettled();
    expect(workbook.get('D1')).toBe(10);
  });

  test('a spilled answer, longer and shorter', async () => {
    const { workbook } = withFunctions();
    workbook.set({ A1: 3, B1: '=KPI.TABLE(A1)', D1: '=COUNT(B:B)' });
    await workbook.calculator.whenSettled();
    expect([workbook.values('B1:C3'), workbook.get('D1')]).toEqual([[[1, 0], [2, 0], [3, 0]], 3]);
    workbook.set({ A1: 1 });
    await workbook.calculator.whenSettled();
    expect([workbook.values('B1:C3'), workbook.get('D1')]).toEqual([[[1, 0], [null, null], [null, null]], 1]);
  });

  test('a volatile function is called in every recalculation', async () => {
    const { workbook, host } = withFunctions();
    workbook.set({ A1: '=KPI.NOW()' });
    await workbook.calculator.whenSettled();
    const before = host.calls.length;
    workbook.set({ B1: 1 });
    await workbook.calculator.whenSettled();
    expect(host.calls.length).toBeGreaterThan(before);
  });
});

describe('the add-in comes and goes', () => {
  test('formulas typed before it stay #NAME? until they are computed again', async () => {
    const workbook = new TestWorkbook().set({ A1: '=KPI.DOUBLE(2)' });
    expect(workbook.get('A1')).toBe('#NAME?');
    workbook.calculator.setCustomFunctions(functions());
    workbook.calculator.recalculateAll();
    await workbook.calculator.whenSettled();
    expect(workbook.get('A1')).toBe(4);
  });

  test('one that goes owes no answers', async () => {
    const { workbook, host } = withFunctions();
    host.holds = true;
    workbook.set({ A1: '=KPI.DOUBLE(2)' });
    workbook.calculator.setCustomFunctions(undefined);
    await workbook.calculator.whenSettled();
    expect(workbook.get('A1')).toBe('#NAME?');
  });

  test('rules cannot call it', () => {
    const { workbook } = withFunctions();
    expect(workbook.result('=KPI.DOUBLE(2)')).toBe('#NAME?');
  });
});
