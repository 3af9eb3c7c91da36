import { strToU8, zipSync } from 'fflate';
import { createWorkbook } from '../../../preview/model';
import { openXlsx, saveXlsx, XlsxError } from '../../../preview/xlsx';

function compoundFile(stream: string): Uint8Array {
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
}

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

describe('files that cannot be opened', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
    ['an empty file', () => new Uint8Array(), 'notZip', /empty/],
    ['a text', () => strToU8('a;b;c\n1;2;3'), 'notZip', /not a workbook/],
    ['a workbook cut off in the middle', async () => (await saveXlsx(createWorkbook())).slice(0, 900), 'damaged', /unpacked/],
    ['a zip of other things', () => zipSync({ 'a.txt': strToU8('a') }), 'otherDocument', /not a workbook/],
    ['an OpenDocument sheet', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }), 'otherDocument', /OpenDocument/],
    ['a text document', () => zipSync({ '[Content_Types].xml': strToU8(TYPES), '_rels/.rels': strToU8('<Relationships/>'), 'word/document.xml': strToU8('<a/>') }), 'otherDocument', /Office document/],
    ['a binary workbook', () => zipSync({ 'xl/workbook.bin': strToU8('') }), 'olderFormat', /\.xlsb/],
    ['a workbook with a password', () => compoundFile('EncryptedPackage'), 'encrypted', /password/],
    ['a workbook of Excel 97', () => compoundFile('Workbook'), 'olderFormat', /\.xls\)/],
    ['a workbook without its workbook part', () => zipSync({ '[Content_Types].xml': strToU8('<Types><Override ContentType="spreadsheetml"/></Types>'), '_rels/.rels': strToU8('<Relationships/>') }), 'damaged', /no workbook part/],
    ['a workbook whose part is no XML', () => zipSync({
      '[Content_Types].xml': strToU8('<Types><Override ContentType="spreadsheetml"/></Types>'), 'xl/workbook.xml': strToU8('not xml'),
      '_rels/.rels': strToU8('<Relationships><Relationship Id="rId1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
    }), 'damaged', /cannot be read/],
  ])('%s', async (_, bytes, problem, words) => {
    const failure = await openXlsx(await bytes()).then(() => undefined, (error: unknown) => error);
    expect(failure).toBeInstanceOf(XlsxError);
    expect(failure).toMatchObject({ problem, message: expect.stringMatching(words) as unknown });
  });
});
