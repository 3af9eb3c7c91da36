import { intersection, subtractArea } from '../edit/areas';
import { assertAllowed } from '../edit/protectionRules';
import { HostCollection, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import { ConditionalFormatState, ConditionalRule } from '../state';
import { wordArgument } from './arguments';
import { ConditionalFormat } from './conditionalFormat';
import type { Range } from './range';

const TYPES = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

/** A rule as Excel makes it before anything is said of it. */
function newRule(type: (typeof TYPES)[number]): ConditionalRule {
  switch (type) {
    case 'Custom': return { type, formula: '', look: {} };
    case 'CellValue': return { type, operator: 'EqualTo', formula1: '', look: {} };
    case 'ContainsText': return { type, operator: 'Contains', text: '', look: {} };
    case 'IconSet': return {
      type, style: 'ThreeTrafficLights1', reverse: false, showIconOnly: false,
      criteria: ['0', '33', '67'].map((formula) => ({ type: 'Percent', formula, operator: 'GreaterThanOrEqual' })),
    };
    case 'DataBar': return { type, fillColor: '#638EC6', negativeColor: '#FF0000', showDataBarOnly: false, lower: { type: 'Automatic' }, upper: { type: 'Automatic' } };
    case 'ColorScale': return { type, minimum: { type: 'LowestValue', color: '#FFEF9C' }, maximum: { type: 'HighestValue', color: '#63BE7B' } };
    case 'TopBottom':
    case 'PresetCriteria': throw excelError('UnsupportedOperation');
  }
}

/** The rules that apply to cells of a range; the last one added comes first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(private readonly range: Range) {
    super();
  }

  _items(): ConditionalFormat[] {
    return this.states().map((format) => new ConditionalFormat(this.range.session, this.range._sheet(), format));
  }

  add(type: unknown): ConditionalFormat {
    const { session } = this.range;
    const sheet = this.range._sheet();
    assertAllowed(sheet, 'allowFormatCells');
    const rule = newRule(wordArgument(type, TYPES));
    for (const format of sheet.conditionalFormats) format.priority += 1;
    const added: ConditionalFormatState = { id: session.state.newId(), areas: [this.range._area()], priority: 0, stopIfTrue: false, rule };
    sheet.conditionalFormats.push(added);
    session.record({ kind: 'format', sheetId: sheet.id, area: this.range._area() });
    return new ConditionalFormat(session, sheet, added);
  }

  /** A rule that also applies elsewhere stays there. */
  clearAll(): void {
    const { session } = this.range;
    const sheet = this.range._sheet();
    const area = this.range._area();
    assertAllowed(sheet, 'allowFormatCells');
    for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((part) => subtractArea(part, area));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
    session.record({ kind: 'format', sheetId: sheet.id, area });
  }

  getItem(key: string | number): ConditionalFormat {
    const found = this._items().find((format) => format.id === key);
    if (!found) throw excelError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: unknown): ConditionalFormat | NullObject {
    return this._items().find((format) => format.id === key) ?? new NullObject();
  }

  private readonly states = (): ConditionalFormatState[] => {
    const area = this.range._area();
    return this.range._sheet().conditionalFormats
      .filter((format) => format.areas.some((part) => intersection(part, area)))
      .sort((a, b) => a.priority - b.priority);
  };
}
