import type { Bilingual, PlannedKpi } from '../../kpi';
import { words } from '../../i18n';
import { bilingual } from './bilingual';

export interface DepartmentKpis {
  /** The library's id of a department, or a name of the user's own; empty for KPIs of none */
  readonly department: string;
  readonly kpis: readonly PlannedKpi[];
}

/** KPIs by department, in the order in which the catalogue first names them; one that belongs to several stands under its first. */
export function byDepartment(kpis: readonly PlannedKpi[]): readonly DepartmentKpis[] {
  const departments = [...new Set(kpis.map(firstDepartment))];
  return departments.map((department) => ({ department, kpis: kpis.filter((kpi) => firstDepartment(kpi) === department) }));
}

export function departmentName(department: string): Bilingual {
  if (department === '') return bilingual((sheets) => sheets.noDepartment);
  const nameIn = (language: 'en' | 'nb'): string => (words(language).pane.wizard.departments as Readonly<Record<string, string>>)[department] ?? department;
  return { en: nameIn('en'), nb: nameIn('nb') };
}

export function firstDepartment({ departments }: PlannedKpi): string {
  return departments[0] ?? '';
}
