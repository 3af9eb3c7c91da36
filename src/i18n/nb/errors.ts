import type { domains as englishDomains, errors as english } from '../en/errors';

export const errors: typeof english = {
  missing: (name) => `${name} mangler. En tom celle er ikke null.`,
  emptyList: (name) => `${name} inneholder ingenting som teller. Tomme celler, tekst og SANN/USANN hoppes over.`,
  noCompleteRow: (one, other) => `Ingen rad har både ${one} og ${other}. Tomme celler, tekst og SANN/USANN hoppes over.`,
  missingInRow: (name, row) => `${name} mangler i rad ${row}, som teller med. En dato lagret som tekst er ikke en dato.`,
  notCovered: (one, other) => `${one} er større enn alt i ${other}: oppgi en lengre liste.`,
  notOneValue: (name) => `${name} må være én verdi her, ikke en liste.`,
  zeroDenominator: (names) => `Divisjon med 0: ${names}.`,
  outsideDomain: (name, rule) => `${name} ${rule}.`,
  notANumber: (name, found) => `${name} må være et tall, ikke ${found}.`,
  notAChoice: (name, found, choices) => `${name} kan ikke være ${found}. Bruk ${choices}.`,
  rangeHasTwoLimits: 'Et måltall som skal ligge i et intervall, har to grenser: bruk INRANGE eller RANGEVARIANCE. (0 betyr intervall, og en tom celle kan komme som 0.)',
  noLimit: 'Oppgi en nedre grense, en øvre grense eller begge.',
  differentShapes: (one, other) => `${one} og ${other} må ha like mange rader og kolonner.`,
  outsideBlock: (name) => `${name} har færre rader eller kolonner enn de andre argumentene.`,
  errorCell: (name, code) => `${name} inneholder feilen ${code}.`,
  overflow: 'Resultatet er for stort for en celle.',
  or: 'eller',
};

export const domains: typeof englishDomains = {
  notNegative: 'kan ikke være negativ',
  aboveZero: 'må være over 0',
  wholeAboveZero: 'må være et helt tall over 0',
  wholeScoreTo10: 'må være hele tall fra 0 til 10',
  wholeDecimals: 'må være et helt tall fra −9 til 9',
  dateSerial: 'må være datoer mellom 1900 og 9999',
  closedAfterOpened: 'kan ikke ligge før åpningsdatoene',
  withinPrecision: 'er for stort til å deles nøyaktig med så mange desimaler',
  notBelowLower: 'kan ikke ligge under nedre grense',
  ascendingDays: 'må være hele dager over 0, hver større enn den forrige',
  wholeScale: 'må være et helt tall på minst 3',
  scoreOnScale: 'må være hele tall fra 1 til skalaens slutt',
  endsAfterStart: 'kan ikke ligge før startdatoene',
  finishesAfterStart: 'kan ikke ligge før starten',
  notAboveContacts: 'kan ikke være større enn antall henvendelser',
};
