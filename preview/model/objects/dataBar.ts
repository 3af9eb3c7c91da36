import { HostObject } from '../HostObject';
import { ConditionalRule } from '../state';
import { colorArgument, optional, recordArgument, textArgument, truthArgument, wordArgument } from './arguments';
import type { RuleOwner } from './conditionalFormat';

type DataBarRule = Extract<ConditionalRule, { type: 'DataBar' }>;
type Bound = DataBarRule['lower'];

const BOUNDS = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function readBound(value: unknown): Bound {
  const given = recordArgument(value);
  const type = wordArgument(given.type, BOUNDS);
  const formula = optional(given.formula, (text) => (typeof text === 'number' ? String(text) : textArgument(text)));
  return formula === undefined ? { type } : { type, formula };
}

export class DataBarConditionalFormat extends HostObject {
  constructor(private readonly owner: RuleOwner<DataBarRule>) {
    super();
  }

  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.owner);
  }

  get negativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.owner);
  }

  get lowerBoundRule(): Bound {
    return { ...this.owner.rule.lower };
  }

  set lowerBoundRule(value: unknown) {
    const bound = readBound(value);
    this.owner.change((rule) => {
      rule.lower = bound;
    });
  }

  get upperBoundRule(): Bound {
    return { ...this.owner.rule.upper };
  }

  set upperBoundRule(value: unknown) {
    const bound = readBound(value);
    this.owner.change((rule) => {
      rule.upper = bound;
    });
  }

  get showDataBarOnly(): boolean {
    return this.owner.rule.showDataBarOnly;
  }

  set showDataBarOnly(show: unknown) {
    const barOnly = truthArgument(show);
    this.owner.change((rule) => {
      rule.showDataBarOnly = barOnly;
    });
  }
}

export class ConditionalDataBarPositiveFormat extends HostObject {
  constructor(private readonly owner: RuleOwner<DataBarRule>) {
    super();
  }

  get fillColor(): string {
    return this.owner.rule.fillColor;
  }

  set fillColor(color: unknown) {
    const fill = colorArgument(color);
    this.owner.change((rule) => {
      rule.fillColor = fill;
    });
  }
}

export class ConditionalDataBarNegativeFormat extends HostObject {
  constructor(private readonly owner: RuleOwner<DataBarRule>) {
    super();
  }

  get fillColor(): string {
    return this.owner.rule.negativeColor;
  }

  set fillColor(color: unknown) {
    const fill = colorArgument(color);
    this.owner.change((rule) => {
      rule.negativeColor = fill;
    });
  }

  get matchPositiveFillColor(): boolean {
    return this.owner.rule.negativeColor === this.owner.rule.fillColor;
  }
}
