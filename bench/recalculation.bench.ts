/** Measures recalculation against a plain loop over the same cells. Run: npx tsx bench/recalculation.bench.ts */
import { createCalculator } from '../preview/calc';
import { SheetState, TableState, WorkbookState } from '../preview/model/state';

interface Pipeline {
  readonly agents: string[];
  readonly stages: string[];
  readonly dates: number[];
  readonly values: number[];
}

const AGENTS = Array.from({ length: 30 }, (_, i) => `Agent ${i + 1}`);
const STAGES = ['Won', 'Lost', 'Engaging', 'Prospecting'];
const JANUARY_2017 = 42_736;

/** The same numbers in every run. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function pipeline(rows: number): Pipeline {
  const random = pseudoRandom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return {
    agents: Array.from({ length: rows }, () => pick(AGENTS)),
    stages: Array.from({ length: rows }, () => pick(STAGES)),
    dates: Array.from({ length: rows }, () => JANUARY_2017 + Math.floor(random() * 365)),
    values: Array.from({ length: rows }, () => Math.round(random() * 10_000)),
  };
}

function addTable(state: WorkbookState, sheet: SheetState, data: Pipeline): void {
  const columns = [['agent', data.agents], ['stage', data.stages], ['date', data.dates], ['value', data.values]] as const;
  columns.forEach(([name, values], column) => {
    sheet.grid.setValue(0, column, name);
    values.forEach((value, row) => sheet.grid.setValue(row + 1, column, value));
  });
  const table: TableState = {
    id: state.newId(), name: 'Pipeline', sheetId: sheet.id, area: { row: 0, column: 0, rows: data.values.length + 1, columns: 4 },
    columns: columns.map(([name], i) => ({ id: i + 1, name })), showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false,
    showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false, style: 'TableStyleMedium2',
  };
  state.tables.push(table);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measure(rows: number, formulas: number): void {
  const state = new WorkbookState();
  const data = new SheetState('data', 'Data');
  const report = new SheetState('report', 'Report');
  state.sheets.push(data, report);
  const table = pipeline(rows);
  addTable(state, data, table);
  const calculator = createCalculator(state);
  calculator.structureChanged();
  const months = Array.from({ length: 12 }, (_, month) => JANUARY_2017 + month * 30);
  const questions = Array.from({ length: formulas }, (_, i) => ({ agent: AGENTS[i % AGENTS.length]!, stage: STAGES[Math.floor(i / 360) % STAGES.length]!, from: months[Math.floor(i / AGENTS.length) % 12]! }));
  questions.forEach(({ agent, stage, from }, row) => {
    report.grid.setValue(row, 0, agent);
    report.grid.setValue(row, 1, stage);
    report.grid.setValue(row, 2, from);
    const n = row + 1;
    calculator.setFormula('report', row, 3, `=SUMIFS(Pipeline[value],Pipeline[agent],A${n},Pipeline[stage],B${n},Pipeline[date],">="&C${n},Pipeline[date],"<"&C${n}+30)`);
  });
  const first = time(() => calculator.recalculate());
  const full = time(() => calculator.recalculateAll());

  let expected: number[] = [];
  const loop = time(() => {
    expected = questions.map(({ agent, stage, from }) => {
      let sum = 0;
      for (let i = 0; i < rows; i++) {
        const date = table.dates[i]!;
        if (table.agents[i] === agent && table.stages[i] === stage && date >= from && date < from + 30) sum += table.values[i]!;
      }
      return sum;
    });
  });
  const wrong = expected.findIndex((sum, row) => report.grid.value(row, 3) !== sum);
  if (wrong >= 0) throw new Error(`row ${wrong + 1}: ${String(report.grid.value(wrong, 3))} instead of ${expected[wrong]}`);

  data.grid.setValue(5, 3, 123_456);
  const editData = time(() => {
    calculator.valuesChanged('data', { row: 5, column: 3, rows: 1, columns: 1 });
    calculator.recalculate();
  });
  const EDITS = 20;
  const editOne = time(() => {
    for (let i = 0; i < EDITS; i++) {
      report.grid.setValue(i, 0, AGENTS[(i + 1) % AGENTS.length]!);
      calculator.valuesChanged('report', { row: i, column: 0, rows: 1, columns: 1 });
      calculator.recalculate();
    }
  }) / EDITS;
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  console.log(`${formulas} SUMIFS of 4 criteria over ${rows} rows: first ${ms(first)}, again ${ms(full)}, plain loop ${ms(loop)} (ratio ${(full / loop).toFixed(2)})`);
  console.log(`  edit of a data cell (all formulas depend on it): ${ms(editData)}; of one criterion (one formula): ${ms(editOne)} = ${((editOne / full) * 100).toFixed(2)} % of a full recalculation`);
}

function measureChain(length: number): void {
  const state = new WorkbookState();
  const sheet = new SheetState('s', 'Sheet1');
  state.sheets.push(sheet);
  const calculator = createCalculator(state);
  sheet.grid.setValue(0, 0, 1);
  const enter = time(() => { for (let row = 1; row < length; row++) calculator.setFormula('s', row, 0, `=A${row}+1`); });
  const all = time(() => calculator.recalculate());
  sheet.grid.setValue(0, 0, 2);
  const edit = time(() => {
    calculator.valuesChanged('s', { row: 0, column: 0, rows: 1, columns: 1 });
    calculator.recalculate();
  });
  console.log(`chain of ${length} formulas: entered ${enter.toFixed(0)} ms, computed ${all.toFixed(0)} ms, head edited ${edit.toFixed(0)} ms`);
}

measure(8_800, 3_000);
measure(39_400, 300);
measureChain(40_000);
