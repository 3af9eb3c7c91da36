import { type PlannedKpi, type SetupInputs, type SetupTarget, PERIODS_IN, hasFigure, inputsOfSource } from '../../kpi';
import { cellEntry } from '../csv';
import { words as wordsOf } from '../../i18n';
import { partFormula, quoted } from '../formula';
import { DATE_FORMAT, palette, valueFormat } from '../look';
import { WHOLE } from './actuals';
import { inRow } from './address';
import { annualFormula } from './annualFormula';
import { bilingual } from './bilingual';
import { words } from './calculation/wording';
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
/** Beside the figures: who stands behind them, and what is still to be confirmed */
export const CONFIRMED_COLUMNS = ['confirmedBy', 'confirmedOn'] as const;
const TARGET_COLUMNS: readonly string[] = [...KEY_COLUMNS, ...FIGURE_COLUMNS, ...CONFIRMED_COLUMNS, 'confirmation'];
const CONFIRMED_AT = KEY_COLUMNS.length + FIGURE_COLUMNS.length;
const VERSIONS_AT = TARGET_COLUMNS.length + 1;
const VERSION_COLUMNS = ['version', 'date', 'reason', 'who', 'confirm'] as const;

const YES = (['en', 'nb'] as const).map((language) => wordsOf(language).choices.yesNo.true);

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
    name: 'KpiTargets', column: 0, keys: KEY_COLUMNS.length, columns: TARGET_COLUMNS, labels: periodLabels(context),
    rows: rows.map((row, index) => targetCells(row, FIRST_ROW + index, context)),
  });
  const versions = tableParts({ name: 'KpiVersions', column: VERSIONS_AT, keys: 1, columns: VERSION_COLUMNS, rows: versionRows(context) });
  const head = heading('targets');
  return {
    key: 'targets', anchor: tableAnchor('KpiTargets'), title: bilingual((sheets) => sheets.titles.targets)[context.language], tabColor: palette.brand, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: KEY_COLUMNS.length },
    widths: [18, 7, 10, 14, 18, 13, 14, ...PERIOD_COLUMNS.map(() => 11), 16, 13, 20, 3, 12, 11, 36, 16, 14],
    heights: HEADING_HEIGHTS,
    blocks: [head.block, targets.labels, versions.labels],
    tables: [targets.table, versions.table],
    looks: [
      ...head.looks, ...targets.looks, ...versions.looks,
      ...figureLooks(rows.map(({ kpi, part }) => (part === 'numerator' || part === 'denominator' ? '#,##0' : valueFormat(kpi.unit))), KEY_COLUMNS.length),
      { row: FIRST_ROW, column: CONFIRMED_AT + 1, rows: Math.max(1, rows.length), columns: 1, look: { numberFormat: DATE_FORMAT } },
      { row: FIRST_ROW, column: VERSIONS_AT + 1, rows: context.versions.length, columns: 1, look: { numberFormat: DATE_FORMAT } },
    ],
    validations: [], conditionals: [], charts: [],
    page: { orientation: 'landscape', titleRows: TITLE_ROWS, printColumns: TARGET_COLUMNS.length, printRows: FIRST_ROW + rows.length },
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
  return [
    ...keys, ...figuresOf(kpi, target, part, row, context).map((figure, index) => typed[FIGURE_COLUMNS[index]!] ?? figure),
    textEntry(target.confirmed?.who), dateEntry(target.confirmed?.date), confirmationFormula(row),
  ];
}

/** Says in words and by a sign whether the row waits for its owner: only where its version asks for that, in whichever words. */
function confirmationFormula(row: number): string {
  const yes = ['TRUE', quoted('true'), ...YES.map(quoted)].map((word) => `(KpiVersions[confirm]=${word})`).join('+');
  const isAsked = `SUMPRODUCT((KpiVersions[version]=${inRow(row, KEY_COLUMNS.indexOf('version'))})*(${yes}>0))>0`;
  return `=IF(${isAsked},IF(${inRow(row, CONFIRMED_AT)}="",${words((sheets) => sheets.confirmation.waiting)},${words((sheets) => sheets.confirmation.given)}),"")`;
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
    return [textEntry(version), dateEntry(described?.date), textEntry(described?.reason), textEntry(described?.who), described?.confirm ? true : null];
  });
}

/** The versions that the scorecard can be measured against. */
export function versionNames(context: PlanContext): readonly NamePlan[] {
  return [{ name: 'Kpi.Versions', sheet: 'targets', row: FIRST_ROW, column: VERSIONS_AT, rows: context.versions.length, columns: 1 }];
}
