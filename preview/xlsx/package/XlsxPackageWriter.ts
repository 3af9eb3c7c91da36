import { strToU8, Zippable, zipSync } from 'fflate';
import { element, xmlDocument } from './xml';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The same workbook gives the same bytes: no time of saving is kept in the zip (1980 is its first year). */
const ZIP_TIME = new Date(1980, 0, 1);

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** The parts of a workbook file, their content types and how they refer to each other. */
export class XlsxPackageWriter {
  private readonly parts = new Map<string, { contentType: string; xml: string }>();
  private readonly relationships = new Map<string, Relationship[]>();

  add(path: string, contentType: string, root: string): void {
    this.parts.set(path, { contentType, xml: xmlDocument(root) });
  }

  /** Says that a part (`''`: the package itself) refers to another; gives the id by which it does so. */
  relate(from: string, kind: string, target: string): string {
    const type = kind.includes('/') ? kind : `${RELATIONSHIP}/${kind}`;
    const list = this.relationships.get(from) ?? [];
    this.relationships.set(from, list);
    return `rId${list.push({ type, target: `/${target}` })}`;
  }

  bytes(): Uint8Array {
    const files: Zippable = { '[Content_Types].xml': strToU8(this.contentTypes()) };
    for (const [from, list] of this.relationships) files[relationshipsPath(from)] = strToU8(relationshipsXml(list));
    for (const [path, part] of this.parts) files[path] = strToU8(part.xml);
    return zipSync(files, { mtime: ZIP_TIME, level: 6 });
  }

  private contentTypes(): string {
    const overrides = [...this.parts].map(([path, part]) => element('Override', { PartName: `/${path}`, ContentType: part.contentType }));
    return xmlDocument(element('Types', { xmlns: CONTENT_TYPES },
      element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides));
  }
}

function relationshipsXml(list: readonly Relationship[]): string {
  return xmlDocument(element('Relationships', { xmlns: PACKAGE_RELATIONSHIP },
    ...list.map(({ type, target }, index) => element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }))));
}

/** Where the relationships of a part are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
