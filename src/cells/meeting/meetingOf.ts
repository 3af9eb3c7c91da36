import { cellChoiceOf } from '../../i18n';
import { type Bilingual, type Unit, dateOfSerial } from '../../kpi';
import { type ShownCells, type ShownKpi, bilingualOf, nameOf, numberOf, rowsOf, shownKpis, tableOf, textOf } from '../overview/ShownCells';
import { WHOLE } from '../plan/actuals';

export const MEETING_TABLES = ['KpiCatalogue', 'KpiActions'] as const;
/** Cells that say what the scorecard shows */
export const MEETING_NAMES = ['Kpi.Year', 'Kpi.Period', 'Kpi.Version', 'Kpi.MemberKey', 'Kpi.WindowLabel', 'Kpi.Currency'] as const;

export type KpiStatus = 'offTarget' | 'nearTarget' | 'notJudged' | 'onTarget';
export type ActionState = 'open' | 'done' | 'dropped';

/** A KPI as the meeting sees it: what the scorecard shows of it, and what it means. */
export interface MeetingKpi {
  readonly id: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly status: KpiStatus;
  readonly unit: Unit;
  readonly actual: number | undefined;
  readonly target: number | undefined;
  /** Of a KPI that is to stay within a range, whose target is the nearer limit */
  readonly limits: { readonly lower: number | undefined; readonly upper: number | undefined } | undefined;
  /** Above zero is better */
  readonly variance: number | undefined;
  readonly owner: string;
  /** What a reader has to know of the figures, in the workbook's language */
  readonly remark: string;
  readonly lastNote: string;
}

/** A row of KpiActions that nobody has done or dropped; what tells it from others is as its cells hold it. */
export interface OpenAction {
  readonly key: { readonly created: number | undefined; readonly author: string; readonly kpi: string; readonly action: string };
  readonly owner: string;
  /** `2026-03-31`, or empty */
  readonly due: string;
}

export interface Meeting {
  /** In the workbook's language: `jan 2026 – sep 2026` */
  readonly window: string;
  readonly version: string;
  /** Undefined for the whole */
  readonly member: string | undefined;
  readonly year: number | undefined;
  readonly period: number | undefined;
  readonly currency: string;
  /** In the order of trouble */
  readonly kpis: readonly MeetingKpi[];
  /** By their dates; those without one come last */
  readonly actions: readonly OpenAction[];
}

/** What is wrong comes first, then what nobody can judge: it may be wrong too. */
const ORDER: readonly KpiStatus[] = ['offTarget', 'nearTarget', 'notJudged', 'onTarget'];
const STATUS: Readonly<Record<string, KpiStatus>> = { '-1': 'offTarget', '0': 'nearTarget', '1': 'onTarget' };
const NO_DATE = '9999';

/** What a meeting goes through: the KPIs in the order of trouble that the scorecard has calculated, and what was agreed before. */
export function meetingOf(cells: ShownCells): Meeting {
  const { names } = cells;
  const member = textOf(names['Kpi.MemberKey']);
  return {
    window: textOf(names['Kpi.WindowLabel']), version: textOf(names['Kpi.Version']), member: member === '' || member === WHOLE ? undefined : member,
    year: numberOf(names['Kpi.Year']), period: numberOf(names['Kpi.Period']), currency: textOf(names['Kpi.Currency']),
    kpis: shownKpis(cells).map((kpi) => ({ kpi: meetingKpi(kpi), trouble: numberOf(kpi.shown('trouble')) ?? Infinity }))
      .sort((one, other) => ORDER.indexOf(one.kpi.status) - ORDER.indexOf(other.kpi.status) || one.trouble - other.trouble).map(({ kpi }) => kpi),
    actions: openActions(cells),
  };
}

function meetingKpi({ id, shown, catalogue }: ShownKpi): MeetingKpi {
  const [lower, upper, status] = [numberOf(shown('lower')), numberOf(shown('upper')), numberOf(shown('status'))];
  return {
    id, name: nameOf(id, catalogue), definition: bilingualOf(catalogue('definitionEn'), catalogue('definitionNb')),
    status: status === undefined ? 'notJudged' : STATUS[Math.sign(status)]!, unit: cellChoiceOf('unit', textOf(catalogue('unit'))) ?? 'count',
    actual: numberOf(shown('actual')), target: numberOf(shown('target')), limits: lower === undefined && upper === undefined ? undefined : { lower, upper },
    variance: numberOf(shown('variance')), owner: textOf(catalogue('owner')), remark: textOf(shown('remark')), lastNote: textOf(shown('lastNote')),
  };
}

function openActions(cells: ShownCells): readonly OpenAction[] {
  return rowsOf(tableOf(cells, 'KpiActions')).flatMap((row): readonly OpenAction[] => {
    const [action, state, due] = [textOf(row('action')), textOf(row('state')), numberOf(row('due'))];
    if (action === '' || (state !== '' && cellChoiceOf('actionState', state) !== 'open')) return [];
    return [{
      key: { created: numberOf(row('created')), author: textOf(row('author')), kpi: textOf(row('kpi')), action }, owner: textOf(row('owner')),
      due: due === undefined ? '' : dateOfSerial(due),
    }];
  }).sort((one, other) => (one.due || NO_DATE).localeCompare(other.due || NO_DATE));
}
