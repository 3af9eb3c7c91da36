/** References into Excel tables, as formulas spell them in every language of Excel's API. */

/** A column's name inside brackets: `[ ] # '` and `@` are marked by an apostrophe. */
export function columnSpecifier(column: string): string {
  return column.replace(/['[\]#@]/g, (character) => `'${character}`);
}

/** All rows of one column: `Pipeline[close_value]`. */
export function column(table: string, name: string): string {
  return `${table}[${columnSpecifier(name)}]`;
}

/** Columns that stand side by side: `KpiActuals[[P01]:[P12]]`. */
export function columns(table: string, first: string, last: string): string {
  return `${table}[[${columnSpecifier(first)}]:[${columnSpecifier(last)}]]`;
}

/** A column's heading cell: `KpiActuals[[#Headers],[kpi]]`. */
export function header(table: string, name: string): string {
  return `${table}[[#Headers],[${columnSpecifier(name)}]]`;
}
