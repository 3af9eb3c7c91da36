/** `A`, `B` … `AA`, from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** `$B7`: the column stays when the formula is copied, the row moves with it. */
export function inRow(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `$B$7`. */
export function fixedCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `B7`. */
export function cell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `$D7:$O7`: some cells of one row. */
export function rowSpan(row: number, column: number, columns: number): string {
  return `${inRow(row, column)}:${inRow(row, column + columns - 1)}`;
}

/** `$H$5:$H$9`. */
export function fixedArea(row: number, column: number, rows: number, columns: number): string {
  return `${fixedCell(row, column)}:${fixedCell(row + rows - 1, column + columns - 1)}`;
}
