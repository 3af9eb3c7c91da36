import { type FunctionMetadata, functionText, functionsMetadata } from '../src/functions/metadata';
import { errorName, formatNumber, functionExamples, type Language, localExample } from '../src/i18n';

/** What the reference says about one KPI function, in one language; docs and help pages only lay it out. */
export interface FunctionReference {
  readonly id: string;
  readonly description: string;
  /** As it is typed, with its arguments by name, those that may be left out in brackets */
  readonly syntax: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly help: string }[];
  readonly result: string;
  readonly variant: string;
  readonly errors: string;
  /** Formulas that a test runs, and the cells that each gives */
  readonly examples: readonly { readonly formula: string; readonly cells: readonly (readonly string[])[] }[];
}

export const REFERENCE_WORDS = {
  en: {
    title: 'The KPI functions',
    about: 'Names are the same in every language of Excel; words such as "higher" or "sum" may be written in English or Norwegian. '
      + 'The result of a block of cells is a block; one bad cell spoils its own result only.',
    argument: 'Argument', arguments: 'Arguments', meaning: 'Meaning', result: 'Result', variant: 'Definition', errors: 'Errors', examples: 'Examples',
    formula: 'Formula', gives: 'Gives', optional: 'optional', contents: 'Functions',
  },
  nb: {
    title: 'KPI-funksjonene',
    about: 'Navnene er de samme i alle språkutgaver av Excel; ord som «høyere» og «sum» kan skrives på norsk eller engelsk. '
      + 'Svaret for en blokk med celler er en blokk; én celle med feil påvirker bare sitt eget svar.',
    argument: 'Argument', arguments: 'Argumenter', meaning: 'Betydning', result: 'Svar', variant: 'Definisjon', errors: 'Feil', examples: 'Eksempler',
    formula: 'Formel', gives: 'Gir', optional: 'valgfri', contents: 'Funksjoner',
  },
} as const;

/** The reference of all KPI functions. */
export function functionReference(language: Language): readonly FunctionReference[] {
  return functionsMetadata(language).functions.map((metadata) => referenceOf(metadata, language));
}

function referenceOf({ id, parameters }: FunctionMetadata, language: Language): FunctionReference {
  const { description, result, variant, errors } = functionText(id, language);
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return {
    id, description, result, variant, errors,
    syntax: `=KPI.${id}(${names.join(language === 'nb' ? '; ' : ', ')})`,
    parameters: parameters.map(({ name, optional, description: help }) => ({ name, optional, help })),
    examples: (functionExamples[id] ?? []).map(({ formula, result: given }) => ({ formula: localExample(formula, language), cells: localCells(given, language) })),
  };
}

/** Cells as a reader sees them: numbers with four decimals, errors by the language's names. */
function localCells(result: string, language: Language): readonly (readonly string[])[] {
  const cell = (text: string): string => (/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(text) ? formatNumber(Number(text), language, 4) : errorName(text, language));
  return result.split('\n').map((row) => row.split('\t').map(cell));
}
