import type { CellChoice as ChoiceOf } from '../../i18n';
import type { SetupReason } from '../../kpi';

/** The sets of words among which a cell of the product's tables chooses, in either language. */
export type CellChoices = 'direction' | 'toleranceKind' | 'rollup' | 'unit' | 'frequency' | 'emptyMonth' | 'calendar' | 'language' | 'yesNo' | 'shownView' | 'shownOrder' | 'formulaStyle' | 'colors' | 'actionState';
export type CellChoice<Set extends CellChoices> = ChoiceOf<Set>;

/** What a cell holds where it is not free and not one of a few words. */
export type CellKind = 'number' | 'wholeNumber' | 'year' | 'years' | 'date' | 'text' | 'inputs' | 'words';

/** Why a workbook's tables cannot be read as a set-up. Rows are counted from 1, below the table's header. */
export type ParseReason =
  | { readonly code: 'missingTable'; readonly table: string }
  | { readonly code: 'missingColumn'; readonly table: string; readonly column: string }
  | { readonly code: 'missingCell'; readonly table: string; readonly row: number; readonly column: string; readonly expected: CellKind }
  | { readonly code: 'unreadableCell'; readonly table: string; readonly row: number; readonly column: string; readonly expected: CellKind; readonly found: string }
  | { readonly code: 'notAChoice'; readonly table: string; readonly row: number; readonly column: string; readonly choices: CellChoices; readonly found: string }
  | { readonly code: 'unreadableName'; readonly name: string; readonly expected: CellKind | CellChoices; readonly found: string }
  | { readonly code: 'duplicateRow'; readonly table: string; readonly row: number; readonly columns: readonly string[]; readonly value: string; readonly first: number }
  /** Each cell can be read, but what they say together is no set-up */
  | { readonly code: 'inconsistent'; readonly table: string; readonly row: number | undefined; readonly problem: SetupReason };
