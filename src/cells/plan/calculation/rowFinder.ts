import { column, header, quoted } from '../../formula';
import { ACTUAL, WHOLE } from '../actuals';

/** What tells a row of KpiActuals or KpiTargets from the others; `kpi`, `year` and the member's cell are references. */
export interface RowKey {
  readonly table: 'KpiActuals' | 'KpiTargets';
  readonly kpi: string;
  readonly year: string;
  readonly part: string;
  /** undefined: the whole */
  readonly member?: { readonly dimension: string; readonly cell: string };
}

/**
 * The position of that row among the rows of its table, 0 where there is none. SUMPRODUCT makes both Excel 2016 and LibreOffice compare whole
 * columns; texts are compared by `=`, in which `*` and `?` are plain characters. Of rows with the same key the last one counts.
 */
export function rowFinder({ table, kpi, year, part, member }: RowKey): string {
  const is = (name: string, value: string): string => `(${column(table, name)}=${value})`;
  const tests = [
    is('kpi', kpi), is('year', year),
    table === 'KpiActuals' ? is('scenario', quoted(ACTUAL)) : is('version', 'Kpi.Version'),
    is('dimension', member ? quoted(member.dimension) : '""'), is('member', member ? member.cell : quoted(WHOLE)),
    is('part', quoted(part)),
    `(ROW(${column(table, 'kpi')})-ROW(${header(table, 'kpi')}))`,
  ];
  return `SUMPRODUCT(MAX(${tests.join('*')}))`;
}
