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
export type Part = 'value' | 'numerator' | 'denominator';

/** What the user's data must hold for one part of a KPI: `value`, or `numerator` and `denominator` for a ratio. */
export interface KpiInput {
  readonly part: Part;
  readonly label: Bilingual;
  readonly aggregate: 'sum' | 'count' | 'average' | 'last';
}

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
  /** The KPI function that computes it from raw lists (`WINRATE`), where there is one. */
  readonly function?: string;
  /** Usual ways to break it down. */
  readonly dimensions: readonly Bilingual[];
  readonly tolerance: { readonly value: number; readonly kind: 'relative' | 'absolute' };
}
