import { XMLParser } from 'fast-xml-parser';

type ParsedNode = Record<string, unknown>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

/** Entities are decoded below: the parser's own decoding counts them and refuses sheets with many. */
const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true, trimValues: false,
  parseTagValue: false, parseAttributeValue: false, processEntities: false, ignoreDeclaration: true, ignorePiTags: true,
});

/** One element of a part that was read. Names are without namespace prefix, since every writer chooses its own. */
export class XmlNode {
  private constructor(readonly name: string, private readonly raw: ParsedNode) {}

  /** @throws Error when the text is not XML or has no root element */
  static parse(xml: string): XmlNode {
    const root = wrap(parser.parse(xml) as ParsedNode[])[0];
    if (!root) throw new Error('The part holds no XML element.');
    return root;
  }

  static of(name: string, raw: ParsedNode): XmlNode {
    return new XmlNode(name, raw);
  }

  get children(): XmlNode[] {
    return wrap(this.raw[this.name] as ParsedNode[]);
  }

  /** All text directly inside the element. */
  get text(): string {
    let text = '';
    for (const child of this.raw[this.name] as ParsedNode[]) if (TEXT in child) text += String(child[TEXT]);
    return decodeEntities(text);
  }

  child(name: string): XmlNode | undefined {
    const raw = (this.raw[this.name] as ParsedNode[]).find((child) => name in child);
    return raw && new XmlNode(name, raw);
  }

  all(name: string): XmlNode[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The element found by walking down through first children of these names. */
  at(...path: string[]): XmlNode | undefined {
    return path.reduce<XmlNode | undefined>((node, name) => node?.child(name), this);
  }

  /** Every element of this name at any depth. */
  within(name: string): XmlNode[] {
    return this.children.flatMap((child) => (child.name === name ? [child] : child.within(name)));
  }

  attribute(name: string): string | undefined {
    const value = (this.raw[ATTRIBUTES] as Record<string, string> | undefined)?.[name];
    return value === undefined ? undefined : decodeEntities(String(value));
  }

  number(name: string): number | undefined {
    const text = this.attribute(name);
    if (text === undefined || text.trim() === '') return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  flag(name: string, otherwise = false): boolean {
    const text = this.attribute(name);
    return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
  }
}

function wrap(nodes: readonly ParsedNode[]): XmlNode[] {
  const elements: XmlNode[] = [];
  for (const node of nodes) {
    for (const name in node) if (name !== ATTRIBUTES && name !== TEXT) elements.push(XmlNode.of(name, node));
  }
  return elements;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9A-Fa-f]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}
