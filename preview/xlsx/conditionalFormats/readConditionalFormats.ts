import { Area, ConditionalFormatState, ConditionalLook, ConditionalRule, IconCriterion, ScaleCriterion, WorkbookState } from '../../model';
import { parseAreas } from '../cells';
import { typedFormula } from '../formulas';
import { decodeText, XmlNode } from '../package';
import { readColor, Theme } from '../styles';
import { CELL_OPERATORS, CRITERION_TYPES, keyOf, readIconSet, TEXT_RULES } from './ruleNames';

interface RulesContext {
  readonly state: WorkbookState;
  readonly differences: readonly ConditionalLook[];
  readonly theme: Theme;
}

interface ReadRule {
  readonly areas: Area[];
  readonly node: XmlNode;
  readonly rule: ConditionalRule;
}

/** Rules of kinds that the workbook does not hold (top ten, duplicates …) are left out. */
export function readConditionalFormats(worksheet: XmlNode, context: RulesContext): ConditionalFormatState[] {
  const later = new Map<string, XmlNode>();
  const read: ReadRule[] = [];
  const take = (node: XmlNode, areas: Area[]): void => {
    const rule = areas.length === 0 ? undefined : readRule(node, later.get(node.within('id')[0]?.text ?? ''), context);
    if (rule) read.push({ areas, node, rule });
  };
  const laterFormats = (worksheet.child('extLst')?.within('conditionalFormatting') ?? []).map((format) => ({
    rules: format.all('cfRule'), areas: parseAreas(format.child('sqref')?.text ?? ''),
  }));
  for (const { rules } of laterFormats) for (const rule of rules) later.set(rule.attribute('id') ?? '', rule);
  for (const format of worksheet.all('conditionalFormatting')) {
    for (const rule of format.all('cfRule')) take(rule, parseAreas(format.attribute('sqref') ?? ''));
  }
  // Data bars in the extension only complete a rule above; the others there stand alone.
  for (const { rules, areas } of laterFormats) {
    for (const rule of rules) if (rule.attribute('type') !== 'dataBar') take(rule, areas);
  }
  read.sort((a, b) => (a.node.number('priority') ?? 0) - (b.node.number('priority') ?? 0));
  return read.map(({ areas, node, rule }, priority) => ({ id: context.state.newId(), areas, priority, stopIfTrue: node.flag('stopIfTrue'), rule }));
}

function readRule(node: XmlNode, later: XmlNode | undefined, { differences, theme }: RulesContext): ConditionalRule | undefined {
  const type = node.attribute('type') ?? '';
  const look = differences[node.number('dxfId') ?? -1] ?? {};
  const formulas = node.all('formula').map((formula) => typedFormula(formula.text));
  switch (type) {
    case 'expression':
      return { type: 'Custom', formula: formulas[0] ?? '', look };
    case 'cellIs':
      return {
        type: 'CellValue', operator: keyOf(CELL_OPERATORS, node.attribute('operator')) ?? 'Between', formula1: formulas[0] ?? '',
        ...(formulas[1] !== undefined && { formula2: formulas[1] }), look,
      };
    case 'colorScale':
      return readColorScale(node, theme);
    case 'dataBar':
      return readDataBar(node, later, theme);
    case 'iconSet':
      return readIcons(node);
    default: {
      const operator = Object.keys(TEXT_RULES).find((name) => TEXT_RULES[name]!.type === type);
      return operator === undefined ? undefined : { type: 'ContainsText', operator, text: decodeText(node.attribute('text') ?? ''), look };
    }
  }
}

function readColorScale(node: XmlNode, theme: Theme): ConditionalRule | undefined {
  const scale = node.child('colorScale');
  const colors = (scale?.all('color') ?? []).map((color) => readColor(color, theme) ?? '#FFFFFF');
  const points = (scale?.all('cfvo') ?? []).map((point, index): ScaleCriterion => {
    const type = (keyOf(CRITERION_TYPES, point.attribute('type')) ?? 'Number') as ScaleCriterion['type'];
    const value = point.attribute('val');
    const free = type === 'LowestValue' || type === 'HighestValue' || value === undefined;
    return { type, ...(!free && { formula: typedFormula(value) }), color: colors[index] ?? '#FFFFFF' };
  });
  const [minimum, second, third] = points;
  if (!minimum || !second) return undefined;
  return third ? { type: 'ColorScale', minimum, midpoint: second, maximum: third } : { type: 'ColorScale', minimum, maximum: second };
}

function readDataBar(node: XmlNode, later: XmlNode | undefined, theme: Theme): ConditionalRule {
  const bar = node.child('dataBar');
  const laterBar = later?.child('dataBar');
  const points = (laterBar ?? bar)?.all('cfvo') ?? [];
  const bound = (point: XmlNode | undefined): { type: string; formula?: string } => {
    const type = point?.attribute('type');
    const value = point?.child('f')?.text ?? point?.attribute('val');
    const free = type === 'min' || type === 'max' || value === undefined;
    return { type: keyOf(CRITERION_TYPES, type) ?? 'Automatic', ...(!free && { formula: typedFormula(value) }) };
  };
  const fillColor = readColor(bar?.child('color'), theme) ?? '#638EC6';
  return {
    type: 'DataBar', fillColor, negativeColor: readColor(laterBar?.child('negativeFillColor'), theme) ?? fillColor,
    showDataBarOnly: !(bar?.flag('showValue', true) ?? true), lower: bound(points[0]), upper: bound(points[1]),
  };
}

function readIcons(node: XmlNode): ConditionalRule | undefined {
  const set = node.child('iconSet');
  if (!set) return undefined;
  const icons = set.all('cfIcon');
  const stored = set.attribute('iconSet') ?? '3TrafficLights1';
  const criteria = set.all('cfvo').map((point, index): IconCriterion => {
    const icon = icons[index];
    const iconSet = icon?.attribute('iconSet');
    return {
      type: (keyOf(CRITERION_TYPES, point.attribute('type')) ?? 'Percent') as IconCriterion['type'],
      formula: typedFormula(point.child('f')?.text ?? point.attribute('val') ?? '0'),
      operator: point.flag('gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan',
      ...(icon && iconSet !== undefined && { customIcon: iconSet === 'NoIcons' ? { set: 'Invalid', index: -1 } : { set: readIconSet(iconSet), index: icon.number('iconId') ?? 0 } }),
    };
  });
  return { type: 'IconSet', style: readIconSet(stored), reverse: set.flag('reverse'), showIconOnly: !set.flag('showValue', true), criteria };
}
