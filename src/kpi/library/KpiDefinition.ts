/** A text in the two languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly nb: string;
}

export type Department = 'company' | 'sales' | 'support' | 'customer';
/** `share` is stored as a fraction (0.25 is 25 %), `points` are NPS and indices. */
export type Unit = 'currency' | 'count' | 'share' | 'points' | 'days' | 'hours' | 'minutes';
export type Direction = 'higher' | 'lower' | 'range';
export type Frequency = 'monthly' | 'quarterly' | 'yearly';
/** How months add up to a quarter or a year. A ratio comes from its numerator and denominator, never from an average of ratios. */
export type Rollup = 'sum' | 'average' | 'last' | 'ratio';
/** A KPI is its value, a numerator by a denominator, or a value made of figures: factor × second factor ÷ divisor ÷ second divisor. */
export type Part = 'value' | 'numerator' | 'denominator' | 'factor' | 'secondFactor' | 'divisor' | 'secondDivisor';

/** What the user's data must hold for one part of a KPI: `value`, or `numerator` and `denominator` for a ratio. */
export interface KpiInput {
  readonly part: Part;
  readonly label: Bilingual;
  readonly aggregate: 'sum' | 'count' | 'average' | 'last';
  /** How it is taken from a table: added up by their signs */
  readonly terms: readonly KpiTerm[];
}

/** A term as a set-up has it, with what a column is about in place of its name: the user's data call it what they like. */
export interface KpiTerm {
  readonly aggregate: 'sum' | 'count' | 'average' | 'last';
  readonly column?: ColumnRole;
  /** Decides the period; for what stands open, its first day */
  readonly date: ColumnRole;
  readonly where?: readonly KpiCondition[];
  readonly open?: { readonly until: ColumnRole; readonly inclusive?: true; readonly at?: 'start'; readonly past?: ColumnRole };
  readonly sign?: -1;
  readonly times?: number;
}

export type KpiCondition =
  /** Rows that say one of these; the first has to occur in the data, unless the condition applies only where it is found */
  | { readonly says: readonly [ChoiceRole, ...ChoiceRole[]]; readonly ifFound?: true }
  | { readonly column: ColumnRole; readonly values: readonly number[] }
  /** A number within these limits, which belong to it */
  | { readonly column: ColumnRole; readonly atLeast?: number; readonly atMost: number };

/** What a column is about. */
export type ColumnRole =
  | 'date' | 'opened' | 'closed' | 'sent' | 'invoiced' | 'due' | 'paid' | 'received' | 'solved' | 'started' | 'finished' | 'joined' | 'left'
  | 'customerSince' | 'customerUntil' | 'qualifiedOn' | 'month'
  | 'amount' | 'cost' | 'quantity' | 'budget' | 'score' | 'hours' | 'hoursUsed' | 'hoursAvailable' | 'views'
  | 'openingRevenue' | 'expansion' | 'contraction' | 'churnedRevenue' | 'requestType'
  /** Of a KPI of the user's own: the figures that its parts are made of */
  | 'ofValue' | 'ofNumerator' | 'ofDenominator';

/** What a row says of itself in one of its texts. */
export type ChoiceRole =
  | 'won' | 'lost' | 'newSale' | 'upsell' | 'meeting' | 'demonstration' | 'offer' | 'converted' | 'firstContact' | 'supportPage'
  | 'revenue' | 'otherIncome' | 'costOfSales' | 'operatingExpense' | 'depreciation' | 'financialIncome' | 'financialExpense' | 'tax'
  /** Of a KPI of the user's own: that the row counts for the part */
  | 'rowsOfValue' | 'rowsOfNumerator' | 'rowsOfDenominator';

/** One KPI of the field: everything that functions, library, pane, sheets, docs and tests say about it derives from this record. */
export interface KpiDefinition {
  /** Stable, kebab-case: `win-rate` */
  readonly id: string;
  readonly name: Bilingual;
  /** One or two sentences that somebody who knows the field would sign. */
  readonly definition: Bilingual;
  /** The formula in words: `won ÷ (won + lost)` */
  readonly formula: Bilingual;
  /** Which of the definitions in use this one is, and what it leaves out. */
  readonly variant: Bilingual;
  /** The trap, in one sentence. */
  readonly trap: Bilingual;
  readonly departments: readonly Department[];
  readonly unit: Unit;
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly rollup: Rollup;
  readonly inputs: readonly KpiInput[];
  /** Half of it is no use: rounded up to the next whole one */
  readonly roundUp?: true;
  /** The KPI function that computes it from raw lists (`WINRATE`), where there is one. */
  readonly function?: string;
  /** Usual ways to break it down. */
  readonly dimensions: readonly Bilingual[];
  readonly tolerance: { readonly value: number; readonly kind: 'relative' | 'absolute' };
}
