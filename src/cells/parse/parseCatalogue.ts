import { type Bilingual, type SetupKpi, findKpi, isSame, plannedKpi } from '../../kpi';
import { CATALOGUE_COLUMNS, LATER_CATALOGUE_COLUMNS, VARIANT_AFTER_FORMULA, variantText } from '../plan/catalogue';
import { given } from './given';
import type { KpiInputRows } from './parseInputs';
import { choiceAt, dateAt, listAt, numberAt, textAt, wholeNumberAt, yesNoAt } from './readCell';
import { type Reading, type TableRow, isBlank, rowsOf } from './readRows';

/** A KPI's own words of how it is calculated */
type KpiWords = KpiInputRows['words'];

/** KpiCatalogue's rows, each a KPI. */
export function catalogueRows(reading: Reading): readonly TableRow[] {
  return rowsOf(reading, 'KpiCatalogue', { columns: CATALOGUE_COLUMNS, later: LATER_CATALOGUE_COLUMNS, keys: ['id'] });
}

/** What is known of a KPI beside its row */
interface BesideRow {
  readonly words: KpiWords;
  readonly reviewedAs: string | undefined;
  /** Where the workbook has a tolerance of its own for those that name none, all of them name theirs */
  readonly saysTolerance: boolean;
}

/** A KPI's record: of a library KPI only what the catalogue says otherwise than the library, of an own KPI all of it. */
export function parseKpi(reading: Reading, row: TableRow, { words, reviewedAs, saysTolerance }: BesideRow): SetupKpi {
  const id = textAt(row, 'id')!;
  const known = findKpi(id);
  const record = {
    name: wordingAt(row, 'nameEn', 'nameNb'),
    definition: wordingAt(row, 'definitionEn', 'definitionNb'),
    departments: listAt(row, 'department')?.slice(),
    unit: choiceAt(reading, row, 'unit', 'unit'),
    direction: choiceAt(reading, row, 'direction', 'direction'),
    frequency: choiceAt(reading, row, 'frequency', 'frequency'),
    rollup: choiceAt(reading, row, 'rollup', 'rollup'),
    roundUp: yesNoAt(reading, row, 'roundUp'),
    tolerance: toleranceAt(reading, row),
  };
  return {
    id,
    ...given(known ? otherwise(record, { ...known, roundUp: known.roundUp ?? false }) : record),
    ...(saysTolerance && given({ tolerance: record.tolerance })),
    ...wordsOf(id, words, textAt(row, 'variant')),
    ...given({
      owner: textAt(row, 'owner'),
      active: yesNoAt(reading, row, 'active') === false ? false : undefined,
      reviewedOn: dateAt(reading, row, 'reviewedOn'),
      reviewedAs,
      dimension: dimensionAt(reading, row),
    }),
  };
}

/** The fields that say something else than the library does. */
function otherwise<Fields extends object>(record: Fields, known: { readonly [Field in keyof Fields]: unknown }): Fields {
  return Object.fromEntries(Object.entries(record).filter(([field, value]) => !saysSame(value, known[field as keyof Fields]))) as Fields;
}

function saysSame(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'object' ? isSame({ en: one, nb: one }, other) : isSame(one, other);
}

/** One text where both languages say the same; a language that is left empty says what the other does. */
function wordingAt(row: TableRow, english: string, norwegian: string): string | Bilingual | undefined {
  const [en, nb] = [textAt(row, english), textAt(row, norwegian)];
  if (en === undefined || nb === undefined || en === nb) return en ?? nb;
  return { en, nb };
}

function toleranceAt(reading: Reading, row: TableRow): SetupKpi['tolerance'] {
  const [value, kind] = [numberAt(reading, row, 'tolerance'), choiceAt(reading, row, 'toleranceKind', 'toleranceKind')];
  return value === undefined || kind === undefined ? undefined : { value, kind };
}

function dimensionAt(reading: Reading, row: TableRow): SetupKpi['dimension'] {
  const [name, column, top] = [textAt(row, 'dimension'), textAt(row, 'dimensionColumn'), wholeNumberAt(reading, row, 'dimensionTop')];
  if (name === undefined) return undefined;
  if (column !== undefined) return { name, column, ...given({ top }) };
  reading.reasons.push({ code: 'missingCell', table: row.table, row: row.row, column: 'dimensionColumn', expected: 'text' });
  return undefined;
}

/**
 * The catalogue shows formula and variant as one text, in the language of the workbook. While it says what it was given, the words in both
 * languages count; a text that somebody has written since is theirs in both.
 */
function wordsOf(id: string, words: KpiWords, written: string | undefined): KpiWords {
  const planned = plannedKpi({ id, ...words });
  if (written === undefined || (['en', 'nb'] as const).some((language) => variantText(planned, language) === written)) return words;
  const end = written.indexOf(VARIANT_AFTER_FORMULA);
  const [formula, variant] = end < 0 ? [written, undefined] : [written.slice(0, end), written.slice(end + VARIANT_AFTER_FORMULA.length)];
  return { ...given({ trap: words.trap }), formula, ...given({ variant: isBlank(variant ?? null) ? undefined : variant }) };
}
