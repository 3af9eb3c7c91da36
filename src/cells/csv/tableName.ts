/** What Excel does not take as the name of a table */
export type TableNameProblem = 'empty' | 'tooLong' | 'characters' | 'likeACell';

export function tableNameProblem(name: string): TableNameProblem | undefined {
  if (name === '') return 'empty';
  if (name.length > 255) return 'tooLong';
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return 'characters';
  // A1 to XFD1048576, R1C1, and the letters C and R that stand for them
  if (/^[a-z]{1,3}\d{1,7}$/i.test(name) || /^(r\d*)?(c\d*)?$/i.test(name)) return 'likeACell';
  return undefined;
}

/** A table's name out of a file's: `crm-sales-pipeline.csv` → `CrmSalesPipeline`. */
export function suggestTableName(file: string): string {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const words = stem.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const name = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('').slice(0, 100);
  return tableNameProblem(name) === undefined ? name : `Data${name}`;
}

/** What Excel does not take as the name of a sheet */
export type SheetNameProblem = 'empty' | 'tooLong' | 'characters' | 'reserved';

const LONGEST_SHEET_NAME = 31;

export function sheetNameProblem(name: string): SheetNameProblem | undefined {
  if (name.trim() === '') return 'empty';
  if (name.length > LONGEST_SHEET_NAME) return 'tooLong';
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) return 'characters';
  return name.toLowerCase() === 'history' ? 'reserved' : undefined;
}

/** The name itself, or with the first number that nobody bears; case does not tell names apart. */
export function freeName(wanted: string, taken: readonly string[], longest = 255): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let candidate = wanted.slice(0, longest);
  for (let number = 2; used.has(candidate.toLowerCase()); number++) {
    candidate = `${wanted.slice(0, longest - String(number).length)}${number}`;
  }
  return candidate;
}

export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, LONGEST_SHEET_NAME);
}
