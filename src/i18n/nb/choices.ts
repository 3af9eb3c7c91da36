import type { choices as english } from '../en/choices';

export const choices: typeof english = {
  direction: { higher: 'høyere', lower: 'lavere', range: 'intervall' },
  toleranceKind: { relative: 'relativ', absolute: 'absolutt' },
  attainmentMethod: { linear: 'lineær', inverse: 'invers' },
  aggregation: {
    sum: 'sum', count: 'antall', average: 'gjennomsnitt', median: 'median', min: 'min', max: 'maks', distinct: 'unike',
  },
  cumulativeAggregation: { sum: 'sum', average: 'gjennomsnitt', last: 'siste' },
  breakdownOrder: { value: 'verdi', key: 'gruppe' },
  landingMethod: { pace: 'tempo', runrate: 'snitt', trend: 'trend' },
  surveyMethod: { top2: 'topp2', mean: 'gjennomsnitt' },
  churnMethod: { opening: 'inngående', average: 'gjennomsnitt' },
  dsoMethod: { ending: 'slutt', average: 'gjennomsnitt', countback: 'tilbaketelling' },
  timeUnit: { hours: 't', minutes: 'min', days: 'd' },
  grain: { month: 'måned', quarter: 'kvartal', week: 'uke', year: 'år' },
  view: { month: 'måned', quarter: 'kvartal', ytd: 'hittil i år' },
  rollup: { sum: 'sum', average: 'gjennomsnitt', last: 'siste', ratio: 'forholdstall' },
  headers: { true: 'SANN', false: 'USANN', en: 'en', nb: 'nb' },
};
