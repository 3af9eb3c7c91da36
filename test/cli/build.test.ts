import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../cli/build';
import { dump } from '../../cli/dump';
import { PROJECT } from '../../cli/project';
import { Refusal } from '../../cli/Refusal';

jest.setTimeout(300_000);

const DATA = path.join(PROJECT, '../shared/data');
const dataIsHere = existsSync(DATA);
if (!dataIsHere) console.warn(`Not tested: the build from real data, for ${DATA} is missing.`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'maltall-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function setupFile(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

(dataIsHere ? it : it.skip)('makes a workbook of the sales pipeline, and prints it again', async () => {
  const out = path.join(folder, 'crm.xlsx');
  const lines = await build({ setup: path.join(PROJECT, 'examples/crm.setup.json'), data: DATA, out });
  expect(lines.at(-1)).toMatch(/^syncs: [1-6], blocks: [1-9]\d*$/);
  expect(lines.slice(0, -1).map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining(['Scorecard', 'Catalogue', 'Targets', 'Actuals', 'Pipeline']));
  const scorecard = await dump(out, 'scorecard');
  const revenue = scorecard.find((line) => line.startsWith('revenue-won\t'))?.split('\t');
  expect(revenue?.[4]).toBe('10005534');
  await expect(dump(out, 'Nowhere')).rejects.toThrow('has no sheet named Nowhere');
});

it.each<[string, unknown]>([
  ['that is no JSON', '{'],
  ['with an unknown field', { maltall: 1, language: 'en', surprise: true }],
  ['that names a file which is not there', { maltall: 1, language: 'en', sources: [{ table: 'Pipeline', file: 'no-such.csv' }], kpis: [] }],
])('refuses a set-up %s, and writes nothing', async (_, setup) => {
  const out = path.join(folder, 'refused.xlsx');
  await expect(build({ setup: setupFile('refused.json', setup), data: folder, out })).rejects.toThrow(Refusal);
  expect(existsSync(out)).toBe(false);
});
