import { PERIODS_PER_YEAR, type Unit } from '../../../../kpi';
import type { Dashboard } from '../../dashboard/dashboards';
import type { PlanContext } from '../../PlanContext';
import type { PlanArea } from '../../WorkbookPlan';
import { type BreakdownLayout, type CalculationLayout, type KpiLayout, MONTHS } from '../layout';
import { AGES } from './ageingRows';
import { type ChartFacts, type ChartForm, addsToTarget, chartFacts, measuresMembers } from './chartForms';

/** Rows that charts read beside those of the KPI's own series. Each is one row: of periods, of members by size, or of ages. */
export type ChartRow =
  | 'own target' | 'better' | 'worse' | 'expected' | 'band from' | 'band height'
  | 'cumulative' | 'cumulative target' | 'cumulative expected' | 'cumulative end above' | 'cumulative end below'
  | 'member rest' | 'member row' | 'member target' | 'member better' | 'member worse' | 'funnel stage' | 'funnel offset'
  | 'mix part' | 'mix rest' | 'mix total' | 'age' | 'age not due' | 'age overdue';

/** Charts of one of these and of one unit have one scale. */
export type ScaleName = 'months' | 'variance' | 'cumulative' | 'members' | 'member variance' | 'mix' | 'ages';

export interface KpiCharts {
  readonly kpi: KpiLayout;
  readonly facts: ChartFacts;
  readonly forms: readonly ChartForm[];
  readonly rows: ReadonlyMap<ChartRow, { readonly row: number; readonly form: ChartForm }>;
  /** The row of what each of its scales holds */
  readonly scales: ReadonlyMap<ScaleName, number>;
  /** By form: the row of its title and its one-line summary */
  readonly texts: ReadonlyMap<ChartForm, number>;
}

/** Charts on one scale: a row for what they have in common, and one for each of them below it. */
export interface ScaleGroup {
  readonly scale: ScaleName;
  readonly unit: string;
  readonly row: number;
  readonly kpis: readonly KpiLayout[];
}

export interface ChartLayout {
  readonly kpis: readonly KpiCharts[];
  readonly textsHeader: number;
  readonly rowsHeader: number;
  readonly scalesHeader: number;
  readonly groups: readonly ScaleGroup[];
  /** The first row below */
  readonly end: number;
}

/** Columns of the texts, and of the scales. */
export const TEXT = { key: 0, title: 1, words: 2, variance: 3, memberVariance: 4 } as const;
export const SCALE = { key: 0, kpi: 1, ownMax: 3, ownMin: 4, max: 5, min: 6, isOwn: 7 } as const;

type Planned = Pick<KpiCharts, 'kpi' | 'facts' | 'forms'>;

/** Which rows of the calculation sheet the charts read, below all others. */
export function chartLayout(context: PlanContext, layout: CalculationLayout, dashboards: readonly Dashboard[]): ChartLayout {
  const planned = layout.kpis.map((kpi): Planned => ({ kpi, facts: chartFacts(kpi.kpi, context), forms: formsOf(kpi, dashboards) }));
  const textsHeader = layout.rows + 1;
  let row = textsHeader + 1;
  const texts = planned.map(({ forms }) => new Map(forms.map((form) => [form, row++])));
  const rowsHeader = row + 1;
  row = rowsHeader + 1;
  const rows = planned.map((one) => new Map(rowsOf(one).map(({ name, form }) => [name, { row: row++, form }])));
  const scalesHeader = row + 1;
  row = scalesHeader + 1;
  const groups = scaleGroups(planned, row);
  const last = groups[groups.length - 1];
  return {
    kpis: planned.map((one, index) => ({
      ...one, texts: texts[index]!, rows: rows[index]!,
      scales: new Map(groups.flatMap((group) => {
        const at = group.kpis.indexOf(one.kpi);
        return at < 0 ? [] : [[group.scale, group.row + 1 + at] as const];
      })),
    })),
    textsHeader, rowsHeader, scalesHeader, groups,
    end: last ? last.row + 1 + last.kpis.length : row,
  };
}

/** Twelve periods, the members shown, or the ages: what a row of the charts holds. */
export function chartArea({ kpi, rows }: KpiCharts, name: ChartRow): PlanArea {
  return { row: rows.get(name)!.row, column: MONTHS, rows: 1, columns: widthOf(kpi, name) };
}

export function widthOf({ breakdown }: KpiLayout, name: ChartRow): number {
  if (name.startsWith('member') || name.startsWith('funnel')) return placesShown(breakdown!);
  return name.startsWith('age') ? AGES : PERIODS_PER_YEAR;
}

/** What stands in the first column of a KPI's rows of one form: one word, so that a form that goes takes no other's rows with it. */
export function formKey(id: string, form: ChartForm): string {
  return `${id}.${form}`;
}

/** The places of a breakdown with its rest. */
export function placesShown({ places, hasRest }: BreakdownLayout): number {
  return places + (hasRest ? 1 : 0);
}

/** All forms that some dashboard shows. */
function formsOf({ kpi }: KpiLayout, dashboards: readonly Dashboard[]): readonly ChartForm[] {
  return [...new Set(dashboards.flatMap(({ kpis }) => kpis.filter((other) => other.kpi === kpi).flatMap(({ forms }) => forms)))];
}

function rowsOf({ kpi: { kpi, breakdown }, facts, forms }: Planned): readonly { readonly name: ChartRow; readonly form: ChartForm }[] {
  const variance: readonly ChartRow[] = facts.hasTarget ? ['better', 'worse'] : [];
  const rows: Readonly<Record<ChartForm, readonly ChartRow[]>> = {
    months: [...(facts.hasTarget && kpi.frequency !== 'monthly' ? ['own target' as const] : []), ...variance, ...(addsToTarget(kpi) && facts.hasTarget ? ['expected' as const] : [])],
    band: [...variance, 'band from', 'band height'],
    cumulative: ['cumulative', 'cumulative target', 'cumulative expected', 'cumulative end above', 'cumulative end below'],
    members: [
      ...(breakdown?.hasRest ? ['member rest' as const] : []),
      ...(measuresMembers(kpi, facts) ? ['member row', 'member target', 'member better', 'member worse'] as const : []),
    ],
    funnel: ['funnel stage', 'funnel offset'],
    mix: ['mix part', 'mix rest', 'mix total'],
    ageing: ['age', 'age not due', 'age overdue'],
  };
  return forms.flatMap((form) => rows[form].map((name) => ({ name, form })));
}

function scalesOf({ kpi: { kpi }, facts, forms }: Planned): readonly ScaleName[] {
  const scales: Readonly<Record<ChartForm, readonly ScaleName[]>> = {
    months: ['months', ...(facts.hasTarget ? ['variance' as const] : [])],
    band: ['months', ...(facts.hasTarget ? ['variance' as const] : [])],
    cumulative: ['cumulative'],
    members: ['members', ...(measuresMembers(kpi, facts) ? ['member variance' as const] : [])],
    funnel: [],
    mix: ['mix'],
    ageing: ['ages'],
  };
  return forms.flatMap((form) => scales[form]);
}

/** The charts of one scale and unit, in rows that follow one another. */
function scaleGroups(planned: readonly Planned[], firstRow: number): readonly ScaleGroup[] {
  const groups = new Map<string, { scale: ScaleName; unit: string; kpis: KpiLayout[] }>();
  for (const one of planned) {
    for (const scale of scalesOf(one)) {
      const unit = unitOfScale(one.kpi.kpi);
      const known = groups.get(`${scale} ${unit}`);
      if (known) known.kpis.push(one.kpi);
      else groups.set(`${scale} ${unit}`, { scale, unit, kpis: [one.kpi] });
    }
  }
  let row = firstRow;
  return [...groups.values()].map((group) => {
    const placed = { ...group, row };
    row += group.kpis.length + 1;
    return placed;
  });
}

const SHARED_BY_RATIOS: readonly Unit[] = ['share', 'days', 'hours', 'minutes'];

/**
 * Money by deal is of another unit than money: what is divided stands on a scale of its own, unless shares or times are meant. And what is
 * counted as it happens is of another kind than what there is, as requests and employees.
 */
function unitOfScale({ id, unit, rollup }: KpiLayout['kpi']): string {
  if (rollup === 'ratio') return SHARED_BY_RATIOS.includes(unit) ? unit : id;
  return unit === 'count' && rollup !== 'sum' ? `${unit} there is` : unit;
}
