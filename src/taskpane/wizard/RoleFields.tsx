import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GroupMapping, MissingRole, RoleField, RoleGroup, TableSketch } from '../../kpi';
import { useLanguage } from '../language';
import { Choice } from '../parts/Choice';
import { Choices } from '../parts/Choices';
import { columnsFor, withChoiceColumn, withColumn, withTable, withTexts } from './changeMapping';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
});

interface RoleFieldsProps {
  /** What stands in this table, where a KPI needs more than one */
  readonly label: string | undefined;
  readonly group: RoleGroup;
  readonly tables: readonly TableSketch[];
  readonly mapping: GroupMapping;
  readonly missing: readonly MissingRole[];
  readonly onChange: (mapping: GroupMapping) => void;
  /** What is asked before its columns */
  readonly children?: ReactNode;
}

/** In which table a KPI's parts stand, and which of its columns is what they are made of. */
export function RoleFields({ label, group, tables, mapping, missing, onChange, children }: RoleFieldsProps) {
  const { words: { pane: { wizard: { data } } } } = useLanguage();
  const styles = useStyles();
  const table = tables.find(({ name }) => name === mapping.table);

  return (
    <fieldset className={styles.group}>
      {label !== undefined && <legend className={styles.legend}>{label}</legend>}
      {children}
      <Choice label={data.table} value={mapping.table} options={named(tables, '–')} {...(missing.includes('table') && { problem: data.needsTable })}
        onChange={(name) => {
          const chosen = tables.find((one) => one.name === name);
          onChange(chosen ? withTable(group, chosen) : { table: '', columns: {}, texts: {} });
        }} />
      {table && group.fields.map((field) => (field.kind === 'column'
        ? <ColumnField key={field.role} field={field} group={group} table={table} mapping={mapping} missing={missing} onChange={onChange} />
        : <ChoiceFields key={field.subject} field={field} table={table} mapping={mapping} missing={missing} onChange={onChange} />))}
    </fieldset>
  );
}

interface FieldProps<Kind extends RoleField['kind']> {
  readonly field: Extract<RoleField, { kind: Kind }>;
  readonly table: TableSketch;
  readonly mapping: GroupMapping;
  readonly missing: readonly MissingRole[];
  readonly onChange: (mapping: GroupMapping) => void;
}

function ColumnField({ field: { role }, group, table, mapping, missing, onChange }: FieldProps<'column'> & { readonly group: RoleGroup }) {
  const { words: { roles, pane: { wizard: { data } } } } = useLanguage();
  return (
    <Choice label={roles.columns[role]} value={mapping.columns[role] ?? ''} options={named(columnsFor(role, table), '–')}
      {...(missing.includes(role) && { problem: data.needsColumn(roles.columns[role]) })}
      onChange={(column) => onChange(withColumn(group, mapping, role, column))} />
  );
}

/** The column that says it, and below it what its texts mean. */
function ChoiceFields({ field, table, mapping, missing, onChange }: FieldProps<'choice'>) {
  const { words: { roles, pane: { wizard: { data } } } } = useLanguage();
  const { subject, says } = field;
  const limited = table.columns.filter(({ choices }) => choices.length > 0);
  const column = limited.find(({ name }) => name === mapping.columns[subject]);
  const isNeeded = says.some(({ needed }) => needed);
  return (
    <>
      <Choice label={roles.subjects[subject]} value={column?.name ?? ''} options={named(limited, isNeeded ? '–' : data.allRows)}
        {...(missing.includes(subject) && { problem: data.needsColumn(roles.subjects[subject]) })}
        onChange={(name) => onChange(withChoiceColumn(mapping, field, limited.find((one) => one.name === name)))} />
      {column && says.map(({ role }) => (
        <Choices key={role} label={roles.says[role]} options={column.choices} value={mapping.texts[role] ?? []} problem={missing.includes(role) ? data.needsTexts : undefined}
          onChange={(chosen) => onChange(withTexts(mapping, field, role, chosen))} />
      ))}
    </>
  );
}

function named(names: readonly { readonly name: string }[], none: string): readonly { readonly value: string; readonly label: string }[] {
  return [{ value: '', label: none }, ...names.map(({ name }) => ({ value: name, label: name }))];
}
