import type { FiscalPeriod, PlannedKpi, Setup, SetupSource } from '../../kpi';
import type { Language } from '../../i18n';
import type { CellValue } from '../csv';
import type { KpiMonths, LoadedRange, MonthlyData } from '../months';

export interface SourceContext {
  readonly source: SetupSource;
  readonly rows: number;
  readonly loaded: LoadedRange;
  readonly empty: 'zero' | 'missing';
}

/** Everything the sheets' plans are made from: the set-up, resolved, and what the data says. */
export interface PlanContext {
  readonly setup: Setup;
  readonly language: Language;
  readonly currency: string;
  readonly fiscalStart: number;
  readonly calendar: 'months' | '445';
  /** What the summary's columns are calculated with */
  readonly formulas: 'native' | 'functions';
  readonly kpis: readonly PlannedKpi[];
  readonly sources: readonly SourceContext[];
  /** Fiscal years that can be chosen, ascending */
  readonly years: readonly number[];
  /** With the years before them that have data to compare with */
  readonly allYears: readonly number[];
  readonly periods: readonly FiscalPeriod[];
  readonly versions: readonly string[];
  /** By KPI: members of its dimension */
  readonly members: ReadonlyMap<string, readonly CellValue[]>;
  /** By KPI and year */
  readonly months: ReadonlyMap<string, ReadonlyMap<number, KpiMonths>>;
  /** By `targetKey`: annual targets by period */
  readonly spreads: ReadonlyMap<string, readonly (number | null)[]>;
  readonly data: MonthlyData;
  readonly show: {
    readonly year: number;
    readonly period: number;
    readonly view: 'month' | 'quarter' | 'ytd' | 'r12';
    readonly version: string;
    /** undefined: the whole */
    readonly member: CellValue | undefined;
    readonly sort: 'catalogue' | 'worst';
  };
}
