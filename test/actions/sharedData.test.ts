import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importTable } from '../../src/actions';
import { inWorkbook } from './inWorkbook';

/** Every file of real data becomes a table by what is found out about it alone, without a decision of the user's. */

const DATA = path.join(__dirname, '../../../shared/data');
const dataIsHere = existsSync(DATA);
if (!dataIsHere) console.warn(`LEFT OUT: the import of real files, for ${DATA} is missing.`);

/** File, its lines of data, the columns that hold dates as serials, and one cell that shows it: row, column, value */
type Found = readonly [file: string, rows: number, dates: readonly string[], cell: readonly [row: number, column: string, value: unknown]];

(dataIsHere ? test.each : test.skip.each)<Found>([
  ['crm-sales-pipeline.csv', 8800, ['engage_date', 'close_date'], [1, 'close_date', 42795]],
  ['crm-accounts.csv', 85, [], [1, 'account', 'Acme Corporation']],
  ['crm-products.csv', 7, [], [1, 'product', 'GTX Basic']],
  ['crm-sales-teams.csv', 35, [], [1, 'sales_agent', 'Anna Snelling']],
  // A drawing of tables rather than one: its empty lines are left out.
  ['crm-data-dictionary.csv', 7, [], [1, 'accounts', 'account']],
  ['call-center.csv', 120, ['Date'], [1, 'FactCallCenterID', 1]],
  ['finance.csv', 39409, ['Date'], [1, 'Amount', 22080]],
  ['finance-accounts.csv', 98, [], [1, 'Account', 'Balance Sheet']],
])('%s becomes a table of %i rows', async (file, rows, dates, [row, column, value]) => {
  await inWorkbook(async (workbook) => {
    const outcome = await importTable({ source: { file, onBadRow: 'skip' }, files: new Map([[file, new Uint8Array(readFileSync(path.join(DATA, file)))]]) });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
    expect(outcome.value.rows).toBe(rows);
    const [header, ...cells] = workbook.cells(outcome.value.sheet);
    expect(cells).toHaveLength(rows);
    expect(cells[row - 1]![header!.indexOf(column)]).toBe(value);
    for (const name of dates) expect(typeof cells[0]![header!.indexOf(name)]).toBe('number');
  });
});
