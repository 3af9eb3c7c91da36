import { type Cell, type ClosingProblem, type Outcome, type PeriodClosing, type PlannedSnapshots, failure, planSnapshots, success } from '../cells';
import { cellValue } from './cellValue';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';
import { whileClaimed } from './whileClaimed';

const SELECTORS = { year: 'Kpi.Year', period: 'Kpi.Period', view: 'Kpi.View', version: 'Kpi.Version', member: 'Kpi.MemberKey', summary: 'Kpi.Summary' } as const;
const DATE_FORMAT = 'yyyy-mm-dd';

export type ClosePeriodReason = ClosingProblem | { readonly code: 'nothingToClose' } | { readonly code: 'sheetProtected'; readonly sheet: string } | { readonly code: 'busy' } | ExcelFailure;

/** Writes what the workbook shows for a period as what was reported. Where there is something to write it is read again, while nobody else writes: rows go below those that are there. */
export async function closePeriod(closing: PeriodClosing): Promise<Outcome<PlannedSnapshots, ClosePeriodReason>> {
  try {
    return await Excel.run(async (context) => {
      const expected = await planClosing(context, closing);
      if (!expected.ok || expected.value.planned.rows.length === 0) return expected.ok ? success(expected.value.planned) : expected;
      return whileClaimed<PlannedSnapshots, ClosePeriodReason>(context, async () => {
        const planned = await planClosing(context, closing);
        if (!planned.ok) return planned;
        writeSnapshots(planned.value);
        await context.sync();
        return success(planned.value.planned);
      });
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

interface Closing {
  readonly planned: PlannedSnapshots;
  readonly table: Excel.Table;
  readonly columns: readonly string[];
  /** Rows that are there */
  readonly length: number;
}

async function planClosing(context: Excel.RequestContext, closing: PeriodClosing): Promise<Outcome<Closing, ClosePeriodReason>> {
  const ranges = Object.fromEntries(Object.entries(SELECTORS).map(([key, name]) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values');
    return [key, range];
  })) as Readonly<Record<keyof typeof SELECTORS, Excel.Range>>;
  const table = context.workbook.tables.getItemOrNullObject('KpiSnapshots');
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load('name,worksheet/name,worksheet/protection/protected');
  header.load('values');
  body.load('values');
  const catalogue = context.workbook.tables.getItemOrNullObject('KpiCatalogue').getRange();
  catalogue.load('values');
  await context.sync();
  if (table.isNullObject || catalogue.isNullObject || Object.values(ranges).some((range) => range.isNullObject)) return failure({ code: 'nothingToClose' });
  const only = (key: keyof typeof SELECTORS): Cell => cellValue(ranges[key].values[0]?.[0]);
  const columns = (header.values[0] ?? []).map(String);
  const planned = planSnapshots(closing, {
    year: only('year'), period: only('period'), view: only('view'), version: only('version'), member: only('member'),
    rollups: rollupsIn(catalogue.values), summary: ranges.summary.values.map((row) => row.map(cellValue)), columns, snapshots: body.values.map((row) => row.map(cellValue)),
  });
  if (!planned.ok) return planned;
  if (planned.value.rows.length > 0 && table.worksheet.protection.protected) return failure({ code: 'sheetProtected', sheet: table.worksheet.name });
  return success({ planned: planned.value, table, columns, length: body.values.length });
}

/** Found by the table, wherever a colleague has moved it since it was read. */
function writeSnapshots({ planned: { rows }, table, columns, length }: Closing): void {
  const added = rows.filter(({ at }) => at >= length).length;
  if (added > 0) table.resize(table.getRange().getResizedRange(added, 0));
  const first = table.getHeaderRowRange().getCell(0, 0);
  const closedOn = columns.indexOf('closedOn');
  for (const { at, cells } of rows) {
    const row = first.getOffsetRange(1 + at, 0).getResizedRange(0, columns.length - 1);
    row.values = [cells.map((cell) => cell ?? '')];
    if (closedOn >= 0) row.getCell(0, closedOn).numberFormat = [[DATE_FORMAT]];
  }
}

function rollupsIn([columns = [], ...rows]: readonly (readonly unknown[])[]): ReadonlyMap<string, Cell> {
  const [id, rollup] = [columns.indexOf('id'), columns.indexOf('rollup')];
  return new Map(rows.map((row) => [String(row[id]).toLowerCase(), cellValue(row[rollup])] as const));
}
