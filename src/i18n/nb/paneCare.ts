import type { paneCare as english } from '../en/paneCare';

/** Det ruten sier på siden med vedlikehold. */
export const paneCare: typeof english = {
  title: 'Vedlikehold',
  intro: 'Her får du orden i arbeidsboken. Ingenting fjernes eller overskrives uten at du sier ja.',
  update: 'Oppdater',
  kept: (count) => (count === 1 ? 'Én celle der noen har skrevet over en formel, blir stående:' : `${count} celler der noen har skrevet over formler, blir stående:`),
  formulasAgain: 'Gjør dem til formler igjen',
  repair: 'Det som er ødelagt eller borte', repairHint: 'Kolonner, tabeller, ark og formler som hører til Måltall. Du ser hva som er galt, og hva som ikke kan hentes tilbake, før noe lages på nytt.',
  look: 'Se etter skader', confirmRepair: 'Reparer', alsoUpdated: (sheets) => `Oppdatert samtidig: ${sheets}.`,
  names: 'Formler som viser #NAVN?', namesHint: 'De ble skrevet før tillegget var lastet. Excel leter bare etter en funksjon når formelen skrives inn.', reenter: 'Skriv dem inn på nytt',
  looks: 'Utseende', looksHint: 'Formater, kolonnebredder, farger og diagrammer slik de var da arkene ble laget. Tall og formler blir stående.', restore: 'Gjenopprett utseendet',
  looksGo: 'Det som er endret i utseendet på Måltalls egne celler og diagrammer, forsvinner. Celler ved siden av og dine egne regler blir stående.', leaveLooks: 'La det stå',
  dressed: (sheets: string) => (sheets === '' ? 'Det var ingenting å gjenopprette.' : `Utseendet er gjenopprettet: ${sheets}.`),
  freeze: 'Frys til verdier', freezeHint: 'For en kopi som skal til noen andre: tallene blir stående, men følger ikke lenger dataene.',
  scope: 'Det som blir verdier', scopes: { selection: 'De merkede cellene', sheet: 'Arket som vises', workbook: 'Hele arbeidsboken' },
  count: 'Tell formlene', confirmFreeze: 'Gjør dem til verdier', notAny: 'La formlene stå',
};
