import { decodeEntities, decodeText, element, encodeText, scanElements, searchable, textElement } from '../package';

/** Texts of cells are kept once for the whole workbook; a cell holds a number into the list. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  get isEmpty(): boolean {
    return this.indexes.size === 0;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map((text) => element('si', undefined, textElement('t', encodeText(text))));
    return element('sst', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', count: this.uses, uniqueCount: this.indexes.size }, ...items);
  }
}

export function readSharedStrings(xml: string): string[] {
  return [...scanElements(searchable(xml), 'si')].map(({ content }) => richText(content));
}

/** The text of a string item, its runs joined; hints for pronunciation (`rPh`) are no part of it. */
export function richText(content: string): string {
  const spoken = content.includes('rPh') ? content.replace(/<((?:\w+:)?rPh)\b.*?<\/\1\s*>/gs, '') : content;
  let text = '';
  for (const run of scanElements(spoken, 't')) text += run.content;
  return decodeText(decodeEntities(text));
}
