import type { sales as english } from '../../en/functions/sales';

export const sales: typeof english = {
  WINRATE: {
    description: 'Andelen av de avgjorte avtalene som ble vunnet: vunnet ÷ (vunnet + tapt). Åpne avtaler holdes utenfor.',
    parameters: {
      won: 'Vunne avtaler: et tall, eller en rad, kolonne eller blokk med tall.',
      lost: 'Tapte avtaler i samme periode.',
    },
    result: 'En andel fra 0 til 1; én per celle.',
    variant: 'Etter antall, eller etter verdi hvis begge argumentene er beløp; si hvilket. Andre definisjoner deler på alle opprettede avtaler og blander inn de åpne.',
    errors: '#NUM! for negative tall; #DIV/0! når ingenting er avgjort; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  DEALSIZE: {
    description: 'Gjennomsnittlig verdi av en vunnet avtale: salg ÷ vunne avtaler.',
    parameters: {
      revenue: 'Salget fra de vunne avtalene: et tall, eller en rad, kolonne eller blokk med tall.',
      dealsWon: 'Antallet av de samme avtalene.',
    },
    result: 'Et beløp i samme valuta som salget; ett per celle.',
    variant: 'Gjennomsnittet, som én svært stor avtale kan flytte; medianen (BREAKDOWN med "median") viser den typiske avtalen.',
    errors: '#NUM! for et negativt antall avtaler; #DIV/0! for ingen; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  SALESCYCLE: {
    description: 'Gjennomsnittlig antall kalenderdager fra en avtale åpnes til den avsluttes. Rader uten begge datoer hoppes over, så åpne avtaler teller ikke.',
    parameters: {
      openedDates: 'Datoene avtalene ble åpnet.',
      closedDates: 'Datoene de ble avsluttet, i de samme radene; tomt for åpne avtaler.',
    },
    result: 'Dager, ett tall.',
    variant: 'For radene som oppgis: gi bare vunne avtaler for å få bibliotekets måltall. En tom celle som Excel sender som 0, gjenkjennes som ingen dato.',
    errors: '#I/T når ingen rad har begge datoer (datoer lagret som tekst er ikke datoer); #NUM! når en avtale ble avsluttet før den ble åpnet; #VERDI! når listene har ulik form.',
  },
};
