import type { ColumnSketch, TableSketch } from '../../kpi';

/** The first rows of a table as Excel gives them: `values` by row, number formats of the first row. */
export interface TableSample {
  readonly name: string;
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly string[];
}

/** With more different texts than this, a column names things and is not a choice among a few. */
const MOST_CHOICES = 60;

/** What a table's columns seem to hold, for proposals and for the user's own choice. */
export function sketchTable({ name, columns, values, numberFormats }: TableSample): TableSketch {
  return {
    name,
    columns: columns.map((column, position) => sketchColumn(column, values.map((row) => row[position]), numberFormats[position] ?? 'General')),
  };
}

function sketchColumn(name: string, values: readonly unknown[], numberFormat: string): ColumnSketch {
  const present = values.filter((value) => value !== '' && value !== null && value !== undefined);
  const numbers = present.filter((value) => typeof value === 'number').length;
  const texts = present.filter((value): value is string => typeof value === 'string');
  const mostlyNumbers = numbers > 0 && numbers >= texts.length;
  const kind = mostlyNumbers ? (isDateFormat(numberFormat) ? 'date' : 'number') : texts.length > 0 ? 'text' : 'other';
  const choices = [...new Set(kind === 'text' ? texts : [])];
  return { name, kind, choices: choices.length > MOST_CHOICES ? [] : choices.sort((a, b) => a.localeCompare(b)) };
}

/** A number format of a day, month or year, once literals and colours are put aside. */
function isDateFormat(numberFormat: string): boolean {
  return /[dy]|m{3}/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(numberFormat);
}
