import type { Setup } from './schema';

/** More than this for one team or in all, and nobody remembers what matters most; a workbook may say otherwise. */
export const MOST_KPIS = { department: 7, all: 20 } as const;

/** Where there are more KPIs than anybody keeps an eye on. The department is as written. */
export type Crowding =
  | { readonly code: 'manyInDepartment'; readonly department: string; readonly count: number; readonly limit: number }
  | { readonly code: 'manyInAll'; readonly count: number; readonly limit: number };

/** @param belonging each KPI's first department, or an empty text; apart from the warnings, which need the library: the pane's first page does not */
export function crowding(belonging: readonly string[], limits: Setup['limits'] = {}): readonly Crowding[] {
  const { department: most = MOST_KPIS.department, all = MOST_KPIS.all } = limits;
  const departments = [...new Set(belonging.filter((department) => department !== ''))];
  return [
    ...departments.map((department) => ({ code: 'manyInDepartment' as const, department, count: belonging.filter((one) => one === department).length, limit: most }))
      .filter(({ count }) => count > most),
    ...(belonging.length > all ? [{ code: 'manyInAll' as const, count: belonging.length, limit: all }] : []),
  ];
}
