import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { ConditionalRule, IconCriterion } from '../state';
import { countArgument, optional, recordArgument, textArgument, truthArgument, wordArgument } from './arguments';
import type { RuleOwner } from './conditionalFormat';

type IconSetRule = Extract<ConditionalRule, { type: 'IconSet' }>;

const STYLES = [
  'ThreeArrows', 'ThreeArrowsGray', 'ThreeFlags', 'ThreeTrafficLights1', 'ThreeTrafficLights2', 'ThreeSigns', 'ThreeSymbols', 'ThreeSymbols2',
  'FourArrows', 'FourArrowsGray', 'FourRedToBlack', 'FourRating', 'FourTrafficLights', 'FiveArrows', 'FiveArrowsGray', 'FiveRating', 'FiveQuarters',
  'ThreeStars', 'ThreeTriangles', 'FiveBoxes',
] as const;
const TYPES = ['Invalid', 'Number', 'Percent', 'Formula', 'Percentile'] as const;
const OPERATORS = ['GreaterThan', 'GreaterThanOrEqual'] as const;
const NO_ICON = -1;

function iconCount(style: string): number {
  return style.startsWith('Three') ? 3 : style.startsWith('Four') ? 4 : 5;
}

function evenCriteria(style: string): IconCriterion[] {
  const count = iconCount(style);
  return Array.from({ length: count }, (_, index) => ({ type: 'Percent', formula: String(Math.round((100 * index) / count)), operator: 'GreaterThanOrEqual' }));
}

/** Icons by where a value stands; the first criterion is the lowest and open downwards. */
export class IconSetConditionalFormat extends HostObject {
  constructor(private readonly owner: RuleOwner<IconSetRule>) {
    super();
  }

  get criteria(): Record<string, unknown>[] {
    return this.owner.rule.criteria.map((criterion, index) => (index === 0
      ? { type: 'Invalid', formula: '', operator: 'Invalid', customIcon: criterion.customIcon ?? null }
      : { ...criterion, customIcon: criterion.customIcon ?? null }));
  }

  /** One criterion an icon; the first is open downwards and said by an empty object. */
  set criteria(value: unknown) {
    if (!Array.isArray(value) || value.length !== iconCount(this.owner.rule.style)) throw excelError('InvalidArgument');
    const criteria = value.map((criterion, index) => (index === 0 ? lowest(criterion) : readCriterion(criterion)));
    this.owner.change((rule) => {
      rule.criteria = criteria;
    });
  }

  get reverseIconOrder(): boolean {
    return this.owner.rule.reverse;
  }

  set reverseIconOrder(reverse: unknown) {
    const reversed = truthArgument(reverse);
    this.owner.change((rule) => {
      rule.reverse = reversed;
    });
  }

  get showIconOnly(): boolean {
    return this.owner.rule.showIconOnly;
  }

  set showIconOnly(show: unknown) {
    const iconOnly = truthArgument(show);
    this.owner.change((rule) => {
      rule.showIconOnly = iconOnly;
    });
  }

  get style(): string {
    return this.owner.rule.style;
  }

  /** A set with another number of icons gets even steps. */
  set style(style: unknown) {
    const name = wordArgument(style, STYLES);
    this.owner.change((rule) => {
      if (iconCount(rule.style) !== iconCount(name)) rule.criteria = evenCriteria(name);
      rule.style = name;
    });
  }
}

function lowest(value: unknown): IconCriterion {
  const icon = iconOf(recordArgument(value).customIcon);
  const criterion: IconCriterion = { type: 'Percent', formula: '0', operator: 'GreaterThanOrEqual' };
  return icon ? { ...criterion, customIcon: icon } : criterion;
}

function readCriterion(value: unknown): IconCriterion {
  const given = recordArgument(value);
  const icon = iconOf(given.customIcon);
  const criterion: IconCriterion = {
    type: wordArgument(given.type, TYPES),
    formula: typeof given.formula === 'number' ? String(given.formula) : textArgument(given.formula),
    operator: wordArgument(given.operator, OPERATORS),
  };
  return icon ? { ...criterion, customIcon: icon } : criterion;
}

function iconOf(value: unknown): IconCriterion['customIcon'] {
  const given = optional(value, recordArgument);
  if (!given) return undefined;
  const index = countArgument(given.index);
  if (index < NO_ICON) throw excelError('InvalidArgument');
  return { set: textArgument(given.set), index };
}
