import { createWorkbook } from '../../../preview/model';
import { openXlsx, saveXlsx } from '../../../preview/xlsx';
import { withExcel } from '../officeClient';
import { errorsInFile, itWithValidator } from '../xlsx/validateFile';

async function commented(): Promise<ReturnType<typeof createWorkbook>> {
  const workbook = createWorkbook();
  workbook.user = { name: 'Ida Ås', email: 'ida@example.com' };
  await withExcel(({ Excel }) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const comment = context.workbook.comments.add('Sheet1!B5', 'Why so low? <æ> & "ø"\nAnd since when?');
    comment.replies.add('Two left in May.');
    comment.resolved = true;
    await context.sync();
    workbook.user = { name: 'Ola', email: '' };
    sheet.comments.add(sheet.getRange('C1'), 'Second');
    await context.sync();
  }), { workbook });
  return workbook;
}

function threads({ state }: ReturnType<typeof createWorkbook>): unknown[] {
  return state.sheets[0]!.comments.map(({ row, column, content, authorName, authorEmail, resolved, replies }) =>
    ({ row, column, content, authorName, authorEmail, resolved, replies: replies.map((reply) => [reply.authorName, reply.content]) }));
}

const FIRST = {
  row: 4, column: 1, content: 'Why so low? <æ> & "ø"\nAnd since when?', authorName: 'Ida Ås', authorEmail: 'ida@example.com', resolved: true, replies: [['Ida Ås', 'Two left in May.']],
};
const SECOND = { row: 0, column: 2, content: 'Second', authorName: 'Ola', authorEmail: '', resolved: false, replies: [] };

describe('comments', () => {
  it('are found by cell, by id and by a reply, and are changed and deleted', async () => {
    const workbook = await commented();
    expect(threads(workbook)).toEqual([FIRST, SECOND]);
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.load('items/id, items/content, items/creationDate, items/authorName');
      const comment = comments.getItemByCell('Sheet1!B5').load('id, content, resolved, replies/items/id, replies/items/content');
      await context.sync();
      expect(comments.items.map(({ content }) => content)).toEqual([FIRST.content, 'Second']);
      expect(comments.items[0]!.creationDate.getFullYear()).toBeGreaterThan(2020);
      expect(comment.replies.items.map(({ content }) => content)).toEqual(['Two left in May.']);
      const byReply = comments.getItemByReplyId(comment.replies.items[0]!.id).load('id');
      const location = comment.getLocation().load('address');
      const missing = comments.getItemOrNullObject('{00}');
      comments.items[1]!.content = 'Changed';
      comment.replies.getItemAt(0).delete();
      await context.sync();
      expect([byReply.id, location.address, missing.isNullObject]).toEqual([comment.id, 'Sheet1!B5', true]);
      comment.delete();
      await context.sync();
    }), { workbook });
    expect(threads(workbook)).toEqual([{ ...SECOND, content: 'Changed' }]);
  });

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
    ['more than one cell', (sheet) => { sheet.comments.add(sheet.getRange('A1:B1'), 'x'); }, 'InvalidArgument'],
    ['an address that does not say its sheet', (_, { workbook }) => { workbook.comments.add('A1', 'x'); }, 'InvalidArgument'],
    ['an empty text', (sheet) => { sheet.comments.add('Sheet1!A1', ''); }, 'InvalidArgument'],
    ['a second one in a cell', (sheet) => { sheet.comments.add('Sheet1!C1', 'x'); }, 'ItemAlreadyExists'],
    ['a cell without one', (sheet) => { sheet.comments.getItemByCell('Sheet1!A1').load('id'); }, 'ItemNotFound'],
    ['a protected sheet', (sheet) => {
      sheet.protection.protect();
      sheet.comments.add('Sheet1!A1', 'x');
    }, 'AccessDenied'],
  ])('refuse %s', async (_, action, code) => {
    const workbook = await commented();
    await withExcel(({ Excel }) => expect(Excel.run(async (context) => {
      action(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    })).rejects.toMatchObject({ code }), { workbook });
  });

  it('move with their cells and go with them', async () => {
    const workbook = await commented();
    await withExcel(({ Excel }) => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('D:D').delete('Left');
      await context.sync();
    }), { workbook });
    expect(threads(workbook)).toEqual([{ ...FIRST, row: 6, column: 2 }]);
  });

  it('are kept in the file, beside the notes that were there', async () => {
    const workbook = await commented();
    const sheet = workbook.state.sheets[0]!;
    sheet.notes.push({ row: 9, column: 0, author: 'Kari', text: 'An old note\nof two lines' });
    const opened = await openXlsx(await saveXlsx(workbook));
    expect(threads(opened)).toEqual([FIRST, SECOND]);
    expect(opened.state.sheets[0]!.comments.map(({ id, created }) => [id, created])).toEqual(sheet.comments.map(({ id, created }) => [id, created]));
    expect(opened.state.sheets[0]!.notes).toEqual(sheet.notes);
  });

  itWithValidator('are saved without a fault', async () => {
    const workbook = await commented();
    workbook.state.sheets[0]!.notes.push({ row: 9, column: 0, author: 'Kari', text: 'An old note' });
    expect(await errorsInFile(await saveXlsx(workbook))).toEqual([]);
  });
});
