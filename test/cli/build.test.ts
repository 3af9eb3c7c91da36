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

it.each<[string, readonly string[]]>([
  ['en-US', [
    'ragged.csv: One row does not fit the columns and is left out:', '  Line 3: 5 values, expected 4',
    'ragged.csv: One value is not what its column holds, and is kept as text:', '  Line 4, value: “about 50” was kept as text',
    'owners.csv: One row does not fit the columns and is left out:', '  Line 3: 3 values, expected 2',
    '1 key has no match in “owners.csv”; its columns are empty.',
    '“W” became “Won” in 1 row',
  ]],
  ['nb-NO', [
    'ragged.csv: Én rad passer ikke til kolonnene og blir utelatt:', '  Linje 3: 5 verdier, ventet 4',
    'ragged.csv: Én verdi er ikke av samme slag som resten av kolonnen, og er beholdt som tekst:', '  Linje 4, value: «about 50» er beholdt som tekst',
    'owners.csv: Én rad passer ikke til kolonnene og blir utelatt:', '  Linje 3: 3 verdier, ventet 2',
    '1 nøkkel finnes ikke i «owners.csv»; kolonnene dens er tomme.',
    '«W» ble «Won» i 1 rad',
  ]],
])('tells of all that did not go smoothly in its files, in the words of %s', async (locale, expected) => {
  writeFileSync(path.join(folder, 'ragged.csv'), 'deal,stage,closed,value\nA,Won,2017-01-15,100\nB,Won,2017-01-16,100,surplus\nC,W,2017-01-20,about 50\nD,Won,2017-01-21,70\n');
  writeFileSync(path.join(folder, 'owners.csv'), 'deal,owner\nA,Anna\nC,Bo,surplus\nD,Di\n');
  const setup = setupFile('ragged.json', {
    maltall: 1,
    sources: [{ table: 'Ragged', file: 'ragged.csv', onBadRow: 'skip', types: { value: 'number' }, joins: [{ file: 'owners.csv', on: ['deal'], take: ['owner'] }], aliases: { stage: { W: 'Won' } } }],
    kpis: [{ id: 'revenue-won', inputs: { value: { table: 'Ragged', aggregate: 'sum', column: 'value', date: 'closed', where: { stage: ['Won'] }, empty: 'zero' } } }],
  });
  const remarks: string[] = [];
  await build({ setup, data: folder, out: path.join(folder, 'ragged.xlsx'), locale, onRemark: (line) => remarks.push(line) });
  expect(remarks).toEqual(expected);
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
