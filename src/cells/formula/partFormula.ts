import { type SetupInputs, type SetupTerm, allTerms, isProduct, partsGiven } from '../../kpi';
import { type InputPlace, type SourceFacts, figureOf, inputFormula, insideLoaded, unlessAny } from './inputFormula';

/** Binary fractions differ in their last digits from what they should be: 12.000000000001 is not rounded up to 13. */
const DECIMALS_BEFORE_ROUNDING_UP = 9;

/** The native formula of one part of a KPI in one period; undefined where the part has no input. */
export function partFormula(
  inputs: SetupInputs, part: keyof SetupInputs, place: InputPlace, factsOf: (table: string) => SourceFacts, roundUp: boolean,
): string | undefined {
  if (part === 'value' && isProduct(inputs)) return productFormula(inputs, place, factsOf, roundUp);
  const input = inputs[part];
  return input && inputFormula(input, place, factsOf);
}

/** factor × second factor ÷ divisor ÷ second divisor: absent where one of them is, or where a divisor is zero. */
function productFormula(inputs: SetupInputs, place: InputPlace, factsOf: (table: string) => SourceFacts, roundUp: boolean): string {
  const figure = (input: SetupTerm | readonly SetupTerm[]) => figureOf(input, place, factsOf);
  const absences = partsGiven(inputs).flatMap((part) => figure(inputs[part]!).absences);
  const joined = (one: SetupInputs['factor'], other: SetupInputs['factor']): string => (
    [one, other].flatMap((input) => (input === undefined ? [] : [`(${figure(input).total})`])).join('*')
  );
  const divisor = joined(inputs.divisor, inputs.secondDivisor);
  const quotient = `${joined(inputs.factor, inputs.secondFactor)}/(${divisor})`;
  const value = `IF(${divisor}=0,"",${roundUp ? `ROUNDUP(ROUND(${quotient},${DECIMALS_BEFORE_ROUNDING_UP}),0)` : quotient})`;
  return `=${insideLoaded(allTerms(inputs), place, unlessAny(absences, value))}`;
}
