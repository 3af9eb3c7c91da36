import type { SetupInputs, SetupLimits, SetupTerm, SetupWhere } from './schema';

const PARTS: readonly (keyof SetupInputs)[] = ['value', 'numerator', 'denominator', 'factor', 'secondFactor', 'divisor', 'secondDivisor'];

/** One term or a list of them: an input as the list it means. */
export function termsOf(input: SetupTerm | readonly SetupTerm[]): readonly SetupTerm[] {
  return isTerms(input) ? input : [input];
}

/** By how much a term counts: its sign and its factor in one number. */
export function weightOf(term: SetupTerm): number {
  return (term.sign ?? 1) * (term.times ?? 1);
}

/** What no rows mean for a term. Averages and last values of no rows are absent; that nothing stands open is known where the table is loaded. */
export function emptyMeans(term: SetupTerm, ofSource: 'zero' | 'missing'): 'zero' | 'missing' {
  if (term.aggregate !== 'sum' && term.aggregate !== 'count') return 'missing';
  return term.empty ?? (term.open ? 'zero' : ofSource);
}

/** The parts that are given. */
export function partsGiven(inputs: SetupInputs): readonly (keyof SetupInputs)[] {
  return PARTS.filter((part) => inputs[part] !== undefined);
}

/** Whether a value is made of several figures that are multiplied and divided. */
export function isProduct(inputs: SetupInputs): boolean {
  return partsGiven(inputs).some((part) => part !== 'value' && part !== 'numerator' && part !== 'denominator');
}

/** Every term of all parts. */
export function allTerms(inputs: SetupInputs): readonly SetupTerm[] {
  return partsGiven(inputs).flatMap((part) => termsOf(inputs[part]!));
}

/** Whether a condition asks for a number within limits, not for values by name. */
export function isLimits(wanted: SetupWhere): wanted is SetupLimits {
  return typeof wanted === 'object' && !Array.isArray(wanted);
}

/** The values that a condition names, one of which a row has to hold. */
export function listedValues(wanted: Exclude<SetupWhere, SetupLimits>): readonly (string | number)[] {
  return Array.isArray(wanted) ? wanted : [wanted];
}

/** A target's source in the form of a KPI's inputs: the value's terms alone, or both parts of a ratio. */
export function inputsOfSource(source: SetupTerm | readonly SetupTerm[] | SetupInputs): SetupInputs {
  if (isTerms(source)) return { value: [...source] };
  return 'table' in source ? { value: source } : source;
}

function isTerms(input: SetupTerm | SetupInputs | readonly SetupTerm[]): input is readonly SetupTerm[] {
  return Array.isArray(input);
}
