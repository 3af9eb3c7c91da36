import type { SetupInputs, SetupTerm } from './schema';

/** One term or a list of them: an input as the list it means. */
export function termsOf(input: SetupTerm | readonly SetupTerm[]): readonly SetupTerm[] {
  return isTerms(input) ? input : [input];
}

/** By how much a term counts: its sign and its factor in one number. */
export function weightOf(term: SetupTerm): number {
  return (term.sign ?? 1) * (term.times ?? 1);
}

/** Every term of all parts. */
export function allTerms(inputs: SetupInputs): readonly SetupTerm[] {
  return [inputs.value, inputs.numerator, inputs.denominator].flatMap((input) => (input === undefined ? [] : termsOf(input)));
}

/** A target's source in the form of a KPI's inputs: the value's terms alone, or both parts of a ratio. */
export function inputsOfSource(source: SetupTerm | readonly SetupTerm[] | SetupInputs): SetupInputs {
  if (isTerms(source)) return { value: [...source] };
  return 'table' in source ? { value: source } : source;
}

function isTerms(input: SetupTerm | SetupInputs | readonly SetupTerm[]): input is readonly SetupTerm[] {
  return Array.isArray(input);
}
