import { OWN_AGGREGATES, emptyGroupMapping, guessGroup, guessMapping, inputsOf, isMapped, kpiLibrary, missingRoles, ownInputs, roleGroups, type KpiDefinition, type OwnCalculation, type Rollup, type TableSketch } from '../../../src/kpi';

const own = (rollup: Rollup, calculation?: OwnCalculation): KpiDefinition => ({ ...kpiLibrary[0]!, id: 'own', rollup, inputs: ownInputs(rollup, calculation) });
const DEALS: TableSketch = {
  name: 'Deals',
  columns: [
    { name: 'stage', kind: 'text', choices: ['Won', 'Lost'] }, { name: 'closed', kind: 'date', choices: [] }, { name: 'value', kind: 'number', choices: [] }, { name: 'cost', kind: 'number', choices: [] },
  ],
};
const IN_DEALS = { table: 'Deals', date: 'closed' };

describe('what a KPI of one’s own is made of', () => {
  it.each<readonly [Rollup, OwnCalculation | undefined, object]>([
    ['sum', undefined, { value: { ...IN_DEALS, aggregate: 'sum', column: 'value' } }],
    ['sum', { value: 'count' }, { value: { ...IN_DEALS, aggregate: 'count' } }],
    ['average', undefined, { value: { ...IN_DEALS, aggregate: 'average', column: 'value' } }],
    ['last', undefined, { value: { ...IN_DEALS, aggregate: 'last', column: 'value' } }],
    // What makes no sense for how it adds up is as if nothing was said
    ['sum', { value: 'average' }, { value: { ...IN_DEALS, aggregate: 'sum', column: 'value' } }],
    ['ratio', { numerator: 'count', denominator: 'count' }, { numerator: { ...IN_DEALS, aggregate: 'count' }, denominator: { ...IN_DEALS, aggregate: 'count' } }],
  ])('%s %j: a whole proposal from a table', (rollup, calculation, inputs) => {
    const kpi = own(rollup, calculation);
    expect(inputsOf(kpi, guessMapping(kpi, [DEALS]))).toEqual(inputs);
  });

  it('asks for both parts of a ratio apart, as they may stand in two tables, and one column is not proposed for both', () => {
    const kpi = own('ratio');
    const groups = roleGroups(kpi);
    expect(groups.map(({ parts }) => parts)).toEqual([['numerator'], ['denominator']]);
    const mapping = groups.map((group) => guessGroup(group, DEALS, []));
    expect(isMapped(kpi, mapping)).toBe(true);
    const [numerator, denominator] = mapping;
    const inputs = inputsOf(kpi, [{ ...numerator!, columns: { ...numerator!.columns, ofNumerator: 'cost', rowsOfNumerator: 'stage' }, texts: { rowsOfNumerator: ['Won'] } }, denominator!]);
    expect(inputs).toEqual({
      numerator: { ...IN_DEALS, aggregate: 'sum', column: 'cost', where: { stage: ['Won'] } }, denominator: { ...IN_DEALS, aggregate: 'sum', column: 'value' },
    });
  });

  it('waits for what is not said: table, column, and the texts of a column that is chosen', () => {
    const [group] = roleGroups(own('sum'));
    const guess = guessGroup(group!, DEALS, []);
    expect(missingRoles(group!, emptyGroupMapping)).toEqual(['table']);
    expect(missingRoles(group!, { ...guess, columns: {} })).toEqual(['ofValue', 'date']);
    expect(missingRoles(group!, { ...guess, columns: { ...guess.columns, rowsOfValue: 'stage' } })).toEqual(['rowsOfValue']);
    expect(missingRoles(group!, guess)).toEqual([]);
  });

  it('offers the usual way first', () => expect(Object.entries(OWN_AGGREGATES).map(([rollup, [usual]]) => [rollup, usual])).toEqual([['sum', 'sum'], ['average', 'average'], ['last', 'last'], ['ratio', 'sum']]));
});
