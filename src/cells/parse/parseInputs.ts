import type { SetupInputs, SetupKpi, SetupTarget } from '../../kpi';
import { ACTUAL } from '../plan/actuals';
import { INPUT_COLUMNS, WORDS_PART } from '../plan/inputs';
import { given } from './given';
import { textAt, unreadable, yearAt } from './readCell';
import { type Reading, type TableRow, rowsIfThere, rowsOf, tableNamed } from './readRows';

type KpiWords = Pick<SetupKpi, 'formula' | 'variant' | 'trap'>;

/** What KpiInputs says of one KPI */
export interface KpiInputRows {
  readonly inputs: SetupInputs | undefined;
  readonly words: KpiWords;
  /** The source of a target that is taken from data */
  readonly sourceOf: (version: string, year: number) => SetupTarget['source'];
  readonly rows: readonly TableRow[];
}

interface InputRow {
  readonly row: TableRow;
  readonly kpi: string;
  readonly scenario: string | undefined;
  readonly year: number | undefined;
  readonly part: string;
  readonly definition: unknown;
}

/** KpiInputs, by KPI: where the parts of its figures and of its targets come from. */
export function parseInputs(reading: Reading): (kpi: string) => KpiInputRows {
  // Whoever has sources takes figures from them: without the table that says how, they would be taken for typed.
  const read = tableNamed(reading, 'KpiSources') ? rowsOf : rowsIfThere;
  const rows = read(reading, 'KpiInputs', { columns: INPUT_COLUMNS, keys: INPUT_COLUMNS.slice(0, 4) }).map((row): InputRow => ({
    row, kpi: textAt(row, 'kpi')!, scenario: textAt(row, 'scenario'), year: yearAt(reading, row, 'year'), part: textAt(row, 'part') ?? '',
    definition: definitionOf(reading, row),
  }));
  return (kpi) => {
    const own = rows.filter((row) => row.kpi === kpi);
    const parts = own.filter(({ part }) => part !== WORDS_PART);
    return {
      inputs: inputsOf(parts.filter(({ scenario, year }) => scenario === ACTUAL && year === undefined)),
      words: (own.find(({ part }) => part === WORDS_PART)?.definition ?? {}) as KpiWords,
      sourceOf: (version, year) => {
        const inputs = inputsOf(parts.filter((row) => row.scenario === version && row.year === year));
        return inputs?.value !== undefined && Object.keys(inputs).length === 1 ? inputs.value : inputs;
      },
      rows: own.map(({ row }) => row),
    };
  };
}

function inputsOf(rows: readonly InputRow[]): SetupInputs | undefined {
  // Whether these are terms at all is checked with the whole document, by its schema.
  return rows.length === 0 ? undefined : Object.fromEntries(rows.map(({ part, definition }) => [part, definition])) as SetupInputs;
}

/** A list of terms, each with its table; one alone stands without a list. For a KPI's words, an object. */
function definitionOf(reading: Reading, row: TableRow): unknown {
  const isWords = textAt(row, 'part') === WORDS_PART;
  const written = parsedJson(textAt(row, 'definition') ?? '');
  if (isWords) return isRecord(written) ? written : unreadable(reading, row, 'definition', 'words');
  const terms = Array.isArray(written) ? written as readonly unknown[] : [written];
  if (terms.length === 0 || !terms.every(isRecord)) return unreadable(reading, row, 'definition', 'inputs');
  const table = textAt(row, 'table');
  const whole = terms.map((term) => ({ ...given({ table }), ...term }));
  return whole.length === 1 ? whole[0] : whole;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
