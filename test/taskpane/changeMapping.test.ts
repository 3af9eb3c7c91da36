import { findKpi, guessMapping, roleGroups, type TableSketch } from '../../src/kpi';
import { columnsFor, withChoiceColumn, withColumn, withTable, withTexts } from '../../src/taskpane/wizard/changeMapping';

const deals: TableSketch = {
  name: 'Deals',
  columns: [
    { name: 'Stage', kind: 'text', choices: ['Lost', 'Open', 'Won'] }, { name: 'Result', kind: 'text', choices: ['No', 'Vunnet'] },
    { name: 'Opened', kind: 'date', choices: [] }, { name: 'Closed', kind: 'date', choices: [] }, { name: 'Left', kind: 'other', choices: [] },
    { name: 'Value', kind: 'number', choices: [] },
  ],
};
const [cycle] = roleGroups(findKpi('sales-cycle')!);
const [guess] = guessMapping(findKpi('sales-cycle')!, [deals]);
const outcome = cycle!.fields.find((field) => field.kind === 'choice')!;
const winRate = roleGroups(findKpi('win-rate')!)[0]!.fields.find((field) => field.kind === 'choice')!;

test.each([['closed', ['Opened', 'Closed', 'Left']], ['amount', ['Left', 'Value']], ['requestType', ['Stage', 'Result', 'Left']]] as const)(
  'columns for %s', (role, expected) => expect(columnsFor(role, deals).map(({ name }) => name)).toEqual(expected),
);

test('a column that becomes something else is no longer what it was', () => {
  expect(withColumn(cycle!, guess!, 'closed', 'Opened').columns).toEqual({ closed: 'Opened', outcome: 'Stage' });
  expect(withColumn(cycle!, guess!, 'closed', '').columns).toEqual({ opened: 'Opened', outcome: 'Stage' });
  expect(withColumn(cycle!, guess!, 'closed', 'Left').columns).toEqual({ opened: 'Opened', closed: 'Left', outcome: 'Stage' });
});

test('another column that says it brings its own texts, and none takes them away', () => {
  expect(withChoiceColumn(guess!, outcome, deals.columns[1])).toMatchObject({ columns: { outcome: 'Result' }, texts: { won: ['Vunnet'] } });
  expect(withChoiceColumn(guess!, outcome, undefined)).toEqual({ table: 'Deals', columns: { opened: 'Opened', closed: 'Closed' }, texts: {} });
});

test('a text means one thing', () => {
  const mapping = withTable(roleGroups(findKpi('win-rate')!)[0]!, deals);
  expect(mapping.texts).toEqual({ won: ['Won'], lost: ['Lost'] });
  expect(withTexts(mapping, winRate, 'won', ['Won', 'Lost']).texts).toEqual({ won: ['Won', 'Lost'], lost: [] });
});
