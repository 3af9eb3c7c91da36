import { XMLParser } from 'fast-xml-parser';

/** The namespace of the add-in's functions, as its manifest names it in its resources (`KPI`). */
export function functionNamespace(manifest: string): string {
  const document: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', removeNSPrefix: true }).parse(manifest);
  const resid = [...elements(document, 'Namespace')].map((element) => element['@resid'])[0];
  const strings = [...elements(document, 'String')];
  const value = strings.find((element) => element['@id'] === resid)?.['@DefaultValue'];
  if (typeof value !== 'string') throw new Error('The manifest names no namespace for the functions.');
  return value;
}

function* elements(node: unknown, name: string): Generator<Record<string, unknown>> {
  if (Array.isArray(node)) {
    for (const item of node) yield* elements(item, name);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      const found = key === name ? [value].flat() : [];
      for (const element of found) if (typeof element === 'object' && element !== null) yield element as Record<string, unknown>;
      yield* elements(value, name);
    }
  }
}
