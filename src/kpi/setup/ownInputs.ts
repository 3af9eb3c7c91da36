import type { Bilingual, ChoiceRole, ColumnRole, KpiInput, Rollup } from '../library/KpiDefinition';

/** How a part of one's own KPI is taken from a table's rows in a month. */
export type OwnAggregate = KpiInput['terms'][number]['aggregate'];
export type OwnPart = 'value' | 'numerator' | 'denominator';
/** For parts that are not as is usual for how the KPI adds up */
export type OwnCalculation = Readonly<Partial<Record<OwnPart, OwnAggregate>>>;

interface OwnRoles {
  readonly label: Bilingual;
  readonly column: ColumnRole;
  readonly rows: ChoiceRole;
}

const ROLES: Readonly<Record<OwnPart, OwnRoles>> = {
  value: { label: { en: 'value', nb: 'verdi' }, column: 'ofValue', rows: 'rowsOfValue' },
  numerator: { label: { en: 'Numerator', nb: 'Teller' }, column: 'ofNumerator', rows: 'rowsOfNumerator' },
  denominator: { label: { en: 'Denominator', nb: 'Nevner' }, column: 'ofDenominator', rows: 'rowsOfDenominator' },
};

/** The ways that make sense for how a KPI adds up, the usual one first: what is divided later is added up until then. */
export const OWN_AGGREGATES: Readonly<Record<Rollup, readonly OwnAggregate[]>> = {
  sum: ['sum', 'count'], average: ['average', 'sum', 'count'], last: ['last', 'sum', 'count'], ratio: ['sum', 'count'],
};

/** What a KPI of one's own is made of: a figure of the rows in a month, or two that are divided; of all rows, or of those that say something. */
export function ownInputs(rollup: Rollup, calculation: OwnCalculation = {}): readonly KpiInput[] {
  const parts: readonly OwnPart[] = rollup === 'ratio' ? ['numerator', 'denominator'] : ['value'];
  return parts.map((part): KpiInput => {
    const { label, column, rows } = ROLES[part];
    const aggregate = OWN_AGGREGATES[rollup].find((one) => one === calculation[part]) ?? OWN_AGGREGATES[rollup][0]!;
    return { part, label, aggregate, terms: [{ aggregate, ...(aggregate !== 'count' && { column }), date: 'date', where: [{ says: [rows], ifFound: true }] }] };
  });
}
