import type { support as english } from '../../en/functions/support';

const BLANKS = 'Excel kan sende en tom celle som 0, så bruk HVIS(område="";"";område) der celler kan være tomme.';

export const support: typeof english = {
  HANDLETIME: {
    description: 'Gjennomsnittlig tid fra start til slutt, i timer, minutter eller dager. Rader uten begge tidspunkter hoppes over, så åpne saker teller ikke.',
    parameters: {
      startedDates: 'Når hver sak, eller hvert trinn, ble påbegynt: dato med klokkeslett.',
      finishedDates: 'Når den ble ferdig, i de samme radene; tomt mens den er åpen (en tom celle som kommer som 0, gjenkjennes som ingen dato).',
      unit: '"t" (standard) timer, "min" minutter eller "d" dager.',
    },
    result: 'Tid i enheten, ett tall.',
    variant: 'Døgnet rundt: netter og helger regnes med. Gjennomsnittet, som noen få lange saker trekker opp; BREAKDOWN med "median" viser den typiske saken.',
    errors: '#I/T når ingen rad har begge; #NUM! når en sak ble ferdig før den startet; #VERDI! når listene har ulik form eller enheten er ukjent.',
  },
  AHT: {
    description: 'Gjennomsnittlig behandlingstid per henvendelse: (samtale + vent + etterarbeid) ÷ besvarte henvendelser, i tidenes enhet.',
    parameters: {
      talk: `Samtaletid i alt: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      hold: 'Tid på vent i alt, samme enhet.',
      wrap: 'Etterarbeid i alt, samme enhet.',
      handled: 'Antall besvarte henvendelser i samme periode.',
    },
    result: 'Tid per henvendelse; én per celle.',
    variant: 'Henvendelser som ble gitt opp før svar, er ikke besvart og holdes utenfor. Ta ikke gjennomsnittet av teamenes gjennomsnitt: summer tider og henvendelser.',
    errors: '#DIV/0! uten henvendelser; #NUM! for negative tall; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  FCR: {
    description: 'Løst ved første kontakt: andelen av henvendelsene som ble løst første gang.',
    parameters: {
      resolvedFirst: `Henvendelser løst første gang: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      contacts: 'Alle henvendelser i samme periode som måles.',
    },
    result: 'En andel fra 0 til 1; én per celle.',
    variant: 'Si hvor lenge det må gå uten ny kontakt før saken regnes som løst, og om henvendelser ingen kunne ha løst med en gang, er med.',
    errors: '#DIV/0! uten henvendelser; #NUM! for negative tall, eller flere løste enn henvendelser; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  SLA: {
    description: 'Servicenivå: andelen av sakene som ble besvart eller løst innen fristen.',
    parameters: {
      times: `Tiden for hver sak, i hvilken som helst form. Tomme celler, tekst og SANN/USANN hoppes over. ${BLANKS}`,
      limit: 'Den lengste tiden som holder løftet, i samme enhet; flere grenser gir ett svar hver.',
    },
    result: 'En andel fra 0 til 1; én per grense.',
    variant: 'En tid nøyaktig på grensen holder. Saker som fortsatt er åpne, har ingen tid og er ikke med, og det pynter på svaret: vis BACKLOG ved siden av.',
    errors: '#I/T uten tider eller grense; #NUM! for negativ tid eller grense; #VERDI! for tekst som grense.',
  },
  BACKLOG: {
    description: 'Antall saker som er åpne ved slutten av en dag.',
    parameters: {
      openedDates: 'Datoene sakene ble åpnet. Rader uten åpningsdato hoppes over.',
      closedDates: 'Datoene de ble lukket, i de samme radene; tomt mens de er åpne (en tom celle som kommer som 0, gjenkjennes som ingen dato).',
      asOf: 'Dagen, eller flere: ett svar for hver.',
    },
    result: 'Et antall; ett per dag.',
    variant: 'En sak som ble lukket den dagen, er lukket. Datoer lagret som tekst er ikke datoer: en slik sak ville sett åpen ut.',
    errors: '#I/T uten åpningsdato eller uten dagen; #NUM! når en sak ble lukket før den ble åpnet; #VERDI! når listene har ulik form.',
  },
};
