import { choiceWords, functionExamples, functionWords, localExample, type FunctionExample, type FunctionText, type Language } from '../../i18n';

/** One argument of a function, as Excel is told of it. */
export interface FunctionArgument {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
  /** The words that it takes, where it takes no others */
  readonly choices: readonly { readonly name: string; readonly value: string; readonly meaning: string }[];
  /** Words that it takes beside cells that hold them */
  readonly suggestions: readonly string[];
}

export interface DescribedFunction {
  readonly id: string;
  readonly description: string;
  readonly arguments: readonly FunctionArgument[];
  readonly text: FunctionText;
  readonly example: FunctionExample | undefined;
  /** What it is found by, in both languages */
  readonly words: string;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean; readonly customEnumId?: string }[];
  }[];
  readonly enums: readonly { readonly id: string; readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[] }[];
}

const FILES: Readonly<Record<Language, string>> = { en: 'functions.json', nb: 'functions.nb.json' };
/** Sets among which an argument may choose anew for each cell, so that Excel knows no list for it: its help names the words. */
const SETS_IN_HELP = ['direction', 'toleranceKind', 'attainmentMethod', 'churnMethod'] as const;

/** The KPI functions from what is published for Excel itself, so that there is no second list of them. */
export async function loadFunctions(language: Language): Promise<readonly DescribedFunction[]> {
  const [own, other] = await Promise.all([metadataIn(language), metadataIn(language === 'en' ? 'nb' : 'en')]);
  const texts: Readonly<Record<string, FunctionText>> = functionWords(language).functions;
  const enums = new Map(own.enums.map(({ id, values }) => [id, values]));
  return own.functions.map(({ id, description, parameters }, at) => {
    const example = functionExamples[id]?.[0];
    return {
      id, description, text: texts[id]!,
      example: example && { ...example, formula: localExample(example.formula, language) },
      arguments: parameters.map(({ name, description: help, optional, customEnumId }) => ({
        name, help, optional,
        choices: (enums.get(customEnumId ?? '') ?? []).map((value) => ({ name: value.name, value: value.stringValue, meaning: value.tooltip })),
        suggestions: customEnumId ? [] : suggestionsIn(help, language),
      })),
      words: [id, description, other.functions[at]?.description, ...parameters.map(({ name }) => name), texts[id]!.variant].join(' ').toLocaleLowerCase(),
    };
  });
}

async function metadataIn(language: Language): Promise<Metadata> {
  const response = await fetch(FILES[language]);
  if (!response.ok) throw new TypeError(`${FILES[language]} (${response.status})`);
  return await response.json() as Metadata;
}

function suggestionsIn(help: string, language: Language): readonly string[] {
  const named = SETS_IN_HELP.find((set) => choiceWords(set, language).every((word) => help.includes(`"${word}"`) || help.includes(`«${word}»`)));
  return named ? choiceWords(named, language) : [];
}

/** Functions in which every word that is searched for occurs; those whose names begin with it first. */
export function searchFunctions(functions: readonly DescribedFunction[], search: string): readonly DescribedFunction[] {
  const wanted = search.trim().toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = functions.filter(({ words }) => wanted.every((word) => words.includes(word)));
  const isNamed = ({ id }: DescribedFunction): boolean => wanted.length > 0 && id.toLowerCase().startsWith(wanted[0]!);
  return [...found.filter(isNamed), ...found.filter((one) => !isNamed(one))];
}
