import type { paneSetup as english } from '../en/paneSetup';

/** Det sidene sier som endrer arbeidsbokens måltall. */
export const paneSetup: typeof english = {
  noKpis: 'Denne arbeidsboken har ingen måltall ennå. Sett dem opp først, eller prøv Måltall med demoinnhold fra oversikten.',
  wouldLose: 'Noen har skrevet over disse formlene, som nå må endres. Kan de overskrives? Ingenting er skrevet ennå.',
  lostCell: (sheet, address, holds) => `${sheet}, ${address}: ${holds}`,
  overwrite: 'Skriv over',
  leave: 'La alt stå',
  save: 'Lagre',
  saved: (what) => `${what} er lagret.`,
};
