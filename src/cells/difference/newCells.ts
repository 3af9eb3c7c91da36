import type { ConditionalPlan, LookPlan, PlanArea, SheetPlan, ValidationPlan } from '../plan';
import { movedFormula } from './movedFormula';
import { type Placement, moveTo, placedArea } from './Placement';

/** Planned cells that are new and stand together: rows with the columns that are theirs, or columns that were put back. */
export interface NewCells {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly placement: Placement;
}

/** Groups new rows that follow one another in the plan and on the sheet. */
export function newRowRuns(rows: readonly number[], column: number, columns: number, placement: Placement): readonly NewCells[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    const follows = last && last.row + last.rows === row && placement.row(row) === placement.row(row - 1)! + 1;
    if (follows) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs.map((run) => ({ ...run, column, columns, placement }));
}

/** What the plan says of how these cells look and what may be typed in them. What is there already is the user's. */
export function looksOfNewCells(plan: SheetPlan, runs: readonly NewCells[]): {
  readonly looks: readonly LookPlan[]; readonly validations: readonly ValidationPlan[]; readonly conditionals: readonly ConditionalPlan[];
} {
  return {
    looks: within(plan.looks, runs, (look, area) => [{ ...look, ...area }]),
    validations: within(plan.validations, runs, (validation, area) => [{ ...validation, ...area }]),
    conditionals: within(plan.conditionals, runs, (conditional, area, planned, placement) => {
      if (!('formula' in conditional)) return [{ ...conditional, ...area }];
      const formula = formulaFrom(conditional.formula, planned.row - conditional.row, placement);
      return formula === undefined ? [] : [{ ...conditional, ...area, formula }];
    }),
  };
}

function within<Plan extends PlanArea>(
  plans: readonly Plan[], runs: readonly NewCells[], make: (plan: Plan, area: PlanArea, planned: PlanArea, placement: Placement) => readonly Plan[],
): readonly Plan[] {
  return runs.flatMap((run) => plans.flatMap((plan) => {
    const planned = intersection(plan, run);
    const area = planned && placedArea(planned, run.placement);
    return area ? make(plan, area, planned, run.placement) : [];
  }));
}

function intersection(one: PlanArea, other: PlanArea): PlanArea | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** A rule's formula speaks of the first cell of its area: it is read from a row further down. */
function formulaFrom(formula: string, down: number, placement: Placement): string | undefined {
  const below = movedFormula(formula, {
    rows: (span) => (span.fixed ? span : { from: span.from + down, through: span.through + down }),
    columns: (span) => span,
  });
  return below === undefined ? undefined : movedFormula(below, moveTo(placement));
}
