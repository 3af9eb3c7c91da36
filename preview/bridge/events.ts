import { areaAddress, areasOverlap, ChangeSource, isCellError, WorkbookEvent, WorkbookState } from '../model/state';
import { eventRangeId } from './eventRange';

/** One event of the rich API: its number, whom it concerns (a sheet, a table, the whole workbook), what it says. */
export interface OfficeEvent {
  readonly type: number;
  readonly targets: readonly string[];
  readonly payload: Record<string, unknown>;
}

const WORKBOOK = 'Workbook';
const DOCUMENT = '';
const SETTINGS_CHANGED = 1;
const DOCUMENT_SELECTION_CHANGED = 2;
const SHEET = { changed: 10, activated: 11, deactivated: 12, added: 13, selection: 14, deleted: 15, calculated: 16, format: 18 } as const;
const TABLE = { changed: 101, added: 102, deleted: 103 } as const;
const CHART = { added: 50, deleted: 53 } as const;

/** What one client is told of a change. Its own changes and those of the user before it are local, those of other add-ins are remote. */
export function officeEvents(event: WorkbookEvent, state: WorkbookState, clientId: string): OfficeEvent[] {
  const { source } = origin(event.source, clientId);
  switch (event.kind) {
    case 'cells': return cellEvents(event, state, clientId);
    case 'recalculated': return event.sheetIds.map((sheetId) => sheetEvent(SHEET.calculated, sheetId, { address: '' }));
    case 'format': return [sheetEvent(SHEET.format, event.sheetId, { ...changedRange(event.sheetId, areaAddress(event.area)), source })];
    case 'selection': return [
      sheetEvent(SHEET.selection, event.sheetId, { address: areaAddress(event.area) }),
      { type: DOCUMENT_SELECTION_CHANGED, targets: [DOCUMENT], payload: {} },
    ];
    case 'sheetAdded': return [{ type: SHEET.added, targets: [WORKBOOK], payload: { worksheetId: event.sheetId, source } }];
    case 'sheetDeleted': return [{ type: SHEET.deleted, targets: [WORKBOOK], payload: { worksheetId: event.sheetId, source } }];
    case 'sheetActivated': return [sheetEvent(SHEET.activated, event.sheetId, {})];
    case 'sheetDeactivated': return [sheetEvent(SHEET.deactivated, event.sheetId, {})];
    case 'tableAdded': return [tableEvent(TABLE.added, event, state, source)];
    case 'tableDeleted': return [tableEvent(TABLE.deleted, event, state, source)];
    case 'chartAdded': return [chartEvent(CHART.added, event, source)];
    case 'chartDeleted': return [chartEvent(CHART.deleted, event, source)];
    case 'settings': return [{ type: SETTINGS_CHANGED, targets: [DOCUMENT], payload: {} }];
    case 'sheetChanged':
    case 'tableChanged':
    case 'chartChanged':
    case 'chartActivated':
    case 'names':
      return [];
  }
}

function cellEvents(event: Extract<WorkbookEvent, { kind: 'cells' }>, state: WorkbookState, clientId: string): OfficeEvent[] {
  const { sheetId, area } = event;
  const payload = {
    changeType: event.changeType,
    ...origin(event.source, clientId),
    ...changedRange(sheetId, areaAddress(area)),
    ...details(event),
    shiftDirection: 'None',
  };
  const tables = state.tables.filter((table) => table.sheetId === sheetId && areasOverlap(table.area, area));
  return [
    sheetEvent(SHEET.changed, sheetId, payload),
    ...tables.map((table) => ({
      type: TABLE.changed, targets: [table.id, sheetId, WORKBOOK], payload: { ...payload, worksheetId: sheetId, tableId: table.id },
    })),
  ];
}

function origin(source: ChangeSource | undefined, clientId: string): { source: 'Local' | 'Remote'; triggerSource: string } {
  if (source === undefined || source.by === 'user') return { source: 'Local', triggerSource: 'Unknown' };
  if (source.clientId === clientId) return { source: 'Local', triggerSource: 'ThisLocalAddin' };
  return { source: 'Remote', triggerSource: 'Unknown' };
}

function changedRange(sheetId: string, address: string): Record<string, unknown> {
  return { address, referenceId: eventRangeId(sheetId, address) };
}

/** Before and after are told for one cell only. */
function details({ valueBefore, valueAfter }: { valueBefore?: unknown; valueAfter?: unknown }): Record<string, unknown> {
  if (valueBefore === undefined && valueAfter === undefined) return {};
  return {
    valueBefore: plainValue(valueBefore), valueAfter: plainValue(valueAfter),
    valueTypeBefore: valueType(valueBefore), valueTypeAfter: valueType(valueAfter),
  };
}

function plainValue(value: unknown): unknown {
  if (isCellError(value)) return value.error;
  return value ?? '';
}

function valueType(value: unknown): string {
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === null || value === undefined || value === '' ? 'Empty' : 'String';
}

function sheetEvent(type: number, sheetId: string, payload: Record<string, unknown>): OfficeEvent {
  return { type, targets: [sheetId, WORKBOOK], payload: { worksheetId: sheetId, source: 'Local', ...payload } };
}

function tableEvent(type: number, event: { sheetId: string; tableId: string }, state: WorkbookState, source: string): OfficeEvent {
  const { sheetId, tableId } = event;
  return { type, targets: [sheetId, WORKBOOK], payload: { worksheetId: sheetId, tableId, tableName: state.table(tableId)?.name ?? '', source } };
}

function chartEvent(type: number, event: { sheetId: string; chartId: string }, source: string): OfficeEvent {
  return { type, targets: [event.sheetId], payload: { worksheetId: event.sheetId, chartId: event.chartId, source } };
}
