import { choiceWords, functionExamples, functionWords, type Language, withWords, words } from '../../src/i18n';
import type { CellArgument } from '../../src/functions/cell';
import { customFunctions } from '../../src/functions/customFunctions';
import { functionsMetadata, functionText } from '../../src/functions/metadata';
import { callFormulaLater, callLater } from './callFormula';

const LANGUAGES: readonly Language[] = ['en', 'nb'];
/** Excel's autocompletion cuts longer help. */
const LONGEST_HELP = 255;
const ids = customFunctions.map(({ id }) => id);

describe('what Excel is told of the functions', () => {
  it('is the same in both languages but for words', () => {
    const structure = (language: Language): unknown => functionsMetadata(language).functions.map(({ id, name, parameters, result }) => ({
      id, name, result, parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({ type, dimensionality, optional, customEnumId })),
    }));
    expect(structure('nb')).toEqual(structure('en'));
  });

  it('offers the words of a choice, which the function then takes', async () => {
    const sets = new Map(functionsMetadata('nb').enums.map((set) => [set.id, set]));
    const offered = customFunctions.flatMap(({ id, parameters }) => parameters.flatMap(({ choices }, index) => (choices ? [{ id, choices, index }] : [])));
    expect(offered.length).toBeGreaterThan(10);
    for (const { id, choices, index } of offered) {
      const { parameters } = functionsMetadata('nb').functions.find((described) => described.id === id)!;
      expect(parameters[index]).toMatchObject({ type: 'string', dimensionality: 'scalar', customEnumId: choices });
      const given = (word: string): CellArgument[] => parameters.map(({ dimensionality }, at) => (at === index ? word : dimensionality === 'matrix' ? [[1], [2]] : null));
      // SCORECARD looks at its tables first.
      if (id !== 'SCORECARD') expect(await callLater(id, given('no such word'))).toMatchObject({ reason: { kind: 'notAChoice', choices } });
      for (const { name, stringValue } of sets.get(choices)!.values) {
        expect(await callLater(id, given(name))).toEqual(await callLater(id, given(stringValue)));
        expect(JSON.stringify(await callLater(id, given(name)))).not.toContain('notAChoice');
      }
    }
  });

  it.each(LANGUAGES)('offers every word of a set, with its meaning, under an id that Excel takes (%s)', (language) => {
    const { enums } = functionsMetadata(language);
    expect(enums.map(({ id }) => id).sort()).toEqual(Object.keys(functionWords(language).choiceHelp).sort());
    for (const { id, values } of enums) {
      expect(id).toMatch(/^[A-Za-z][\w.]{2,63}$/);
      expect(values.map(({ name }) => name)).toEqual(choiceWords(id as 'grain', language));
      expect(values.map(({ stringValue }) => stringValue)).toEqual(choiceWords(id as 'grain', 'en'));
      for (const { tooltip } of values) expect(tooltip).toMatch(/\S\.$/);
    }
  });

  it('lets errors reach the functions', () => {
    expect(functionsMetadata('en').allowErrorForDataTypeAny).toBe(true);
  });

  it('has unique ids that Excel takes for functions', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    // Letters and digits alone may read as a cell: ABC1.
    for (const id of ids) expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it.each(LANGUAGES)('has words for everything, of a length that Excel shows (%s)', (language) => {
    for (const { description, parameters } of functionsMetadata(language).functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.trim()).not.toBe('');
        expect({ text, isShown: text.length <= LONGEST_HELP }).toEqual({ text, isShown: true });
      }
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}][\p{L}\d]*$/u);
    }
  });

  it.each(LANGUAGES)('has no words for what does not exist (%s)', (language) => {
    const { functions } = functionWords(language);
    const { parameters } = words(language);
    expect(Object.keys(functions).sort()).toEqual([...ids].sort());
    for (const { id, parameters: declared } of customFunctions) {
      expect(Object.keys(functionText(id, language).parameters)).toEqual(declared.map(({ name }) => name));
    }
    const used = new Set(customFunctions.flatMap((customFunction) => customFunction.parameters.map(({ name }) => name)));
    expect(Object.keys(parameters).sort()).toEqual([...used].sort());
  });

  it('points to the place in the reference that the build publishes', () => {
    const [variance] = functionsMetadata('nb', 'https://example.com/maltall').functions;
    expect(variance!.helpUrl).toBe('https://example.com/maltall/help/functions.nb.html#variance');
  });

  it('puts optional parameters last, and as many as the function reads', () => {
    for (const { id, run, parameters, repeats } of customFunctions) {
      // What computes cell by cell reads its arguments by the list of its parameters.
      if (repeats !== 'cells') expect([id, run.length]).toEqual([id, parameters.length]);
      const optional = parameters.map((parameter) => Number(parameter.optional));
      expect(optional).toEqual([...optional].sort());
    }
  });

  it('tells of a function without words', () => {
    expect(() => functionText('UNKNOWN', 'nb')).toThrow('No words about UNKNOWN in src/i18n/nb/functions');
  });
});

describe('examples', () => {
  it('exist for every function and for no other', () => {
    expect(Object.keys(functionExamples).sort()).toEqual([...ids].sort());
  });

  it.each(Object.entries(functionExamples).flatMap(([id, examples]) => examples.map((example) => [id, example] as const)))(
    '%s: %j', async (id, { formula, result }) => {
      expect(formula).toContain(`=KPI.${id}(`);
      expect(await callFormulaLater(formula)).toBe(result);
      expect(await callFormulaLater(withWords(formula, 'nb'))).toBe(result);
    });
});
