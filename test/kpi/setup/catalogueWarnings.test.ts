import { catalogueWarnings, freeKpiId, MOST_KPIS } from '../../../src/kpi';

const own = (count: number, department: string): { id: string; departments: string[] }[] => Array.from({ length: count }, (_, index) => ({ id: `own-${department.toLowerCase()}-${index}`, departments: [department] }));

describe('few and right', () => {
  it.each([
    ['few', { kpis: own(MOST_KPIS.department, 'sales') }, []],
    ['many for one department', { kpis: own(MOST_KPIS.department + 1, 'Lager') }, [{ code: 'manyInDepartment', department: 'Lager', count: 8, limit: 7 }]],
    ['more than the workbook wants', { kpis: own(3, 'sales'), limits: { department: 2, all: 2 } }, [{ code: 'manyInDepartment', department: 'sales', count: 3, limit: 2 }, { code: 'manyInAll', count: 3, limit: 2 }]],
    ['fewer than the workbook allows', { kpis: own(9, 'sales'), limits: { department: 9 } }, []],
    ['many, of which some are not in use', { kpis: own(MOST_KPIS.department + 1, 'sales').map((kpi, index) => ({ ...kpi, active: index > 0 })) }, []],
    ['many in all', { kpis: ['sales', 'support', 'Lager', ''].flatMap((department) => own(6, department)) }, [{ code: 'manyInAll', count: 24, limit: 20 }]],
    ['a department of the library’s KPI', { kpis: [{ id: 'win-rate' }], activities: [{ id: 'a', name: 'Call', departments: ['sales', 'support'], kpis: ['win-rate'] }] }, [{ code: 'departmentWithout', department: 'support' }]],
    ['a goal that only an activity shows', { kpis: [{ id: 'nps' }], goals: [{ id: 'g', name: 'Grow' }], activities: [{ id: 'a', name: 'Call', goals: ['g'], kpis: ['nps'] }] }, []],
    ['a goal whose KPI is not in use', { kpis: [{ id: 'nps', active: false }], goals: [{ id: 'g', name: 'Grow', kpi: 'nps' }] }, [{ code: 'goalWithout', goal: 'Grow' }]],
    ['a goal that no tie leads to', { kpis: [{ id: 'nps' }], goals: [{ id: 'g', name: 'Grow' }], activities: [{ id: 'a', name: 'Call', goals: ['g'], kpis: ['nps'] }], ties: [{ activity: 'a', kpi: 'nps' }, { goal: 'g', activity: 'a' }] }, [{ code: 'goalWithout', goal: 'Grow' }]],
    ['ties alone', { kpis: [{ id: 'nps' }], goals: [{ id: 'g', name: 'Grow' }], activities: [{ id: 'a', name: 'Call' }], ties: [{ goal: 'g', kpi: 'nps' }] }, [{ code: 'activityWithout', activity: 'Call' }]],
  ])('%s', (_, setup, warnings) => expect(catalogueWarnings(setup)).toEqual(warnings));
});

describe('an id for a KPI of one’s own', () => {
  it.each([
    ['Sykefravær', [], 'sykefravaer'], ['Økt lønn – 2. kvartal', [], 'oekt-loenn-2-kvartal'], ['Café %', [], 'cafe'], ['客户', [], 'kpi'], ['客户', ['kpi'], 'kpi-2'], ['', [], 'kpi'],
    ['Win rate', [], 'win-rate-2'], ['Sick leave', ['sick-leave', 'sick-leave-2'], 'sick-leave-3'],
  ] as const)('%s is %s', (name, taken, id) => expect(freeKpiId(name, taken)).toBe(id));
});
