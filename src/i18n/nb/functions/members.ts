import type { members as english } from '../../en/functions/members';

export const members: typeof english = {
  BREAKDOWN: {
    description: 'Tabell over en sum fordelt på grupper (selger, produkt, kunde …), størst først: gruppe, verdi, andel av summen, akkumulert andel.',
    parameters: {
      keys: 'Gruppen hver rad hører til. Store og små bokstaver er samme gruppe; en rad uten gruppe telles som (tom).',
      values: 'Beløpet i hver rad, samme form som gruppene. Rader uten beløp hoppes over.',
      aggregation: '"sum" (standard), "antall", "gjennomsnitt", "median", "min", "maks" eller "unike". Antall og unike tar også tekst.',
      top: 'Hvor mange av de største som vises; de øvrige blir én siste rad. Alle hvis utelatt.',
      by: '"verdi" (standard): størst først. "gruppe": de som vises, sorteres etter navn.',
      headers: 'SANN (standard): en overskriftsrad på Excels språk. USANN: ingen. "en" eller "nb": overskriftsraden og navnet på siste rad på det språket.',
    },
    result: 'En tabell med fire kolonner som flyter utover; ikke plasser den i en Excel-tabell.',
    variant: 'Siste rad regnes ut fra sine egne rader. Gjennomsnitt, median og ytterpunkter har ingen andeler. Unike: andelen er av alle unike, og grupper kan overlappe.',
    errors: '#I/T når ingen rad teller; #VERDI! når listene har ulik form eller et ord er ukjent; #NUM! når topp ikke er et helt tall over 0; #DIV/0! som andel av en sum på 0.',
  },
};
