import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../cli/build';
import { dump } from '../../cli/dump';
import { exportSetup } from '../../cli/exportSetup';
import { PROJECT } from '../../cli/project';
import { Refusal } from '../../cli/Refusal';
import { createWorkbook } from '../../preview/model';
import { saveXlsx } from '../../preview/xlsx';

jest.setTimeout(600_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maltall-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('prints a set-up from which the same workbook is built again, cell by cell', async () => {
  const data = path.join(PROJECT, 'examples/demo');
  const [first, second, setup] = ['first.xlsx', 'second.xlsx', 'again.setup.json'].map((name) => path.join(folder, name));
  await build({ setup: path.join(PROJECT, 'examples/demo.setup.json'), data, out: first! });
  writeFileSync(setup!, (await exportSetup(first!)).join('\n'));
  await build({ setup: setup!, data, out: second! });
  // Which run wrote it is each workbook's own
  const cellsOf = async (file: string): Promise<readonly string[]> => (await dump(file, undefined)).map((line) => line.replace(/run=\S+ /, ''));
  const [cells, again] = [await cellsOf(first!), await cellsOf(second!)];
  expect(cells.length).toBeGreaterThan(1000);
  expect(again).toEqual(cells);
  expect(await exportSetup(second!)).toEqual(await exportSetup(first!));
});

it('refuses a workbook without KPIs, and says what it lacks', async () => {
  const empty = path.join(folder, 'empty.xlsx');
  writeFileSync(empty, await saveXlsx(createWorkbook()));
  await expect(exportSetup(empty)).rejects.toThrow(Refusal);
  await expect(exportSetup(empty)).rejects.toThrow('The table KpiCatalogue is gone.');
  await expect(exportSetup(empty, 'nb-NO')).rejects.toThrow('Tabellen KpiCatalogue er borte.');
});
