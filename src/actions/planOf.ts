import { type DataTable, type PlanReason, type WorkbookPlan, planWorkbook, preparePlan } from '../cells';
import type { Language } from '../i18n';
import { type Outcome, type Setup, failure, success } from '../kpi';

export interface Misfit {
  /** Everything in the set-up that does not fit the data */
  readonly code: 'misfit';
  readonly problems: readonly PlanReason[];
}

/** How a set-up's workbook is planned once its tables are known. */
export function planOf(setup: Setup, language: Language): (tables: readonly DataTable[]) => Outcome<WorkbookPlan, Misfit> {
  const thisYear = new Date().getFullYear();
  return (tables) => {
    const context = preparePlan(setup, tables, { language, thisYear });
    return context.ok ? success(planWorkbook(context.value)) : failure({ code: 'misfit', problems: context.reason });
  };
}
