import type { people as english } from '../../en/functions/people';

const BLANKS = 'Excel kan sende en tom celle som 0, så bruk HVIS(område="";"";område) der celler kan være tomme.';

export const people: typeof english = {
  UTILIZATION: {
    description: 'Kapasitetsutnyttelse: andelen av den tilgjengelige kapasiteten som ble brukt.',
    parameters: {
      used: `Brukt kapasitet: et tall, eller en rad, kolonne eller blokk med tall (timer, dager, enheter). ${BLANKS}`,
      available: 'Tilgjengelig kapasitet i samme periode og enhet.',
    },
    result: 'En andel; én per celle. Over 1 når det ble gjort mer enn det var kapasitet til.',
    variant: 'Si hva som regnes som tilgjengelig: avtalt arbeidstid, eller den minus ferie og sykefravær. For konsulenter er brukt det samme som fakturerte timer.',
    errors: '#DIV/0! når kapasiteten er 0; #NUM! for negative tall; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  PRODUCTIVITY: {
    description: 'Produktivitet: det som ble produsert ÷ innsatsen, som salg per time eller saker per ansatt.',
    parameters: {
      output: `Det som ble produsert: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      input: 'Innsatsen i samme periode: timer, ansatte, årsverk.',
    },
    result: 'Produsert per enhet innsats; ett tall per celle.',
    variant: 'Én innsatsfaktor om gangen. Sammenlign bare der begge er målt likt; salg i stedet for enheter slipper prisene inn.',
    errors: '#DIV/0! når innsatsen er 0; #NUM! for negativ innsats; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  HEADCOUNT: {
    description: 'Antall ansatte på en dag, første og siste arbeidsdag medregnet; med stillingsandeler antall årsverk.',
    parameters: {
      startDates: 'Første dag i hvert arbeidsforhold. Rader uten startdato hoppes over.',
      endDates: 'Siste dag i de samme radene; tomt for dem som fortsatt er ansatt (en tom celle som kommer som 0, gjenkjennes som ingen dato).',
      asOf: 'Dagen, eller flere: ett svar for hver.',
      fte: `Stillingsandel i de samme radene, 1 for full stilling. Utelates den, telles personer. ${BLANKS}`,
    },
    result: 'Antall personer eller årsverk; ett tall per dag.',
    variant: 'Et antall på en dag. Periodens gjennomsnitt, som TURNOVER trenger, er gjennomsnittet av flere dager.',
    errors: '#I/T uten startdato, eller når stillingsandelen til en som er ansatt mangler; #NUM! for en sluttdato før startdatoen eller en negativ andel; #VERDI! når listene har ulik form.',
  },
  TURNOVER: {
    description: 'Personalgjennomtrekk (turnover): andelen av de ansatte som sluttet i perioden, sluttet ÷ gjennomsnittlig bemanning.',
    parameters: {
      leavers: `De som sluttet i perioden: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      averageHeadcount: 'Gjennomsnittlig antall ansatte i samme periode.',
    },
    result: 'En andel; én per celle. For selve perioden, ikke omregnet til år.',
    variant: 'Si om pensjonering og vikariater som løp ut, regnes med.',
    errors: '#DIV/0! når bemanningen er 0; #NUM! for negative tall; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  ENPS: {
    description: 'Employee Net Promoter Score i poeng, −100 til 100: andelen som svarte 9–10 minus andelen som svarte 0–6, ganger 100.',
    parameters: { scores: `Svar fra 0 til 10, i hvilken som helst form. Tomme celler, tekst og SANN/USANN hoppes over. ${BLANKS}` },
    result: 'Poeng, ett tall.',
    variant: 'Som NPS, med spørsmålet stilt til de ansatte. Passive svar (7–8) er med i nevneren. Poeng, ikke prosent.',
    errors: '#I/T uten svar; #NUM! for noe annet enn hele tall fra 0 til 10.',
  },
  ENGAGEMENT: {
    description: 'Medarbeiderengasjement som andel: svarene som er ett av de to beste på skalaen, eller gjennomsnittssvaret omregnet til 0–1.',
    parameters: {
      scores: `Hele svar fra 1 til skalaens slutt, i hvilken som helst form. Tomme celler, tekst og SANN/USANN hoppes over. ${BLANKS}`,
      scale: 'Det beste svaret; 5 hvis utelatt.',
      method: '"topp2" (standard): andelen av de to beste svarene. "gjennomsnitt": (gjennomsnitt − 1) ÷ (skala − 1).',
    },
    result: 'En andel fra 0 til 1, ett tall.',
    variant: 'De to metodene gir ulike tall av de samme svarene: hold deg til én. Spørsmål der et lavt svar er bra, må snus først.',
    errors: '#I/T uten svar; #NUM! for et svar utenfor skalaen, eller en skala under 3; #VERDI! for en ukjent metode.',
  },
};
