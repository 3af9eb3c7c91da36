import type { Frame } from 'playwright-core';
import { openPage, openStandIn, paneOf, picture, typeInto, type StandIn } from './standIn';

let standIn: StandIn | undefined;

beforeAll(async () => {
  standIn = await openStandIn();
});

afterAll(async () => {
  await standIn?.close();
});

/** The code with which a write is refused; `done` when it isn't. */
function write(pane: Frame, address: string): Promise<string> {
  return pane.evaluate(async (to) => {
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(to).values = [[1]];
        await context.sync();
      });
      return 'done';
    } catch (thrown) {
      return (thrown as OfficeExtension.Error).code;
    }
  }, address);
}

test('an add-in is refused what the page’s user has forbidden, and what it asks for while he types', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  const choose = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: 'Obstacles' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  expect(await write(pane, 'A1')).toBe('done');
  for (const [item, code] of [['Sheet is protected', 'AccessDenied'], ['Read-only for add-ins', 'AccessDenied']] as const) {
    await choose(item);
    expect([item, await write(pane, 'A1')]).toEqual([item, code]);
    await choose(item);
    expect([item, await write(pane, 'A1')]).toEqual([item, 'done']);
  }
  await choose('Lose the next request');
  expect([await write(pane, 'A1'), await write(pane, 'A1')]).toEqual(['ConnectionFailure', 'done']);
  await typeInto(page, 'C3', '7');
  await page.keyboard.type('half an en');
  expect(await write(pane, 'A2')).toBe('InvalidOperationInCellEditMode');
  await page.keyboard.press('Escape');
  expect(await write(pane, 'A2')).toBe('done');
  // Whoever goes elsewhere by the name box has done with the cell.
  await page.keyboard.type('8');
  await typeInto(page, 'E5', '9');
  await page.locator('#cell-C4').getByText('8', { exact: true }).waitFor();
  expect(await write(pane, 'A3')).toBe('done');
  expect(faults).toEqual([]);
  await page.close();
});

test('a chart gives its picture, a comment stands at its cell', async () => {
  const { page, faults } = await openPage(standIn!, 'open=blank&locale=en-US');
  const pane = await paneOf(page);
  const size = await pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [['Month', 'Actual'], ['Jan', 3], ['Feb', 5]];
    sheet.comments.add(sheet.getRange('B2'), 'Why so low?');
    const image = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).getImage(300);
    await context.sync();
    const picture = new Image();
    picture.src = `data:image/png;base64,${image.value}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    const drawing = canvas.getContext('2d')!;
    [canvas.width, canvas.height] = [picture.width, picture.height];
    drawing.drawImage(picture, 0, 0);
    const colors = new Set<string>();
    const { data } = drawing.getImageData(0, 0, picture.width, picture.height);
    for (let at = 0; at < data.length; at += 4) colors.add([data[at], data[at + 1], data[at + 2]].join());
    return { width: picture.width, height: picture.height, column: colors.has('68,114,196') };
  }));
  expect(size).toEqual({ width: 300, height: 180, column: true });
  expect(await page.locator('#cell-B2').getAttribute('title')).toBe('User: Why so low?');
  await picture(page, 'comment');
  expect(faults).toEqual([]);
  await page.close();
});
