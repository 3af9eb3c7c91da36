import { strFromU8, unzipSync, Unzipped } from 'fflate';
import { XlsxError } from '../XlsxError';
import { relationshipsPath } from './XlsxPackageWriter';
import { searchable } from './scanElements';
import { XmlNode } from './XmlNode';

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `table`, `chart` … */
  readonly kind: string;
  /** Path of the part inside the package, or an address outside it */
  readonly target: string;
  readonly external: boolean;
}

/** A workbook file that was opened: its parts by path, and how they refer to each other. */
export class XlsxPackage {
  private constructor(private readonly files: Unzipped) {}

  /** @throws XlsxError when the bytes are not a workbook of the .xlsx kind */
  static open(bytes: Uint8Array): XlsxPackage {
    refuseCompoundFile(bytes);
    const files = unzip(bytes);
    refuseOtherDocuments(files);
    return new XlsxPackage(files);
  }

  /** Path of the workbook part, which need not be `xl/workbook.xml`. */
  get workbookPath(): string {
    const target = this.relationships('').find((relationship) => relationship.kind === 'officeDocument')?.target;
    if (!target || !this.has(target)) throw new XlsxError('damaged', 'The file is damaged: it names no workbook part.');
    return target;
  }

  has(path: string): boolean {
    return path in this.files;
  }

  /** @throws XlsxError when the part is missing or is not XML */
  part(path: string): XmlNode {
    return this.parsed(path, this.text(path));
  }

  /**
   * A part with one long list in it, which is given as text and left out of what is parsed.
   * @throws XlsxError when the part is missing or is not XML
   */
  partWithList(path: string, list: string): { part: XmlNode; list: string } {
    const text = searchable(this.text(path));
    const match = new RegExp(`(<(?:\\w+:)?${list}(?:\\s[^>]*)?(?<!/)>)(.*)(</(?:\\w+:)?${list}\\s*>)`, 's').exec(text);
    if (!match) return { part: this.parsed(path, text), list: '' };
    const [whole, open, content, close] = match as unknown as [string, string, string, string];
    return { part: this.parsed(path, text.slice(0, match.index) + open + close + text.slice(match.index + whole.length)), list: content };
  }

  text(path: string): string {
    const bytes = this.files[path];
    if (!bytes) throw new XlsxError('damaged', `The file is damaged: its part ${path} is missing.`);
    return decoded(bytes);
  }

  private parsed(path: string, text: string): XmlNode {
    try {
      return XmlNode.parse(text);
    } catch (cause) {
      throw new XlsxError('damaged', `The file is damaged: its part ${path} cannot be read.`, { cause });
    }
  }

  relationships(from: string): Relationship[] {
    const path = relationshipsPath(from);
    if (!this.has(path)) return [];
    return this.part(path).all('Relationship').map((node) => {
      const external = node.attribute('TargetMode') === 'External';
      const target = node.attribute('Target') ?? '';
      return {
        id: node.attribute('Id') ?? '',
        kind: (node.attribute('Type') ?? '').split('/').at(-1)!,
        target: external ? target : resolvePath(from, target),
        external,
      };
    });
  }

  /** The parts of one kind that a part refers to, in the order of its relationships. */
  related(from: string, kind: string): Relationship[] {
    return this.relationships(from).filter((relationship) => relationship.kind === kind && !relationship.external && this.has(relationship.target));
  }
}

/** Parts are UTF-8 as a rule; the standard allows UTF-16. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function resolvePath(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Workbooks with a password and workbooks of Excel 97–2003 are both OLE compound files. */
function refuseCompoundFile(bytes: Uint8Array): void {
  const compound = [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
  if (!compound) return;
  const words = strFromU8(bytes, true).replaceAll('\0', '');
  if (words.includes('EncryptedPackage')) {
    throw new XlsxError('encrypted', 'The workbook is protected by a password. Remove the password in Excel (File, Info, Protect Workbook) and open it again.');
  }
  throw new XlsxError('olderFormat', 'The file is of the format of Excel 97–2003 (.xls). Save it as .xlsx and open that.');
}

function unzip(bytes: Uint8Array): Unzipped {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new XlsxError('notZip', bytes.length === 0 ? 'The file is empty.' : 'The file is not a workbook (.xlsx).');
  }
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new XlsxError('damaged', 'The file is damaged: it could not be unpacked. It may not have been copied or downloaded to its end.', { cause });
  }
}

function refuseOtherDocuments(files: Unzipped): void {
  if ('xl/workbook.bin' in files) throw new XlsxError('olderFormat', 'The file is a binary workbook (.xlsb). Save it as .xlsx and open that.');
  if (!('[Content_Types].xml' in files) || !('_rels/.rels' in files)) {
    const openDocument = files['mimetype'] && strFromU8(files['mimetype']).includes('opendocument');
    throw new XlsxError('otherDocument', openDocument
      ? 'The file is an OpenDocument file. Save it as .xlsx and open that.'
      : 'The file is a zip archive, but not a workbook (.xlsx).');
  }
  if (!strFromU8(files['[Content_Types].xml']!).includes('spreadsheetml')) {
    throw new XlsxError('otherDocument', 'The file is an Office document, but not a workbook (.xlsx).');
  }
}
