import { type PlannedKpi, type SetupTarget, inputsOfSource } from '../../kpi';
import type { Cell } from '../plan';
import { annualFormula } from '../plan/annualFormula';
import { FIGURE_COLUMNS, PERIOD_COLUMNS } from '../plan/figureColumns';
import { isFormula } from '../plan/repeatedRows';
import { spreadTarget } from '../plan/spreadTarget';
import { unreadable } from './readCell';
import { type Reading, type TableRow, isBlank } from './readRows';

export type TargetPart = keyof NonNullable<SetupTarget['typed']>;
export type TargetRows = ReadonlyMap<TargetPart, TableRow>;
type TargetForm = Omit<SetupTarget, 'year' | 'version'>;
type TypedRow = NonNullable<NonNullable<SetupTarget['typed']>['value']>;

interface FoundTarget {
  readonly year: number;
  readonly parts: TargetRows;
  readonly source: SetupTarget['source'];
}

/** What the cells of a row hold: the year's figure and its periods'. */
interface Figures {
  /** undefined: it follows from the periods, or is empty */
  readonly annual: number | undefined;
  readonly annualFollows: boolean;
  readonly periods: readonly (number | null)[];
  /** Formulas that somebody wrote in place of a figure */
  readonly typed: TypedRow;
}

/** The form of a target from which exactly these rows follow again; undefined where the rows are none that a target of this KPI has. */
export function targetForm(reading: Reading, kpi: PlannedKpi, { year, parts, source }: FoundTarget): TargetForm | undefined {
  if (source !== undefined) return { source, ...typedOver(sourceRows(parts, source), (row) => typedInSource(reading, row)) };
  const limits = (['lower', 'upper'] as const).filter((part) => parts.has(part));
  if (limits.length > 0 && (kpi.direction === 'range' || !parts.has('value'))) return rangeForm(reading, parts, limits);
  const row = parts.get('value');
  if (!row) return undefined;
  const figures = figuresOf(reading, row);
  return { ...valueForm(kpi, year, figures), ...typedForm({ value: figures.typed }) };
}

function valueForm(kpi: PlannedKpi, year: number, { annual, annualFollows, periods }: Figures): TargetForm {
  const [first] = periods;
  const isLevel = typeof first === 'number' && periods.every((figure) => figure === first);
  // What adds up over time has its sum beside the level, and any other KPI the level itself.
  if (isLevel && (kpi.rollup === 'sum' ? annualFollows : annual === first)) return { hold: first };
  if (annual === undefined) return { periods: [...periods] };
  return isEven(kpi, year, annual, periods) ? { annual, profile: 'even' } : { annual, periods: [...periods] };
}

function isEven(kpi: PlannedKpi, year: number, annual: number, periods: Figures['periods']): boolean {
  const even = kpi.rollup === 'sum' ? spreadTarget(kpi, { year, annual, profile: 'even' }, () => []) : undefined;
  return even?.ok === true && even.value.every((figure, index) => figure === periods[index]);
}

/** Limits are levels; a month that was given another is typed over. */
function rangeForm(reading: Reading, parts: TargetRows, limits: readonly ('lower' | 'upper')[]): TargetForm | undefined {
  const rows = limits.map((part) => ({ part, ...levelOf(reading, parts.get(part)!) }));
  const levels = Object.fromEntries(rows.flatMap(({ part, level }) => (level === undefined ? [] : [[part, level]])));
  return Object.keys(levels).length === 0 ? undefined : { ...levels, ...typedForm(Object.fromEntries(rows.map(({ part, typed }) => [part, typed]))) };
}

function levelOf(reading: Reading, row: TableRow): { readonly level: number | undefined; readonly typed: TypedRow } {
  const { annual, periods, typed } = figuresOf(reading, row);
  const level = annual ?? periods.find((figure) => figure !== null);
  const others = PERIOD_COLUMNS.map((column, index) => [column, periods[index]] as const).filter(([column, figure]) => (
    typeof figure === 'number' && figure !== level && !(column in typed)
  ));
  return { level: level ?? undefined, typed: { ...Object.fromEntries(others), ...typed } };
}

function figuresOf(reading: Reading, row: TableRow): Figures {
  const typed: TypedRow = {};
  const figureAt = (column: string): number | undefined => {
    const formula = row.formula(column);
    if (isFormula(formula)) typed[column as keyof TypedRow] = formula;
    const value = row.value(column);
    if (typeof value === 'number' || isBlank(value)) return value as number | null ?? undefined;
    // A formula of the user's that gives an error keeps its place.
    return isFormula(formula) ? undefined : unreadable(reading, row, column, 'number');
  };
  const annualFollows = isAnnualFormula(row.formula('Annual'));
  const annual = annualFollows ? undefined : figureAt('Annual');
  return { annual, annualFollows, periods: PERIOD_COLUMNS.map((column) => figureAt(column) ?? null), typed };
}

/** The rows in which a target's figures are taken from data. */
function sourceRows(parts: TargetRows, source: NonNullable<SetupTarget['source']>): TargetRows {
  const ofRatio = inputsOfSource(source).numerator !== undefined;
  return new Map([...parts].filter(([part]) => (ofRatio ? part === 'numerator' || part === 'denominator' : part === 'value')));
}

/** A figure in place of a formula of ours; a formula is taken for ours, but for one of the year's that is not. */
function typedInSource(reading: Reading, row: TableRow): TypedRow {
  return Object.fromEntries(FIGURE_COLUMNS.flatMap((column): readonly (readonly [string, number | string])[] => {
    const formula = row.formula(column);
    if (isFormula(formula)) return column === 'Annual' && !isAnnualFormula(formula) ? [[column, formula]] : [];
    if (isBlank(formula)) return [];
    if (typeof formula === 'number') return [[column, formula]];
    unreadable(reading, row, column, 'number');
    return [];
  }));
}

function typedOver(rows: TargetRows, typedIn: (row: TableRow) => TypedRow): Pick<TargetForm, 'typed'> {
  return typedForm(Object.fromEntries([...rows].map(([part, row]) => [part, typedIn(row)])));
}

function typedForm(typed: NonNullable<SetupTarget['typed']>): Pick<TargetForm, 'typed'> {
  const rows = Object.entries(typed).filter(([, row]) => Object.keys(row).length > 0);
  return rows.length > 0 ? { typed: Object.fromEntries(rows) } : {};
}

const OUR_FORMULAS = (['sum', 'average', 'last'] as const).map((rollup) => withoutPlaces(annualFormula(rollup, 'value', 0, 0)));

/** Whether a year's figure follows from its periods, by whichever way of adding up: the KPI's own may have been changed since. */
function isAnnualFormula(cell: Cell): boolean {
  return isFormula(cell) && OUR_FORMULAS.includes(withoutPlaces(cell));
}

/** A formula without the cells that it names: these follow the table wherever it is moved. */
function withoutPlaces(formula: string): string {
  return formula.replace(/\$?[A-Z]{1,3}\$?\d+/g, 'cell').replace(/\s/g, '').toUpperCase();
}
