import { cellChoices } from './cellChoices';
import { choices as ofArguments } from './choices';

const choices = { ...ofArguments, ...cellChoices };

/** Why what stands in the workbook’s tables cannot be read. Names in quotation marks are the user’s own; rows are counted below the header. */

const KINDS = {
  number: 'a number', wholeNumber: 'a whole number', year: 'a year, as in 2026', years: 'years, separated by commas', date: 'a date', text: 'a text',
  inputs: 'a list of inputs, as JSON', words: 'a record, as JSON',
};
type Kind = keyof typeof KINDS;
type ChoiceSet = keyof typeof choices;
interface Place { readonly table: string; readonly row: number; readonly column: string }

const cell = ({ table, row, column }: Place): string => `${table}, row ${row}, ${column}`;
const oneOf = (set: ChoiceSet): string => {
  const words = Object.values(choices[set]);
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
};
const expectation = (expected: Kind | ChoiceSet): string => (expected in KINDS ? KINDS[expected as Kind] : oneOf(expected as ChoiceSet));

export const reading = {
  cannotRead: 'The workbook’s tables cannot be read:',
  reasons: {
    missingTable: ({ table }: { table: string }) => `The table ${table} is gone.`,
    missingColumn: ({ table, column }: { table: string; column: string }) => `${table} no longer has the column ${column}. Put it back, or name it so again.`,
    missingCell: ({ expected, ...place }: Place & { expected: Kind }) => `${cell(place)}: is empty, and has to hold ${KINDS[expected]}.`,
    unreadableCell: ({ expected, found, ...place }: Place & { expected: Kind; found: string }) => `${cell(place)}: “${found}” is not ${KINDS[expected]}.`,
    notAChoice: ({ choices: set, found, ...place }: Place & { choices: ChoiceSet; found: string }) => `${cell(place)}: “${found}” means nothing here. Use ${oneOf(set)}.`,
    unreadableName: ({ name, expected, found }: { name: string; expected: Kind | ChoiceSet; found: string }) => `${name}: “${found}” means nothing here. Use ${expectation(expected)}.`,
    duplicateRow: ({ table, row, columns, value, first }: { table: string; row: number; columns: readonly string[]; value: string; first: number }) =>
      `${table}, row ${row}: ${columns.join(' · ')} “${value}” is there already, in row ${first}.`,
    inconsistent: ({ table, row, problem }: { table: string; row: number | undefined; problem: string }) => `${table}${row === undefined ? '' : `, row ${row}`}: ${problem}`,
  },
  badCatalogue: 'This file cannot be taken in:',
  sameKpis: ({ kpis }: { kpis: readonly string[] }) => `The workbook has these KPIs already, and says something else of them: ${kpis.join(', ')}. Choose whether to replace them or keep them.`,
};
