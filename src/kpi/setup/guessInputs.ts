import type { ChoiceRole, ColumnRole, KpiCondition, KpiDefinition, KpiTerm } from '../library/KpiDefinition';
import { choiceWords, columnWords } from './columnWords';
import type { SetupInputs, SetupTerm } from './schema';

/** What is known of a table's column before anything is mapped. */
export interface ColumnSketch {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'date' | 'other';
  /** The column's texts, when there are few of them */
  readonly choices: readonly string[];
}

export interface TableSketch {
  readonly name: string;
  readonly columns: readonly ColumnSketch[];
}

/**
 * A first proposal for where a KPI's inputs stand in a table, from the names and contents of its columns. The user sees and corrects it.
 * Undefined where the table gives no ground for a guess.
 */
export function guessInputs(kpi: KpiDefinition, table: TableSketch): SetupInputs | undefined {
  const columns = findColumns(kpi.inputs.flatMap(({ terms }) => terms.flatMap(rolesOf)), table);
  if (!columns) return undefined;
  const parts = kpi.inputs.map(({ part, terms }) => ({ part, found: terms.map((term) => guessTerm(term, table, columns)) }));
  if (parts.some(({ found }) => found.includes(undefined))) return undefined;
  return Object.fromEntries(parts.map(({ part, found }) => [part, found.length === 1 ? found[0] : found])) as SetupInputs;
}

type Columns = ReadonlyMap<ColumnRole, string>;

function rolesOf({ column, date, where, open }: KpiTerm): readonly ColumnRole[] {
  const conditions = (where ?? []).map((condition) => ('column' in condition ? condition.column : undefined));
  return [column, date, open?.until, open?.past, ...conditions].filter((role) => role !== undefined);
}

/** A column for every role; undefined where one is missing, or where one column would have to be two things. */
function findColumns(roles: readonly ColumnRole[], table: TableSketch): Columns | undefined {
  const columns = new Map<ColumnRole, string>();
  for (const role of roles) {
    const found = columns.get(role) ?? findColumn(role, table);
    if (found === undefined) return undefined;
    columns.set(role, found);
  }
  return new Set(columns.values()).size === columns.size ? columns : undefined;
}

function findColumn(role: ColumnRole, table: TableSketch): string | undefined {
  const { kind, words, orFirst } = columnWords[role];
  const candidates = table.columns.filter((column) => column.kind === kind);
  for (const word of words) {
    const found = candidates.find(({ name }) => name.toLowerCase().includes(word));
    if (found) return found.name;
  }
  return orFirst && candidates[0]?.name;
}

function guessTerm(term: KpiTerm, table: TableSketch, columns: Columns): SetupTerm | undefined {
  const { aggregate, column, date, open, sign, times } = term;
  const where = guessConditions(term.where ?? [], table, columns);
  return where && {
    table: table.name, aggregate,
    ...(column && { column: columns.get(column)! }),
    date: columns.get(date)!,
    ...(Object.keys(where).length > 0 && { where }),
    ...(open && {
      open: {
        until: columns.get(open.until)!,
        ...(open.inclusive && { inclusive: true }), ...(open.at && { at: open.at }), ...(open.past && { past: columns.get(open.past)! }),
      },
    }),
    ...(sign && { sign }), ...(times !== undefined && { times }),
  };
}

function guessConditions(conditions: readonly KpiCondition[], table: TableSketch, columns: Columns): NonNullable<SetupTerm['where']> | undefined {
  const where: NonNullable<SetupTerm['where']> = {};
  for (const condition of conditions) {
    if ('column' in condition) {
      const { column, ...wanted } = condition;
      where[columns.get(column)!] = 'values' in wanted ? [...wanted.values] : wanted;
      continue;
    }
    const found = findChoices(condition.says, table);
    if (found) where[found.column] = [...found.choices];
    else if (!condition.ifFound) return undefined;
  }
  return where;
}

/** The column that says the first of these, and all its texts that say any of them. */
function findChoices(
  says: readonly [ChoiceRole, ...ChoiceRole[]], table: TableSketch,
): { readonly column: string; readonly choices: readonly string[] } | undefined {
  const column = table.columns.find((candidate) => choicesThatSay(says[0], candidate).length > 0);
  return column && { column: column.name, choices: column.choices.filter((choice) => says.some((role) => choicesThatSay(role, column).includes(choice))) };
}

function choicesThatSay(role: ChoiceRole, { name, choices }: ColumnSketch): readonly string[] {
  const { texts, column } = choiceWords[role];
  if (column && !column.some((word) => name.toLowerCase().includes(word))) return [];
  return choices.filter((choice) => texts.includes(choice.trim().toLowerCase()));
}
