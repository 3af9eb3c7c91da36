import { type WorkbookContents, parseWorkbook, sourceRows, targetFigures } from '../cells';
import { type FiguresOf, type Outcome, type Setup, failure, success } from '../kpi';
import { type ExcelFailure, readContents } from '../workbook';
import { type Unreadable, unreadable } from './updateWorkbook';

export type ReadSetupReason =
  /** Set-up comes first */
  | { readonly code: 'noKpiWorkbook' }
  | Unreadable
  | ExcelFailure;

export interface ReadSetup {
  readonly setup: Setup;
  /** What the rows of targets show, typed or calculated */
  readonly figuresOf: FiguresOf;
  /** How many rows each source had when it was last brought in, by its table */
  readonly rowsOf: ReadonlyMap<string, number>;
  /** What was read, for whoever reads again and asks what others have changed */
  readonly contents: WorkbookContents;
}

/** What the workbook says of its KPIs now. Nothing is written. */
export async function readSetup(): Promise<Outcome<ReadSetup, ReadSetupReason>> {
  const contents = await readContents();
  if (!contents.ok) return contents;
  // A workbook into which files were imported has KpiSources before it has KPIs.
  if (!contents.value.tables.some(({ name }) => name === 'KpiCatalogue' || name === 'KpiTargets')) return failure({ code: 'noKpiWorkbook' });
  const setup = parseWorkbook(contents.value);
  return setup.ok ? success({ setup: setup.value, figuresOf: targetFigures(contents.value), rowsOf: sourceRows(contents.value), contents: contents.value }) : failure(unreadable(setup.reason));
}
