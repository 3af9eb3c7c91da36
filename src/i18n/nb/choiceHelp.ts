import type { choiceHelp as english } from '../en/choiceHelp';

export const choiceHelp: typeof english = {
  aggregation: {
    sum: 'Summen av beløpene.',
    count: 'Antall rader med innhold.',
    average: 'Gjennomsnittet av beløpene.',
    median: 'Det midterste beløpet: halvparten er større, halvparten mindre.',
    min: 'Det minste beløpet.',
    max: 'Det største beløpet.',
    distinct: 'Antall ulike verdier.',
  },
  cumulativeAggregation: { sum: 'Løpende sum.', average: 'Løpende gjennomsnitt.', last: 'Siste kjente verdi.' },
  breakdownOrder: { value: 'Størst først.', key: 'Etter navn.' },
  landingMethod: {
    pace: 'Det som gjenstår av planen, i samme takt som hittil.',
    runrate: 'Gjennomsnittet hittil for hver periode som gjenstår.',
    trend: 'Linjen gjennom resultatene hittil.',
  },
  surveyMethod: { top2: 'Andelen som ga ett av de to beste svarene.', mean: 'Gjennomsnittssvaret, omregnet slik at 0 er dårligst og 1 er best.' },
  dsoMethod: {
    ending: 'Etter saldoen ved periodens slutt.',
    average: 'Etter gjennomsnittet av flere saldoer.',
    countback: 'Regner saldoen mot de siste månedenes omsetning først.',
  },
  timeUnit: { hours: 'Timer.', minutes: 'Minutter.', days: 'Døgn.' },
  grain: { month: 'Kalendermåneder: 2017-03.', quarter: 'Kvartaler: 2017-K1.', week: 'ISO-uker, fra mandag: 2017-U09.', year: 'Kalenderår: 2017.' },
  view: { month: 'Bare perioden.', quarter: 'Kvartalet hittil.', ytd: 'Alle periodene i året til og med denne.' },
};
