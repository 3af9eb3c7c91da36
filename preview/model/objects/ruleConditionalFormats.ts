import { assertRuleFormula } from '../edit/ruleFormula';
import { HostObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { ConditionalRule } from '../state';
import { optional, recordArgument, textArgument, wordArgument } from './arguments';
import type { RuleOwner } from './conditionalFormat';
import { ConditionalRangeFormat } from './conditionalRangeFormat';

type CustomRule = Extract<ConditionalRule, { type: 'Custom' }>;
type CellValueRule = Extract<ConditionalRule, { type: 'CellValue' }>;
type TextRule = Extract<ConditionalRule, { type: 'ContainsText' }>;

const CELL_OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'] as const;
const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

/** The formula of a rule, checked where the rule's first cell stands. */
function ruleFormula(owner: RuleOwner<ConditionalRule>, formula: unknown): string {
  const text = textArgument(formula);
  if (text.trim() === '') throw excelError('InvalidArgument');
  const { areas } = owner.state;
  if (text.startsWith('=')) assertRuleFormula(owner.session, owner.sheet, text, areas[0] ?? { row: 0, column: 0 });
  return text;
}

export class ConditionalFormatRule extends HostObject {
  constructor(private readonly owner: RuleOwner<CustomRule>) {
    super();
  }

  /** Relative to the first cell of the range that the format was added to. */
  get formula(): string {
    return this.owner.rule.formula;
  }

  set formula(formula: unknown) {
    const text = ruleFormula(this.owner, formula);
    this.owner.change((rule) => {
      rule.formula = text;
    });
  }
}

export class CustomConditionalFormat extends HostObject {
  constructor(private readonly owner: RuleOwner<CustomRule>) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
}

export class CellValueConditionalFormat extends HostObject {
  constructor(private readonly owner: RuleOwner<CellValueRule>) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }

  get rule(): Record<string, unknown> {
    const { operator, formula1, formula2 } = this.owner.rule;
    return formula2 === undefined ? { operator, formula1 } : { operator, formula1, formula2 };
  }

  set rule(value: unknown) {
    const given = recordArgument(value);
    const operator = wordArgument(given.operator, CELL_OPERATORS);
    const formula1 = ruleFormula(this.owner, asText(given.formula1));
    const needsTwo = operator === 'Between' || operator === 'NotBetween';
    const formula2 = needsTwo ? ruleFormula(this.owner, asText(given.formula2)) : optional(given.formula2, (formula) => ruleFormula(this.owner, asText(formula)));
    this.owner.change((rule) => {
      rule.operator = operator;
      rule.formula1 = formula1;
      if (formula2 === undefined) delete rule.formula2;
      else rule.formula2 = formula2;
    });
  }
}

/** Samples write numbers where the type says text; Excel takes both. */
function asText(formula: unknown): unknown {
  return typeof formula === 'number' ? String(formula) : formula;
}

export class TextConditionalFormat extends HostObject {
  constructor(private readonly owner: RuleOwner<TextRule>) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }

  get rule(): Record<string, unknown> {
    const { operator, text } = this.owner.rule;
    return { operator, text };
  }

  set rule(value: unknown) {
    const given = recordArgument(value);
    const operator = wordArgument(given.operator, TEXT_OPERATORS);
    const text = textArgument(given.text);
    this.owner.change((rule) => {
      rule.operator = operator;
      rule.text = text;
    });
  }
}
