import { serialOfDate } from '../../kpi';
import { cellEntry } from '../csv';
import type { Cell } from './WorkbookPlan';

/** A text of the user's as it is written into a cell; nothing leaves the cell empty. */
export function textEntry(text: string | undefined): Cell {
  return text === undefined || text === '' ? null : cellEntry(text);
}

/** A date of the set-up as a serial. */
export function dateEntry(date: string | undefined): Cell {
  return date === undefined || date === '' ? null : serialOfDate(date);
}
