import type { cellChoices as english } from '../en/cellChoices';

export const cellChoices: typeof english = {
  shownView: { month: 'måned', quarter: 'kvartal', ytd: 'hittil i år', r12: 'siste 12 måneder' },
  shownOrder: { catalogue: 'katalog', worst: 'verst først' },
  actionState: { open: 'åpen', done: 'utført', dropped: 'droppet' },
  formulaStyle: { native: 'egne', functions: 'funksjoner' },
  unit: { currency: 'beløp', count: 'antall', share: 'andel', points: 'poeng', days: 'dager', hours: 'timer', minutes: 'minutter' },
  frequency: { monthly: 'månedlig', quarterly: 'kvartalsvis', yearly: 'årlig' },
  emptyMonth: { zero: 'null', missing: 'mangler' },
  calendar: { months: 'måneder', 445: '4-4-5' },
  language: { en: 'engelsk', nb: 'norsk' },
  colors: { greenRed: 'grønt og rødt', blueOrange: 'blått og oransje', grey: 'gråtoner' },
  yesNo: { true: 'ja', false: 'nei' },
};
