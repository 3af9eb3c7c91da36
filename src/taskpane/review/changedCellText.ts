import type { ChangedCell } from '../../actions';
import { formatDate, formatNumber, type Language, type Words } from '../../i18n';

/** The sheet on which each table stands */
const SHEETS: Readonly<Record<string, keyof Words['sheets']['titles']>> = {
  KpiGoals: 'goals', KpiActivities: 'goals', KpiTies: 'goals', KpiCatalogue: 'catalogue', KpiTargets: 'targets', KpiVersions: 'targets',
  KpiSources: 'sources', KpiInputs: 'sources', KpiMembers: 'actuals', KpiSettings: 'settings', KpiNotes: 'meeting', KpiActions: 'meeting',
};
const DATES = ['reviewedOn', 'date', 'due', 'created', 'loadedFrom', 'loadedThrough', 'confirmedOn'];
/** What every row has says nothing of one. */
const USUAL = ['*', 'value'];

interface Naming {
  readonly words: Words;
  readonly language: Language;
  readonly nameOf: (kpi: string) => string;
  /** By period */
  readonly periods: readonly string[];
}

/** A cell that holds another thing than it did, as somebody would say it: where, what, and from what to what. */
export function changedCellText({ where, row, column, from, to }: ChangedCell, { words, language, nameOf, periods }: Naming): string {
  const { sheets, pane: { review: texts } } = words;
  const written = (cell: ChangedCell['from']): string => {
    if (cell === null || cell === '') return texts.empty;
    if (typeof cell !== 'number') return typeof cell === 'boolean' ? words.choices.yesNo[`${cell}`] : cell;
    return column !== undefined && DATES.includes(column) ? formatDate(cell, language) : column === 'year' ? String(cell) : formatNumber(cell, language);
  };
  const selector = Object.entries(sheets.selectors).find(([key]) => where === `Kpi.${key[0]!.toUpperCase()}${key.slice(1)}`);
  if (selector) return texts.changedCell([selector[1]], written(from), written(to));
  const labels: Readonly<Record<string, string>> = where === 'KpiSettings' ? sheets.settings : {};
  const parts = [sheets.titles[SHEETS[where] ?? 'settings'], ...row.filter((part) => !USUAL.includes(part)).map((part, at) => labels[part] ?? (at === 0 ? nameOf(part) : part))];
  if (column === undefined) return from === null ? texts.rowCame(parts) : texts.rowWent(parts);
  const period = /^P(\d\d)$/.exec(column)?.[1];
  const named = period ? periods[Number(period) - 1] : (sheets.columns as Readonly<Record<string, string>>)[column];
  return texts.changedCell(where === 'KpiSettings' ? parts : [...parts, named ?? column], written(from), written(to));
}
