import type { ImportTarget, SourceMapping } from '../../src/actions';
import { importProblem, missingFiles, sourceOf, startImport, targetByColumns, withTarget, type ImportDraft } from '../../src/taskpane/import/importDraft';

const deals: SourceMapping = {
  table: 'Deals', file: 'crm.csv', delimiter: ';', decimal: ',', dates: 'dmy', header: true, columns: ['id', 'Amount'], types: { id: 'text', Amount: 'number' },
  onBadRow: 'stop', key: ['id'], loadedThrough: '2017-01-31', aliases: { id: { a: 'b' } },
};
const offers: SourceMapping = { table: 'Offers', file: 'o.csv', columns: ['id', 'date'], joins: [{ file: 'teams.csv', on: ['id'], take: ['team'] }] };
const targets: readonly ImportTarget[] = [{ table: 'Deals', mapping: deals }, { table: 'Offers', mapping: offers }, { table: 'Mine', mapping: undefined }];

function draftOf(name: string, change: Partial<ImportDraft> = {}): ImportDraft {
  return { ...startImport({ name, bytes: new Uint8Array() }, targets), ...change };
}

test.each([
  ['deals.csv', 'Deals'], ['DEALS.txt', 'Deals'], ['crm.csv', 'Deals'], ['Crm.CSV', 'Deals'], ['mine.csv', 'Mine'], ['deals-2017.csv', ''], ['.csv', ''],
])('%s brings up to date: "%s"', (file, target) => {
  expect(draftOf(file).target).toBe(target);
});

test.each<[string, readonly string[], string | undefined]>([
  ['the same columns in another order and case', ['amount', 'ID'], 'Deals'],
  ['one more', ['id', 'Amount', 'x'], undefined],
  ['one less', ['id'], undefined],
  ['none', [], undefined],
])('a table is found by its columns: %s', (_, columns, table) => {
  expect(targetByColumns(targets, columns)).toBe(table);
});

test('two tables of the same columns: neither is meant', () => {
  expect(targetByColumns([...targets, { table: 'Deals2', mapping: { ...deals, table: 'Deals2' } }], ['id', 'Amount'])).toBeUndefined();
});

test('a table that is known needs no decisions: all that was kept goes on, and only the file is another', () => {
  const draft = withTarget(draftOf('next.csv'), 'Deals');
  expect(sourceOf(draft)).toEqual({ ...deals, file: 'next.csv' });
  expect(importProblem(draft)).toBeUndefined();
  // What is decided now goes before what was kept, and a key can be taken away.
  expect(sourceOf({ ...draft, decided: { ...draft.decided, decimal: '.' }, key: [] })).toEqual({ ...deals, file: 'next.csv', decimal: '.', key: undefined });
});

test('back to a new table nothing of the other is left', () => {
  expect(sourceOf(withTarget(draftOf('deals.csv'), ''))).toEqual({ table: 'Deals', file: 'deals.csv', onBadRow: 'skip' });
});

test.each<[string, ImportDraft, ReturnType<typeof importProblem>]>([
  ['a new table without a name', draftOf('new.csv', { newName: ' ' }), 'noName'],
  ['a new table of a name that is taken', draftOf('new.csv', { newName: ' deals ' }), 'nameTaken'],
  ['a new table', draftOf('new.csv'), undefined],
  ['adding without a key', draftOf('mine.csv', { mode: 'append' }), 'keyMissing'],
  ['adding with one', draftOf('mine.csv', { mode: 'append', key: ['id'] }), undefined],
  ['a joined file is missing', draftOf('o.csv'), 'filesMissing'],
  ['all files are there', draftOf('o.csv', { joined: new Map([['teams.csv', new Uint8Array()]]) }), undefined],
])('%s', (_, draft, problem) => {
  expect(importProblem(draft)).toBe(problem);
});

test('files that are joined are asked for until they are chosen', () => {
  expect(missingFiles(draftOf('o.csv'))).toEqual(['teams.csv']);
  expect(missingFiles(draftOf('deals.csv'))).toEqual([]);
});
