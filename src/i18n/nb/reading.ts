import type { reading as english } from '../en/reading';
import { cellChoices } from './cellChoices';
import { choices as ofArguments } from './choices';

const choices = { ...ofArguments, ...cellChoices };

const KINDS = {
  number: 'et tall', wholeNumber: 'et helt tall', year: 'et årstall, som 2026', years: 'årstall med komma mellom', date: 'en dato', text: 'en tekst',
  inputs: 'en liste over datagrunnlag, som JSON', words: 'en beskrivelse, som JSON',
};
type Kind = keyof typeof KINDS;
type ChoiceSet = keyof typeof choices;
interface Place { readonly table: string; readonly row: number; readonly column: string }

const cell = ({ table, row, column }: Place): string => `${table}, rad ${row}, ${column}`;
const oneOf = (set: ChoiceSet): string => {
  const words = Object.values(choices[set]);
  return `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`;
};
const expectation = (expected: Kind | ChoiceSet): string => (expected in KINDS ? KINDS[expected as Kind] : oneOf(expected as ChoiceSet));

export const reading: typeof english = {
  cannotRead: 'Tabellene i arbeidsboken kan ikke leses:',
  reasons: {
    missingTable: ({ table }) => `Tabellen ${table} er borte.`,
    missingColumn: ({ table, column }) => `${table} har ikke lenger kolonnen ${column}. Sett den tilbake, eller gi den navnet igjen.`,
    missingCell: ({ expected, ...place }) => `${cell(place)}: er tom, og må inneholde ${KINDS[expected]}.`,
    unreadableCell: ({ expected, found, ...place }) => `${cell(place)}: «${found}» er ikke ${KINDS[expected]}.`,
    notAChoice: ({ choices: set, found, ...place }) => `${cell(place)}: «${found}» gir ingen mening her. Bruk ${oneOf(set)}.`,
    unreadableName: ({ name, expected, found }) => `${name}: «${found}» gir ingen mening her. Bruk ${expectation(expected)}.`,
    duplicateRow: ({ table, row, columns, value, first }) => `${table}, rad ${row}: ${columns.join(' · ')} «${value}» finnes allerede, i rad ${first}.`,
    inconsistent: ({ table, row, problem }) => `${table}${row === undefined ? '' : `, rad ${row}`}: ${problem}`,
  },
  badCatalogue: 'Denne filen kan ikke tas inn:',
  sameKpis: ({ kpis }) => `Arbeidsboken har disse måltallene fra før, og sier noe annet om dem: ${kpis.join(', ')}. Velg om de skal erstattes eller beholdes.`,
};
