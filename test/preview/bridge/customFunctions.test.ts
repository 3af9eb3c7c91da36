import path from 'node:path';
import { CustomFunctionCall } from '../../../preview/calc/contract';
import { FunctionsMetadata, Host } from '../../../preview/bridge';
import { openAddin } from '../../../preview/bridge/node';
import { cellError, Value } from '../../../preview/model/state';
import { withOffice } from '../officeClient';
import { sampleWorkbook } from './sampleWorkbook';

type Implementation = (...parameters: never[]) => unknown;

const METADATA: FunctionsMetadata = {
  functions: [
    { id: 'ECHO', name: 'ECHO', parameters: [{ name: 'first', type: 'any' }, { name: 'second', type: 'any', optional: true }], result: {} },
    { id: 'COUNTROWS', name: 'COUNTROWS', parameters: [{ name: 'block', type: 'any', dimensionality: 'matrix' }], result: {} },
    { id: 'TABLE', name: 'TABLE', parameters: [], result: { dimensionality: 'matrix' } },
    { id: 'SUMALL', name: 'SUMALL', parameters: [{ name: 'start', type: 'number' }, { name: 'blocks', type: 'any', dimensionality: 'matrix', repeating: true }], result: {} },
    { id: 'TICK', name: 'TICK', parameters: [], result: {}, options: { stream: true } },
    { id: 'WHERE', name: 'WHERE', parameters: [], result: {}, options: { requiresAddress: true } },
  ],
};

async function callFunction(
  id: string,
  implementation: Implementation,
  call: CustomFunctionCall['arguments'],
  { metadata = METADATA, prepare = () => undefined }: { metadata?: FunctionsMetadata; prepare?: (host: Host) => void } = {},
): Promise<Value | Value[][]> {
  const workbook = sampleWorkbook();
  const host = new Host(workbook);
  host.functions.register(metadata, 'KPI');
  prepare(host);
  return withOffice(workbook, async ({ CustomFunctions }) => {
    CustomFunctions.associate(id, implementation as () => unknown);
    return host.functions.invoke({ name: `KPI.${id}`, arguments: call, address: 'Sales!B3' });
  }, { host });
}

describe('custom functions in the runtime of office.js', () => {
  const echo = (first: unknown, second: unknown): string => JSON.stringify([first, second]);

  it.each<[string, CustomFunctionCall['arguments'], string]>([
    ['numbers and texts', [1.5, 'x'], '[1.5,"x"]'],
    ['zero and an empty text', [0, ''], '[0,""]'],
    ['negative numbers and truth values', [-2, false], '[-2,false]'],
    ['an omitted last argument as null', [1], '[1,null]'],
    ['an omitted first argument as null', [undefined, 2], '[null,2]'],
    ['an empty cell as 0', [null, null], '[0,0]'],
  ])('pass %s', async (_, call, expected) => {
    expect(await callFunction('ECHO', echo, call)).toBe(expected);
  });

  it('pass an empty cell as null where the host is asked to do as Excel on the web', async () => {
    const prepare = (host: Host): void => { host.functions.emptyCells = 'null'; };
    expect(await callFunction('ECHO', echo, [null, 1], { prepare })).toBe('[null,1]');
  });

  it('pass a single value to a parameter for a range as a block of one', async () => {
    expect(await callFunction('COUNTROWS', (block: unknown[][]) => `${block.length} × ${block[0]!.length}`, [7])).toBe('1 × 1');
  });

  it('pass the arguments of a repeating parameter as one list', async () => {
    const sum = (start: number, blocks: number[][][]): number => blocks.flat(2).reduce((total, value) => total + value, start);
    expect(await callFunction('SUMALL', sum, [100, [[1, 2], [3, 4]], [[5]]])).toBe(115);
    expect(await callFunction('SUMALL', sum, [100])).toBe(100);
  });

  it('pass errors only where the metadata asks for them', async () => {
    const metadata = { ...METADATA, allowErrorForDataTypeAny: true };
    const code = (block: { code?: string }[][]): string => block.flat().map((cell) => cell.code ?? 'fine').join();
    expect(await callFunction('COUNTROWS', code, [[[cellError('#N/A'), 1]]], { metadata })).toBe('#N/A,fine');
  });

  it('know the cell that they stand in', async () => {
    expect(await callFunction('WHERE', (invocation: CustomFunctions.Invocation) => invocation.address, [])).toBe('Sales!B3');
  });

  it.each<[string, unknown, Value | Value[][]]>([
    ['a number', 12.5, 12.5],
    ['zero', 0, 0],
    ['an empty text', '', ''],
    ['nothing, which shows as 0', null, 0],
    ['a block', [[1, 'a'], [true, '']], [[1, 'a'], [true, '']]],
    ['a block of unequal rows', [[1], [1, 2]], cellError('#VALUE!', 'The function returned an array that is empty or whose rows differ in length.')],
    ['an empty block', [], cellError('#VALUE!', 'The function returned an array that is empty or whose rows differ in length.')],
    ['infinity', Infinity, cellError('#NUM!', 'Infinity')],
    ['a promise', Promise.resolve(3), 3],
  ])('return %s', async (_, returned, expected) => {
    expect(await callFunction('TABLE', () => returned, [])).toEqual(expected);
  });

  it.each<[CustomFunctions.ErrorCode, string | undefined, Value]>([
    ['#N/A' as CustomFunctions.ErrorCode, 'No actual yet.', cellError('#N/A', 'No actual yet.')],
    ['#VALUE!' as CustomFunctions.ErrorCode, 'Target must be a number.', cellError('#VALUE!', 'Target must be a number.')],
    ['#NUM!' as CustomFunctions.ErrorCode, 'Scores go from 0 to 10.', cellError('#NUM!', 'Scores go from 0 to 10.')],
    ['#DIV/0!' as CustomFunctions.ErrorCode, undefined, cellError('#DIV/0!')],
    ['#NULL!' as CustomFunctions.ErrorCode, undefined, cellError('#NULL!')],
  ])('fail with %s and the message', async (code, message, expected) => {
    const workbook = sampleWorkbook();
    const host = new Host(workbook);
    host.functions.register(METADATA, 'KPI');
    await withOffice(workbook, async ({ CustomFunctions }) => {
      CustomFunctions.associate('TABLE', () => { throw new CustomFunctions.Error(code, message); });
      expect(await host.functions.invoke({ name: 'KPI.TABLE', arguments: [], address: 'Sales!A1' })).toEqual(expected);
      CustomFunctions.associate('ECHO', () => [[1, new CustomFunctions.Error(code, message)]]);
      const [row] = (await host.functions.invoke({ name: 'KPI.ECHO', arguments: [1], address: 'Sales!A1' })) as Value[][];
      expect(row).toEqual([1, expect.objectContaining({ error: code })]);
    }, { host });
  });

  it('fail with #VALUE! where they throw anything else', async () => {
    expect(await callFunction('TABLE', () => { throw new TypeError('oops'); }, [])).toEqual(cellError('#VALUE!'));
  });

  it('are found without regard to case, and only where registered', async () => {
    const host = new Host(sampleWorkbook());
    host.functions.register(METADATA, 'KPI');
    expect(host.functions.describe('kpi.Echo')).toMatchObject({ id: 'ECHO', name: 'KPI.ECHO', allowErrors: false });
    expect(host.functions.describe('KPI.MISSING')).toBeUndefined();
    expect(host.functions.describe('ECHO')).toBeUndefined();
    expect(await host.functions.invoke({ name: 'KPI.MISSING', arguments: [], address: 'Sales!A1' })).toEqual(cellError('#NAME?'));
    expect(await host.functions.invoke({ name: 'KPI.TICK', arguments: [], address: 'Sales!A1' })).toMatchObject({ error: '#VALUE!' });
  });

  it('wait for the add-in to load', async () => {
    const workbook = sampleWorkbook();
    const host = new Host(workbook);
    host.functions.register(METADATA, 'KPI');
    const early = host.functions.invoke({ name: 'KPI.TABLE', arguments: [], address: 'Sales!A1' });
    const addin = await openAddin({ host, page: path.join(__dirname, 'functionsPage.html') });
    expect(await early).toBe('loaded');
    addin.close();
  });

  it('answer #CONNECT! when the page goes before it has answered', async () => {
    const workbook = sampleWorkbook();
    const host = new Host(workbook);
    host.functions.register(METADATA, 'KPI');
    const unanswered = await withOffice(workbook, async ({ CustomFunctions }) => {
      CustomFunctions.associate('TABLE', () => new Promise(() => undefined));
      const result = host.functions.invoke({ name: 'KPI.TABLE', arguments: [], address: 'Sales!A1' });
      await new Promise((resolve) => setImmediate(resolve));
      return { result };
    }, { host });
    expect(await unanswered.result).toEqual(cellError('#CONNECT!'));
  });

  it('answer many calls of one turn together', async () => {
    const workbook = sampleWorkbook();
    const host = new Host(workbook);
    host.functions.register(METADATA, 'KPI');
    await withOffice(workbook, async ({ CustomFunctions }) => {
      CustomFunctions.associate('ECHO', (value: number) => value * 2);
      const calls = Array.from({ length: 500 }, (_, index) => host.functions.invoke({ name: 'KPI.ECHO', arguments: [index], address: 'Sales!A1' }));
      expect(await Promise.all(calls)).toEqual(Array.from({ length: 500 }, (_, index) => index * 2));
    }, { host });
  });
});
