import { cellChoiceOf, choiceOf } from '../../i18n';
import { type Outcome, failure, serialOfDate, success } from '../../kpi';
import type { Cell } from '../plan';
import { WHOLE } from '../plan/actuals';
import { SUMMARY_COLUMNS } from '../plan/calculation/layout';
import { textEntry } from '../plan/entry';
import { snapshotFormulas } from '../plan/snapshotFormulas';
import { numberOf } from './readCell';

export interface PeriodClosing {
  readonly year: number;
  readonly period: number;
  /** `2026-02-05` */
  readonly closedOn: string;
  readonly who: string;
  /** Writes the figures of now over what was reported for the period before */
  readonly replace?: boolean;
}

/** What the workbook shows: the selectors, the summary's cells, and what was reported before. */
export interface ShownFigures {
  readonly year: Cell;
  readonly period: Cell;
  readonly view: Cell;
  readonly version: Cell;
  readonly member: Cell;
  readonly summary: readonly (readonly Cell[])[];
  /** How each KPI adds up, by its id in small letters, as the catalogue says it */
  readonly rollups: ReadonlyMap<string, Cell>;
  readonly columns: readonly string[];
  readonly snapshots: readonly (readonly Cell[])[];
}

export type ClosingProblem =
  | { readonly code: 'otherPeriodShown'; readonly year: number; readonly period: number; readonly shownYear: string; readonly shownPeriod: string }
  | { readonly code: 'notByMonth'; readonly view: string }
  | { readonly code: 'memberShown'; readonly member: string };

export interface PlannedSnapshots {
  /** Rows of the table by their place, from 0; those beyond its end are new */
  readonly rows: readonly { readonly at: number; readonly cells: readonly Cell[] }[];
  readonly closed: readonly string[];
  /** They had been reported already, and stay so */
  readonly kept: readonly string[];
  readonly withoutFigure: readonly string[];
}

const KEYS = ['year', 'period', 'kpi', 'member', 'part', 'version'] as const;
const PARTS = { value: 'actual', numerator: 'numerator', denominator: 'denominator' } as const;

/** What is reported when a period is closed, from what the workbook shows: nothing is calculated anew, so its selectors have to show just that. */
export function planSnapshots(closing: PeriodClosing, shown: ShownFigures): Outcome<PlannedSnapshots, ClosingProblem> {
  const { year, period } = closing;
  if (shown.year !== year || shown.period !== period) return failure({ code: 'otherPeriodShown', year, period, shownYear: String(shown.year ?? ''), shownPeriod: String(shown.period ?? '') });
  if (choiceOf('view', String(shown.view ?? '')) !== 'month') return failure({ code: 'notByMonth', view: String(shown.view ?? '') });
  if (shown.member !== WHOLE) return failure({ code: 'memberShown', member: String(shown.member ?? '') });

  const isRatioKpi = (kpi: string): boolean => cellChoiceOf('rollup', String(shown.rollups.get(kpi.toLowerCase()) ?? '')) === 'ratio';
  const columnAt = (name: string): number => shown.columns.indexOf(name);
  const keyOf = (cellOf: (name: string) => Cell): string => JSON.stringify(KEYS.map((name) => String(cellOf(name) ?? '').toLowerCase()));
  const places = new Map(shown.snapshots.map((row, at) => [keyOf((name) => row[columnAt(name)] ?? null), at]));
  const blank = shown.snapshots.flatMap((row, at) => (row.every((cell) => cell === null || cell === '') ? [at] : []));
  let next = shown.snapshots.length;
  const rows: { at: number; cells: readonly Cell[] }[] = [];
  const [closed, kept, withoutFigure] = [new Set<string>(), new Set<string>(), [] as string[]];
  for (const line of shown.summary) {
    const of = (name: (typeof SUMMARY_COLUMNS)[number]): Cell => line[SUMMARY_COLUMNS.indexOf(name)] ?? null;
    const kpi = String(of('id'));
    // Every KPI's actual is a quotient where functions calculate it: only a ratio's parts say something
    const isRatio = isRatioKpi(kpi);
    if (numberOf(of('actual')) === undefined) withoutFigure.push(kpi);
    else for (const [part, column] of Object.entries(PARTS)) {
      const actual = numberOf(of(column));
      if (actual === undefined || (part !== 'value' && !isRatio)) continue;
      const isValue = part === 'value';
      const cells: Readonly<Record<string, Cell>> = {
        closedOn: serialOfDate(closing.closedOn), who: textEntry(closing.who), year, period, kpi, member: WHOLE, part, version: shown.version, actual,
        target: isValue ? numberOf(of('target')) ?? null : null, status: isValue ? numberOf(of('status')) ?? null : null,
        ...snapshotFormulas({ kpi, year, period, part: part as keyof typeof PARTS, isRatio }),
      };
      const at = places.get(keyOf((name) => cells[name] ?? null));
      (at === undefined || closing.replace ? closed : kept).add(kpi);
      if (at === undefined || closing.replace) rows.push({ at: at ?? blank.shift() ?? next++, cells: shown.columns.map((name) => cells[name] ?? null) });
    }
  }
  return success({ rows, closed: [...closed], kept: [...kept], withoutFigure });
}
