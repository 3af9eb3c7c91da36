import { Failure } from '../../../preview/bridge';
import { createWorkbook } from '../../../preview/model';
import { OfficeClient, withExcel } from '../officeClient';

type Client = Pick<OfficeClient<ReturnType<typeof createWorkbook>>, 'Excel'>;

/** Three syncs: A1, A2, A3 are written one after the other, each once more for the failure within a batch. */
async function writeThree({ Excel }: Client): Promise<string> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const row of [1, 2, 3]) {
        sheet.getRange(`A${row}`).values = [[row]];
        sheet.getRange(`B${row}`).values = [[row]];
        await context.sync();
      }
    });
    return 'done';
  } catch (thrown) {
    return (thrown as OfficeExtension.Error).code;
  }
}

function written(workbook: ReturnType<typeof createWorkbook>): unknown[] {
  const { grid } = workbook.state.sheets[0]!;
  return [0, 1, 2].flatMap((row) => [grid.value(row, 0), grid.value(row, 1)]);
}

describe('a batch that is made to fail', () => {
  it.each<[string, number, Failure, string, unknown[]]>([
    ['the connection at the first', 1, { at: 'request' }, 'ConnectionFailure', [null, null, null, null, null, null]],
    ['the connection at the second', 2, { at: 'request' }, 'ConnectionFailure', [1, 1, null, null, null, null]],
    ['the answer to the second', 2, { at: 'answer' }, 'ConnectionFailure', [1, 1, 2, 2, null, null]],
    ['Excel before it did anything', 2, { at: 'action', after: 0, code: 'GeneralException' }, 'GeneralException', [1, 1, null, null, null, null]],
    ['Excel at the last action of the third', 3, { at: 'action', after: 99, code: 'GeneralException' }, 'GeneralException', [1, 1, 2, 2, 3, null]],
    ['nothing, for there is no such batch', 4, { at: 'request' }, 'done', [1, 1, 2, 2, 3, 3]],
  ])('by %s', async (_, n, failure, code, expected) => {
    await withExcel(async (client) => {
      client.addin.client.failures.atSync(n, failure);
      expect(await writeThree(client)).toBe(code);
      expect(written(client.workbook)).toEqual(expected);
      expect(client.host.traffic.at(-1)!.failedWith).toBe(code === 'done' ? undefined : code);
    });
  });

  it('stays cut off until it is connected again', async () => {
    await withExcel(async (client) => {
      const { failures } = client.addin.client;
      failures.fromSync(2, { at: 'request' });
      expect([await writeThree(client), await writeThree(client)]).toEqual(['ConnectionFailure', 'ConnectionFailure']);
      failures.clear();
      expect(await writeThree(client)).toBe('done');
    });
  });
});

describe('the record of batches', () => {
  it('says what each changed, and how large it was', async () => {
    await withExcel(async ({ Excel, host }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B2').values = [['x', 'y'], [1, 2]];
        sheet.tables.add('A1:B2', true).name = 'Data';
        sheet.getRange('5:5').insert('Down');
        await context.sync();
        sheet.load('name');
        sheet.getUsedRange(true).load('values');
        sheet.activate();
        await context.sync();
        context.workbook.tables.getItemOrNullObject('Nowhere').name = 'x';
        await context.sync();
      });
      expect(host.traffic.map(({ writes }) => writes)).toEqual([['Range.values', 'TableCollection.add', 'Table.name', 'Range.insert'], [], []]);
      for (const { requestBytes, answerBytes, actions } of host.traffic) {
        expect(requestBytes).toBeGreaterThan(100);
        expect(answerBytes).toBeGreaterThan(30);
        expect(actions).toBeGreaterThan(0);
      }
    });
  });

  it('counts bytes, not characters', async () => {
    const sizes: number[] = [];
    for (const text of ['a', 'å', '€']) {
      await withExcel(async ({ Excel, host }) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text.repeat(1000)]];
          await context.sync();
        });
        sizes.push(host.traffic[0]!.requestBytes);
      });
    }
    expect([sizes[1]! - sizes[0]!, sizes[2]! - sizes[0]!]).toEqual([1000, 2000]);
  });
});
