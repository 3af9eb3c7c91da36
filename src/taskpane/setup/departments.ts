import type { Words } from '../../i18n';
import type { Department } from '../../kpi';

/** The field's own departments, in their usual order. */
export const DEPARTMENTS: readonly Department[] = ['company', 'sales', 'support', 'customer'];

/** A department by its name: the field's have one in each language, the user's own are called as they are written. */
export function departmentLabel(department: string, { pane }: Words): string {
  const names: Readonly<Record<string, string>> = pane.wizard.departments;
  return department === '' ? pane.catalogue.noDepartment : names[department] ?? department;
}

/** The way back, from names with commas between them. */
export function departmentsOf(written: string, words: Words): readonly string[] {
  const names = written.split(',').map((name) => name.trim()).filter((name) => name !== '');
  return names.map((name) => DEPARTMENTS.find((key) => [key, departmentLabel(key, words)].some((known) => known.toLowerCase() === name.toLowerCase())) ?? name);
}
