import { Calculator } from '../calc/contract';
import { CellEdit } from './CellEdit';
import { CellShift } from './edit/cellShift';
import { UserEdits } from './edit/UserEdits';
import { HostObject } from './HostObject';
import { Locale } from './locale';
import { Workbook } from './objects/workbookObject';
import { Session } from './Session';
import { ChartState, SheetState, WorkbookEvent, WorkbookState } from './state';

/** How large a picture is to be, in pixels; what is not said follows from the chart's own proportions. */
export interface ImageSize {
  readonly width?: number;
  readonly height?: number;
  readonly fitting: 'Fit' | 'FitAndCenter' | 'Fill';
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Looking about and calculating are nothing to save. */
const CHANGES_NOTHING: ReadonlySet<WorkbookEvent['kind']> = new Set(['selection', 'recalculated', 'sheetActivated', 'sheetDeactivated', 'chartActivated']);

/**
 * An open workbook with everything around its state: calculation, the user's edits, and the objects that add-ins see.
 *
 * Writes reach the grid at once. Formulas are calculated when something is read after a write or when a batch ends,
 * which is how Excel's automatic calculation looks from outside; events are told when the batch ends.
 */
export class OpenWorkbook {
  readonly edit: UserEdits;
  readonly cellEdit = new CellEdit();
  /** Whose comments are written here */
  user = { name: 'User', email: '' };
  calculationMode: CalculationMode = 'Automatic';
  /** Whether something changed since the workbook was opened or saved. */
  isDirty = false;
  /** Set by whoever keeps the file: what `Workbook.save` does */
  onSave: (() => void) | undefined;
  /** Set by whoever shows the workbook: draws a chart as a PNG image, in Base64 */
  drawChart: ((chart: ChartState, sheet: SheetState, size: ImageSize) => Promise<string>) | undefined;
  /** Every insertion and deletion of cells so far: ranges that were handed out before find their cells again by it. */
  readonly shifts: CellShift[] = [];
  /** Present when the structure of the workbook (its sheets) is protected */
  protection: { readonly password?: string } | undefined;
  /** The chart that the user has chosen */
  activeChartId: string | undefined;
  private readonly roots = new Map<string, Workbook>();
  private readonly pending: WorkbookEvent[] = [];
  private openBatches = 0;
  private calculationIsDue = false;
  private calculationSuspended = false;

  constructor(readonly state: WorkbookState, readonly calculator: Calculator, readonly locale: Locale) {
    this.edit = new UserEdits(new Session(this, { by: 'user' }));
  }

  /** The workbook as one client sees it. */
  root(clientId: string): HostObject {
    const known = this.roots.get(clientId);
    if (known) return known;
    const root = new Workbook(new Session(this, { by: 'client', clientId }));
    this.roots.set(clientId, root);
    return root;
  }

  beginBatch(): void {
    this.openBatches += 1;
  }

  endBatch(): void {
    this.openBatches -= 1;
    if (this.openBatches > 0) return;
    this.calculationSuspended = false;
    this.calculateWhatIsDue();
    const events = this.pending.splice(0);
    for (const event of events) this.state.emit(event);
  }

  record(event: WorkbookEvent): void {
    if (!CHANGES_NOTHING.has(event.kind)) this.isDirty = true;
    if (event.kind === 'cells') this.calculationIsDue = true;
    if (this.openBatches > 0) this.pending.push(event);
    else this.state.emit(event);
  }

  needsCalculation(): void {
    this.calculationIsDue = true;
  }

  /** `Application.suspendApiCalculationUntilNextSync` */
  suspendCalculation(): void {
    this.calculationSuspended = true;
  }

  /** Called before values are read: formulas that were written before have their results then. */
  calculateWhatIsDue(): void {
    if (!this.calculationIsDue || this.calculationSuspended || this.calculationMode === 'Manual') return;
    this.calculationIsDue = false;
    this.calculator.recalculate();
  }

  /** `Application.calculate`: also where calculation is manual. */
  calculateNow(everything: boolean): void {
    this.calculationIsDue = false;
    if (everything) this.calculator.recalculateAll();
    this.calculator.recalculate();
  }
}
