import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Encoding } from '../../../src/cells';

/** A small file from its text. */
export function fileOf(text: string, encoding: Encoding = 'utf-8'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const littleEndian = Buffer.from(text, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? littleEndian : littleEndian.swap16());
}

/** Real files, beside the project; undefined, and said aloud, where they are missing. */
export function realFile(name: string): Uint8Array | undefined {
  const path = join(process.cwd(), '..', 'shared', 'data', name);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  console.warn(`${path} is missing: nothing was tried on it`);
  return undefined;
}
