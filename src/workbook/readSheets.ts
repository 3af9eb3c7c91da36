import { type PresentCell, type PresentSheet, type ReadPart, presentArea } from '../cells';
import { type KpiWorkbookState, OWN_NAME } from './kpiWorkbook';
import { type Contents, type LoadedSheet, loadSheet, presentSheet } from './loadedSheet';
import { isTooLarge, readInBlocks } from './readInBlocks';
import { OWN_TABLE } from './sourceRecords';

/** As many rows as a sheet has */
const LAST_ROW = 1_048_576;

/** The sheets that hold something of the product's own, by table or name, whatever they are called. */
export function ownSheets(state: KpiWorkbookState): readonly string[] {
  const ofTables = state.tables.filter(({ name }) => OWN_TABLE.test(name)).map(({ sheet }) => sheet);
  const ofNames = state.names.flatMap(({ name, formula }) => {
    const area = OWN_NAME.test(name) ? presentArea(formula) : undefined;
    return area ? [area.sheet] : [];
  });
  const present = new Set(state.sheets.map(({ name }) => name));
  return [...new Set([...ofTables, ...ofNames])].filter((title) => present.has(title));
}

/**
 * Reads what these sheets hold in one sync, or where they are known to be more than one answer takes in as few as that can be. Where they turn out to be
 * more than was known, in as many as it needs: what else was asked for with the first sync is not answered then, and `askAgain` asks for it anew.
 */
export async function readSheets(context: Excel.RequestContext, state: KpiWorkbookState, titles: readonly string[], askAgain: () => void = () => undefined): Promise<ReadonlyMap<string, PresentSheet>> {
  const loaded = new Map(titles.map((title) => [title, loadSheet(context, state, title)] as const));
  const found = new Map(titles.map((title) => [title, { formulas: [], values: [] } as Rows] as const));
  for (const [index, parts] of answersOf(state, titles).entries()) {
    const answer = await readRows(context, parts.map(({ title, from, through }) => loadRows(loaded.get(title)!, from, through)));
    if (!answer) {
      if (index === 0) askAgain();
      return readInBlocks(context, state, titles);
    }
    parts.forEach(({ title }, at) => {
      found.get(title)!.formulas.push(...answer[at]!.formulas);
      found.get(title)!.values.push(...answer[at]!.values);
    });
  }
  return new Map([...loaded].map(([title, one]) => {
    const { used } = one;
    return [title, presentSheet(one, state, used.isNullObject ? undefined : { rowIndex: used.rowIndex, columnIndex: used.columnIndex, ...found.get(title)! })];
  }));
}

/** undefined where it is more than one answer can take */
async function readRows(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<readonly Contents[] | undefined> {
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  return ranges.map((range) => (range.isNullObject ? { formulas: [], values: [] } : { formulas: range.formulas as PresentCell[][], values: range.values as PresentCell[][] }));
}

type Rows = { readonly [Part in keyof Contents]: (readonly PresentCell[])[] };

/** Rows of a sheet, from 0 */
interface SheetRows {
  readonly title: string;
  readonly from: number;
  readonly through: number;
}

/** What is read together, as the run that wrote it reckoned; all of it at once where none has. */
function answersOf(state: KpiWorkbookState, titles: readonly string[]): readonly (readonly SheetRows[])[] {
  const known = (state.written?.readings ?? []).map((parts) => parts.flatMap((part) => {
    const title = titleOf(state, part);
    return title !== undefined && titles.includes(title) ? [{ title, from: part.from }] : [];
  }));
  // Where somebody has moved a table to another of these sheets, that is read at once
  const starts = known.flat().filter(({ title }, _, all) => all.filter((one) => one.title === title && one.from === 0).length === 1);
  const others = titles.filter((title) => !starts.some((one) => one.title === title)).map((title) => ({ title, from: 0 }));
  return [[...others, ...known[0] ?? []], ...known.slice(1)].map((parts) => parts.filter((part) => starts.includes(part) || others.includes(part)).map(({ title, from }): SheetRows => {
    const next = starts.find((one) => one.title === title && one.from > from);
    return { title, from, through: next ? next.from - 1 : LAST_ROW - 1 };
  }));
}

function titleOf({ tables, names }: KpiWorkbookState, { anchor }: ReadPart): string | undefined {
  const wanted = anchor.toLowerCase();
  return tables.find(({ name }) => name.toLowerCase() === wanted)?.sheet ?? presentArea(names.find(({ name }) => name.toLowerCase() === wanted)?.formula)?.sheet;
}

function loadRows({ used }: LoadedSheet, from: number, through: number): Excel.Range {
  const isWhole = from === 0 && through === LAST_ROW - 1;
  const range = isWhole ? used : used.getIntersectionOrNullObject(`${from + 1}:${through + 1}`);
  range.load('formulas,values');
  return range;
}
