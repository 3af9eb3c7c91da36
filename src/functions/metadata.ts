import { type FunctionText, type Language, functionWords, words } from '../i18n';
import type { CustomFunction, ExplainedChoices, Parameter } from './CustomFunction';
import { customFunctions } from './customFunctions';
import { HELP_BASE, helpUrl } from './helpUrl';

/** `functions.json` as Microsoft's reference describes it (Excel custom functions, JSON metadata). */
export interface FunctionsMetadata {
  /** Errors in arguments reach the functions, so that one bad cell of a block spoils its own result only. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
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
  readonly type: 'any' | 'string';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly customEnumId?: string;
}

/** Words that Excel offers for a parameter (custom enums). Versions that do not know them leave them aside. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/**
 * What Excel is told of the KPI functions, in one language. Ids and names are the same in all: formulas must survive a change of language.
 * `base` is the address under which the build publishes the add-in and, in `help/`, the reference.
 */
export function functionsMetadata(language: Language, base: string = HELP_BASE): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: customFunctions.map((customFunction) => functionMetadata(customFunction, language, base)),
    enums: explainedChoices().map((set) => enumMetadata(set, language)),
  };
}

function explainedChoices(): readonly ExplainedChoices[] {
  const used = customFunctions.flatMap(({ parameters }) => parameters.flatMap(({ choices }) => choices ?? []));
  return [...new Set(used)];
}

/** What is written into the formula is English in every language, as the functions' names are; its name and meaning are in the user's. */
function enumMetadata(set: ExplainedChoices, language: Language): EnumMetadata {
  const written: Readonly<Record<string, string>> = words('en').choices[set];
  const named: Readonly<Record<string, string>> = words(language).choices[set];
  const meanings = Object.entries<string>(functionWords(language).choiceHelp[set]);
  return { id: set, type: 'string', values: meanings.map(([choice, tooltip]) => ({ name: named[choice]!, stringValue: written[choice]!, tooltip })) };
}

/** The words about a function. @throws Error where a function has none, which the build and a test show before any user does */
export function functionText(id: string, language: Language): FunctionText {
  const texts: Readonly<Record<string, FunctionText>> = functionWords(language).functions;
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
    parameters: parameters.map((parameter) => parameterMetadata(parameter, text.parameters[parameter.name] ?? missingHelp(id, parameter.name, language), language)),
    result: { type: result === 'scalar' ? 'number' : 'any', dimensionality: result },
  };
}

function parameterMetadata({ name, dimensionality, optional, choices }: Parameter, description: string, language: Language): ParameterMetadata {
  const shared = { name: words(language).parameters[name], description, dimensionality, optional };
  return choices ? { ...shared, type: 'string', customEnumId: choices } : { ...shared, type: 'any' };
}

function missingHelp(id: string, parameter: string, language: Language): never {
  throw new Error(`No words about ${parameter} of ${id} in src/i18n/${language}/functions`);
}
