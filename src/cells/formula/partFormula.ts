import { type SetupInputs, type SetupTerm, allTerms, isProduct, partsGiven } from '../../kpi';
import { type InputPlace, type SourceFacts, figureOf, inputFormula, insideLoaded } from './inputFormula';

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
  const rows = partsGiven(inputs).flatMap((part) => figure(inputs[part]!).rows ?? []);
  const joined = (one: SetupInputs['factor'], other: SetupInputs['factor']): string => (
    [one, other].flatMap((input) => (input === undefined ? [] : [inBrackets(figure(input).total)])).join('*')
  );
  const divisor = joined(inputs.divisor, inputs.secondDivisor);
  const quotient = `${joined(inputs.factor, inputs.secondFactor)}/(${divisor})`;
  const value = `IF(${divisor}=0,"",${roundUp ? `ROUNDUP(ROUND(${quotient},${DECIMALS_BEFORE_ROUNDING_UP}),0)` : quotient})`;
  const present = rows.length === 0 ? value : `IF(OR(${rows.map((count) => `${count}=0`).join(',')}),"",${value})`;
  return `=${insideLoaded(allTerms(inputs), place, present)}`;
}

/** A total of several terms is one figure. */
function inBrackets(total: string): string {
  return `(${total})`;
}
