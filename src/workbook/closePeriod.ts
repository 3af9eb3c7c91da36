import { type Cell, type ClosingProblem, type Outcome, type PeriodClosing, type PlannedSnapshots, RUNNING_NAME, failure, planSnapshots, success } from '../cells';
import { cellValue } from './cellValue';
import { excelFailure } from './excelFailure';
import type { ExcelFailure } from './importReasons';
import { textIn } from './kpiWorkbook';
import { isUnderWay } from './runs';

const SELECTORS = { year: 'Kpi.Year', period: 'Kpi.Period', view: 'Kpi.View', version: 'Kpi.Version', member: 'Kpi.MemberKey', summary: 'Kpi.Summary' } as const;
const DATE_FORMAT = 'yyyy-mm-dd';

export type ClosePeriodReason = ClosingProblem | { readonly code: 'nothingToClose' } | { readonly code: 'sheetProtected'; readonly sheet: string } | { readonly code: 'busy' } | ExcelFailure;

/** Writes what the workbook shows for a period as what was reported. Two syncs: what is shown, and the rows. */
export async function closePeriod(closing: PeriodClosing): Promise<Outcome<PlannedSnapshots, ClosePeriodReason>> {
  try {
    return await Excel.run(async (context) => {
      const ranges = Object.fromEntries(Object.entries(SELECTORS).map(([key, name]) => {
        const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
        range.load('values');
        return [key, range];
      })) as Readonly<Record<keyof typeof SELECTORS, Excel.Range>>;
      const table = context.workbook.tables.getItemOrNullObject('KpiSnapshots');
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      table.load('name,worksheet/name,worksheet/protection/protected');
      header.load('values,columnCount');
      body.load('values');
      const running = context.workbook.names.getItemOrNullObject(RUNNING_NAME).getRangeOrNullObject();
      running.load('values');
      const catalogue = context.workbook.tables.getItemOrNullObject('KpiCatalogue').getRange();
      catalogue.load('values');
      await context.sync();
      if (table.isNullObject || catalogue.isNullObject || Object.values(ranges).some((range) => range.isNullObject)) return failure({ code: 'nothingToClose' });
      if (!running.isNullObject && isUnderWay(textIn(running))) return failure({ code: 'busy' });
      const only = (key: keyof typeof SELECTORS): Cell => cellValue(ranges[key].values[0]?.[0]);
      const planned = planSnapshots(closing, {
        year: only('year'), period: only('period'), view: only('view'), version: only('version'), member: only('member'),
        rollups: rollupsIn(catalogue.values),
        summary: ranges.summary.values.map((row) => row.map(cellValue)), columns: (header.values[0] ?? []).map(String), snapshots: body.values.map((row) => row.map(cellValue)),
      });
      if (!planned.ok || planned.value.rows.length === 0) return planned;
      if (table.worksheet.protection.protected) return failure({ code: 'sheetProtected', sheet: table.worksheet.name });
      const { rows } = planned.value;
      const added = rows.filter(({ at }) => at >= body.values.length).length;
      // Found by the table, wherever a colleague has moved it since it was read
      if (added > 0) table.resize(table.getRange().getResizedRange(added, 0));
      const first = table.getHeaderRowRange().getCell(0, 0);
      const closedOn = (header.values[0] ?? []).indexOf('closedOn');
      for (const { at, cells } of rows) {
        const row = first.getOffsetRange(1 + at, 0).getResizedRange(0, header.columnCount - 1);
        row.values = [cells.map((cell) => cell ?? '')];
        if (closedOn >= 0) row.getCell(0, closedOn).numberFormat = [[DATE_FORMAT]];
      }
      await context.sync();
      return success(planned.value);
    });
  } catch (error) {
    return failure(excelFailure(error));
  }
}

function rollupsIn([columns = [], ...rows]: readonly (readonly unknown[])[]): ReadonlyMap<string, Cell> {
  const [id, rollup] = [columns.indexOf('id'), columns.indexOf('rollup')];
  return new Map(rows.map((row) => [String(row[id]).toLowerCase(), cellValue(row[rollup])] as const));
}
