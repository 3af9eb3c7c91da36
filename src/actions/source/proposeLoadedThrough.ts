import { dateOfSerial, serialOfDate } from '../../kpi';
import type { RefreshReport } from '../refreshSource';

const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The day up to which a file is probably complete: the end of the month of its latest date, or that date itself where the month is not over.
 * Days to come (due dates, ends of contracts) say nothing about it. Never earlier than what the source reached before.
 * @example proposeLoadedThrough([{ column: 'closed', latest: 42766 }], '2017-03-15', undefined) // '2017-01-31'
 */
export function proposeLoadedThrough(latestDates: RefreshReport['latestDates'], today: string, before: string | undefined): string | undefined {
  const now = serialOfDate(today);
  const past = latestDates.map(({ latest }) => Math.floor(latest)).filter((latest) => latest <= now);
  if (past.length === 0) return before;
  const latest = Math.max(...past);
  const end = endOfMonth(latest);
  const proposal = dateOfSerial(end <= now ? end : latest);
  return before !== undefined && before > proposal ? before : proposal;
}

function endOfMonth(serial: number): number {
  const date = new Date((serial - SERIAL_OF_1970) * MILLISECONDS_PER_DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / MILLISECONDS_PER_DAY + SERIAL_OF_1970;
}
