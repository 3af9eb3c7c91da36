import type { ChoiceRole, ColumnRole, KpiCondition, KpiDefinition, KpiTerm } from '../library/KpiDefinition';
import { type ChoiceSubject, type RoleGroup, roleGroups, subjectOf } from './inputRoles';
import type { SetupInputs, SetupTerm } from './schema';

/** Where the user's data have what a KPI is made of: one entry for each of its role groups, in their order. */
export type InputMapping = readonly GroupMapping[];

export interface GroupMapping {
  /** Empty while none is chosen */
  readonly table: string;
  readonly columns: Readonly<Partial<Record<ColumnRole | ChoiceSubject, string>>>;
  /** The texts by which a row says what it is */
  readonly texts: Readonly<Partial<Record<ChoiceRole, readonly string[]>>>;
}

export const emptyGroupMapping: GroupMapping = { table: '', columns: {}, texts: {} };

/** What is still to be pointed out in a table before there is a figure. */
export type MissingRole = 'table' | ColumnRole | ChoiceSubject | ChoiceRole;

export function missingRoles({ fields }: RoleGroup, mapping: GroupMapping): readonly MissingRole[] {
  if (mapping.table === '') return ['table'];
  return fields.flatMap((field): readonly MissingRole[] => {
    if (field.kind === 'column') return mapping.columns[field.role] === undefined ? [field.role] : [];
    const isSaid = ({ role }: { readonly role: ChoiceRole }): boolean => (mapping.texts[role] ?? []).length > 0;
    const needed = field.says.filter((need) => need.needed);
    if (mapping.columns[field.subject] === undefined) return needed.length > 0 ? [field.subject] : [];
    // A column that is chosen is chosen for something: without a text it would silently leave no row out.
    const missing = field.says.some(isSaid) ? needed.filter((need) => !isSaid(need)) : field.says.slice(0, 1);
    return missing.map(({ role }) => role);
  });
}

export function isMapped(kpi: KpiDefinition, mapping: InputMapping): boolean {
  return roleGroups(kpi).every((group, index) => missingRoles(group, mapping[index] ?? emptyGroupMapping).length === 0);
}

/** A KPI's inputs as its record says, from the columns that were pointed out; undefined while one is missing. */
export function inputsOf(kpi: KpiDefinition, mapping: InputMapping): SetupInputs | undefined {
  if (!isMapped(kpi, mapping)) return undefined;
  const groups = roleGroups(kpi);
  const entries = kpi.inputs.map(({ part, terms }) => {
    const group = mapping[groups.findIndex(({ parts }) => parts.includes(part))]!;
    const mapped = terms.map((term) => mappedTerm(term, group));
    return [part, mapped.length === 1 ? mapped[0]! : mapped] as const;
  });
  return Object.fromEntries(entries);
}

function mappedTerm({ aggregate, column, date, where, open, sign, times }: KpiTerm, { table, columns, texts }: GroupMapping): SetupTerm {
  const conditions = Object.fromEntries((where ?? []).flatMap((condition) => mappedCondition(condition, columns, texts)));
  return {
    table, aggregate,
    ...(column && { column: columns[column]! }),
    date: columns[date]!,
    ...(Object.keys(conditions).length > 0 && { where: conditions }),
    ...(open && {
      open: {
        until: columns[open.until]!,
        ...(open.inclusive && { inclusive: true }), ...(open.at && { at: open.at }), ...(open.past && { past: columns[open.past]! }),
      },
    }),
    ...(sign && { sign }), ...(times !== undefined && { times }),
  };
}

type Where = NonNullable<SetupTerm['where']>;

/** Nothing for a condition that applies only where it is found. */
function mappedCondition(condition: KpiCondition, columns: GroupMapping['columns'], texts: GroupMapping['texts']): readonly (readonly [string, Where[string]])[] {
  if ('column' in condition) {
    const { column, ...wanted } = condition;
    return [[columns[column]!, 'values' in wanted ? [...wanted.values] : wanted]];
  }
  const column = columns[subjectOf(condition.says[0])];
  const said = [...new Set(condition.says.flatMap((role) => texts[role] ?? []))].sort((one, other) => one.localeCompare(other));
  return column === undefined || said.length === 0 ? [] : [[column, said]];
}
