import type { Setup, SetupActivity, SetupGoal } from '../../kpi';
import { tieRows } from '../plan/ties';
import { given } from './given';
import { dateAt, listAt, neededText, numberAt, textAt } from './readCell';
import { type Reading, type TableRow, rowsIfThere, rowsOf, tableNamed } from './readRows';

const TIE_COLUMNS = ['goal', 'activity', 'kpi'] as const;

type Ties = NonNullable<Setup['ties']>;

export interface ParsedGoals {
  readonly goals: readonly SetupGoal[];
  readonly activities: readonly SetupActivity[];
  readonly ties: Ties | undefined;
  readonly goalRows: readonly TableRow[];
  readonly activityRows: readonly TableRow[];
  readonly tieRows: readonly TableRow[];
}

/** KpiGoals, KpiActivities and KpiTies: a workbook has all three or none. */
export function parseGoals(reading: Reading): ParsedGoals {
  const isThere = (['KpiGoals', 'KpiActivities', 'KpiTies'] as const).some((name) => tableNamed(reading, name));
  const rows = isThere ? rowsOf : rowsIfThere;
  const goalRows = rows(reading, 'KpiGoals', { columns: ['id', 'name', 'kpi', 'target', 'due', 'owner'], keys: ['id'] });
  const activityRows = rows(reading, 'KpiActivities', { columns: ['id', 'name', 'department', 'owner'], keys: ['id'] });
  const ties = rows(reading, 'KpiTies', { columns: TIE_COLUMNS, keys: TIE_COLUMNS, anyOf: TIE_COLUMNS });
  const goals = goalRows.map((row): SetupGoal => ({
    id: textAt(row, 'id')!, name: neededText(reading, row, 'name') ?? '',
    ...given({ kpi: textAt(row, 'kpi'), target: numberAt(reading, row, 'target'), due: dateAt(reading, row, 'due'), owner: textAt(row, 'owner') }),
  }));
  const written = ties.map((row) => given({ goal: textAt(row, 'goal'), activity: textAt(row, 'activity'), kpi: textAt(row, 'kpi') }));
  const activities = activityRows.map((row): SetupActivity => {
    const id = textAt(row, 'id')!;
    const own = written.filter(({ activity }) => activity === id);
    return {
      id, name: neededText(reading, row, 'name') ?? '',
      ...given({ departments: listAt(row, 'department')?.slice(), goals: distinct(own.map(({ goal }) => goal)), kpis: distinct(own.map(({ kpi }) => kpi)), owner: textAt(row, 'owner') }),
    };
  });
  return { goals, activities, ties: sameTies(written, tieRows(goals, activities)) ? undefined : written, goalRows, activityRows, tieRows: ties };
}

function distinct(ids: readonly (string | undefined)[]): string[] | undefined {
  const found = [...new Set(ids.filter((id) => id !== undefined))];
  return found.length > 0 ? found : undefined;
}

/** Whether the rows say no more and no less than goals and activities do, in whichever order. */
function sameTies(written: Ties, implied: ReturnType<typeof tieRows>): boolean {
  const rows = written.map(({ goal, activity, kpi }) => JSON.stringify([goal ?? null, activity ?? null, kpi ?? null]));
  const wanted = new Set(implied.map((tie) => JSON.stringify(tie)));
  return rows.length === wanted.size && rows.every((row) => wanted.has(row));
}
