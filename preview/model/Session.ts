import { Calculator } from '../calc/contract';
import type { OpenWorkbook } from './OpenWorkbook';
import { ChangeSource, SheetState, WorkbookEvent, WorkbookState } from './state';

/** Somebody at work on the workbook: the user at the grid, or one add-in client. What is changed through a session is told as theirs. */
export class Session {
  constructor(readonly workbook: OpenWorkbook, readonly source: ChangeSource) {}

  get state(): WorkbookState {
    return this.workbook.state;
  }

  get calculator(): Calculator {
    return this.workbook.calculator;
  }

  get activeSheet(): SheetState {
    const { state } = this;
    return state.sheet(state.activeSheetId) ?? state.sheets[0]!;
  }

  /** Tells of a change; in a batch, at its end. */
  record(event: WorkbookEvent): void {
    if (this.source.by === 'client') this.workbook.edit.history.clientChanged(event);
    event.source ??= this.source;
    this.workbook.record(event);
  }

  /** Sheets, tables or names came, went or were renamed: what refers to them is looked up anew. */
  structureChanged(): void {
    this.workbook.needsCalculation();
    this.calculator.structureChanged();
  }
}
