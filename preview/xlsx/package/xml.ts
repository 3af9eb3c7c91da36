export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** XML text of an element; attributes and children that are undefined are left out, TRUE and FALSE are written 1 and 0. */
export function element(name: string, attributes?: Attributes, ...children: readonly (string | undefined)[]): string {
  const content = children.join('');
  const open = `${name}${attributesText(attributes)}`;
  return content === '' ? `<${open}/>` : `<${open}>${content}</${name}>`;
}

/** An element that holds text, which is escaped. */
export function textElement(name: string, text: string, attributes?: Attributes): string {
  const preserve = /^\s|\s$|[\n\t]/.test(text) && name !== 'v' && name !== 'f';
  return `<${name}${attributesText(attributes)}${preserve ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</${name}>`;
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
}

function attributesText(attributes: Attributes | undefined): string {
  if (!attributes) return '';
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const written = typeof value === 'boolean' ? Number(value) : value;
    // A line break in an attribute would be read back as a blank.
    text += ` ${name}="${escapeXml(String(written)).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`;
  }
  return text;
}

/**
 * Characters that XML cannot hold (control characters, a lone half of a surrogate pair) are written `_x0007_` in
 * spreadsheet files, and a text that happens to look like that is itself escaped.
 */
export function encodeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNREPRESENTABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

export function decodeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const UNREPRESENTABLE = new RegExp('[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]', 'g');
