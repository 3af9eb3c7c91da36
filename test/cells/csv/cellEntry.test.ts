import { cellEntry, type CellValue } from '../../../src/cells';

test.each<[CellValue, string | number | boolean]>([
  [null, ''], [0, 0], [-1.5, -1.5], [true, true],
  ['Won', 'Won'], ['Moses Frase', 'Moses Frase'], ['Åse-Marie', 'Åse-Marie'],
  ['=1+1', "'=1+1"], ['+47', "'+47"], ['-', "'-"], ['@home', "'@home"], ["'quoted", "''quoted"],
  ['0012', "'0012"], ['1E5', "'1E5"], ['3/4', "'3/4"], ['TRUE', "'TRUE"], ['usann', "'usann"], ['#N/A', "'#N/A"],
  ['5 mai', "'5 mai"], ['Mai 5', "'Mai 5"], ['12 %', "'12 %"], [' =1', "' =1"],
])('%j is entered as %j', (value, entry) => {
  expect(cellEntry(value)).toBe(entry);
});
