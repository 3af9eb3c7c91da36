import { proposeInputs } from '../../src/actions';
import { findKpi, guessInputs, type TableSketch } from '../../src/kpi';

const everything: TableSketch = {
  name: 'Everything',
  columns: [
    { name: 'Status', kind: 'text', choices: ['Lost', 'Won'] },
    { name: 'Type', kind: 'text', choices: ['New', 'Upsell'] },
    { name: 'Opened', kind: 'date', choices: [] },
    { name: 'Closed', kind: 'date', choices: [] },
    { name: 'Invoice date', kind: 'date', choices: [] },
    { name: 'Paid', kind: 'date', choices: [] },
    { name: 'Value', kind: 'number', choices: [] },
    { name: 'Cost', kind: 'number', choices: [] },
    { name: 'Score', kind: 'number', choices: [] },
    { name: 'Hours', kind: 'number', choices: [] },
  ],
};

test.each([
  ['a count with one condition', 'deals-won', true],
  ['two counts', 'win-rate', true],
  ['one column less another', 'sales-cycle', true],
  ['one amount less another', 'gross-margin', true],
  ['what stands open', 'outstanding-invoices', false],
  ['two conditions', 'new-sales', false],
  ['a factor', 'nps', false],
  ['limits', 'sla-share', false],
])('%s is proposed only if the wizard can show it whole: %s', (_, id, isShown) => {
  const kpi = findKpi(id)!;
  const guess = guessInputs(kpi, everything);
  expect(guess).toBeDefined();
  expect(proposeInputs(kpi, everything)).toEqual(isShown ? guess : undefined);
});
