import { createWorkbook, sheetPasswordHash } from '../../../preview/model';
import type { Workbook } from '../../../preview/model/objects/workbookObject';
import { openXlsx, saveXlsx } from '../../../preview/xlsx';
import { codeOf } from '../model/inWorkbook';

test.each([['password', '83AF'], ['0', 'CE2A'], ['This is a longer phrase', 'D14E']])('the hash of %s', (password, hash) => expect(sheetPasswordHash(password)).toBe(hash));

test('a sheet that was protected with a password is still, when its file is opened', async () => {
  const workbook = createWorkbook();
  (workbook.root('client') as Workbook).worksheets.getActiveWorksheet().protection.protect({ allowSort: true }, 'måltall');
  const opened = await openXlsx(await saveXlsx(workbook));
  const { protection } = (opened.root('client') as Workbook).worksheets.getActiveWorksheet();
  expect(protection.options).toMatchObject({ allowSort: true, allowFormatCells: false, selectionMode: 'Normal' });
  expect(codeOf(() => protection.unprotect())).toBe('BadPassword');
  expect(codeOf(() => protection.unprotect('wrong'))).toBe('BadPassword');
  expect(codeOf(() => protection.unprotect('måltall'))).toBe('done');
});
