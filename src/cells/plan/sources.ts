import { DATE_FORMAT, palette } from '../look';
import { loadedNames } from '../formula';
import { bilingual } from './bilingual';
import { textEntry } from './entry';
import type { PlanContext, SourceContext } from './PlanContext';
import { FIRST_ROW, HEADING_HEIGHTS, TITLE_ROWS, heading, tableAnchor, tableParts } from './tableParts';
import type { Cell, NamePlan, SheetPlan } from './WorkbookPlan';

const COLUMNS = ['table', 'file', 'key', 'empty', 'loadedFrom', 'loadedThrough', 'rows', 'joins', 'aliases', 'mapping'] as const;

/** KpiSources: how each table is filled, and from when through when. */
export function planSources(context: PlanContext): SheetPlan {
  const sources = tableParts({ name: 'KpiSources', column: 0, keys: 1, columns: COLUMNS, rows: context.sources.map(sourceRow) });
  const head = heading('sources');
  const rows = Math.max(1, context.sources.length);
  return {
    key: 'sources', anchor: tableAnchor('KpiSources'), title: bilingual((sheets) => sheets.titles.sources)[context.language], tabColor: palette.quiet, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: 1 },
    widths: [18, 28, 20, 14, 13, 15, 9, 26, 26, 60],
    heights: HEADING_HEIGHTS,
    blocks: [head.block, sources.labels],
    tables: [sources.table],
    looks: [
      ...head.looks, ...sources.looks,
      { row: FIRST_ROW, column: COLUMNS.indexOf('loadedFrom'), rows, columns: 2, look: { numberFormat: DATE_FORMAT } },
      { row: FIRST_ROW, column: COLUMNS.indexOf('rows'), rows, columns: 1, look: { numberFormat: '#,##0' } },
    ],
    validations: [{ row: FIRST_ROW, column: COLUMNS.indexOf('empty'), rows, columns: 1, list: 'zero,missing' }],
    conditionals: [], charts: [],
    page: { orientation: 'landscape', titleRows: TITLE_ROWS, printColumns: COLUMNS.length, printRows: FIRST_ROW + rows },
  };
}

/** What the formulas of KpiActuals compare periods with. */
export function sourceNames(context: PlanContext): readonly NamePlan[] {
  return context.sources.flatMap(({ source }, index) => {
    const names = loadedNames(source.table);
    const at = (name: string, column: 'loadedFrom' | 'loadedThrough'): NamePlan => ({
      name, sheet: 'sources', row: FIRST_ROW + index, column: COLUMNS.indexOf(column), rows: 1, columns: 1,
    });
    return [at(names.from, 'loadedFrom'), at(names.through, 'loadedThrough')];
  });
}

/** `mapping` is the source's own record, from which next month's file is read in the same way. */
function sourceRow({ source, rows, loaded, empty }: SourceContext): readonly Cell[] {
  return [
    source.table, textEntry(source.file), textEntry(source.key?.join(', ')), empty, loaded.from, loaded.through, rows,
    textEntry(source.joins?.map((join) => join.file).join(', ')),
    textEntry(Object.entries(source.aliases ?? {}).flatMap(([, spellings]) => Object.entries(spellings).map(([spelling, member]) => `${spelling} → ${member}`)).join(', ')),
    textEntry(JSON.stringify(source)),
  ];
}
