import type { sales as english } from '../../en/functions/sales';
import { BLANKS } from './blanks';

export const sales: typeof english = {
  WINRATE: {
    description: 'Andelen av de avgjorte avtalene som ble vunnet: vunnet ÷ (vunnet + tapt). Åpne avtaler holdes utenfor.',
    parameters: {
      won: `Vunne avtaler: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      lost: 'Tapte avtaler i samme periode.',
    },
    result: 'En andel fra 0 til 1; én per celle.',
    variant: 'Etter antall, eller etter verdi hvis begge argumentene er beløp; si hvilket. Andre definisjoner deler på alle opprettede avtaler og blander inn de åpne.',
    errors: '#NUM! for negative tall; #DIV/0! når ingenting er avgjort; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  DEALSIZE: {
    description: 'Gjennomsnittlig verdi av en vunnet avtale: salg ÷ vunne avtaler.',
    parameters: {
      revenue: `Salget fra de vunne avtalene: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
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
    variant: 'For radene som oppgis: gi bare vunne avtaler for å få tallet i KPI-biblioteket. En tom celle som Excel sender som 0, gjenkjennes som ingen dato.',
    errors: '#I/T når ingen rad har begge datoer (datoer lagret som tekst er ikke datoer); #NUM! når en avtale ble avsluttet før den ble åpnet; #VERDI! når listene har ulik form.',
  },
  CONVERSION: {
    description: 'Andelen i ett trinn som gikk videre til et annet: til ÷ fra.',
    parameters: {
      from: `Antall i det første trinnet: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      to: 'Antall som nådde det andre trinnet.',
    },
    result: 'En andel, én per celle.',
    variant: 'Best når de samme leadene eller avtalene følges over tid. Antall i samme måned kan gi mer enn 1, fordi avtaler fra tidligere måneder kommer til.',
    errors: '#NUM! for negative tall; #DIV/0! når ingen var i det første trinnet; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  SALESVELOCITY: {
    description: 'Salgshastighet, salget pipelinen gir per dag: salgsmuligheter × avtalestørrelse × vinnrate ÷ syklus i dager.',
    parameters: {
      opportunities: `Kvalifiserte salgsmuligheter i pipelinen: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      dealSize: 'Gjennomsnittlig verdi av en vunnet avtale (DEALSIZE).',
      winRate: 'Andelen av avgjorte avtaler som vinnes (WINRATE), 0 til 1.',
      cycleDays: 'Gjennomsnittlig antall dager fra åpning til avslutning (SALESCYCLE).',
    },
    result: 'Beløp per dag, ett per celle.',
    variant: 'Alle fire fra samme periode og samme slags avtaler. Kalenderdager; gang med 30 for en måned.',
    errors: '#NUM! for negative tall eller en vinnrate over 1; #DIV/0! for en syklus på 0 dager; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  PIPELINECOVERAGE: {
    description: 'Pipelinedekning, hvor mange ganger åpen pipeline dekker det som gjenstår å selge: pipelineverdi ÷ gjenstående mål.',
    parameters: {
      pipelineValue: `Verdien av de åpne avtalene som kan avgjøres i perioden: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      remainingTarget: 'Målet minus det som alt er vunnet.',
    },
    result: 'Et antall ganger (3 er tre ganger), ett per celle.',
    variant: 'Ikke vektet med sannsynlighet: 1 ÷ vinnrate er det minste som holder, så 3 er nok når 33 % vinnes. Gamle avtaler som aldri blir avgjort, får den til å se god ut.',
    errors: '#NUM! for negative beløp, for eksempel et mål som er passert; #DIV/0! når ingenting gjenstår; #I/T når et beløp mangler; #VERDI! for tekst.',
  },
  LEADSREQUIRED: {
    description: 'Antall leads som trengs for et salgsmål, rundet opp: mål ÷ (avtalestørrelse × vinnrate × leadkonvertering).',
    parameters: {
      target: `Salget som gjenstår: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      dealSize: 'Gjennomsnittlig verdi av en vunnet avtale (DEALSIZE).',
      winRate: 'Andelen av avgjorte avtaler som vinnes (WINRATE), 0 til 1.',
      leadConversion: 'Andelen av leads som blir salgsmuligheter, 0 til 1. Utelatt: resultatet er salgsmuligheter.',
    },
    result: 'Et helt tall, ett per celle.',
    variant: 'De må komme en salgssyklus før salget skal være i havn. Et mål på 0 trenger ingen.',
    errors: '#NUM! for negative beløp eller andeler over 1; #DIV/0! når avtalestørrelsen eller en andel er 0; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  UPSELLSHARE: {
    description: 'Andelen av salget som kom fra kunder du alt hadde: mersalg ÷ (nysalg + mersalg).',
    parameters: {
      newSales: `Salg til nye kunder: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      upsell: 'Mersalg til eksisterende kunder.',
    },
    result: 'En andel fra 0 til 1, én per celle.',
    variant: 'Fornyelser til samme pris er verken nysalg eller mersalg. Si når en kunde ikke lenger er ny.',
    errors: '#NUM! for negative beløp; #DIV/0! uten salg; #I/T når et beløp mangler; #VERDI! for tekst.',
  },
  CLOSERATE: {
    description: 'Andelen av kvalifiserte leads som ble kunder: nye kunder ÷ kvalifiserte leads.',
    parameters: {
      newCustomers: `Nye kunder: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      qualified: 'Kvalifiserte leads i samme periode.',
    },
    result: 'En andel, én per celle.',
    variant: 'Antall i samme periode: når salgssyklusen er lang, kommer mange nye kunder fra tidligere perioders leads. WINRATE deler på avgjorte avtaler i stedet.',
    errors: '#NUM! for negative tall; #DIV/0! uten kvalifiserte leads; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  FUNNEL: {
    description: 'Tabell over en salgstrakt: for hver fase avtaler der nå, avtaler som har nådd den (denne eller en senere), verdi, og konvertering regnet på dem som nådde det.',
    parameters: {
      stages: 'Fasen hver avtale er i nå, for eksempel en kolonne fra CRM. Store og små bokstaver er samme fase.',
      order: 'Fasene fra første til siste, hver én gang. Avtaler i andre faser, for eksempel tapte, er ikke med i noen fase.',
      values: `Verdien av hver avtale, samme form som fasene. Rader uten verdi teller likevel som avtaler. ${BLANKS}`,
      furthest: 'Den lengste fasen hver avtale har nådd, samme form; tomt der det er fasen den er i nå. Da teller tapte avtaler så langt de kom.',
      headers: 'SANN (standard): en overskriftsrad på Excels språk. USANN: ingen. "en" eller "nb": overskriftsraden på det språket.',
    },
    result: 'En tabell med seks kolonner som flyter over: fase, i fasen nå, nådd, verdien av dem som er der nå, konvertering fra forrige fase og fra den første. Ikke plasser den i en Excel-tabell.',
    variant: 'Fasene er slik de står nå: en avtale i en senere fase har passert de tidligere. Uten lengste fase holdes tapte avtaler utenfor, så konverteringen ser bedre ut enn den er. En fase som ikke er i rekkefølgen, teller ikke.',
    errors: '#I/T når ingen avtale teller; #NUM! når rekkefølgen nevner en fase to ganger; #VERDI! når listene har ulik form; #DIV/0! som konvertering fra en fase ingen har nådd.',
  },
};
