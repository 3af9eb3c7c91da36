import type { tables as english } from '../en/tables';

export const tables: typeof english = {
  breakdown: {
    key: 'Gruppe',
    value: 'Verdi',
    share: 'Andel',
    cumulativeShare: 'Akkumulert andel',
    rest: 'Øvrige',
    unnamed: '(tom)',
  },
  funnel: {
    stage: 'Fase',
    inStage: 'I fasen nå',
    reached: 'Nådd',
    value: 'Verdi',
    fromPrevious: 'Fra forrige fase',
    fromFirst: 'Fra første fase',
  },
  ageing: {
    age: 'Dager etter forfall',
    amount: 'Beløp',
    notDue: 'Ikke forfalt',
    over: (days) => `Over ${days}`,
  },
  crosstab: { total: 'Totalt' },
  periods: { period: 'Periode', value: 'Verdi', quarter: 'K', week: 'U' },
  scorecard: {
    id: 'Nøkkel', actual: 'Faktisk', target: 'Mål', variance: 'Avvik', variancePct: 'Avvik %', attainment: 'Oppnådd', status: 'Status',
    previousYear: 'I fjor', landing: 'Ventet for året', required: 'Trengs per periode',
  },
};
