import type { PlannedKpi } from './PlannedKpi';
import type { SetupInputs, SetupTerm } from './schema';
import type { SetupReason } from './SetupReason';
import { isProduct, partsGiven, termsOf } from './terms';

/** A ratio needs both its parts, any other KPI its value or what makes it; a part too many would be silently left out, so it is refused. */
export function checkInputs(inputs: SetupInputs, kpi: PlannedKpi, path: string): readonly SetupReason[] {
  const { needed, allowed } = partsOf(inputs, kpi);
  const given = partsGiven(inputs);
  return [
    ...needed.filter((part) => !given.includes(part)).map((part) => ({ code: 'missingPart' as const, path: `${path}.${part}`, part })),
    ...given.filter((part) => !allowed.includes(part)).map((part) => ({ code: 'needlessPart' as const, path: `${path}.${part}`, part })),
    ...given.flatMap((part) => {
      const input = inputs[part]!;
      return termsOf(input).flatMap((term, index) => checkTerm(term, Array.isArray(input) ? `${path}.${part}[${index}]` : `${path}.${part}`));
    }),
  ];
}

function partsOf(inputs: SetupInputs, kpi: PlannedKpi): { readonly needed: readonly (keyof SetupInputs)[]; readonly allowed: readonly (keyof SetupInputs)[] } {
  const only = (...parts: readonly (keyof SetupInputs)[]) => ({ needed: parts, allowed: parts });
  if (kpi.rollup === 'ratio') return only('numerator', 'denominator');
  return isProduct(inputs) ? { needed: ['factor', 'divisor'], allowed: ['factor', 'secondFactor', 'divisor', 'secondDivisor'] } : only('value');
}

function checkTerm(term: SetupTerm, path: string): readonly SetupReason[] {
  if (term.aggregate !== 'count' && term.column === undefined) return [{ code: 'needsColumn', path: `${path}.column`, aggregate: term.aggregate }];
  // What stands open has no last row: every one of them counts.
  const isLastOpen = term.open !== undefined && term.aggregate === 'last';
  return isLastOpen ? [{ code: 'needsField', path: `${path}.aggregate`, field: 'aggregate: "sum", "count", "average"', because: 'open' }] : [];
}
