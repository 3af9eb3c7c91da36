import type { paneReview as english } from '../en/paneReview';

const counted = (count: number): string => `${count} måltall`;

/** Det ruten sier på gjennomgangssiden. */
export const paneReview: typeof english = {
  title: 'Gjennomgang',
  intro: 'Det som må rettes før en kan stole på tallene. Gjør det hvert år, og når måltallene endres.',
  nothing: 'Alt er som det skal: målene gjelder i år og er bekreftet, alle måltall har en ansvarlig og er definert slik de ble gjennomgått, og ingen måneder mangler.',
  readAgain: 'Les på nytt',
  unconfirmed: (version, year) => `Skal bekreftes: «${version}» for ${year}`,
  by: 'Bekreftet av', byNeeded: 'Oppgi hvem som bekrefter.',
  confirm: (owner) => `Bekreft for ${owner}`, confirmUnowned: 'Bekreft disse', unowned: 'Uten ansvarlig',
  confirmed: (count) => (count === 1 ? 'Målet for 1 måltall er bekreftet.' : `Målene for ${counted(count)} er bekreftet.`),
  leftOver: (count, year) => `${counted(count)} uten mål for ${year}`,
  leftOverHint: 'Målene de har, gjelder et tidligere år.', lastTarget: (year) => `sist for ${year}`,
  roll: 'Lag nye mål fra dem …',
  withoutTarget: (count) => `${counted(count)} som aldri har hatt mål`,
  withoutOwner: (count) => `${counted(count)} uten ansvarlig`,
  notReviewed: (count) => `${counted(count)} ikke gjennomgått på et år`,
  changedSince: (count) => `${counted(count)} endret etter gjennomgangen`, changedSinceHint: 'Se på hvert av dem, og merk det som gjennomgått i katalogen.', changedIn: (fields) => `endret: ${fields}`,
  never: 'aldri gjennomgått', reviewedOn: (day) => `gjennomgått ${day}`,
  reported: (count) => (count === 1 ? '1 tall er ikke lenger det som ble rapportert' : `${count} tall er ikke lenger det som ble rapportert`),
  reportedOf: (period, from, to) => `${period}: ${from} → ${to}`,
  changedCells: (count) => (count === 1 ? 'Én ting er endret i arbeidsboken etter at siden ble lest:' : `${count} ting er endret i arbeidsboken etter at siden ble lest:`),
  noChange: 'Ingenting er endret etter at siden ble lest.',
  changedCell: (where, from, to) => `${where.join(' · ')}: ${from} → ${to}`, empty: 'tom',
  rowCame: (where) => `${where.join(' · ')}: ny`, rowWent: (where) => `${where.join(' · ')}: fjernet`,
  missing: (count) => `${counted(count)} med måneder som mangler`,
  missingOf: (months, year) => `${months} ${year}`,
  typed: 'føres for hånd',
  toActuals: 'Vis arket med resultater', noActuals: 'Arket med resultater er borte. Vedlikehold lager det på nytt.',
};
