import { dateOfSerial } from '../../kpi';
import { type Language, words } from '../../i18n';
import { DATE_FORMAT, palette } from '../look';
import { loadedNames } from '../formula';
import { textEntry } from './entry';
import { INPUT_COLUMNS, inputRows } from './inputs';
import type { PlanContext, SourceContext } from './PlanContext';
import { FIRST_ROW, HEADING_HEIGHTS, LABEL_ROW, TITLE_ROWS, type TableParts, heading, tableAnchor, tableParts } from './tableParts';
import type { Cell, NamePlan, SheetPlan } from './WorkbookPlan';

export const SOURCE_COLUMNS = ['table', 'file', 'key', 'empty', 'loadedFrom', 'loadedThrough', 'rows', 'joins', 'aliases', 'mapping'] as const;

/** Where a table's rows come from: a source of the set-up, or what an import has settled. */
export interface RecordedSource {
  readonly table: string;
  readonly file?: string | undefined;
  readonly key?: readonly string[] | undefined;
  readonly empty?: 'zero' | 'missing' | undefined;
  readonly joins?: readonly { readonly file: string }[] | undefined;
  readonly aliases?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** A row of KpiSources by its columns */
export type SourceCells = Readonly<Partial<Record<(typeof SOURCE_COLUMNS)[number], Cell>>>;

const INPUTS_AT = SOURCE_COLUMNS.length + 1;

/** Whether there is something to say about where figures come from. */
export function hasSources(context: PlanContext): boolean {
  return context.sources.length > 0 || inputRows(context).length > 0;
}

/** KpiSources: how each table is filled, and from when through when; beside it KpiInputs: what the KPIs take from them. */
export function planSources(context: PlanContext): SheetPlan {
  const inputs = tableParts({ name: 'KpiInputs', column: INPUTS_AT, keys: 4, columns: INPUT_COLUMNS, rows: inputRows(context) });
  return sourcesSheet(context.sources.map(sourceRow), context.language, [inputs]);
}

/** The same in a workbook without KPIs, where an import is the first to be recorded: no name there says the language, so labels are plain texts. */
export function planFirstSource(source: SourceCells, language: Language): SheetPlan {
  const { titles, about, columns } = words(language).sheets;
  return {
    ...sourcesSheet([rowOf(source)], language),
    blocks: [
      { row: 0, column: 0, cells: [[titles.sources], [about.sources]] },
      { row: LABEL_ROW, column: 0, cells: [SOURCE_COLUMNS.map((column) => columns[column])] },
    ],
  };
}

function sourcesSheet(records: readonly (readonly Cell[])[], language: Language, beside: readonly TableParts[] = []): SheetPlan {
  const sources = tableParts({ name: 'KpiSources', column: 0, keys: 1, columns: SOURCE_COLUMNS, rows: records });
  const parts = [sources, ...beside];
  const head = heading('sources');
  const rows = Math.max(1, records.length);
  return {
    key: 'sources', anchor: tableAnchor('KpiSources'), title: words(language).sheets.titles.sources, tabColor: palette.quiet, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: 1 },
    widths: [18, 28, 20, 14, 13, 15, 9, 26, 26, 60, 3, 18, 12, 7, 13, 18, 60],
    heights: HEADING_HEIGHTS,
    blocks: [head.block, ...parts.map(({ labels }) => labels)],
    tables: parts.map(({ table }) => table),
    looks: [
      ...head.looks, ...parts.flatMap(({ looks }) => looks),
      { row: FIRST_ROW, column: SOURCE_COLUMNS.indexOf('loadedFrom'), rows, columns: 2, look: { numberFormat: DATE_FORMAT } },
      { row: FIRST_ROW, column: SOURCE_COLUMNS.indexOf('rows'), rows, columns: 1, look: { numberFormat: '#,##0' } },
    ],
    validations: [{ row: FIRST_ROW, column: SOURCE_COLUMNS.indexOf('empty'), rows, columns: 1, list: 'zero,missing' }],
    conditionals: [], charts: [],
    page: { orientation: 'landscape', titleRows: TITLE_ROWS, printColumns: SOURCE_COLUMNS.length, printRows: FIRST_ROW + rows },
  };
}

/** What the formulas of KpiActuals compare periods with. */
export function sourceNames(context: PlanContext): readonly NamePlan[] {
  return context.sources.flatMap(({ source }, index) => {
    const names = loadedNames(source.table);
    const at = (name: string, column: 'loadedFrom' | 'loadedThrough'): NamePlan => ({
      name, sheet: 'sources', row: FIRST_ROW + index, column: SOURCE_COLUMNS.indexOf(column), rows: 1, columns: 1,
    });
    return [at(names.from, 'loadedFrom'), at(names.through, 'loadedThrough')];
  });
}

function sourceRow({ source, rows, loaded, empty }: SourceContext): readonly Cell[] {
  // The record says of itself how far it is known to be loaded, so that it does not change when it is read and written again.
  const known = loaded.from === 0 ? source : { ...source, loadedFrom: dateOfSerial(loaded.from), loadedThrough: dateOfSerial(loaded.through) };
  return rowOf({ ...sourceCells({ ...known, empty }, rows), empty, loadedFrom: loaded.from, loadedThrough: loaded.through });
}

/** What is kept of a source; `mapping` is its own record, from which next month's file is read in the same way. */
export function sourceCells(source: RecordedSource, rows: number): SourceCells {
  return {
    table: source.table, file: textEntry(source.file), key: textEntry(source.key?.join(', ')), rows,
    joins: textEntry(source.joins?.map((join) => join.file).join(', ')),
    aliases: textEntry(Object.entries(source.aliases ?? {}).flatMap(([, spellings]) => Object.entries(spellings).filter(([spelling, member]) => spelling !== member).map(([spelling, member]) => `${spelling} → ${member}`)).join(', ')),
    mapping: textEntry(JSON.stringify(inOrder(source))),
  };
}

function rowOf(cells: SourceCells): readonly Cell[] {
  return SOURCE_COLUMNS.map((column) => cells[column] ?? null);
}

/** The same record is the same text, in whichever order its fields came. */
function inOrder(source: RecordedSource): object {
  return Object.fromEntries(Object.entries(source).sort(([one], [other]) => (one < other ? -1 : 1)));
}
