import type { paneFunctions as english } from '../en/paneFunctions';

/** Det ruten sier på siden med KPI-funksjonene. */
export const paneFunctions: typeof english = {
  title: 'KPI-funksjoner',
  intro: 'Hvert nøkkeltall som formel. Søk etter det du vil måle, på norsk eller engelsk.',
  search: 'Søk i funksjonene',
  none: 'Ingen funksjon passer med søket.',
  found: (count) => (count === 1 ? '1 funksjon' : `${count} funksjoner`),
  notLoaded: (detail) => `Opplysningene om funksjonene kunne ikke lastes: ${detail}. Arbeidsboken er ikke endret. Kontroller forbindelsen og prøv igjen.`,
  useSelection: 'Bruk merket område',
  useSelectionFor: (argument) => `Bruk merket område for ${argument}`,
  optional: (argument) => `${argument} (kan utelates)`,
  leftOut: 'utelatt',
  typeHint: 'Et tall, celler som A2:A20, eller et ord. Begynn med = for et navn eller en formel.',
  place: 'Settes inn i',
  formula: 'Formel',
  missing: (argument) => `${argument} må oppgis.`,
  insert: 'Sett inn formelen',
  inserted: (cell) => `Formelen står i ${cell}.`,
  replace: 'Erstatt', keep: 'La stå',
  about: 'Om funksjonen',
  definition: 'Definisjon', result: 'Svar', errors: 'Feil', example: 'Eksempel', gives: (result) => `gir ${result}`,
  reasons: {
    notEmpty: ({ cell, holds }) => `${cell} inneholder «${holds}». Skal formelen erstatte det?`,
    placeGone: ({ cell }) => `${cell} finnes ikke lenger. Merk en celle og bruk den.`,
  },
};
