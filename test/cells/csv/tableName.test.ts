import { freeName, freeSheetName, sheetNameProblem, suggestTableName, tableNameProblem } from '../../../src/cells';

test.each<[string, string | undefined]>([
  ['Pipeline', undefined], ['_x', undefined], ['Kunder.2017', undefined], ['Måltall', undefined], ['', 'empty'], ['x'.repeat(256), 'tooLong'],
  ['My table', 'characters'], ['1x', 'characters'], ['a-b', 'characters'], ['A1', 'likeACell'], ['xfd99', 'likeACell'], ['R1C1', 'likeACell'], ['r', 'likeACell'], ['C', 'likeACell'], ['AAAA1', undefined],
])('table name %j: %p', (name, problem) => {
  expect(tableNameProblem(name)).toBe(problem);
});

test.each<[string, string | undefined]>([
  ['Data', undefined], ['', 'empty'], [' ', 'empty'], ['x'.repeat(32), 'tooLong'], ['a/b', 'characters'], ["'a", 'characters'], ['History', 'reserved'], ['Mål 2017', undefined],
])('sheet name %j: %p', (name, problem) => {
  expect(sheetNameProblem(name)).toBe(problem);
});

test.each([
  ['crm-sales-pipeline.csv', 'CrmSalesPipeline'], ['C:\\tmp\\finance.csv', 'Finance'], ['2017 tall.csv', 'Data2017Tall'], ['.csv', 'Data'], ['Q1.csv', 'DataQ1'],
])('%j suggests %j', (file, name) => {
  expect(suggestTableName(file)).toBe(name);
});

test('a free name is found, as long as allowed', () => {
  expect(freeName('Data', ['x'])).toBe('Data');
  expect(freeName('Data', ['data', 'DATA2'])).toBe('Data3');
  expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(30)}2`);
});
