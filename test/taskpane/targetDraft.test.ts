import { plannedKpi } from '../../src/actions';
import { draftOfTarget, figureOf, formsFor, newTargetOf, pasteInto, targetProblems, type TargetDraft } from '../../src/taskpane/setup/targetDraft';

const sum = plannedKpi({ id: 'revenue' });
const ratio = plannedKpi({ id: 'win-rate' });
const range = plannedKpi({ id: 'revenue', direction: 'range' });
const figures = { value: [1200, 0, 200, ...Array.from({ length: 10 }, () => 100)] };
const blank: TargetDraft = { form: 'none', amount: '', periods: Array.from({ length: 12 }, () => ''), lower: '', upper: '' };

describe('how a target can be given', () => {
  it.each([
    ['what adds up', sum, figures, ['shape', 'even', '445', 'periods', 'none']],
    ['what adds up, without a target', sum, {}, ['even', '445', 'periods', 'none']],
    ['a ratio', ratio, figures, ['hold', 'periods', 'none']],
    ['a range', range, figures, ['limits', 'none']],
  ] as const)('%s', (_, kpi, found, forms) => expect(formsFor(kpi, undefined, found)).toEqual(forms));

  it('goes on coming from data where it does', () => {
    expect(formsFor(sum, { year: 2026, source: { table: 'Budget', aggregate: 'sum', column: 'amount', date: 'month' } }, {})[0]).toBe('source');
  });
});

describe('a target in its form and back', () => {
  it.each<[string, Parameters<typeof draftOfTarget>[0], Parameters<typeof draftOfTarget>[1], Partial<TargetDraft>]>([
    ['none', sum, undefined, { form: 'none' }],
    ['even', sum, { year: 2026, annual: 1200, profile: 'even' }, { form: 'even', amount: '1200' }],
    ['months with a year', sum, { year: 2026, annual: 1200, periods: figures.value.slice(1) }, { form: 'shape', amount: '1200' }],
    ['months', sum, { year: 2026, periods: figures.value.slice(1) }, { form: 'periods' }],
    ['a level', ratio, { year: 2026, hold: 0.4 }, { form: 'hold', amount: '0.4' }],
    ['limits', range, { year: 2026, lower: 1 }, { form: 'limits', lower: '1', upper: '' }],
  ])('%s', (_, kpi, target, draft) => expect(draftOfTarget(kpi, target, figures, String)).toMatchObject(draft));

  it.each<[Partial<TargetDraft>, unknown, unknown]>([
    [{ form: 'none' }, 'none', undefined], [{ form: 'source' }, undefined, undefined],
    [{ form: 'even', amount: '2 400' }, { annual: 2400, profile: 'even' }, { annual: 2400, profile: 'even' }],
    [{ form: 'shape', amount: '2400' }, { annual: 2400, profile: figures.value.slice(1) }, { annual: 2400, profile: figures.value.slice(1) }],
    [{ form: 'hold', amount: '42,5 %' }, { hold: 0.425 }, { hold: 0.425 }],
    [{ form: 'limits', lower: '-1' }, { lower: -1 }, { lower: -1 }],
    [{ form: 'periods', periods: ['0', '', ...blank.periods.slice(2)] }, { periods: [0, ...Array.from({ length: 11 }, () => null)] }, { periods: [0, ...Array.from({ length: 11 }, () => null)] }],
  ])('%j', (change, figure, decided) => {
    expect(figureOf({ ...blank, ...change }, 'nb', figures)).toEqual(figure);
    expect(newTargetOf({ ...blank, ...change }, 'nb', figures)).toEqual(decided);
  });
});

it('a year that was typed beside its months stays typed, as their sum', () => {
  const draft = { ...blank, form: 'periods' as const, periods: ['0,1', '0,2', ...blank.periods.slice(2)] };
  expect(figureOf(draft, 'nb', figures, { year: 2026, annual: 5, profile: 'even' })).toMatchObject({ annual: 0.3, periods: [0.1, 0.2, ...Array.from({ length: 10 }, () => null)] });
  expect(newTargetOf(draft, 'nb', figures)).toEqual({ periods: [0.1, 0.2, ...Array.from({ length: 10 }, () => null)] });
});

describe('what is wrong with it', () => {
  it.each<[Partial<TargetDraft>, unknown]>([
    [{ form: 'none', amount: 'x' }, []], [{ form: 'even', amount: '' }, [{ field: 'amount', text: '' }]], [{ form: 'hold', amount: '1,5' }, [{ field: 'amount', text: '1,5' }]],
    [{ form: 'periods' }, [{ field: 0, text: '' }]], [{ form: 'periods', periods: ['1', 'two', ...blank.periods.slice(2)] }, [{ field: 1, text: 'two' }]],
    [{ form: 'limits' }, [{ field: 'lower', text: '' }]], [{ form: 'limits', upper: 'x' }, [{ field: 'upper', text: 'x' }]],
  ])('%j', (change, problems) => expect(targetProblems({ ...blank, ...change }, 'en')).toEqual(problems));
});

describe('pasted from Excel', () => {
  it.each([
    ['a column from the first month on', 0, '1\n2\n3\n', ['1', '2', '3', '']],
    ['a row from the second on', 1, '1,5\t\t-3', ['', '1,5', '', '-3']],
    ['more than there is room for', 2, '1\r\n2\r\n3', ['', '', '1', '2']],
  ] as const)('%s', (_, at, text, filled) => expect(pasteInto(['', '', '', ''], at, text)).toEqual(filled));
});
