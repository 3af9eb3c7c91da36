import { prepareSource, type PreparedSource, type PrepareOptions } from '../../../src/actions/source/prepareSource';
import type { SourceMapping } from '../../../src/cells';
import { fileOf, realFile } from './bytes';

const deals = 'id,agent,product,amount\n1,Anna,GTXPro,10\n2,anna ,GTX Pro,\n3,Bo,MG,-5\n';
const teams = 'agent,manager,zip\nANNA,Dustin,0150\nCecily,Melvin,5003\n';
const source: SourceMapping = { table: 'Deals', file: 'deals.csv' };

async function prepare(mapping: Partial<SourceMapping>, files: Record<string, string> = {}, options: PrepareOptions = {}): Promise<PreparedSource> {
  const prepared = await tryPrepare(mapping, files, options);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.reason));
  return prepared.value;
}

function tryPrepare(mapping: Partial<SourceMapping>, files: Record<string, string> = {}, options: PrepareOptions = {}): ReturnType<typeof prepareSource> {
  const all = new Map(Object.entries({ 'deals.csv': deals, 'teams.csv': teams, ...files }).map(([name, text]) => [name, fileOf(text)]));
  return prepareSource({ ...source, ...mapping }, all, options);
}

test('a file alone', async () => {
  const { table, key } = await prepare({});
  expect(table).toEqual({
    name: 'Deals',
    columns: [
      { name: 'id', type: 'number', numberFormat: 'General' }, { name: 'agent', type: 'text', numberFormat: 'General' },
      { name: 'product', type: 'text', numberFormat: 'General' }, { name: 'amount', type: 'number', numberFormat: 'General' },
    ],
    rows: [[1, 'Anna', 'GTXPro', 10], [2, 'anna ', 'GTX Pro', null], [3, 'Bo', 'MG', -5]],
  });
  expect(key).toBeUndefined();
});

test('members get one name, also those that a join brings, and what was replaced is counted', async () => {
  const { table, report } = await prepare({
    aliases: { product: { gtxpro: 'GTX Pro' }, agent: { anna: 'Anna' }, manager: { Dustin: 'Dustin Brinkmann' } },
    joins: [{ file: 'teams.csv', on: ['agent'], take: ['manager', 'zip'] }],
  });
  expect(table.rows).toEqual([
    [1, 'Anna', 'GTX Pro', 10, 'Dustin Brinkmann', '0150'],
    [2, 'Anna', 'GTX Pro', null, 'Dustin Brinkmann', '0150'],
    [3, 'Bo', 'MG', -5, null, null],
  ]);
  expect(report.aliases).toEqual([
    { column: 'product', from: 'GTXPro', to: 'GTX Pro', rows: 1 },
    { column: 'agent', from: 'anna ', to: 'Anna', rows: 1 },
    { column: 'manager', from: 'Dustin', to: 'Dustin Brinkmann', rows: 2 },
  ]);
  expect(report.joins).toMatchObject([{ file: 'teams.csv', unmatched: [{ key: ['Bo'], rows: 1 }], unmatchedTotal: 1 }]);
});

test('an empty key finds no match and counts as none missing', async () => {
  const { table, report } = await prepare({ joins: [{ file: 'teams.csv', on: ['agent'], take: ['manager'] }] }, { 'deals.csv': 'id,agent\n1,\n2,Anna\n' });
  expect(table.rows).toEqual([[1, null, null], [2, 'Anna', 'Dustin']]);
  expect(report.joins[0]!.unmatchedTotal).toBe(0);
});

test('types are decided by the mapping, in a joined file too', async () => {
  const { table } = await prepare({ types: { id: 'text', zip: 'number' }, joins: [{ file: 'teams.csv', on: ['agent'], take: ['zip'] }] });
  expect(table.rows[0]).toEqual(['1', 'Anna', 'GTXPro', 10, 150]);
});

test.each<[string, Partial<SourceMapping>, Record<string, string>, unknown]>([
  ['the file is not there', { file: 'x.csv' }, {}, { code: 'missingFile', file: 'x.csv' }],
  ['a joined file is not there', { joins: [{ file: 'x.csv', on: ['agent'], take: ['manager'] }] }, {}, { code: 'missingFile', file: 'x.csv' }],
  ['a joined file is wrong', { joins: [{ file: 'teams.csv', on: ['agent'], take: ['manager'] }] }, { 'teams.csv': '' }, { code: 'inJoinedFile', file: 'teams.csv', reason: { code: 'emptyFile' } }],
  ['the key is unknown', { key: ['ID', 'nr'] }, {}, { code: 'unknownColumns', use: 'key', columns: ['nr'], known: ['id', 'agent', 'product', 'amount'] }],
  ['an alias column is unknown', { aliases: { region: {} } }, {}, { code: 'unknownColumns', use: 'aliases', columns: ['region'], known: ['id', 'agent', 'product', 'amount'] }],
  ['a typed column is unknown', { types: { region: 'text' } }, {}, { code: 'unknownColumns', use: 'types', columns: ['region'], known: ['id', 'agent', 'product', 'amount'] }],
  ['the join has no such column here', { joins: [{ file: 'teams.csv', on: ['zip'], take: ['manager'] }] }, {}, { code: 'unknownColumns', use: 'joinOn', columns: ['zip'], known: ['id', 'agent', 'product', 'amount'] }],
  ['the join has no such column there', { joins: [{ file: 'teams.csv', on: ['agent'], take: ['boss'] }] }, {}, { code: 'unknownJoinColumns', file: 'teams.csv', columns: ['boss'], known: ['agent', 'manager', 'zip'] }],
  ['a joined column is there already', { joins: [{ file: 'teams.csv', on: ['agent'], take: ['Amount'] }] }, { 'teams.csv': 'agent,amount\nAnna,5\n' }, { code: 'columnTaken', file: 'teams.csv', columns: ['Amount'] }],
  ['a joined file has a key twice', { joins: [{ file: 'teams.csv', on: ['agent'], take: ['manager'] }] }, { 'teams.csv': 'agent,manager\nAnna,x\nanna,y\n' }, { code: 'duplicateJoinKeys', file: 'teams.csv', keys: [{ key: ['Anna'], lines: [2, 3] }], total: 1 }],
  ['a key stands twice', { key: ['agent', 'product'] }, { 'deals.csv': 'agent,product\nAnna,X\nBo,X\nANNA,x\n' }, { code: 'duplicateKeys', columns: ['agent', 'product'], keys: [{ key: ['Anna', 'X'], lines: [2, 4] }], total: 1 }],
  ['a key is blank', { key: ['amount'] }, {}, { code: 'blankKeys', columns: ['amount'], lines: [3], total: 1 }],
  ['a column has gone', { columns: ['id', 'agent', 'region'] }, {}, { code: 'columnsChanged', missing: ['region'], added: ['product', 'amount'] }],
])('%s', async (_, mapping, files, reason) => {
  expect(await tryPrepare(mapping, files)).toEqual({ ok: false, reason });
});

test('new columns are refused only where the same columns are asked for', async () => {
  const columns = ['id', 'agent', 'product'];
  expect((await prepare({ columns })).table.columns).toHaveLength(4);
  expect(await tryPrepare({ columns }, {}, { sameColumns: true })).toEqual({ ok: false, reason: { code: 'columnsChanged', missing: [], added: ['amount'] } });
});

test('what the first file settles holds for the next one, and what it leaves open stays open', async () => {
  const first = await prepare({}, { 'deals.csv': 'code;date;amount;note\n0012;1/2/2017;5;\n13;31/1/2017;6;\n' });
  expect(first.mapping).toEqual({
    table: 'Deals', file: 'deals.csv', delimiter: ';', dates: 'dmy', header: true,
    columns: ['code', 'date', 'amount', 'note'], types: { code: 'text', date: 'date', amount: 'number' },
  });
  const next = await prepare(first.mapping, { 'deals.csv': 'code;date;amount;note\n14;1/2/2017;7,5;å\n' }, { sameColumns: true });
  expect(next.table.rows).toEqual([['14', 42767, 7.5, 'å']]);
});

test('the pipeline with its teams', async () => {
  const [pipeline, agents] = [realFile('crm-sales-pipeline.csv'), realFile('crm-sales-teams.csv')];
  if (!pipeline || !agents) return;
  const prepared = await prepareSource({
    table: 'Pipeline', file: 'p', key: ['opportunity_id'], aliases: { product: { GTXPro: 'GTX Pro' } },
    joins: [{ file: 't', on: ['sales_agent'], take: ['manager', 'regional_office'] }],
  }, new Map([['p', pipeline], ['t', agents]]));
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.reason));
  const { table, report } = prepared.value;
  expect(table.rows[1]).toEqual(['Z063OYW0', 'Darcel Schlecht', 'GTX Pro', 'Isdom', 'Won', 42668, 42805, 4514, 'Melvin Marxen', 'Central']);
  expect(report.aliases).toMatchObject([{ from: 'GTXPro', to: 'GTX Pro' }]);
  expect(report.joins[0]!.unmatchedTotal).toBe(0);
});
