import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../cli/build';
import { dump } from '../../cli/dump';
import { Refusal } from '../../cli/Refusal';

jest.setTimeout(300_000);

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

it('makes a workbook of a file, and prints it again', async () => {
  writeFileSync(path.join(folder, 'deals.csv'), 'deal,stage,closed,value\nA,Won,2017-01-15,100\nB,Lost,2017-01-20,0\nC,Won,2017-03-02,250\n');
  const setup = setupFile('deals.json', {
    maltall: 1, language: 'en', currency: 'EUR', sources: [{ table: 'Deals', file: 'deals.csv' }],
    kpis: [{ id: 'revenue-won', inputs: { value: { table: 'Deals', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] }, empty: 'zero' } } }],
    show: { year: 2017, period: 3, view: 'ytd' },
  });
  const out = path.join(folder, 'deals.xlsx');
  const lines = await build({ setup, data: folder, out });
  expect(lines.at(-1)).toBe('syncs: 4, blocks: 1');
  expect(lines.slice(0, -1).map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining(['Scorecard', 'Catalogue', 'Targets', 'Actuals', 'Deals']));
  const revenue = (await dump(out, 'scorecard')).find((line) => line.startsWith('revenue-won\t'))?.split('\t');
  expect(revenue?.[4]).toBe('350');
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
