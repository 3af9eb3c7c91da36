import { type FunctionText, type Language, words } from '../i18n';
import type { CustomFunction } from './CustomFunction';
import { customFunctions } from './customFunctions';
import { HELP_BASE, helpUrl } from './helpUrl';

/** `functions.json` as Microsoft's reference describes it (Excel custom functions, JSON metadata). */
export interface FunctionsMetadata {
  /** Errors in arguments reach the functions, so that one bad cell of a block spoils its own result only. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any' | 'number'; readonly dimensionality: 'scalar' | 'matrix' };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
}

/**
 * What Excel is told of the KPI functions, in one language. Ids and names are the same in all: formulas must survive a change of language.
 * `base` is the address under which the build publishes the add-in and, in `help/`, the reference.
 */
export function functionsMetadata(language: Language, base: string = HELP_BASE): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: customFunctions.map((customFunction) => functionMetadata(customFunction, language, base)),
  };
}

/** The words about a function. @throws Error where a function has none, which the build and a test show before any user does */
export function functionText(id: string, language: Language): FunctionText {
  const texts: Readonly<Record<string, FunctionText>> = words(language).functions;
  const text = texts[id];
  if (!text) throw new Error(`No words about ${id} in src/i18n/${language}/functions`);
  return text;
}

function functionMetadata({ id, parameters, result }: CustomFunction, language: Language, base: string): FunctionMetadata {
  const text = functionText(id, language);
  return {
    id,
    name: id,
    description: text.description,
    helpUrl: helpUrl(id, language, base),
    parameters: parameters.map(({ name, dimensionality, optional }) => ({
      name: words(language).parameters[name],
      description: text.parameters[name] ?? missingHelp(id, name, language),
      type: 'any',
      dimensionality,
      optional,
    })),
    result: { type: result === 'scalar' ? 'number' : 'any', dimensionality: result },
  };
}

function missingHelp(id: string, parameter: string, language: Language): never {
  throw new Error(`No words about ${parameter} of ${id} in src/i18n/${language}/functions`);
}
