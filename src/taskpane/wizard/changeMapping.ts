import { guessGroup, kindOfRole } from '../../actions';
import type { ChoiceRole, ColumnRole, ColumnSketch, GroupMapping, RoleField, RoleGroup, TableSketch } from '../../kpi';

type ChoiceField = Extract<RoleField, { kind: 'choice' }>;

/** The columns that can be what a role is about; one that is empty so far, as the last day of people who all still work here, may be anything. */
export function columnsFor(role: ColumnRole, { columns }: TableSketch): readonly ColumnSketch[] {
  const wanted = kindOfRole(role);
  return columns.filter(({ kind }) => kind === wanted || kind === 'other');
}

/** Another table has other columns, which are proposed anew. */
export function withTable(group: RoleGroup, table: TableSketch): GroupMapping {
  return guessGroup(group, table, []);
}

/** A column cannot be two things: what it was before is open again. */
export function withColumn({ fields }: RoleGroup, mapping: GroupMapping, role: ColumnRole, column: string): GroupMapping {
  const isColumn = (name: string): boolean => fields.some((field) => field.kind === 'column' && field.role === name);
  const kept = Object.entries(mapping.columns).filter(([name, other]) => name !== role && !(other === column && isColumn(name)));
  return { ...mapping, columns: { ...Object.fromEntries(kept), ...(column !== '' && { [role]: column }) } };
}

/** Another column says it in other texts, which are proposed anew. */
export function withChoiceColumn(mapping: GroupMapping, field: ChoiceField, column: ColumnSketch | undefined): GroupMapping {
  const { [field.subject]: _, ...columns } = mapping.columns;
  const texts = Object.fromEntries(Object.entries(mapping.texts).filter(([role]) => field.says.every((need) => need.role !== role)));
  if (!column) return { ...mapping, columns, texts };
  const guess = guessGroup({ parts: [], fields: [field] }, { name: mapping.table, columns: [column] }, []);
  return { ...mapping, columns: { ...columns, [field.subject]: column.name }, texts: { ...texts, ...guess.texts } };
}

/** A text says one thing: what is ticked for one role is ticked for no other. */
export function withTexts(mapping: GroupMapping, field: ChoiceField, role: ChoiceRole, chosen: readonly string[]): GroupMapping {
  const others = field.says.filter((need) => need.role !== role)
    .map((need) => [need.role, (mapping.texts[need.role] ?? []).filter((text) => !chosen.includes(text))] as const);
  return { ...mapping, texts: { ...mapping.texts, ...Object.fromEntries(others), [role]: chosen } };
}
