import { failure, success, type Outcome } from '../../kpi';
import type { Detected, Encoding, EncodingEvidence } from './CsvFormat';
import type { CsvReason, FileKind } from './CsvReason';

type DetectedEncoding = Detected<Encoding, EncodingEvidence>;

/** Finds out from its bytes how a file's text is encoded, or that it is no text at all. */
export function detectEncoding(bytes: Uint8Array): Outcome<DetectedEncoding, CsvReason> {
  if (bytes.length === 0) return failure({ code: 'emptyFile' });
  const kind = knownFileKind(bytes);
  if (kind) return failure({ code: 'notText', kind });

  const marked = byteOrderMark(bytes);
  if (marked) return success({ value: marked, confidence: 'certain', evidence: { code: 'byteOrderMark' } });

  const unmarked16 = detectUtf16(bytes);
  if (unmarked16) return success(unmarked16);
  if (looksBinary(bytes)) return failure({ code: 'notText', kind: 'binary' });

  const { invalidAt, sequences } = scanUtf8(bytes);
  if (invalidAt !== undefined) return success({ value: 'windows-1252', confidence: 'likely', evidence: { code: 'notUtf8', byte: invalidAt } });
  return sequences === 0
    ? success({ value: 'utf-8', confidence: 'certain', evidence: { code: 'onlyAscii' } })
    : success({ value: 'utf-8', confidence: 'certain', evidence: { code: 'validUtf8', sequences } });
}

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

function knownFileKind(bytes: Uint8Array): FileKind | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The beginning is enough to recognize zero bytes and control characters. */
const SAMPLE_BYTES = 65536;
/** In Western text nearly every second byte of UTF-16 is zero, and none in any other encoding. */
const ZERO_BYTE_SHARE = 0.3;

function detectUtf16(bytes: Uint8Array): DetectedEncoding | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 2 || bytes.length % 2 === 1) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) evenZeros++;
    if (bytes[index + 1] === 0) oddZeros++;
  }
  const even = evenZeros / (length / 2);
  const odd = oddZeros / (length / 2);
  if (odd >= ZERO_BYTE_SHARE && even < 0.05) return { value: 'utf-16le', confidence: 'likely', evidence: { code: 'zeroBytes', share: odd } };
  if (even >= ZERO_BYTE_SHARE && odd < 0.05) return { value: 'utf-16be', confidence: 'likely', evidence: { code: 'zeroBytes', share: even } };
  return undefined;
}

/** Text has tabs and line ends, hardly another control character, and never a zero. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index]!;
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++;
  }
  return controls > length / 100;
}

/** Where the first byte stands that cannot be UTF-8, and how many multi-byte characters there are. */
export function scanUtf8(bytes: Uint8Array): { readonly invalidAt: number | undefined; readonly sequences: number } {
  let sequences = 0;
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index]!;
    if (lead < 0x80) {
      index++;
      continue;
    }
    const length = sequenceLength(bytes, index);
    if (length === undefined) return { invalidAt: index, sequences };
    sequences++;
    index += length;
  }
  return { invalidAt: undefined, sequences };
}

/** The second byte's range excludes overlong forms, surrogates and what lies beyond Unicode (RFC 3629). */
function sequenceLength(bytes: Uint8Array, index: number): number | undefined {
  const lead = bytes[index]!;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : undefined;
  if (length === undefined || index + length > bytes.length) return undefined;
  const second = bytes[index + 1]!;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return undefined;
  for (let offset = 2; offset < length; offset++) {
    if ((bytes[index + offset]! & 0xc0) !== 0x80) return undefined;
  }
  return length;
}
