import type { paneSettings as english } from '../en/paneSettings';

/** Det ruten sier på siden med innstillinger. */
export const paneSettings: typeof english = {
  title: 'Innstillinger',
  workbook: 'Arbeidsboken, for alle som åpner den',
  language: 'Språket på arkene', languageHint: 'Ledetekster, dashbord og diagrammer følger med; tabeller og navn blir stående.',
  fiscalStart: 'Regnskapsåret begynner i', fiscalStartHint: 'Målene beholder kolonnene sine: det som står i den første, gjelder årets første måned.',
  tolerance: 'Toleranse for måltall som vurderes i andel av målet', toleranceHint: 'For alle disse; hvert av dem kan få en egen i katalogen.', various: 'De er forskjellige nå. Det du oppgir her, gjelder alle.',
  formulas: 'Arkene regner med',
  native: 'Excels egne funksjoner: alle ser tallene', functions: 'KPI-funksjonene: kortere, men for dem som har tillegget',
  saved: 'Innstillingene er lagret.',
  update: 'Oppdater arbeidsboken', updateHint: 'Når rader eller måltall er lagt til for hånd, eller tillegget har fått en ny versjon.',
  upToDate: 'Alt var oppdatert fra før.', updated: (sheets) => `Oppdatert: ${sheets}.`,
  pane: 'Denne ruten, bare for deg',
};
