import { alikeSpellings } from '../../../src/cells';

test.each<[string, readonly (readonly [string, number])[], readonly string[]]>([
  ['spaces and case of one letter', [['GTX Pro', 9], ['GTXPro', 2]], ['GTXPro → GTX Pro']],
  ['diacritics and punctuation', [['Jørgensen', 5], ['Jorgensen', 1], ['Åse-Marie', 3], ['Ase Marie', 1]], ['Ase Marie → Åse-Marie', 'Jorgensen → Jørgensen']],
  ['a letter too many, too few, another, two exchanged', [['Warephase', 9], ['Warephasee', 1], ['Warephse', 1], ['Warephose', 1], ['Warehpase', 1]],
    ['Warehpase → Warephase', 'Warephasee → Warephase', 'Warephose → Warephase', 'Warephse → Warephase']],
  ['the rarer one is asked about', [['Kan-code', 1], ['Kancode', 7]], ['Kan-code → Kancode']],
  ['digits tell apart', [['Team 1', 5], ['Team 2', 4], ['Product 10', 2], ['Product 1', 2]], []],
  ['short names', [['Ola', 5], ['Ole', 4], ['Anna', 3], ['Anne', 3]], []],
  ['two letters', [['Johansen', 5], ['Johnson', 4]], []],
  ['nothing but signs', [['–', 5], ['?', 4]], []],
  ['none', [], []],
])('%s', (_, spellings, expected) => {
  expect(alikeSpellings(spellings.map(([text, rows]) => ({ text, rows }))).map(({ spelling, member }) => `${spelling} → ${member}`)).toEqual(expected);
});
