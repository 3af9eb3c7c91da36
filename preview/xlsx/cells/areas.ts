import { Area, MAX_COLUMNS, MAX_ROWS } from '../../model';

/** `B3`, `$B$3:$C$9`, `A:C`, `2:4` → area; undefined when the text is not such an address. */
export function parseArea(address: string): Area | undefined {
  const [first, second = first] = address.replaceAll('$', '').trim().toUpperCase().split(':');
  const from = parseCorner(first!);
  const to = parseCorner(second!);
  if (!from || !to) return undefined;
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  const lastRow = to.row ?? MAX_ROWS - 1;
  const lastColumn = to.column ?? MAX_COLUMNS - 1;
  if (lastRow < row || lastColumn < column || lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Several areas, separated by blanks as files separate them. */
export function parseAreas(addresses: string): Area[] {
  return addresses.trim().split(/\s+/).map(parseArea).filter((area): area is Area => area !== undefined);
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === '') return undefined;
  const corner: { row?: number; column?: number } = {};
  if (match[1]) corner.column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (match[2]) corner.row = Number(match[2]) - 1;
  return corner;
}
