import { createWorkbook } from '../../../preview/model';
import { withTwoOffices } from '../officeClient';

const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('two clients on one workbook', () => {
  it('see what the other wrote, and hear of it as remote', async () => {
    await withTwoOffices(createWorkbook(), async (mine, other) => {
      const heard: string[] = [];
      for (const [name, { Excel }] of [['mine', mine], ['other', other]] as const) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource }) => { heard.push(`${name} ${address} ${source} ${triggerSource}`); });
          await context.sync();
        });
      }
      await mine.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[7]];
        await context.sync();
      });
      await told();
      expect(heard.sort()).toEqual(['mine A1 Local ThisLocalAddin', 'other A1 Remote Unknown']);
      await other.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
        expect(range.values).toEqual([[7]]);
      });
    });
  });

  it.each<[string, 'onAdded' | 'onDeleted', (context: Excel.RequestContext) => void]>([
    ['sheets that come', 'onAdded', ({ workbook }) => { workbook.worksheets.add('New'); }],
    ['sheets that go', 'onDeleted', ({ workbook }) => workbook.worksheets.getItem('Old').delete()],
  ])('are told of %s by whom', async (_, event, action) => {
    await withTwoOffices(createWorkbook(), async (mine, other) => {
      await mine.Excel.run(async (context) => {
        context.workbook.worksheets.add('Old');
        await context.sync();
      });
      const heard: string[] = [];
      for (const [name, { Excel }] of [['mine', mine], ['other', other]] as const) {
        await Excel.run(async ({ workbook, sync }) => {
          workbook.worksheets[event].add(async ({ source }: { source: string }) => { heard.push(`${name} ${source}`); });
          await sync.call(workbook.context);
        });
      }
      await mine.Excel.run(async (context) => {
        action(context);
        await context.sync();
      });
      await told();
      expect(heard.sort()).toEqual(['mine Local', 'other Remote']);
    });
  });

  it('keep their ranges apart, and each through what the other inserts', async () => {
    await withTwoOffices(createWorkbook(), async (mine, other) => {
      await mine.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B5');
        await context.sync();
        expect([mine.addin.client.references.size, other.addin.client.references.size]).toEqual([1, 0]);
        await other.Excel.run(async (elsewhere) => {
          elsewhere.workbook.worksheets.getActiveWorksheet().getRange('1:2').insert('Down');
          await elsewhere.sync();
        });
        range.load('address');
        await context.sync();
        expect(range.address).toBe('Sheet1!B7');
      });
    });
  });

  it('lose nothing where they write different cells; in the same cell the last one stays', async () => {
    await withTwoOffices(createWorkbook(), async (mine, other) => {
      const write = (client: typeof mine, address: string, value: number): Promise<void> => client.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
        await context.sync();
      });
      await Promise.all([write(mine, 'A1', 1), write(other, 'A2', 2)]);
      await write(mine, 'A3', 3);
      await write(other, 'A3', 4);
      const { grid } = mine.workbook.state.sheets[0]!;
      expect([0, 1, 2].map((row) => grid.value(row, 0))).toEqual([1, 2, 4]);
      expect(mine.host.traffic.map(({ clientId }) => clientId)).toHaveLength(4);
      expect([mine.addin.syncs, other.addin.syncs]).toEqual([2, 2]);
    });
  });
});
