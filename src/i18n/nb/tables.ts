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
    stage: 'Stadium',
    inStage: 'I stadiet nå',
    reached: 'Nådd',
    value: 'Verdi',
    fromPrevious: 'Fra forrige stadium',
    fromFirst: 'Fra første stadium',
  },
};
