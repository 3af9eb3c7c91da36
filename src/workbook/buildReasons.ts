import type { Damage, ForeignCell } from '../cells';
import type { ExcelFailure } from './importReasons';

/** Why a KPI workbook cannot be made or brought up to date. Nothing of it has been written then. */
export type BuildReason =
  | { readonly code: 'cancelled' }
  /** Somebody else's run is under way */
  | { readonly code: 'busy' }
  | { readonly code: 'workbookReadOnly' }
  | { readonly code: 'workbookProtected' }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  /** A table or name that the set-up wants to make is there already and is not the product's own */
  | { readonly code: 'nameTaken'; readonly name: string; readonly free: string }
  | { readonly code: 'noSuchTable'; readonly name: string; readonly known: readonly string[] }
  /** Tables of the product's own are gone, or have lost columns: to be repaired first */
  | { readonly code: 'damaged'; readonly damage: readonly Damage[] }
  /** What says which KPIs there are, or what they are made from, is gone: nothing else in the workbook does */
  | { readonly code: 'unrepairable'; readonly table: string }
  /** What somebody has written in place of formulas would go: to be shown, and asked about */
  | { readonly code: 'wouldLose'; readonly cells: readonly ForeignCell[] }
  | ExcelFailure;
