import type { ChoiceRole, ColumnRole, KpiDefinition } from '../library/KpiDefinition';
import { choiceWords, columnWords } from './columnWords';
import { emptyGroupMapping, type GroupMapping, type InputMapping, inputsOf, isMapped, missingRoles } from './InputMapping';
import { type ChoiceNeed, type RoleGroup, roleGroups } from './inputRoles';
import type { SetupInputs } from './schema';

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
  return inputsOf(kpi, guessIn(kpi, table));
}

/** What can be told of a KPI's columns: from the first table that has them all, otherwise for each group from the table that has most of them. */
export function guessMapping(kpi: KpiDefinition, tables: readonly TableSketch[]): InputMapping {
  const whole = tables.map((table) => guessIn(kpi, table)).find((mapping) => isMapped(kpi, mapping));
  return whole ?? roleGroups(kpi).map((group) => {
    const guesses = tables.map((table) => guessGroup(group, table, []));
    const fewest = Math.min(...guesses.map((guess) => missingRoles(group, guess).length));
    return guesses.find((guess) => missingRoles(group, guess).length === fewest) ?? emptyGroupMapping;
  });
}

/** The kind of column that can be what a role is about. */
export function kindOfRole(role: ColumnRole): 'date' | 'number' | 'text' {
  return columnWords[role].kind;
}

/** What can be told of a group's columns in one table. */
export function guessGroup(group: RoleGroup, table: TableSketch, others: InputMapping): GroupMapping {
  const known = new Map(others.flatMap(({ columns }) => Object.entries(columns)));
  const columns: Partial<Record<string, string>> = {};
  const texts: Partial<Record<ChoiceRole, readonly string[]>> = {};
  for (const field of group.fields) {
    if (field.kind === 'column') {
      const found = known.get(field.role) ?? findColumn(field.role, table);
      const isTaken = [...known].some(([role, column]) => column === found && role !== field.role);
      // One column cannot be two things.
      if (found === undefined || isTaken) continue;
      known.set(field.role, found);
      columns[field.role] = found;
      continue;
    }
    const column = findChoices(field.says, table);
    if (!column) continue;
    columns[field.subject] = column.name;
    for (const { role } of field.says) texts[role] = choicesThatSay(role, column);
  }
  return { table: table.name, columns, texts };
}

function guessIn(kpi: KpiDefinition, table: TableSketch): InputMapping {
  return roleGroups(kpi).reduce<InputMapping>((mapping, group) => [...mapping, guessGroup(group, table, mapping)], []);
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

/** The column that says what is needed, otherwise one that says any of it. */
function findChoices(says: readonly ChoiceNeed[], table: TableSketch): ColumnSketch | undefined {
  const canSay = (column: ColumnSketch) => ({ role }: ChoiceNeed): boolean => choicesThatSay(role, column).length > 0;
  const needed = says.filter((need) => need.needed);
  const whole = table.columns.find((column) => needed.length > 0 && needed.every(canSay(column)));
  return whole ?? table.columns.find((column) => says.some(canSay(column)));
}

function choicesThatSay(role: ChoiceRole, { name, choices }: ColumnSketch): readonly string[] {
  const { texts, column } = choiceWords[role];
  if (column && !column.some((word) => name.toLowerCase().includes(word))) return [];
  return choices.filter((choice) => texts.includes(choice.trim().toLowerCase()));
}
