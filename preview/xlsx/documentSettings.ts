import { WorkbookState } from '../model';
import { element, encodeText, decodeText, escapeXml, XmlNode } from './package';

const CUSTOM_PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VARIANT_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const PREFIX = 'Office.Settings.';

/** The settings of add-ins, as custom properties of the document: one each, its value as JSON. */
export function settingsXml(state: WorkbookState): string | undefined {
  if (state.settings.size === 0) return undefined;
  // Numbers 0 and 1 are reserved.
  return element('Properties', { xmlns: CUSTOM_PROPERTIES, 'xmlns:vt': VARIANT_TYPES }, ...[...state.settings].map(([key, value], index) =>
    element('property', { fmtid: FORMAT_ID, pid: index + 2, name: `${PREFIX}${encodeText(key)}` },
      element('vt:lpwstr', undefined, escapeXml(encodeText(JSON.stringify(value)))))));
}

export function readSettings(part: XmlNode, state: WorkbookState): void {
  for (const property of part.all('property')) {
    const name = decodeText(property.attribute('name') ?? '');
    if (name.startsWith(PREFIX)) state.settings.set(name.slice(PREFIX.length), JSON.parse(decodeText(property.child('lpwstr')?.text ?? 'null')));
  }
}
