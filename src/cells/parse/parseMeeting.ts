import type { SetupAction, SetupNote } from '../../kpi';
import { given } from './given';
import { choiceAt, dateAt, textAt, wholeNumberAt, yearAt } from './readCell';
import { type Reading, rowsIfThere } from './readRows';

/** KpiNotes: what was said of a KPI, and when. A row without a KPI or a note is not finished yet. */
export function parseNotes(reading: Reading): readonly SetupNote[] {
  return rowsIfThere(reading, 'KpiNotes', { columns: ['date', 'author', 'kpi', 'year', 'period', 'note'], keys: ['kpi', 'note', 'date', 'author', 'year'] }).flatMap((row) => {
    const [kpi, note] = [textAt(row, 'kpi'), textAt(row, 'note')];
    if (kpi === undefined || note === undefined) return [];
    return [{ kpi, note, ...given({ date: dateAt(reading, row, 'date'), author: textAt(row, 'author'), year: yearAt(reading, row, 'year'), period: wholeNumberAt(reading, row, 'period') }) } as SetupNote];
  });
}

/** KpiActions: what was agreed. */
export function parseActions(reading: Reading): readonly SetupAction[] {
  return rowsIfThere(reading, 'KpiActions', { columns: ['created', 'author', 'kpi', 'action', 'owner', 'due', 'state'], keys: ['action', 'kpi', 'created', 'author'] }).flatMap((row) => {
    const action = textAt(row, 'action');
    if (action === undefined) return [];
    return [{
      action,
      ...given({
        created: dateAt(reading, row, 'created'), author: textAt(row, 'author'), kpi: textAt(row, 'kpi'), owner: textAt(row, 'owner'), due: dateAt(reading, row, 'due'),
        state: textAt(row, 'state') === undefined ? undefined : choiceAt(reading, row, 'state', 'actionState'),
      }),
    }];
  });
}
