import { type Bilingual, findKpi, kpiLibrary } from '../../src/kpi';
import { customFunctions } from '../../src/functions/customFunctions';

const functionIds = customFunctions.map(({ id }) => id);

describe('the KPI library', () => {
  it('has unique, stable ids', () => {
    const ids = kpiLibrary.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(ids).toEqual(expect.arrayContaining([
      'revenue', 'gross-margin', 'ebit', 'revenue-won', 'deals-won', 'win-rate', 'sales-cycle', 'deal-size', 'nps',
    ]));
  });

  it('is found by id', () => {
    expect(findKpi('win-rate')?.name).toEqual({ en: 'Win rate', nb: 'Vinnrate' });
    expect(findKpi('my-own')).toBeUndefined();
    expect(findKpi('')).toBeUndefined();
  });

  it.each(kpiLibrary.map((kpi) => [kpi.id, kpi] as const))('%s is whole', (_, kpi) => {
    const texts: Bilingual[] = [
      kpi.name, kpi.definition, kpi.formula, kpi.variant, kpi.trap, ...kpi.inputs.map(({ label }) => label), ...kpi.dimensions,
    ];
    for (const { en, nb } of texts) {
      expect(en.trim()).not.toBe('');
      expect(nb.trim()).not.toBe('');
    }
    for (const text of [kpi.definition, kpi.variant, kpi.trap]) expect(text.en).not.toBe(text.nb);
    expect(kpi.departments.length).toBeGreaterThan(0);
    if (kpi.function) expect(functionIds).toContain(kpi.function);
  });

  it.each(kpiLibrary.map((kpi) => [kpi.id, kpi] as const))('%s adds up as its inputs say', (_, { rollup, inputs }) => {
    expect(inputs.map(({ part }) => part)).toEqual(rollup === 'ratio' ? ['numerator', 'denominator'] : ['value']);
  });

  it.each(kpiLibrary.map((kpi) => [kpi.id, kpi] as const))('%s tolerates in the kind that suits its unit', (_, { unit, tolerance }) => {
    expect(tolerance.kind).toBe(unit === 'share' || unit === 'points' ? 'absolute' : 'relative');
    expect(tolerance.value).toBeGreaterThan(0);
  });
});
