import { codeOf, open } from './inWorkbook';
import { NullObject } from '../../../preview/model';

describe('defined names', () => {
  test.each([
    ['a range', '=Sheet1!$A$1:$A$3', 'Range', 'Sheet1!A1:A3'], ['a whole number', '=12', 'Integer', 12], ['a number', '=0.5', 'Double', 0.5], ['a text', '="x"', 'String', 'x'],
    ['a truth value', '=TRUE', 'Boolean', true], ['an error', '=NA()', 'Error', '#N/A'], ['an array', '={1,2}', 'Array', 1], ['a formula', '=SUM(Sheet1!$A$1:$A$3)', 'Integer', 6],
  ])('%s', (_, formula, type, value) => {
    const { root, at } = open();
    at('A1:A3').values = [[1], [2], [3]];
    const name = root.names.add('Kpi.Year', formula, 'why');
    expect([name.type, name.value, name.scope, name.comment]).toEqual([type, value, 'Workbook', 'why']);
  });

  test.each([['A1', 'InvalidArgument'], ['R', 'InvalidArgument'], ['a b', 'InvalidArgument'], ['', 'InvalidArgument'], ['Kpi.Year', 'ItemAlreadyExists'], ['kpi.YEAR', 'ItemAlreadyExists'], ['_x', 'done']])(
    'a name %s: %s', (name, code) => {
      const { root } = open();
      root.names.add('Kpi.Year', '=1');
      expect(codeOf(() => root.names.add(name, '=2'))).toBe(code);
    });

  test("a sheet's own name goes before the workbook's", () => {
    const { root, sheet, at } = open();
    root.names.add('x', '=1');
    sheet.names.add('x', '=2');
    at('A1').formulas = [['=x']];
    const other = root.worksheets.add();
    other.getRange('A1').formulas = [['=x']];
    expect([at('A1').values, other.getRange('A1').values]).toEqual([[[2]], [[1]]]);
    root.names.getItem('x').formula = '=10';
    expect(other.getRange('A1').values).toEqual([[10]]);
    root.names.getItem('x').delete();
    expect(other.getRange('A1').values).toEqual([['#NAME?']]);
  });

  test('what belongs to no sheet answers every question about its sheet with a refusal', () => {
    const { root } = open();
    const name = root.names.add('x', '=1');
    expect(name.worksheetOrNullObject).toBeInstanceOf(NullObject);
    expect(codeOf(() => name.worksheet.name)).toBe('InvalidOperation');
    expect(codeOf(() => name.getRange())).toBe('InvalidOperation');
    expect(codeOf(() => root.names.add('bad', '=1+'))).toBe('InvalidArgument');
  });
});

describe('validation', () => {
  test('a list from cells, and whether values meet it', () => {
    const { at } = open();
    at('F1:F2').values = [['plan'], ['actual']];
    const validation = at('A1:A3').dataValidation;
    validation.rule = { list: { source: at('F1:F2'), inCellDropDown: true } };
    expect(validation.type).toBe('List');
    expect(validation.rule).toEqual({ list: { source: '=Sheet1!$F$1:$F$2', inCellDropDown: true } });
    at('A1:A2').values = [['plan'], ['actual']];
    expect(validation.valid).toBe(true);
    at('A2').values = 'other';
    expect(validation.valid).toBeNull();
    expect(at('A2').dataValidation.valid).toBe(false);
  });

  test.each([
    ['a list of more than 255 characters', { list: { source: 'x'.repeat(256), inCellDropDown: true } }],
    ['a structured reference', { list: { source: '=Table1[a]', inCellDropDown: true } }],
    ['two rules at once', { custom: { formula: '=A1>0' }, list: { source: 'a,b', inCellDropDown: true } }],
    ['no rule', {}],
    ['an unknown operator', { decimal: { formula1: 1, operator: 'Above' } }],
    ['a limit that is missing', { decimal: { formula1: 1, operator: 'Between' } }],
    ['a formula that is none', { custom: { formula: '=A1>' } }],
  ])('%s is refused', (_, rule) => {
    const { sheet, at } = open();
    sheet.tables.add('H1:H3', true);
    expect(codeOf(() => (at('A1').dataValidation.rule = rule))).toBe('InvalidArgument');
  });

  test('limits are answered as formulas; dates come as ISO text', () => {
    const { at } = open();
    at('A1').dataValidation.rule = { date: { formula1: '2024-01-02', operator: 'GreaterThan' } };
    expect(at('A1').dataValidation.rule).toEqual({ date: { formula1: '=45293', operator: 'GreaterThan' } });
    at('A1').dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 12, operator: 'Between' } };
    at('A1').values = 13;
    expect(at('A1').dataValidation.valid).toBe(false);
    at('A1').dataValidation.clear();
    expect(at('A1').dataValidation.type).toBe('None');
  });
});

describe('conditional formats', () => {
  test('the last one added comes first, and others make room', () => {
    const { at } = open();
    const formats = at('A1:A9').conditionalFormats;
    const first = formats.add('Custom');
    first.custom.rule.formula = '=$A1>5';
    first.custom.format.fill.color = '#ff0000';
    const second = formats.add('IconSet');
    second.iconSet.style = 'FourTrafficLights';
    expect(formats._items().map((format) => format.type)).toEqual(['IconSet', 'Custom']);
    first.priority = 0;
    expect(formats.getItemAt(0).custom.format.fill.color).toBe('#FF0000');
    expect(second.iconSet.criteria).toHaveLength(4);
    expect(second.stopIfTrue).toBeNull();
    expect(codeOf(() => second.custom.rule.formula)).toBe('InvalidOperation');
    expect(second.customOrNullObject).toBeInstanceOf(NullObject);
    at('A1:A9').conditionalFormats.clearAll();
    expect(formats.count).toBe(0);
  });

  test.each(['=Table1[@a]>1', '=A1>', ''])('the formula %s is refused', (formula) => {
    const { sheet, at } = open();
    sheet.tables.add('H1:H3', true);
    expect(codeOf(() => (at('A1').conditionalFormats.add('Custom').custom.rule.formula = formula))).toBe('InvalidArgument');
  });

  test('bars, scales, cell values and texts keep what they are told', () => {
    const { at } = open();
    const { conditionalFormats } = at('A1:A9');
    const bar = conditionalFormats.add('DataBar').dataBar;
    bar.positiveFormat.fillColor = 'green';
    bar.upperBoundRule = { type: 'Number', formula: '100' };
    expect([bar.positiveFormat.fillColor, bar.upperBoundRule]).toEqual(['#008000', { type: 'Number', formula: '100' }]);
    const scale = conditionalFormats.add('ColorScale').colorScale;
    scale.criteria = { minimum: { type: 'LowestValue', color: 'red' }, midpoint: { type: 'Percent', formula: '50', color: 'yellow' }, maximum: { type: 'HighestValue', color: 'green' } };
    expect(scale.threeColorScale).toBe(true);
    const value = conditionalFormats.add('CellValue').cellValue;
    value.rule = { formula1: '0', operator: 'LessThan' };
    expect(value.rule).toEqual({ formula1: '0', operator: 'LessThan' });
    const text = conditionalFormats.add('ContainsText').textComparison;
    text.rule = { operator: 'BeginsWith', text: 'x' };
    expect(text.rule).toEqual({ operator: 'BeginsWith', text: 'x' });
  });
});

test('settings are shared with the document', () => {
  const { root, workbook } = open();
  root.settings.add('version', 3);
  expect(workbook.state.settings.get('version')).toBe(3);
  root.settings.getItem('version').delete();
  expect(root.settings.getItemOrNullObject('version')).toBeInstanceOf(NullObject);
});

describe('looks', () => {
  test('what cells share is answered, what they differ in is null', () => {
    const { at } = open();
    at('A1:B2').format.font.bold = true;
    at('B2').format.font.bold = false;
    at('A1:B2').format.borders.getItem('EdgeBottom').style = 'Double';
    expect([at('A1').format.font.bold, at('A1:B2').format.font.bold, at('A2:B2').format.borders.getItem('EdgeBottom').style, at('A1').format.borders.getItem('EdgeBottom').style])
      .toEqual([true, null, 'Double', 'None']);
  });

  test('a whole column looks so in cells that come later', () => {
    const { at } = open();
    at('C:C').format.fill.color = '#00FF00';
    at('C50').values = 1;
    expect([at('C50').format.fill.color, at('C:C').format.fill.color, at('B1:C1').format.fill.color]).toEqual(['#00FF00', '#00FF00', null]);
  });

  test.each([
    ['horizontalAlignment', 'Middle'], ['indentLevel', -1], ['columnWidth', -1], ['textOrientation', 91], ['wrapText', 'yes'],
  ])('%s is never %j', (property, value) => {
    const { at } = open();
    expect(codeOf(() => Object.assign(at('A1').format, { [property]: value }))).toBe('InvalidArgument');
  });
});
