import { type Written, parseWritten, writtenText } from '../../../src/cells';

const prints = new Map([['unit1', 'aaa'], ['unit2', 'bbb']]);

test.each<[string, Written]>([
  ['a finished run', { prints, pending: false, run: 'ab.cd' }],
  ['a run that broke off', { prints, pending: true }],
  ['a first run that broke off while it showed its sheets', { prints, pending: true, making: { sheets: ['Dashboard Sales', '100 %', 'Møte'], untouched: 'Sheet 1' } }],
  ['one among sheets of the user', { prints, pending: true, making: { sheets: ['Scorecard'], untouched: undefined } }],
  ['a large workbook', { prints, pending: false, run: 'ab.cd', readings: [[{ anchor: 'KpiTargets', from: 0 }, { anchor: 'Kpi.Summary', from: 0 }], [{ anchor: 'Kpi.Summary', from: 812 }]] }],
])('%s is read as it was written', (_, written) => expect(parseWritten(writtenText(written))).toEqual({ run: undefined, making: undefined, readings: undefined, ...written }));

test.each(['', 'pending', 'pending:%', 'pending:%zz/{', 'what is this?'])('a cell that somebody has written “%s” in is no fault', (text) => expect(parseWritten(text).prints.size).toBe(0));

test.each(['', 'KpiTargets/x', 'KpiTargets/4', 'KpiTargets/0|KpiTargets/8|KpiTargets/8', '/0'])('“%s” says nothing of what is read together', (text) => (
  expect(parseWritten(`read=${text} unit1:aaa`)).toMatchObject({ readings: [], prints: new Map([['unit1', 'aaa']]) })
));
