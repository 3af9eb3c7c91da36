import { guessInputs, isLimits, kpiLibrary, partsGiven, termsOf, type KpiDefinition, type SetupInputs, type SetupTerm, type TableSketch } from '../kpi';

/** The KPIs that can be chosen. */
export function libraryKpis(): readonly KpiDefinition[] {
  return kpiLibrary;
}

/**
 * Where a KPI's figures probably stand in a table, for the user to check. Only what the wizard's fields can show whole: a proposal that
 * lost a part there would give a wrong figure.
 */
export function proposeInputs(kpi: KpiDefinition, table: TableSketch): SetupInputs | undefined {
  const inputs = guessInputs(kpi, table);
  return inputs && partsGiven(inputs).every((part) => isShown(termsOf(inputs[part]!))) ? inputs : undefined;
}

/** One sum, count, average or last value of rows with one condition, or the sum of one column less that of another. */
function isShown(terms: readonly SetupTerm[]): boolean {
  const [first, second, third] = terms;
  if (!first || third || !terms.every(isPlain)) return false;
  if (!second) return true;
  const isTakenAway = first.aggregate === 'sum' && second.sign === -1;
  return isTakenAway && JSON.stringify({ ...second, column: first.column, sign: 1 }) === JSON.stringify({ ...first, sign: 1 });
}

function isPlain({ open, times, where }: SetupTerm): boolean {
  const conditions = Object.values(where ?? {});
  return !open && times === undefined && conditions.length <= 1 && !conditions.some(isLimits);
}
