/** What the stand-in says it supports. office.js does not enforce it; a newer call reaches the interpreter, which answers `ApiNotFound`. */
export const REQUIREMENT_SETS = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  // Lets office.js deliver the results of functions in its compact form and more often.
  CustomFunctions: '1.9',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
} as const;

export interface OfficeContextOptions {
  /** Of the user interface: `nb-NO` */
  readonly locale: string;
  /** Of numbers and dates */
  readonly dataLocale: string;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly readOnly: boolean;
  readonly documentUrl: string;
  readonly visible: boolean;
  readonly clientId: string;
  /** An older Excel than the stand-in is otherwise */
  readonly excelApi: string | undefined;
}

const EXCEL = 1;
const READ_WRITE = 0;
const READ_ONLY = 1;
const DOCUMENT_OPENED = 2;
const HIDDEN = 1;
const TASK_PANE = 2;

/** The answer to GetContext: an array whose places have fixed meanings; unnamed places are not read. */
export function officeContext(options: OfficeContextOptions): unknown[] {
  const context: unknown[] = new Array(24).fill(null);
  context[0] = serializedSettings(options.settings);
  context[1] = 'stand-in';
  context[2] = EXCEL;
  context[3] = 16;
  context[4] = 0;
  context[7] = options.readOnly ? READ_ONLY : READ_WRITE;
  context[8] = options.locale;
  context[9] = options.dataLocale;
  context[11] = options.documentUrl;
  context[12] = DOCUMENT_OPENED;
  context[16] = options.clientId;
  context[17] = options.clientId;
  context[18] = false;
  context[19] = false;
  context[20] = JSON.stringify({ ...REQUIREMENT_SETS, ...(options.excelApi !== undefined && { ExcelApi: options.excelApi }) });
  context[21] = '';
  context[22] = '16.0.0.0';
  context[23] = options.visible ? TASK_PANE : HIDDEN;
  return context;
}

/** Settings travel as two lists, keys and JSON texts. */
export function serializedSettings(settings: ReadonlyMap<string, unknown>): [string[], string[]] {
  return [[...settings.keys()], [...settings.values()].map((value) => JSON.stringify(value))];
}
