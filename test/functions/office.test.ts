import { gzipSync } from 'node:zlib';
import { Host } from '../../preview/bridge';
import { openAddin } from '../../preview/bridge/node';
import type { CustomFunctionCall } from '../../preview/calc/contract';
import { sampleWorkbook } from '../preview/bridge/sampleWorkbook';
import { cellError, type Value } from '../../preview/model/state';
import { customFunctions } from '../../src/functions/customFunctions';
import { functionsMetadata } from '../../src/functions/metadata';
import { functionExamples, functionWords, type Language, words } from '../../src/i18n';
import { kpiLibrary } from '../../src/kpi';
import { type BuiltFunctions, buildFunctions } from './builtFunctions';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', nb: 'nb-NO' };
const LARGEST_BUNDLE = 20_000;

let built: BuiltFunctions;
beforeAll(async () => { built = await buildFunctions(); }, 60_000);
afterAll(() => built.remove());

describe('the bundle of the functions', () => {
  it('is small', () => expect(gzipSync(built.script).length).toBeLessThan(LARGEST_BUNDLE));

  it('holds messages, but no help, examples, library or React', () => {
    expect(built.script).toContain(words('nb').errors.noLimit);
    expect(built.script).not.toMatch(/react/i);
    for (const { description } of Object.values(functionWords('nb').functions)) expect(built.script).not.toContain(description);
    for (const { formula } of Object.values(functionExamples).flat()) expect(built.script).not.toContain(formula);
    for (const { definition } of kpiLibrary) expect(built.script).not.toContain(definition.nb);
  });
});

type Call = readonly [id: string, given: CustomFunctionCall['arguments']];
type Results = readonly (Value | Value[][])[];

/** Calls functions through the unmodified office.js, as Excel does. */
async function callAll(calls: readonly Call[], { language = 'en' as Language, emptyCells = 'zero' as 'zero' | 'null' } = {}): Promise<Results> {
  const host = new Host(sampleWorkbook());
  host.functions.register(functionsMetadata(language), 'KPI');
  host.functions.emptyCells = emptyCells;
  const addin = await openAddin({ host, page: built.page, locale: LOCALES[language] });
  try {
    return await Promise.all(calls.map(([id, given]) => host.functions.invoke({ name: `KPI.${id}`, arguments: given, address: 'Sheet1!A1' })));
  } finally {
    addin.close();
    host.close();
  }
}

const missing = cellError('#N/A', 'actual is missing. An empty cell is not zero.');
const notANumber = cellError('#VALUE!', 'actual must be a number, not "x".');

describe('functions in the runtime of office.js', () => {
  it('are all associated at load', async () => {
    const results = await callAll(customFunctions.map(({ id, parameters }): Call => [id, parameters.map(() => cellError('#NULL!'))]));
    const firstCells = results.map((result) => (Array.isArray(result) ? result[0]![0] : result));
    for (const [index, result] of firstCells.entries()) expect([customFunctions[index]!.id, result]).toEqual([customFunctions[index]!.id, expect.objectContaining({ error: '#NULL!' })]);
  });

  it('give whole blocks, in which a bad cell spoils only its own result', async () => {
    const [block, padded] = await callAll([
      ['VARIANCE', [[[90], [''], ['x'], [cellError('#DIV/0!')]], [[100, 50]], undefined]],
      ['STATUS', [[[101], [95], [90]], [[100], [100]]]],
    ]);
    expect(block).toEqual([
      [-10, 40],
      [missing, missing],
      [notANumber, notANumber],
      [cellError('#DIV/0!'), cellError('#DIV/0!')],
    ]);
    expect(padded).toEqual([[1], [0], [cellError('#N/A', 'target has fewer rows or columns than the other arguments.')]]);
  });
  it('say why in English and in Norwegian', async () => {
    const calls: Call[] = [
      ['VARIANCE', ['', 100]],
      ['STATUS', [90, 100, 'up']],
      ['NPS', [[['']]]],
      ['ATTAINMENT', [90, 0]],
    ];
    expect(await callAll(calls)).toEqual([
      missing,
      cellError('#VALUE!', 'direction cannot be "up". Use higher, lower or range.'),
      cellError('#N/A', 'scores holds nothing that counts. Empty cells, text and TRUE/FALSE are skipped.'),
      expect.objectContaining({ error: '#NUM!' }),
    ]);
    expect(await callAll(calls, { language: 'nb' })).toEqual([
      cellError('#N/A', 'resultat mangler. En tom celle er ikke null.'),
      cellError('#VALUE!', 'retning kan ikke være "up". Bruk høyere, lavere eller intervall.'),
      cellError('#N/A', 'svar inneholder ingenting som teller. Tomme celler, tekst og SANN/USANN hoppes over.'),
      expect.objectContaining({ error: '#NUM!' }),
    ]);
  });

  it('write tables in the language of Excel, or of the workbook where it is said', async () => {
    const rows: CustomFunctionCall['arguments'] = [[['a'], ['b']], [[3], [1]], undefined, 1];
    const [ofExcel, ofWorkbook] = await callAll([['BREAKDOWN', rows], ['BREAKDOWN', [...rows, undefined, 'en']]], { language: 'nb' });
    expect(ofExcel).toEqual([['Gruppe', 'Verdi', 'Andel', 'Akkumulert andel'], ['a', 3, 0.75, 0.75], ['Øvrige', 1, 0.25, 1]]);
    expect(ofWorkbook).toEqual([['Key', 'Value', 'Share', 'Cumulative share'], ['a', 3, 0.75, 0.75], ['Others', 1, 0.25, 1]]);
  });

  it('write a funnel the same way, whichever of its lists are left out', async () => {
    const deals: CustomFunctionCall['arguments'] = [[['Tilbud'], ['Tapt'], ['Ny']], [['Ny', 'Tilbud']]];
    const [plain, withFurthest] = await callAll(
      [['FUNNEL', deals], ['FUNNEL', [...deals, undefined, [[''], ['Tilbud'], ['']], 'en']]], { language: 'nb' });
    expect(plain).toEqual([
      ['Fase', 'I fasen nå', 'Nådd', 'Verdi', 'Fra forrige fase', 'Fra første fase'], ['Ny', 1, 2, '', '', 1], ['Tilbud', 1, 1, '', 0.5, 0.5],
    ]);
    expect(withFurthest).toEqual([
      ['Stage', 'In stage now', 'Reached', 'Value', 'From previous stage', 'From first stage'],
      ['Ny', 1, 3, '', '', 1], ['Tilbud', 1, 2, '', 2 / 3, 2 / 3],
    ]);
  });

  it('draw with text, a row for each series', async () => {
    expect(await callAll([
      ['SPARK', [[[1, 8], ['', ''], [8, 1]]]],
      ['BULLET', [[[75], [125]], 100, 4]],
    ])).toEqual([
      [['▁█'], [cellError('#N/A', 'values holds nothing that counts. Empty cells, text and TRUE/FALSE are skipped.')], ['█▁']],
      [['███░│'], ['███│█']],
    ]);
  });

  it('show an absent entry as an empty text, never as 0', async () => {
    const [running] = await callAll([['CUMULATIVE', [[[1, '', 2]]]]]);
    expect(running).toEqual([[1, '', 3]]);
  });

  it('meet empty cells as the platform hands them over', async () => {
    const calls: Call[] = [
      ['VARIANCE', [[[null], [90]], 100]],
      ['SALESCYCLE', [[[42736], [42740]], [[42756], [null]]]],
    ];
    expect(await callAll(calls, { emptyCells: 'null' })).toEqual([[[missing], [-10]], 20]);
    expect(await callAll(calls, { emptyCells: 'zero' })).toEqual([[[-100], [-10]], 20]);
  });
});
