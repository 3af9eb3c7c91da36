/** Why a set-up that is right in itself does not fit the data. */
export type PlanReason =
  /** All of the KPIs are out of use: there is nothing to show */
  | { readonly code: 'noKpiInUse' }
  | { readonly code: 'unknownColumn'; readonly kpi: string; readonly table: string; readonly column: string; readonly known: readonly string[] }
  | { readonly code: 'noDates'; readonly kpi: string; readonly table: string; readonly column: string }
  /** No row meets the conditions; `value` is a wanted one that the column never holds, `found` some that it does */
  | { readonly code: 'kpiWithoutData'; readonly kpi: string; readonly table: string; readonly column: string; readonly value: string; readonly found: readonly string[] }
  /** Rows meet the conditions, but none in the years that are laid out */
  | { readonly code: 'kpiWithoutDataInYears'; readonly kpi: string; readonly table: string; readonly years: readonly number[]; readonly from: number; readonly through: number }
  | { readonly code: 'noLastYear'; readonly kpi: string; readonly year: number }
  | { readonly code: 'cannotSpread'; readonly kpi: string; readonly year: number };
