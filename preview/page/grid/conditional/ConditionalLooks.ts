import { areaContains, ConditionalFormatState, ConditionalLook, SheetState, Value } from '../../../model/state';
import { between } from '../theme';
import { meetsComparison, meetsText, SortedNumbers, threshold } from './criteria';

/** A bar behind a number: where it begins and how long it is, as shares of the cell. */
export interface DataBar {
  readonly color: string;
  readonly start: number;
  readonly length: number;
  /** Where negative values meet positive ones, when both occur. */
  readonly axis?: number;
}

/** What conditional formatting makes of one cell. */
export interface ConditionalCell {
  readonly look: ConditionalLook;
  readonly icon?: { readonly set: string; readonly index: number };
  readonly bar?: DataBar;
  readonly hideValue: boolean;
}

/** Evaluates a rule's formula, written for one cell, as it reads in another. */
export type EvaluateRule = (formula: string, from: { row: number; column: number }, at: { row: number; column: number }) => Value;

type Thresholds = readonly (number | undefined)[];

/** Conditional formats of a sheet as it is now; made anew after each calculation. Cells are worked out when they come into sight. */
export class ConditionalLooks {
  private readonly rules: readonly ConditionalFormatState[];
  private readonly numbers = new Map<string, SortedNumbers>();
  private readonly thresholds = new Map<string, Thresholds>();
  private readonly cells = new Map<string, ConditionalCell | undefined>();

  constructor(private readonly sheet: SheetState, private readonly evaluate: EvaluateRule) {
    this.rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }

  at(row: number, column: number): ConditionalCell | undefined {
    if (this.rules.length === 0) return undefined;
    const key = `${row},${column}`;
    if (!this.cells.has(key)) this.cells.set(key, this.workOut(row, column));
    return this.cells.get(key);
  }

  private workOut(row: number, column: number): ConditionalCell | undefined {
    let result: ConditionalCell | undefined;
    for (const format of this.rules) {
      if (!format.areas.some((area) => areaContains(area, row, column))) continue;
      const met = this.apply(format, row, column);
      if (!met) continue;
      // A rule of higher priority keeps what it has set; lower ones add what is still open.
      result = result
        ? { look: { ...met.look, ...result.look }, icon: result.icon ?? met.icon, bar: result.bar ?? met.bar, hideValue: result.hideValue || met.hideValue }
        : met;
      if (format.stopIfTrue) break;
    }
    return result;
  }

  private apply(format: ConditionalFormatState, row: number, column: number): ConditionalCell | undefined {
    const { rule } = format;
    const value = this.sheet.grid.value(row, column);
    const evaluate = (formula: string): Value => this.evaluate(formula, origin(format), { row, column });
    switch (rule.type) {
      case 'Custom': return isTrue(evaluate(rule.formula)) ? lookOnly(rule.look) : undefined;
      case 'CellValue': {
        const second = rule.formula2 === undefined ? null : evaluate(rule.formula2);
        return meetsComparison(value, rule.operator, evaluate(rule.formula1), second) ? lookOnly(rule.look) : undefined;
      }
      case 'ContainsText': {
        const text = rule.text.startsWith('=') ? String(evaluate(rule.text) ?? '') : rule.text;
        return meetsText(value, rule.operator, text) ? lookOnly(rule.look) : undefined;
      }
      case 'IconSet': {
        if (typeof value !== 'number') return undefined;
        const limits = this.limits(format, rule.criteria.slice(1).map(({ type, formula }) => ({ type, formula })), evaluate);
        let met = 0;
        rule.criteria.slice(1).forEach((criterion, index) => {
          const limit = limits[index];
          if (limit !== undefined && (criterion.operator === 'GreaterThan' ? value > limit : value >= limit)) met = index + 1;
        });
        const own = rule.criteria[met]?.customIcon;
        const icon = own ?? { set: rule.style, index: rule.reverse ? rule.criteria.length - 1 - met : met };
        return { look: {}, icon, hideValue: rule.showIconOnly };
      }
      case 'DataBar': {
        if (typeof value !== 'number') return undefined;
        const [low, high] = this.limits(format, [rule.lower, rule.upper], evaluate);
        const bar = dataBar(value, low, high, rule.lower.type, rule.upper.type, rule.fillColor, rule.negativeColor, this.numbersOf(format));
        return bar && { look: {}, bar, hideValue: rule.showDataBarOnly };
      }
      case 'ColorScale': {
        if (typeof value !== 'number') return undefined;
        const stops = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
        const limits = this.limits(format, stops, evaluate);
        return lookOnly({ fillColor: scaleColor(value, stops.map((stop, index) => ({ at: limits[index], color: stop.color }))) });
      }
    }
  }

  private limits(format: ConditionalFormatState, wanted: readonly { type: string; formula?: string }[], evaluate: (formula: string) => Value): Thresholds {
    const known = this.thresholds.get(format.id);
    if (known) return known;
    const limits = wanted.map(({ type, formula }) => threshold(type, formula, this.numbersOf(format), evaluate));
    this.thresholds.set(format.id, limits);
    return limits;
  }

  private numbersOf(format: ConditionalFormatState): SortedNumbers {
    const known = this.numbers.get(format.id);
    if (known) return known;
    const numbers: number[] = [];
    for (const area of format.areas) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const values = this.sheet.grid.column(column)?.values ?? [];
        const end = Math.min(area.row + area.rows, values.length);
        for (let row = area.row; row < end; row++) {
          const value = values[row];
          if (typeof value === 'number') numbers.push(value);
        }
      }
    }
    numbers.sort((a, b) => a - b);
    this.numbers.set(format.id, numbers);
    return numbers;
  }
}

function origin(format: ConditionalFormatState): { row: number; column: number } {
  const first = format.areas[0];
  return first ? { row: first.row, column: first.column } : { row: 0, column: 0 };
}

function lookOnly(look: ConditionalLook): ConditionalCell {
  return { look, hideValue: false };
}

function isTrue(value: Value): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** A bar runs over nine tenths of the cell; where values of both signs occur, it starts at an axis between them. */
function dataBar(value: number, low: number | undefined, high: number | undefined, lowType: string, highType: string, color: string, negativeColor: string, numbers: SortedNumbers): DataBar | undefined {
  const minimum = lowType === 'Automatic' || lowType === 'AutomaticMin' || low === undefined ? Math.min(0, numbers[0] ?? 0) : low;
  const maximum = highType === 'Automatic' || highType === 'AutomaticMax' || high === undefined ? Math.max(0, numbers.at(-1) ?? 0) : high;
  if (maximum <= minimum) return undefined;
  const share = (number: number): number => Math.min(Math.max((number - minimum) / (maximum - minimum), 0), 1);
  if (minimum >= 0) return { color, start: 0, length: share(value) * 0.9 };
  const axis = share(0);
  const length = Math.abs(share(value) - axis);
  return value < 0 ? { color: negativeColor, start: axis - length, length, axis } : { color, start: axis, length, axis };
}

function scaleColor(value: number, stops: readonly { at: number | undefined; color: string }[]): string | undefined {
  const known = stops.filter((stop): stop is { at: number; color: string } => stop.at !== undefined);
  const first = known[0];
  if (!first) return undefined;
  if (value <= first.at) return first.color;
  for (let index = 1; index < known.length; index++) {
    const from = known[index - 1]!;
    const to = known[index]!;
    if (value <= to.at) return between(from.color, to.color, to.at === from.at ? 1 : (value - from.at) / (to.at - from.at));
  }
  return known.at(-1)!.color;
}
