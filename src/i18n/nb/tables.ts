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
  ageing: {
    age: 'Dager etter forfall',
    amount: 'Beløp',
    notDue: 'Ikke forfalt',
    over: (days) => `Over ${days}`,
  },
};
