import { Area } from '../../model/state';
import { formatValue } from '../numberFormat';
import { WorkbookWindow } from '../WorkbookWindow';
import { GridView } from './GridView';

export interface ClipboardCommands {
  pasteText(cells: readonly (readonly string[])[]): void;
  pasteCells(from: { readonly sheetId: string; readonly area: Area }): void;
  /** After cutting: the cells that were moved away are emptied. */
  clear(sheetId: string, area: Area): void;
}

/** A copy is known again by what it put on the clipboard: whatever else is there comes from elsewhere. */
interface Copied {
  readonly text: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly cut: boolean;
}

/** Copy, cut and paste with the grid in focus: tab-separated text for other programs, whole cells within the workbook. */
export function listenToClipboard(grid: GridView, commands: ClipboardCommands): { stopCopying(): void } {
  let copied: Copied | undefined;
  const stop = (): void => {
    copied = undefined;
    grid.copied = undefined;
    grid.window.redraw({});
  };
  const take = (event: ClipboardEvent, cut: boolean): void => {
    if (event.target !== grid.cells) return;
    event.preventDefault();
    const area = filledPart(grid.window, grid.window.selection.area);
    const text = tabSeparated(grid.window, area);
    event.clipboardData?.setData('text/plain', text);
    copied = { text, sheetId: grid.window.sheet.id, area, cut };
    grid.copied = { sheetId: copied.sheetId, area };
    grid.window.redraw({});
  };
  grid.cells.addEventListener('copy', (event) => take(event, false));
  grid.cells.addEventListener('cut', (event) => take(event, true));
  grid.cells.addEventListener('paste', (event) => {
    if (event.target !== grid.cells) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (copied && sameText(text, copied.text)) {
      commands.pasteCells(copied);
      if (copied.cut) {
        commands.clear(copied.sheetId, copied.area);
        stop();
      }
    } else if (text !== '') {
      commands.pasteText(parseTabSeparated(text));
    }
  });
  return { stopCopying: stop };
}

/** Whole columns are copied as far as they are filled. */
function filledPart(window: WorkbookWindow, area: Area): Area {
  const { used } = window.view;
  const bottom = used ? used.row + used.rows : 1;
  const right = used ? used.column + used.columns : 1;
  return { ...area, rows: Math.max(1, Math.min(area.rows, bottom - area.row)), columns: Math.max(1, Math.min(area.columns, right - area.column)) };
}

/** What the cells show, quoted where a text holds tabs, line ends or quotes. */
export function tabSeparated(window: WorkbookWindow, area: Area): string {
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = formatValue(window.view.value(row, column), window.view.style(row, column).numberFormat ?? 'General', window.locale);
      cells.push(/[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Cells of tab-separated text, as spreadsheets put it on the clipboard. */
export function parseTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows.at(-1)!.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        quoted = false;
      }
    } else if (character === '"' && cell === '') {
      quoted = true;
    } else if (character === '\t') {
      endCell();
    } else if (character === '\n') {
      endCell();
      rows.push([]);
    } else if (character !== '\r') {
      cell += character;
    }
  }
  endCell();
  // The last line's own end begins no further row.
  if (rows.length > 1 && rows.at(-1)!.length === 1 && rows.at(-1)![0] === '') rows.pop();
  return rows;
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}
