import { type PlannedKpi, type SetupTarget } from '../../kpi';
import { WHOLE } from '../plan/actuals';
import { FIGURE_COLUMNS } from '../plan/figureColumns';
import { CONFIRMED_COLUMNS } from '../plan/targets';
import { given } from './given';
import type { KpiInputRows } from './parseInputs';
import { dateAt, neededYear, textAt } from './readCell';
import { type Reading, type TableRow, rowsOf } from './readRows';
import { type TargetPart, type TargetRows, targetForm } from './targetForm';

const KEY_COLUMNS = ['kpi', 'year', 'version', 'dimension', 'member', 'part'] as const;
const DEFAULT_VERSION = 'plan';

export interface ParsedTarget {
  readonly target: SetupTarget;
  /** The first of its rows */
  readonly row: TableRow;
}

/** KpiTargets' rows, which together make the targets of all KPIs. */
export function targetRows(reading: Reading): readonly TableRow[] {
  return rowsOf(reading, 'KpiTargets', { columns: [...KEY_COLUMNS, ...FIGURE_COLUMNS], later: CONFIRMED_COLUMNS, keys: KEY_COLUMNS });
}

/** One KPI's targets: the rows of one year and version belong together. */
export function parseTargets(reading: Reading, rows: readonly TableRow[], kpi: PlannedKpi, { sourceOf }: KpiInputRows): readonly ParsedTarget[] {
  const groups = new Map<string, { readonly year: number; readonly version: string; readonly member: string | number | undefined; readonly row: TableRow; readonly parts: Map<TargetPart, TableRow> }>();
  for (const row of rows) {
    if (textAt(row, 'kpi') !== kpi.id) continue;
    const year = neededYear(reading, row, 'year');
    const part = textAt(row, 'part') ?? 'value';
    if (year === undefined || !isTargetPart(part)) continue;
    const version = versionOf(row);
    const member = memberAt(row);
    const key = JSON.stringify([year, version, member]);
    if (!groups.has(key)) groups.set(key, { year, version, member, row, parts: new Map() });
    groups.get(key)!.parts.set(part, row);
  }
  return [...groups.values()].flatMap(({ year, version, member, row, parts }) => {
    const form = targetForm(reading, kpi, { year, parts: parts satisfies TargetRows, source: member === undefined ? sourceOf(version, year) : undefined });
    return form ? [{ row, target: { year, version, ...(member !== undefined && { member }), ...form, ...confirmedAt(reading, row) } }] : [];
  });
}

/** Who has confirmed it, by the first of its rows. */
function confirmedAt(reading: Reading, row: TableRow): Pick<SetupTarget, 'confirmed'> {
  const who = textAt(row, 'confirmedBy');
  return who === undefined ? {} : { confirmed: { who, ...given({ date: dateAt(reading, row, 'confirmedOn') }) } };
}

export function versionOf(row: TableRow): string {
  return textAt(row, 'version') ?? DEFAULT_VERSION;
}

/** Whose target it is; undefined for the whole. */
export function memberAt(row: TableRow): string | number | undefined {
  const member = row.value('member');
  if (typeof member === 'number') return member;
  const text = textAt(row, 'member') ?? WHOLE;
  return text === WHOLE ? undefined : text;
}

export function isTargetPart(part: string): part is TargetPart {
  return ['value', 'numerator', 'denominator', 'lower', 'upper'].includes(part);
}
