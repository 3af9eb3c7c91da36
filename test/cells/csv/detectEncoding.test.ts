import { detectEncoding } from '../../../src/cells';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16le = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
const utf16be = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff]);

test.each<[string, number[], string, string]>([
  ['ASCII', utf8('a,b\n1,2\n'), 'utf-8', 'onlyAscii'],
  ['UTF-8', utf8('navn,år\nÅse,1\n'), 'utf-8', 'validUtf8'],
  ['UTF-8 with mark', [0xef, 0xbb, 0xbf, ...utf8('a,b')], 'utf-8', 'byteOrderMark'],
  ['only a mark', [0xef, 0xbb, 0xbf], 'utf-8', 'byteOrderMark'],
  ['UTF-16LE with mark', [0xff, 0xfe, ...utf16le('a,b')], 'utf-16le', 'byteOrderMark'],
  ['UTF-16BE with mark', [0xfe, 0xff, ...utf16be('a,b')], 'utf-16be', 'byteOrderMark'],
  ['UTF-16LE', utf16le('navn;år\nÅse;1\n'), 'utf-16le', 'zeroBytes'],
  ['UTF-16BE', utf16be('navn;år\nÅse;1\n'), 'utf-16be', 'zeroBytes'],
  ['Windows-1252', [...utf8('navn;'), 0xe5, 0x72, 0x0a], 'windows-1252', 'notUtf8'],
  ['Windows-1252 euro at the end', [...utf8('5 '), 0x80], 'windows-1252', 'notUtf8'],
  ['overlong form', [0xc0, 0xaf, 0x0a], 'windows-1252', 'notUtf8'],
  ['surrogate', [0xed, 0xa0, 0x80], 'windows-1252', 'notUtf8'],
  ['emoji', utf8('😀,1\n'), 'utf-8', 'validUtf8'],
])('%s', (_, bytes, encoding, evidence) => {
  expect(detectEncoding(Uint8Array.from(bytes))).toMatchObject({ ok: true, value: { value: encoding, evidence: { code: evidence } } });
});

test.each<[string, number[], object]>([
  ['empty', [], { code: 'emptyFile' }],
  ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], { code: 'notText', kind: 'xlsx' }],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], { code: 'notText', kind: 'xls' }],
  ['pdf', utf8('%PDF-1.7'), { code: 'notText', kind: 'pdf' }],
  ['zeros', [1, 0, 0, 0, 2, 0, 0, 0, 3], { code: 'notText', kind: 'binary' }],
  ['control characters', [1, 2, 3, 4, 5, 65], { code: 'notText', kind: 'binary' }],
])('%s is refused', (_, bytes, reason) => {
  expect(detectEncoding(Uint8Array.from(bytes))).toEqual({ ok: false, reason });
});
