import type { paneSettings as english } from '../en/paneSettings';

/** Det ruten sier på siden med innstillinger. */
export const paneSettings: typeof english = {
  title: 'Innstillinger',
  workbook: 'Arbeidsboken, for alle som åpner den',
  language: 'Språket på arkene', languageHint: 'Ledetekster, dashbord og diagrammer følger med; tabeller og navn blir stående.',
  fiscalStart: 'Regnskapsåret begynner i', fiscalStartHint: 'Målene beholder kolonnene sine: det som står i den første, gjelder årets første måned.',
  tolerance: 'Toleranse for måltall som vurderes i andel av målet', toleranceHint: 'Måltall som kommer til, får den; hvert av dem kan få en egen i katalogen.', various: 'De som er der nå, er forskjellige. Det du oppgir her, gjelder også dem som kommer til.', forAll: 'Gi den også til dem som er der nå',
  limits: { department: 'Varsle når en avdeling har flere måltall enn', all: 'Varsle når det til sammen er flere måltall enn' }, limitsHint: (department, all) => `${department} og ${all} er en god regel.`, badLimit: 'Oppgi et helt tall fra 1 til 999.',
  colors: 'Farger for bra og dårlig', colorsHint: 'Ark og diagrammer som lages fra nå av, får dem. De som er der, får dem når utseendet gjenopprettes. Tegn og ord sier det samme; statusikonene er Excels egne og beholder fargene sine.',
  toLooks: 'Til Vedlikehold, for utseendet',
  formulas: 'Arkene regner med',
  native: 'Excels egne funksjoner: alle ser tallene', functions: 'KPI-funksjonene: kortere, men for dem som har tillegget',
  saved: 'Innstillingene er lagret.',
  update: 'Oppdater arbeidsboken', updateHint: 'Når rader eller måltall er lagt til for hånd, eller tillegget har fått en ny versjon.',
  upToDate: 'Alt var oppdatert fra før.', updated: (sheets) => `Oppdatert: ${sheets}.`,
  pane: 'Denne ruten, bare for deg',
};
