import { type PlannedKpi, type SetupInputs, type SetupTarget, PERIODS_IN, hasFigure, inputsOfSource } from '../../kpi';
import { cellEntry } from '../csv';
import { partFormula } from '../formula';
import { DATE_FORMAT, palette, valueFormat } from '../look';
import { WHOLE } from './actuals';
import { inRow } from './address';
import { annualFormula } from './annualFormula';
import { bilingual } from './bilingual';
import { dateEntry, textEntry } from './entry';
import { FIGURE_COLUMNS, PERIOD_COLUMNS, figureLooks, periodLabels } from './figureColumns';
import type { PlanContext } from './PlanContext';
import { targetKey } from './spreadTarget';
import { FIRST_ROW, HEADING_HEIGHTS, TITLE_ROWS, heading, tableAnchor, tableParts } from './tableParts';
import type { Cell, NamePlan, SheetPlan } from './WorkbookPlan';

const KEY_COLUMNS = ['kpi', 'year', 'version', 'dimension', 'member', 'part'] as const;
const YEAR_COLUMN = 1;
const MEMBER_COLUMN = 4;
const FIRST_PERIOD = KEY_COLUMNS.length + 1;
const VERSIONS_AT = KEY_COLUMNS.length + FIGURE_COLUMNS.length + 1;

type TargetPart = keyof SetupInputs | 'lower' | 'upper';

interface TargetRow {
  readonly kpi: PlannedKpi;
  readonly target: SetupTarget;
  readonly part: TargetPart;
}

/** KpiTargets and KpiVersions: what was decided, when and why. */
export function planTargets(context: PlanContext): SheetPlan {
  const rows = context.kpis.flatMap((kpi) => kpi.targets.flatMap((target) => partsOf(kpi, target).map((part): TargetRow => ({ kpi, target, part }))));
  const targets = tableParts({
    name: 'KpiTargets', column: 0, keys: KEY_COLUMNS.length, columns: [...KEY_COLUMNS, ...FIGURE_COLUMNS], labels: periodLabels(context),
    rows: rows.map((row, index) => targetCells(row, FIRST_ROW + index, context)),
  });
  const versions = tableParts({ name: 'KpiVersions', column: VERSIONS_AT, keys: 1, columns: ['version', 'date', 'reason', 'who'], rows: versionRows(context) });
  const head = heading('targets');
  return {
    key: 'targets', anchor: tableAnchor('KpiTargets'), title: bilingual((sheets) => sheets.titles.targets)[context.language], tabColor: palette.brand, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: KEY_COLUMNS.length },
    widths: [18, 7, 10, 14, 18, 13, 14, ...PERIOD_COLUMNS.map(() => 11), 3, 12, 11, 36, 16],
    heights: HEADING_HEIGHTS,
    blocks: [head.block, targets.labels, versions.labels],
    tables: [targets.table, versions.table],
    looks: [
      ...head.looks, ...targets.looks, ...versions.looks,
      ...figureLooks(rows.map(({ kpi, part }) => (part === 'numerator' || part === 'denominator' ? '#,##0' : valueFormat(kpi.unit))), KEY_COLUMNS.length),
      { row: FIRST_ROW, column: VERSIONS_AT + 1, rows: context.versions.length, columns: 1, look: { numberFormat: DATE_FORMAT } },
    ],
    validations: [], conditionals: [], charts: [],
    page: { orientation: 'landscape', titleRows: TITLE_ROWS, printColumns: KEY_COLUMNS.length + FIGURE_COLUMNS.length, printRows: FIRST_ROW + rows.length },
  };
}

function partsOf(kpi: PlannedKpi, target: SetupTarget): readonly TargetPart[] {
  if (target.lower !== undefined || target.upper !== undefined) {
    return [...(target.lower === undefined ? [] : ['lower' as const]), ...(target.upper === undefined ? [] : ['upper' as const])];
  }
  return target.source !== undefined && kpi.rollup === 'ratio' ? ['numerator', 'denominator'] : ['value'];
}

function targetCells({ kpi, target, part }: TargetRow, row: number, context: PlanContext): readonly Cell[] {
  const { member } = target;
  const keys: readonly Cell[] = [
    kpi.id, target.year, textEntry(target.version), member === undefined ? null : cellEntry(kpi.dimension!.name), member === undefined ? WHOLE : cellEntry(member), part,
  ];
  const typed: Readonly<Record<string, Cell>> = target.typed?.[part as 'value'] ?? {};
  return [...keys, ...figuresOf(kpi, target, part, row, context).map((figure, index) => typed[FIGURE_COLUMNS[index]!] ?? figure)];
}

function figuresOf(kpi: PlannedKpi, target: SetupTarget, part: TargetPart, row: number, context: PlanContext): readonly Cell[] {
  const annual = annualFormula(kpi.rollup, part, row, FIRST_PERIOD);
  const isOwn = (index: number): boolean => hasFigure(kpi.frequency, index + 1);
  const held = (level: number): readonly Cell[] => [level, ...PERIOD_COLUMNS.map((_, index) => (isOwn(index) ? level : null))];
  if (part === 'lower' || part === 'upper') return held(target[part]!);
  if (target.source !== undefined) {
    const inputs = inputsOfSource(target.source);
    const factsOf = (table: string): { readonly empty: 'zero' | 'missing' } => ({ empty: context.data.emptyOf(table) });
    const member = target.member === undefined ? undefined : { cell: inRow(row, MEMBER_COLUMN), column: kpi.dimension!.column };
    const place = (period: number) => ({ year: inRow(row, YEAR_COLUMN), period, first: period - PERIODS_IN[kpi.frequency] + 1, member });
    return [annual, ...PERIOD_COLUMNS.map((_, index) => (isOwn(index) ? partFormula(inputs, part, place(index + 1), factsOf, kpi.roundUp) ?? null : null))];
  }
  if (target.hold !== undefined) return kpi.rollup === 'sum' ? [annual, ...held(target.hold).slice(1)] : held(target.hold);
  if (target.periods !== undefined) return [target.annual ?? (kpi.rollup === 'ratio' ? null : annual), ...target.periods];
  return [target.annual ?? annual, ...context.spreads.get(targetKey(kpi, target))!];
}

/** What is decided about versions; one that only targets name gets a row to write its date and reason in. */
function versionRows(context: PlanContext): readonly (readonly Cell[])[] {
  return context.versions.map((version) => {
    const described = context.setup.versions?.find((other) => other.version === version);
    return [textEntry(version), dateEntry(described?.date), textEntry(described?.reason), textEntry(described?.who)];
  });
}

/** The versions that the scorecard can be measured against. */
export function versionNames(context: PlanContext): readonly NamePlan[] {
  return [{ name: 'Kpi.Versions', sheet: 'targets', row: FIRST_ROW, column: VERSIONS_AT, rows: context.versions.length, columns: 1 }];
}
