/** From a typed cell to a settled workbook, with 200 KPIs over three years; and how many formulas each sheet holds. */
import { withMaltall } from '../cli/openMaltall';
import { createWorkbook } from '../preview/model';
import { bigSetup } from './bigSetup';

const KPIS = Number(process.argv[2] ?? 200);
const ROUNDS = 3;

interface Headless {
  setUpWorkbook(request: { setup: string; files: Record<string, Uint8Array> }): Promise<{ readonly ok: boolean; readonly message?: string }>;
}

const workbook = createWorkbook();
const { setup, files } = bigSetup(KPIS);
const began = performance.now();
await withMaltall(workbook, async (addin) => {
  const { maltall, Uint8Array: PageBytes } = addin.window as unknown as { maltall: Headless; Uint8Array: typeof Uint8Array };
  const pageFiles = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new PageBytes(bytes)]));
  const outcome = await maltall.setUpWorkbook({ setup, files: pageFiles });
  if (!outcome.ok) throw new Error(outcome.message);
  await workbook.calculator.whenSettled();
  console.log(`${KPIS} KPIs over three years set up in ${(performance.now() - began).toFixed(0)} ms`);

  const { state, edit, calculator } = workbook;
  const counts = state.sheets.map((sheet) => {
    const used = sheet.grid.usedArea();
    let formulas = 0;
    if (used) for (let row = used.row; row < used.row + used.rows; row += 1) for (let column = used.column; column < used.column + used.columns; column += 1) if (sheet.grid.formula(row, column) !== undefined) formulas += 1;
    return { name: sheet.name, formulas };
  });
  console.log(`formulas: ${counts.reduce((sum, { formulas }) => sum + formulas, 0)} (${counts.filter(({ formulas }) => formulas > 0).map(({ name, formulas }) => `${name} ${formulas}`).join(', ')})`);

  const cellOf = (name: string): { readonly id: string; readonly row: number; readonly column: number } => {
    const [, sheet, column, row] = /^=?'?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(state.names.find((one) => one.name === name)!.formula)!;
    return { id: state.sheet(sheet!)!.id, row: Number(row) - 1, column: column!.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
  };
  const timed = async (what: string, id: string, row: number, column: number, texts: readonly string[]): Promise<void> => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const text of texts) {
        const start = performance.now();
        edit.typeInto(id, row, column, text);
        await calculator.whenSettled();
        times.push(performance.now() - start);
      }
    }
    console.log(`  ${what}: ${Math.min(...times).toFixed(0)} ms`);
  };
  const deals = state.sheet('Deals')!;
  await timed('a value in the data', deals.id, 1, 3, ['1234', '2345']);
  const targets = state.sheet('Targets')!;
  await timed('a target', targets.id, 5, 7, ['9000', '8000']);
  const period = cellOf('Kpi.Period');
  await timed('the period', period.id, period.row, period.column, ['7', '8']);
  const year = cellOf('Kpi.Year');
  await timed('the year', year.id, year.row, year.column, ['2016', '2017']);
});
