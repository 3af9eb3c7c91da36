import { isCellError, Value } from '../../model';
import { element, encodeText, escapeXml } from '../package';
import { ReferencedCells } from './references';

/** The numbers of a series: where they stand and what they were when the file was saved. Empty cells have no point. */
export function numbersXml(name: string, reference: string, cells: ReferencedCells): string {
  const values = cells.values.flat();
  return element(name, undefined, element('c:numRef', undefined, referenceXml(reference), element('c:numCache', undefined,
    element('c:formatCode', undefined, escapeXml(cells.numberFormat)), element('c:ptCount', { val: values.length }),
    ...values.map((value, index) => point(index, storedNumber(value))))));
}

/** Categories are numbers (dates) or texts; two columns or rows of them make labels of two levels. */
export function categoriesXml(name: string, reference: string, cells: ReferencedCells): string {
  const { values } = cells;
  const columns = values[0]?.length ?? 0;
  if (values.length > 1 && columns > 1) return levelsXml(name, reference, values);
  const flat = values.flat();
  if (flat.length > 0 && flat.every((value) => typeof value === 'number' || value === null) && flat.some((value) => value !== null)) return numbersXml(name, reference, cells);
  return element(name, undefined, element('c:strRef', undefined, referenceXml(reference), textCache(flat)));
}

export function textReferenceXml(reference: string, cells: ReferencedCells): string {
  return element('c:strRef', undefined, referenceXml(reference), textCache(cells.values.flat()));
}

/** The last column is the level nearest to the axis, and comes first. */
function levelsXml(name: string, reference: string, values: readonly (readonly Value[])[]): string {
  const sideways = values.length < values[0]!.length;
  const levels = sideways ? values : values[0]!.map((_, column) => values.map((row) => row[column] ?? null));
  return element(name, undefined, element('c:multiLvlStrRef', undefined, referenceXml(reference), element('c:multiLvlStrCache', undefined,
    element('c:ptCount', { val: levels[0]!.length }),
    ...[...levels].reverse().map((level) => element('c:lvl', undefined, ...level.map((value, index) => point(index, storedText(value))))))));
}

function referenceXml(reference: string): string {
  return element('c:f', undefined, escapeXml(reference.replace(/^=/, '')));
}

function textCache(values: readonly Value[]): string {
  return element('c:strCache', undefined, element('c:ptCount', { val: values.length }), ...values.map((value, index) => point(index, storedText(value))));
}

function point(index: number, stored: string | undefined): string | undefined {
  return stored === undefined ? undefined : element('c:pt', { idx: index }, element('c:v', undefined, escapeXml(encodeText(stored))));
}

/** A text in a series of numbers is drawn as 0, an error as a gap. */
function storedNumber(value: Value): string | undefined {
  if (value === null) return undefined;
  if (isCellError(value)) return value.error === '#N/A' ? '#N/A' : undefined;
  return typeof value === 'string' ? '0' : String(Number(value));
}

export function storedText(value: Value): string | undefined {
  if (value === null) return undefined;
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
