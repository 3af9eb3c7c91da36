import { areaAddress, ConditionalFormatState, ConditionalRule, IconCriterion, ScaleCriterion } from '../../model';
import { storedFormula } from '../formulas';
import { element, encodeText, escapeXml, textElement } from '../package';
import { storedColor, StylesWriter } from '../styles';
import { CELL_OPERATORS, CRITERION_TYPES, LATER_ICON_SETS, storedIconSet, TEXT_RULES } from './ruleNames';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const EXCEL_2006 = 'http://schemas.microsoft.com/office/excel/2006/main';
const RULE_ID_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const RULES_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

export interface ConditionalFormatsXml {
  /** `<conditionalFormatting>` elements of the sheet */
  readonly rules: string;
  /** What Excel 2010 added, for the sheet's `<extLst>` */
  readonly extension: string | undefined;
}

export function writeConditionalFormats(formats: readonly ConditionalFormatState[], styles: StylesWriter): ConditionalFormatsXml {
  const rules: string[] = [];
  const later: string[] = [];
  [...formats].sort((a, b) => a.priority - b.priority).forEach((format, index) => {
    const addresses = format.areas.map(areaAddress).join(' ');
    const written = ruleXml(format, index + 1, styles);
    if (written.rule) rules.push(element('conditionalFormatting', { sqref: addresses }, written.rule));
    if (written.later) later.push(element('x14:conditionalFormatting', { 'xmlns:xm': EXCEL_2006 }, written.later, element('xm:sqref', undefined, addresses)));
  });
  return {
    rules: rules.join(''),
    extension: later.length === 0 ? undefined
      : element('ext', { 'xmlns:x14': X14, uri: RULES_EXTENSION }, element('x14:conditionalFormattings', undefined, ...later)),
  };
}

interface WrittenRule {
  readonly rule?: string;
  readonly later?: string;
}

function ruleXml(format: ConditionalFormatState, priority: number, styles: StylesWriter): WrittenRule {
  const { rule } = format;
  const common = { priority, stopIfTrue: format.stopIfTrue || undefined };
  switch (rule.type) {
    case 'Custom':
      return { rule: element('cfRule', { type: 'expression', dxfId: styles.difference(rule.look), ...common }, formulaXml(rule.formula)) };
    case 'CellValue':
      return {
        rule: element('cfRule', { type: 'cellIs', dxfId: styles.difference(rule.look), ...common, operator: CELL_OPERATORS[rule.operator] },
          formulaXml(rule.formula1), rule.formula2 === undefined || rule.formula2 === '' ? undefined : formulaXml(rule.formula2)),
      };
    case 'ContainsText': {
      const { type, operator } = TEXT_RULES[rule.operator] ?? TEXT_RULES['Contains']!;
      const first = areaAddress({ ...format.areas[0]!, rows: 1, columns: 1 });
      return {
        rule: element('cfRule', { type, dxfId: styles.difference(rule.look), ...common, operator, text: encodeText(rule.text) },
          formulaXml(textTest(rule.operator, rule.text, first))),
      };
    }
    case 'ColorScale': {
      const points = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
      return {
        rule: element('cfRule', { type: 'colorScale', ...common }, element('colorScale', undefined,
          ...points.map(scalePoint), ...points.map((point) => element('color', { rgb: storedColor(point.color) })))),
      };
    }
    case 'DataBar':
      return dataBarXml(rule, priority);
    case 'IconSet':
      return iconSetXml(rule, priority);
  }
}

function formulaXml(formula: string): string {
  return textElement('formula', encodeText(storedFormula(formula)));
}

function textTest(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'NotContains': return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith': return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith': return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default: return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

function scalePoint(point: ScaleCriterion): string {
  const free = point.type === 'LowestValue' || point.type === 'HighestValue';
  return element('cfvo', { type: CRITERION_TYPES[point.type], val: free || point.formula === undefined ? undefined : storedFormula(point.formula) });
}

type DataBar = Extract<ConditionalRule, { type: 'DataBar' }>;

/** Data bars stand twice: as Excel 2007 knew them, and with the colour of negative bars in the extension. */
function dataBarXml(rule: DataBar, priority: number): WrittenRule {
  const id = ruleId(priority);
  const bounds = [{ ...rule.lower, automatic: 'min' }, { ...rule.upper, automatic: 'max' }];
  const hasValue = (bound: { type: string; formula?: string }): boolean => bound.formula !== undefined && bound.formula !== '' && CRITERION_TYPES[bound.type] !== undefined;
  const plain = bounds.map((bound) => element('cfvo', {
    type: CRITERION_TYPES[bound.type] ?? bound.automatic, val: hasValue(bound) ? storedFormula(bound.formula!) : undefined,
  }));
  const later = bounds.map((bound) => element('x14:cfvo', {
    type: CRITERION_TYPES[bound.type] ?? (bound.automatic === 'min' ? 'autoMin' : 'autoMax'),
  }, hasValue(bound) ? element('xm:f', undefined, escapeXml(storedFormula(bound.formula!))) : undefined));
  const negative = rule.negativeColor || rule.fillColor;
  return {
    rule: element('cfRule', { type: 'dataBar', priority },
      element('dataBar', { showValue: rule.showDataBarOnly ? false : undefined }, ...plain, element('color', { rgb: storedColor(rule.fillColor) })),
      element('extLst', undefined, element('ext', { 'xmlns:x14': X14, uri: RULE_ID_EXTENSION }, element('x14:id', undefined, id)))),
    later: element('x14:cfRule', { type: 'dataBar', id }, element('x14:dataBar', { minLength: 0, maxLength: 100 }, ...later,
      element('x14:negativeFillColor', { rgb: storedColor(negative) }), element('x14:axisColor', { rgb: 'FF000000' }))),
  };
}

type IconSet = Extract<ConditionalRule, { type: 'IconSet' }>;

function iconSetXml(rule: IconSet, priority: number): WrittenRule {
  const attributes = {
    iconSet: storedIconSet(rule.style), showValue: rule.showIconOnly ? false : undefined, reverse: rule.reverse || undefined,
  };
  const custom = rule.criteria.some((criterion) => criterion.customIcon);
  if (!custom && !LATER_ICON_SETS.has(rule.style)) {
    const points = rule.criteria.map((criterion, index) => element('cfvo', { type: iconType(criterion, index), val: iconValue(criterion, index), gte: strictly(criterion) }));
    return { rule: element('cfRule', { type: 'iconSet', priority }, element('iconSet', attributes, ...points)) };
  }
  const points = rule.criteria.map((criterion, index) => element('x14:cfvo', { type: iconType(criterion, index), gte: strictly(criterion) },
    element('xm:f', undefined, escapeXml(iconValue(criterion, index)))));
  const icons = custom ? rule.criteria.map((criterion, index) => iconXml(rule, criterion, index)) : [];
  return {
    later: element('x14:cfRule', { type: 'iconSet', priority, id: ruleId(priority) },
      element('x14:iconSet', { ...attributes, custom: custom || undefined }, ...points, ...icons)),
  };
}

function iconXml(rule: IconSet, { customIcon }: IconCriterion, index: number): string {
  if (!customIcon) return element('x14:cfIcon', { iconSet: storedIconSet(rule.style), iconId: rule.reverse ? rule.criteria.length - 1 - index : index });
  // An index below zero is "no icon at all".
  return element('x14:cfIcon', customIcon.index < 0 ? { iconSet: 'NoIcons', iconId: 0 } : { iconSet: storedIconSet(customIcon.set), iconId: customIcon.index });
}

/** The lowest icon has no limit of its own; files give it 0 %. */
function iconType(criterion: IconCriterion, index: number): string {
  return index === 0 ? 'percent' : CRITERION_TYPES[criterion.type] ?? 'percent';
}

function iconValue(criterion: IconCriterion, index: number): string {
  return index === 0 ? '0' : storedFormula(criterion.formula);
}

function strictly(criterion: IconCriterion): boolean | undefined {
  return criterion.operator === 'GreaterThan' ? false : undefined;
}

function ruleId(priority: number): string {
  return `{${priority.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
}
