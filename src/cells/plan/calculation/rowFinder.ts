import { column, header, quoted } from '../../formula';
import { ACTUAL, WHOLE } from '../actuals';

/** What tells a row of KpiActuals or KpiTargets from the others; `kpi`, `year`, dimension and member are references or texts of a formula. */
export interface RowKey {
  readonly table: 'KpiActuals' | 'KpiTargets';
  readonly kpi: string;
  readonly year: string;
  readonly part: string;
  readonly member: { readonly dimension: string; readonly name: string };
}

export const THE_WHOLE = { dimension: '""', name: quoted(WHOLE) } as const;

/**
 * The position of that row among the rows of its table, `#N/A` where there is none. LOOKUP makes both Excel 2016 and LibreOffice compare whole
 * columns; texts are compared by `=`, in which `*` and `?` are plain characters. Of rows with the same key the last one counts.
 */
export function rowFinder({ table, kpi, year, part, member }: RowKey): string {
  const is = (name: string, value: string): string => `(${column(table, name)}=${value})`;
  const tests = [
    is('kpi', kpi), is('year', year),
    table === 'KpiActuals' ? is('scenario', quoted(ACTUAL)) : is('version', 'Kpi.Version'),
    is('dimension', member.dimension), is('member', member.name),
    is('part', quoted(part)),
  ];
  return `LOOKUP(2,1/(${tests.join('*')}),ROW(${column(table, 'kpi')})-ROW(${header(table, 'kpi')}))`;
}
