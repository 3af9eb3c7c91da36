import { HostObject } from '../HostObject';
import { ConditionalRule, ScaleCriterion } from '../state';
import { colorArgument, optional, recordArgument, textArgument, wordArgument } from './arguments';
import type { RuleOwner } from './conditionalFormat';

type ColorScaleRule = Extract<ConditionalRule, { type: 'ColorScale' }>;

const TYPES = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function readCriterion(value: unknown): ScaleCriterion {
  const given = recordArgument(value);
  const criterion: ScaleCriterion = { type: wordArgument(given.type, TYPES), color: colorArgument(given.color) };
  const formula = optional(given.formula, (text) => (typeof text === 'number' ? String(text) : textArgument(text)));
  return formula === undefined ? criterion : { ...criterion, formula };
}

/** Two or three colours between the lowest and the highest value. */
export class ColorScaleConditionalFormat extends HostObject {
  constructor(private readonly owner: RuleOwner<ColorScaleRule>) {
    super();
  }

  get criteria(): Record<string, ScaleCriterion> {
    const { minimum, midpoint, maximum } = this.owner.rule;
    return midpoint ? { minimum, midpoint, maximum } : { minimum, maximum };
  }

  set criteria(value: unknown) {
    const given = recordArgument(value);
    const minimum = readCriterion(given.minimum);
    const midpoint = optional(given.midpoint, readCriterion);
    const maximum = readCriterion(given.maximum);
    this.owner.change((rule) => {
      rule.minimum = minimum;
      rule.maximum = maximum;
      if (midpoint) rule.midpoint = midpoint;
      else delete rule.midpoint;
    });
  }

  get threeColorScale(): boolean {
    return this.owner.rule.midpoint !== undefined;
  }
}
