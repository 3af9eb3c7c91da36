import type { Bilingual, Department, PlannedKpi } from '../../../kpi';
import { bilingual } from '../bilingual';
import { departmentName } from '../departments';

const DEPARTMENTS: readonly Department[] = ['company', 'sales', 'support', 'customer'];

export interface KpisOfDepartment {
  /** What names of its own end in: letters and digits */
  readonly suffix: string;
  readonly name: Bilingual;
  readonly title: Bilingual;
  readonly kpis: readonly PlannedKpi[];
}

/** The company's first, with or without KPIs; the field's departments in their usual order, then the user's own. */
export function kpisByDepartment(kpis: readonly PlannedKpi[]): readonly KpisOfDepartment[] {
  const all = new Map<string, KpisOfDepartment & { kpis: PlannedKpi[] }>();
  const add = (department: string): KpisOfDepartment & { kpis: PlannedKpi[] } => {
    const { id, ...described } = departmentOf(department);
    const known = all.get(id);
    if (known) return known;
    const added = { ...described, suffix: freeSuffix(described.suffix, [...all.values()].map(({ suffix }) => suffix)), kpis: [] };
    all.set(id, added);
    return added;
  };
  DEPARTMENTS.forEach(add);
  for (const kpi of kpis) {
    for (const department of kpi.departments.length > 0 ? kpi.departments : ['company']) {
      const { kpis: listed } = add(department);
      if (!listed.includes(kpi)) listed.push(kpi);
    }
  }
  const [company, ...others] = [...all.values()];
  return [company!, ...others.filter((department) => department.kpis.length > 0)];
}

/** A department of the field, by its key or by its name in either language, or one of the user's own. */
function departmentOf(written: string): { readonly id: string; readonly suffix: string; readonly name: Bilingual; readonly title: Bilingual } {
  const wanted = written.trim().toLowerCase();
  const known = DEPARTMENTS.find((key) => [key, ...Object.values(departmentName(key))].some((name) => name.toLowerCase() === wanted));
  if (known) {
    return { id: known, suffix: known.charAt(0).toUpperCase() + known.slice(1), name: departmentName(known), title: bilingual((sheets) => sheets.dashboards[known]) };
  }
  const name = written.trim();
  return { id: wanted, suffix: suffixOf(name), name: { en: name, nb: name }, title: bilingual((sheets) => `${sheets.titles.dashboard} ${name}`) };
}

/** What of a name may stand in the name of a cell. */
function suffixOf(name: string): string {
  return name.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Own';
}

function freeSuffix(wanted: string, taken: readonly string[]): string {
  const isTaken = (suffix: string): boolean => taken.some((other) => other.toLowerCase() === suffix.toLowerCase());
  let free = wanted;
  for (let number = 2; isTaken(free); number += 1) free = `${wanted}${number}`;
  return free;
}
