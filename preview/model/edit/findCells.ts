import { Area, SheetState } from '../state';
import { apiValue } from './cellReading';
import { occupiedPart } from './cellBlock';

export interface SearchCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

/** Excel's wildcards: `*` any text, `?` any character, `~` before one of them means itself. */
export function searchPattern(text: string, criteria: Pick<SearchCriteria, 'completeMatch' | 'matchCase'>, flags = ''): RegExp {
  const pattern = text.replace(/~([*?~])|([*?])|([\\^$.+()[\]{}|])/g, (_, escaped: string | undefined, wildcard: string | undefined, plain: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (wildcard !== undefined) return wildcard === '*' ? '[^]*' : '[^]';
    return `\\${plain ?? ''}`;
  });
  return new RegExp(criteria.completeMatch ? `^${pattern}$` : pattern, criteria.matchCase ? flags : `${flags}i`);
}

/** What Find looks into: the formula of a cell that has one, else its value. */
export function searchedText(sheet: SheetState, row: number, column: number): string {
  return sheet.grid.formula(row, column) ?? String(apiValue(sheet.grid.value(row, column)));
}

/** The first cell by rows (the last, searching backwards) whose content matches. */
export function findCell(sheet: SheetState, area: Area, text: string, criteria: SearchCriteria): { row: number; column: number } | undefined {
  const part = occupiedPart(sheet.grid, area);
  if (!part) return undefined;
  const pattern = searchPattern(text, criteria);
  const size = part.rows * part.columns;
  for (let step = 0; step < size; step++) {
    const index = criteria.backwards ? size - 1 - step : step;
    const row = part.row + Math.floor(index / part.columns);
    const column = part.column + (index % part.columns);
    const content = searchedText(sheet, row, column);
    if (content !== '' && pattern.test(content)) return { row, column };
  }
  return undefined;
}
