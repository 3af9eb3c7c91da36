import { HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { Application } from './application';
import { truthArgument, wordArgument, optional } from './arguments';
import { Chart } from './chart';
import { CommentCollection } from './comments';
import { NamedItemCollection } from './namedItems';
import { Range } from './range';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from './worksheets';

/** The top of the object model, as one client sees it. */
export class Workbook extends HostObject {
  constructor(readonly session: Session) {
    super();
  }

  get application(): Application {
    return new Application(this.session);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.session, undefined);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.session, undefined);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, undefined);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  get isDirty(): boolean {
    return this.session.workbook.isDirty;
  }

  set isDirty(dirty: unknown) {
    this.session.workbook.isDirty = truthArgument(dirty);
  }

  get name(): string {
    return this.session.state.fileName;
  }

  get readOnly(): boolean {
    return this.session.state.readOnly;
  }

  getActiveCell(): Range {
    const sheet = this.session.activeSheet;
    return new Range(this.session, sheet, { ...sheet.selection, rows: 1, columns: 1 });
  }

  getSelectedRange(): Range {
    const sheet = this.session.activeSheet;
    return new Range(this.session, sheet, sheet.selection);
  }

  /** @throws OfficeError ItemNotFound while no chart is chosen */
  getActiveChart(): Chart {
    const chart = this._activeChart();
    if (!chart) throw excelError('ItemNotFound');
    return chart;
  }

  getActiveChartOrNullObject(): Chart | NullObject {
    return this._activeChart() ?? new NullObject();
  }

  /** Asks whoever keeps the file to save it.
   * @throws OfficeError AccessDenied for a workbook that was opened to be read only, InvalidOperation where nobody keeps it */
  save(saveBehavior?: unknown): void {
    optional(saveBehavior, (value) => wordArgument(value, ['Save', 'Prompt']));
    const { workbook, state } = this.session;
    if (state.readOnly) throw excelError('AccessDenied');
    if (!workbook.onSave) throw excelError('InvalidOperation');
    workbook.onSave();
    workbook.isDirty = false;
  }

  _activeChart(): Chart | undefined {
    const sheet = this.session.activeSheet;
    const chart = sheet.charts.find((candidate) => candidate.id === this.session.workbook.activeChartId);
    return chart && new Chart(this.session, sheet, chart);
  }
}
