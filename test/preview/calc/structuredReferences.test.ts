import { TestWorkbook } from './testWorkbook';

function pipeline(): TestWorkbook {
  const workbook = new TestWorkbook().set({
    B2: 'agent', C2: 'deal value', D2: 'won?', E2: "50% 'net' [x]",
    B3: 'Ann', C3: 100, D3: true, E3: 1,
    B4: 'Bo', C4: null, D4: false, E4: 2,
    B5: 'Ann', C5: -20, D5: true, E5: 3,
  });
  workbook.addTable('Pipeline', 'B2:E5');
  return workbook;
}

describe('from outside', () => {
  const workbook = pipeline();
  test.each([
    ['=SUM(Pipeline[deal value])', 80],
    ['=SUM(pipeline[DEAL VALUE])', 80],
    ['=ROWS(Pipeline)', 3],
    ['=ROWS(Pipeline[#All])', 4],
    ['=Pipeline[[#Headers],[agent]]', 'agent'],
    ['=COUNTA(Pipeline[#Headers])', 4],
    ['=COLUMNS(Pipeline[[agent]:[won?]])', 3],
    ['=ROWS(Pipeline[[#Headers],[#Data],[agent]])', 4],
    ['=Pipeline[#Totals]', '#REF!'],
    ['=Pipeline[nothing]', '#REF!'],
    ['=NoTable[agent]', '#REF!'],
    ["=SUM(Pipeline[50% ''net'' '[x']])", 6],
    ['=SUMIFS(Pipeline[deal value],Pipeline[agent],"Ann")', 80],
    ['=INDEX(Pipeline[agent],2)', 'Bo'],
    ['=Pipeline[@agent]', '#VALUE!'],
    ['=COUNTA(Pipeline[])', 11],
    ['=SUMPRODUCT((Pipeline[agent]="Ann")*Pipeline[deal value])', 80],
  ])('%s', (formula, expected) => expect(workbook.result(formula)).toBe(expected));
});

describe('from its own rows', () => {
  const workbook = pipeline();
  test.each([
    ['=[@agent]', 'G4', 'Bo'],
    ['=Pipeline[@agent]', 'G4', 'Bo'],
    ['=Pipeline[[#This Row],[deal value]]', 'G5', -20],
    ['=[@[deal value]]*2', 'E3', 200],
    ['=SUM([deal value])', 'E3', 80],
    ['=COLUMNS(Pipeline[@])', 'E3', 4],
    ['=SUM(Pipeline[@[deal value]:[won?]])', 'E5', -20],
  ])('%s at %s', (formula, at, expected) => {
    const inside = formula.startsWith('=[') && at.startsWith('G') ? formula.replace('=[', '=Pipeline[') : formula;
    expect(workbook.result(inside, at)).toBe(expected);
  });
});

test('a table that grows takes its formulas along, and no others', () => {
  const workbook = pipeline();
  workbook.set({ G1: '=SUM(Pipeline[deal value])', G2: '=ROWS(Pipeline)', G3: '=SUM(C1:C2)' });
  const table = workbook.state.table('Pipeline')!;
  workbook.set({ B6: 'Cy', C6: 5 });
  expect(workbook.get('G1')).toBe(80);
  table.area = { ...table.area, rows: 5 };
  workbook.calculator.structureChanged();
  workbook.calculator.recalculate();
  expect(workbook.values('G1:G3')).toEqual([[85], [4], [0]]);
});

test('headers hidden, totals shown', () => {
  const workbook = pipeline();
  workbook.set({ B6: 'Total', C6: '=SUBTOTAL(109,[deal value])' });
  const table = workbook.state.table('Pipeline')!;
  table.area = { ...table.area, rows: 5 };
  table.showTotals = true;
  workbook.calculator.structureChanged();
  workbook.calculator.recalculate();
  expect(workbook.get('C6')).toBe(80);
  expect(workbook.result('=Pipeline[[#Totals],[deal value]]')).toBe(80);
  expect(workbook.result('=ROWS(Pipeline[deal value])')).toBe(3);
});

test('a calculated column and its sum', () => {
  const workbook = pipeline();
  workbook.set({ E3: '=[@[deal value]]/10', E4: '=[@[deal value]]/10', E5: '=[@[deal value]]/10', G1: "=SUM(Pipeline[50% ''net'' '[x']])" });
  expect(workbook.values('E3:E5')).toEqual([[10], [0], [-2]]);
  workbook.set({ C4: 40 });
  expect(workbook.get('G1')).toBe(12);
});

test('the table comes after the formula', () => {
  const workbook = new TestWorkbook().set({ D1: '=SUM(Later[n])', A1: 'n', A2: 3 });
  expect(workbook.get('D1')).toBe('#REF!');
  workbook.addTable('Later', 'A1:A2');
  workbook.calculator.recalculate();
  expect(workbook.get('D1')).toBe(3);
});
