import type { ChoiceRole, ColumnRole, KpiCondition, KpiDefinition, KpiInput, KpiTerm, Part } from '../library/KpiDefinition';

/** What one column tells by its texts: deals won or lost, what kind of account an entry belongs to. */
export type ChoiceSubject = 'outcome' | 'saleKind' | 'activityKind' | 'leadState' | 'solvedFirst' | 'section' | 'accountKind' | 'rowsOfValue' | 'rowsOfNumerator' | 'rowsOfDenominator';

/** What is to be pointed out in a table: a column, or a column and which of its texts mean what. */
export type RoleField =
  | { readonly kind: 'column'; readonly role: ColumnRole }
  | { readonly kind: 'choice'; readonly subject: ChoiceSubject; readonly says: readonly ChoiceNeed[] };

export interface ChoiceNeed {
  readonly role: ChoiceRole;
  /** Whether the KPI has no figure without it */
  readonly needed: boolean;
}

/** Parts of a KPI that stand in one table, and what is to be pointed out there, in the order in which the parts speak of it. */
export interface RoleGroup {
  readonly parts: readonly Part[];
  readonly fields: readonly RoleField[];
}

const subjects: Readonly<Record<ChoiceRole, ChoiceSubject>> = {
  won: 'outcome', lost: 'outcome', newSale: 'saleKind', upsell: 'saleKind', meeting: 'activityKind', demonstration: 'activityKind', offer: 'activityKind',
  converted: 'leadState', firstContact: 'solvedFirst', supportPage: 'section',
  revenue: 'accountKind', otherIncome: 'accountKind', costOfSales: 'accountKind', operatingExpense: 'accountKind', depreciation: 'accountKind',
  financialIncome: 'accountKind', financialExpense: 'accountKind', tax: 'accountKind',
  rowsOfValue: 'rowsOfValue', rowsOfNumerator: 'rowsOfNumerator', rowsOfDenominator: 'rowsOfDenominator',
};

export function subjectOf(role: ChoiceRole): ChoiceSubject {
  return subjects[role];
}

/** By tables: parts that share a role stand together. Every table may have a plain date, and so a date alone holds nothing together. */
export function roleGroups(kpi: KpiDefinition): readonly RoleGroup[] {
  const groups: (readonly KpiInput[])[] = [];
  for (const input of kpi.inputs) {
    const own = tyingRoles(input);
    const together = groups.filter((group) => group.some((other) => tyingRoles(other).some((role) => own.includes(role))));
    const apart = groups.filter((group) => !together.includes(group));
    groups.splice(0, groups.length, ...apart, [...together.flat(), input]);
  }
  return groups
    .sort((one, other) => kpi.inputs.indexOf(one[0]!) - kpi.inputs.indexOf(other[0]!))
    .map((inputs) => ({ parts: inputs.map(({ part }) => part), fields: fieldsOf(inputs.flatMap(({ terms }) => terms)) }));
}

export function columnRoles({ column, date, where, open }: KpiTerm): readonly ColumnRole[] {
  const conditions = (where ?? []).map((condition) => ('column' in condition ? condition.column : undefined));
  return [column, date, open?.until, open?.past, ...conditions].filter((role) => role !== undefined);
}

function tyingRoles({ terms }: KpiInput): readonly string[] {
  return terms.flatMap((term) => [...columnRoles(term).filter((role) => role !== 'date'), ...saysOf(term).flatMap(({ says }) => says.map(subjectOf))]);
}

function saysOf({ where }: KpiTerm): readonly Extract<KpiCondition, { says: unknown }>[] {
  return (where ?? []).filter((condition) => 'says' in condition);
}

function fieldsOf(terms: readonly KpiTerm[]): readonly RoleField[] {
  const columns = [...new Set(terms.flatMap(columnRoles))].map((role): RoleField => ({ kind: 'column', role }));
  const conditions = terms.flatMap(saysOf);
  const roles = [...new Set(conditions.flatMap(({ says }) => says))];
  const needed = conditions.filter(({ ifFound }) => !ifFound).map(({ says }) => says[0]);
  const choices = [...new Set(roles.map(subjectOf))].map((subject): RoleField => ({
    kind: 'choice', subject,
    says: roles.filter((role) => subjectOf(role) === subject).map((role) => ({ role, needed: needed.includes(role) })),
  }));
  return [...columns, ...choices];
}
