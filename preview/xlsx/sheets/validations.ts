import { areaAddress, ValidationRule, ValidationState } from '../../model';
import { parseAreas } from '../cells';
import { storedFormula, typedFormula } from '../formulas';
import { element, encodeText, textElement, XmlNode } from '../package';

const STORED_TYPES = { WholeNumber: 'whole', Decimal: 'decimal', Date: 'date', Time: 'time', TextLength: 'textLength', List: 'list', Custom: 'custom' } as const;

const STORED_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan',
  LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
};

export function validationsXml(validations: readonly ValidationState[]): string | undefined {
  if (validations.length === 0) return undefined;
  return element('dataValidations', { count: validations.length }, ...validations.map(validationXml));
}

function validationXml({ area, rule, ignoreBlanks, errorAlert, prompt }: ValidationState): string {
  const operator = 'operator' in rule ? STORED_OPERATORS[rule.operator] : undefined;
  const [first, second] = storedFormulas(rule);
  const text = (value: string): string | undefined => (value === '' ? undefined : encodeText(value));
  return element('dataValidation', {
    type: STORED_TYPES[rule.type],
    errorStyle: errorAlert.style === 'Stop' ? undefined : errorAlert.style.toLowerCase(),
    operator: operator === 'between' ? undefined : operator,
    allowBlank: ignoreBlanks || undefined,
    // The attribute says the opposite of its name.
    showDropDown: rule.type === 'List' && !rule.inCellDropDown ? true : undefined,
    showInputMessage: prompt.showPrompt || undefined,
    showErrorMessage: errorAlert.showAlert || undefined,
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref: areaAddress(area),
  }, textElement('formula1', encodeText(first)), second === undefined ? undefined : textElement('formula2', encodeText(second)));
}

function storedFormulas(rule: ValidationRule): [string, string?] {
  if (rule.type === 'List') return [rule.source.startsWith('=') ? storedFormula(rule.source) : `"${rule.source.replaceAll('"', '""')}"`];
  if (rule.type === 'Custom') return [storedFormula(rule.formula)];
  const second = rule.formula2 === undefined || rule.formula2 === '' ? undefined : storedOperand(rule.formula2);
  return second === undefined ? [storedOperand(rule.formula1)] : [storedOperand(rule.formula1), second];
}

function storedOperand(operand: string | number): string {
  return typeof operand === 'number' ? String(operand) : storedFormula(operand);
}

export function readValidations(container: XmlNode | undefined): ValidationState[] {
  return (container?.all('dataValidation') ?? []).flatMap((node) => {
    const rule = readRule(node);
    if (!rule) return [];
    const style = node.attribute('errorStyle');
    return parseAreas(node.attribute('sqref') ?? '').map((area): ValidationState => ({
      area, rule, ignoreBlanks: node.flag('allowBlank'),
      errorAlert: {
        showAlert: node.flag('showErrorMessage'), style: style === 'warning' ? 'Warning' : style === 'information' ? 'Information' : 'Stop',
        title: node.attribute('errorTitle') ?? '', message: node.attribute('error') ?? '',
      },
      prompt: { showPrompt: node.flag('showInputMessage'), title: node.attribute('promptTitle') ?? '', message: node.attribute('prompt') ?? '' },
    }));
  });
}

function readRule(node: XmlNode): ValidationRule | undefined {
  const stored = node.attribute('type') ?? 'none';
  const type = (Object.keys(STORED_TYPES) as (keyof typeof STORED_TYPES)[]).find((key) => STORED_TYPES[key] === stored);
  const first = node.child('formula1')?.text ?? '';
  const second = node.child('formula2')?.text;
  if (type === undefined) return undefined;
  if (type === 'List') {
    const inline = /^\s*"(.*)"\s*$/s.exec(first)?.[1];
    return { type, source: inline === undefined ? typedFormula(first) : inline.replaceAll('""', '"'), inCellDropDown: !node.flag('showDropDown') };
  }
  if (type === 'Custom') return { type, formula: typedFormula(first) };
  const storedOperator = node.attribute('operator') ?? 'between';
  const operator = Object.keys(STORED_OPERATORS).find((key) => STORED_OPERATORS[key] === storedOperator) ?? 'Between';
  return { type, operator, formula1: readOperand(first), ...(second !== undefined && { formula2: readOperand(second) }) };
}

function readOperand(stored: string): string | number {
  const number = Number(stored);
  return stored.trim() !== '' && Number.isFinite(number) ? number : typedFormula(stored);
}
