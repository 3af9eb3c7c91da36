import { cellChoiceOf } from '../../i18n';
import { type Bilingual, type Crowding, type Frequency, REVIEW_DAYS, crowding, hasFigure, serialOfDate } from '../../kpi';
import { type ShownCells, nameOf, numberOf, rowsOf, shownKpis, tableOf, textOf } from './ShownCells';

export const OVERVIEW_TABLES = ['KpiCatalogue', 'KpiSources', 'KpiPeriods', 'KpiSettings'] as const;
/** Cells that say what the scorecard shows */
export const OVERVIEW_NAMES = ['Kpi.Year', 'Kpi.Period', 'Kpi.View', 'Kpi.Version', 'Kpi.WindowLabel'] as const;

export interface NamedKpi {
  readonly id: string;
  readonly name: Bilingual;
}

export interface StaleSource {
  readonly table: string;
  /** As a serial */
  readonly loadedThrough: number;
}

/** What is most worth doing now: figures that are too old first, for all else is judged by them. */
export type NextStep = 'loadFigures' | 'setTargets' | 'nameOwners' | 'seeTrouble' | 'reviewDefinitions' | 'seeScorecard';

/** The workbook in one look, by what its scorecard shows. KPIs that are not in use are left out. */
export interface WorkbookOverview {
  /** In the workbook's language: `jan 2026 – sep 2026` */
  readonly window: string;
  readonly version: string;
  readonly onTarget: readonly NamedKpi[];
  readonly nearTarget: readonly NamedKpi[];
  readonly offTarget: readonly NamedKpi[];
  readonly notJudged: readonly NamedKpi[];
  /** Of those that have a figure in what is shown */
  readonly withoutActual: readonly NamedKpi[];
  readonly withoutTarget: readonly NamedKpi[];
  readonly withoutOwner: readonly NamedKpi[];
  /** Nobody has looked at their definitions for a year, or ever */
  readonly notReviewed: readonly NamedKpi[];
  readonly staleSources: readonly StaleSource[];
  /** Where there are more KPIs than the workbook's limits */
  readonly crowded: readonly Crowding[];
  readonly next: NextStep;
}

interface OverviewKpi extends NamedKpi {
  readonly status: number | undefined;
  readonly hasActual: boolean;
  readonly hasTarget: boolean;
  readonly expectsFigure: boolean;
  /** The first of those that it names */
  readonly department: string;
  readonly owner: string;
  readonly reviewedOn: number | undefined;
}

/** @param today `2026-02-05`, by which reviews grow old */
export function summariseWorkbook(cells: ShownCells, today: string): WorkbookOverview {
  const kpis = overviewKpis(cells);
  const withStatus = (status: number | undefined): readonly NamedKpi[] => named(kpis.filter((kpi) => kpi.status === status));
  const expected = kpis.filter(({ expectsFigure }) => expectsFigure);
  const reviewedSince = serialOfDate(today) - REVIEW_DAYS;
  const found = {
    window: textOf(cells.names['Kpi.WindowLabel']), version: textOf(cells.names['Kpi.Version']),
    onTarget: withStatus(1), nearTarget: withStatus(0), offTarget: withStatus(-1), notJudged: withStatus(undefined),
    withoutActual: named(expected.filter(({ hasActual }) => !hasActual)), withoutTarget: named(expected.filter(({ hasTarget }) => !hasTarget)),
    withoutOwner: named(kpis.filter(({ owner }) => owner === '')), notReviewed: named(kpis.filter(({ reviewedOn }) => reviewedOn === undefined || reviewedOn < reviewedSince)),
    staleSources: staleSources(cells), crowded: crowding(kpis.map(({ department }) => department), limitsOf(cells)),
  };
  return { ...found, next: nextStep(found) };
}

function nextStep(found: Omit<WorkbookOverview, 'next'>): NextStep {
  if (found.staleSources.length > 0) return 'loadFigures';
  if (found.withoutTarget.length > 0) return 'setTargets';
  if (found.withoutOwner.length > 0) return 'nameOwners';
  if (found.withoutActual.length > 0) return 'loadFigures';
  if (found.offTarget.length > 0) return 'seeTrouble';
  return found.notReviewed.length > 0 ? 'reviewDefinitions' : 'seeScorecard';
}

function overviewKpis(cells: ShownCells): readonly OverviewKpi[] {
  return shownKpis(cells).map(({ id, shown, catalogue }) => {
    const status = numberOf(shown('status'));
    return {
      id, name: nameOf(id, catalogue),
      status: status === undefined ? undefined : Math.sign(status), hasActual: numberOf(shown('actual')) !== undefined, hasTarget: numberOf(shown('target')) !== undefined,
      expectsFigure: expectsFigure(cellChoiceOf('frequency', textOf(catalogue('frequency'))) ?? 'monthly', cells.names),
      department: textOf(catalogue('department')).split(',')[0]!.trim(), owner: textOf(catalogue('owner')), reviewedOn: numberOf(catalogue('reviewedOn')),
    };
  });
}

/** Whether one of a KPI's own periods ends in what is shown: a quarter's figure is not missing in February. */
function expectsFigure(frequency: Frequency, names: ShownCells['names']): boolean {
  const period = numberOf(names['Kpi.Period']);
  if (period === undefined) return true;
  const firstOf: Readonly<Record<string, number>> = { month: period, quarter: period - (period - 1) % 3, ytd: 1, r12: period - 11 };
  const first = firstOf[cellChoiceOf('shownView', textOf(names['Kpi.View'])) ?? 'month']!;
  return Array.from({ length: period - first + 1 }, (_, index) => first + index).some((one) => hasFigure(frequency, one));
}

/** The workbook's own limits; a cell that holds no number says nothing. */
function limitsOf(cells: ShownCells): Parameters<typeof crowding>[1] {
  const limit = (key: string): number | undefined => numberOf(rowsOf(tableOf(cells, 'KpiSettings')).find((row) => row('key') === key)?.('value'));
  const [department, all] = [limit('kpisInDepartment'), limit('kpisInAll')];
  return { ...(department !== undefined && { department }), ...(all !== undefined && { all }) };
}

/** Sources whose rows end before what is shown does; where no KPI tells from when to when, nothing is known to be old. */
function staleSources(cells: ShownCells): readonly StaleSource[] {
  const shown = rowsOf(tableOf(cells, 'KpiPeriods')).find((row) => row('year') === cells.names['Kpi.Year'] && row('number') === cells.names['Kpi.Period']);
  const end = shown && numberOf(shown('end'));
  if (end === undefined) return [];
  return rowsOf(tableOf(cells, 'KpiSources')).flatMap((row) => {
    const loadedThrough = numberOf(row('loadedThrough'));
    return textOf(row('table')) === '' || loadedThrough === undefined || loadedThrough >= end ? [] : [{ table: textOf(row('table')), loadedThrough }];
  });
}

function named(kpis: readonly NamedKpi[]): readonly NamedKpi[] {
  return kpis.map(({ id, name }) => ({ id, name }));
}
