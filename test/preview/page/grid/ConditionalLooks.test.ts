import { ConditionalFormatState, ConditionalRule, SheetState, Value } from '../../../../preview/model/state';
import { ConditionalLooks } from '../../../../preview/page/grid/conditional/ConditionalLooks';
import { iconSvg } from '../../../../preview/page/grid/conditional/icons';

function looksOf(values: readonly Value[], ...rules: (ConditionalRule & { stop?: boolean })[]): ConditionalLooks {
  const sheet = new SheetState('{1}', 'Sheet1');
  values.forEach((value, row) => sheet.grid.setValue(row, 0, value));
  sheet.conditionalFormats = rules.map(({ stop, ...rule }, index): ConditionalFormatState => ({
    id: `c${index}`, areas: [{ row: 0, column: 0, rows: values.length, columns: 1 }], priority: index, stopIfTrue: stop ?? false, rule: rule as ConditionalRule,
  }));
  return new ConditionalLooks(sheet, (formula, _, at) => (formula === '=ROWISODD' ? at.row % 2 === 0 : Number(formula.replace('=', ''))));
}

const RED = { fontColor: '#FF0000' };
const threeArrows: ConditionalRule = {
  type: 'IconSet', style: 'ThreeArrows', reverse: false, showIconOnly: true,
  criteria: [{ type: 'Invalid', formula: '', operator: 'GreaterThan' }, { type: 'Number', formula: '=0', operator: 'GreaterThanOrEqual' }, { type: 'Number', formula: '=1', operator: 'GreaterThanOrEqual' }],
};

describe('conditional formats', () => {
  it('formulas are worked out for each cell', () => {
    const looks = looksOf([1, 1], { type: 'Custom', formula: '=ROWISODD', look: RED });
    expect([looks.at(0, 0)?.look, looks.at(1, 0)]).toEqual([RED, undefined]);
  });

  it('the first rule keeps what it has set, the next adds what is open', () => {
    const looks = looksOf([9], { type: 'CellValue', operator: 'GreaterThan', formula1: '=5', look: RED }, { type: 'CellValue', operator: 'GreaterThan', formula1: '=1', look: { fontColor: '#00FF00', bold: true } });
    expect(looks.at(0, 0)?.look).toEqual({ fontColor: '#FF0000', bold: true });
  });

  it('a rule can be the last', () => {
    const looks = looksOf([9], { type: 'CellValue', operator: 'GreaterThan', formula1: '=5', look: RED, stop: true }, { type: 'CellValue', operator: 'GreaterThan', formula1: '=1', look: { bold: true } });
    expect(looks.at(0, 0)?.look).toEqual(RED);
  });

  it.each<[string, Value, number | undefined]>([
    ['below', -1, 0], ['at a limit', 0, 1], ['above', 5, 2], ['text has none', 'x', undefined], ['an empty cell has none', null, undefined],
  ])('icons: %s', (_, value, index) => {
    const cell = looksOf([value], threeArrows).at(0, 0);
    expect(cell?.icon?.index).toBe(index);
    if (cell?.icon) expect(iconSvg(cell.icon.set, cell.icon.index)).toContain('<svg');
  });

  it.each<[string, Value, { start: number; length: number; color: string } | undefined]>([
    ['the greatest', 30, { start: 0.25, length: 0.75, color: '#00FF00' }],
    ['zero', 0, { start: 0.25, length: 0, color: '#00FF00' }],
    ['negative, in its own colour', -10, { start: 0, length: 0.25, color: '#FF0000' }],
    ['text', 'x', undefined],
  ])('bars: %s', (_, value, bar) => {
    const rule: ConditionalRule = { type: 'DataBar', fillColor: '#00FF00', negativeColor: '#FF0000', showDataBarOnly: false, lower: { type: 'Automatic' }, upper: { type: 'Automatic' } };
    const cell = looksOf([-10, 30, value], rule).at(2, 0);
    if (bar) expect(cell?.bar).toMatchObject(bar);
    else expect(cell).toBeUndefined();
  });

  it.each([[0, '#FF0000'], [5, '#FF8000'], [10, '#FFFF00'], [20, '#00FF00'], [15, '#80FF00']])('scales: %d', (value, fillColor) => {
    const rule: ConditionalRule = { type: 'ColorScale', minimum: { type: 'LowestValue', color: '#FF0000' }, midpoint: { type: 'Percent', formula: '50', color: '#FFFF00' }, maximum: { type: 'HighestValue', color: '#00FF00' } };
    expect(looksOf([0, 20, value], rule).at(2, 0)?.look).toEqual({ fillColor });
  });
});
