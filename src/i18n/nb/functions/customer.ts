import type { customer as english } from '../../en/functions/customer';
import { BLANKS, SKIPS } from './blanks';

export const customer: typeof english = {
  NPS: {
    description: 'Net Promoter Score i poeng, −100 til 100: andelen som svarte 9–10 minus andelen som svarte 0–6, ganger 100.',
    parameters: {
      scores: 'Svar fra 0 til 10, i hvilken som helst form. Tomme celler, tekst og SANN/USANN hoppes over; Excel kan sende en tom celle som 0, så bruk HVIS(område="";"";område) der celler kan være tomme.',
    },
    result: 'Poeng, ett tall.',
    variant: 'Passive svar (7–8) er med i nevneren. Poeng, ikke prosent: ikke formater det som %.',
    errors: '#I/T uten svar; #NUM! for noe annet enn hele tall fra 0 til 10.',
  },
  NPSFROM: {
    description: 'Net Promoter Score i poeng, −100 til 100, fra antall: (ambassadører − kritikere) ÷ alle svar × 100.',
    parameters: {
      promoters: `Svar på 9–10: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      passives: 'Svar på 7–8.',
      detractors: 'Svar på 0–6.',
    },
    result: 'Poeng, ett tall per celle.',
    variant: 'Passive svar er med i nevneren. Andeler av svarene går like bra som antall. Fra måneder til år legger du sammen antallene; ta aldri gjennomsnitt av poengene.',
    errors: '#NUM! for negative antall; #DIV/0! uten svar; #I/T når et antall mangler; #VERDI! for tekst.',
  },
  NPSMARGIN: {
    description: 'Feilmargin for Net Promoter Score i poeng: alle kunders NPS ligger innenfor NPS ± feilmarginen, med den sikkerheten du ber om.',
    parameters: {
      scores: `Svar fra 0 til 10. ${SKIPS}`,
      confidence: 'Hvor sikkert, over 0 og under 1; 0,95 hvis utelatt.',
    },
    result: 'Poeng, ett tall.',
    variant: 'z × √((p + d − (p − d)²) ÷ n) × 100 etter normalfordelingen: for et tilfeldig utvalg av en viss størrelse. Den sier ingenting om dem som ikke svarte. To resultater med feilmarginer som overlapper mye, kan godt være like.',
    errors: '#I/T for færre enn to svar; #NUM! for noe annet enn hele tall fra 0 til 10, eller en konfidens som ikke er mellom 0 og 1.',
  },
  CSAT: {
    description: 'Kundetilfredshet som andel: de to beste svarene av alle ("topp2"), eller gjennomsnittet omregnet slik at 0 er dårligst og 1 best ("gjennomsnitt").',
    parameters: {
      scores: `Svar fra 1 til toppen av skalaen. ${SKIPS}`,
      scale: 'Det beste svaret, minst 3; 5 hvis utelatt.',
      method: '"topp2" (standard): andelen som ga ett av de to beste svarene. "gjennomsnitt": (gjennomsnitt − 1) ÷ (skala − 1).',
    },
    result: 'En andel fra 0 til 1, ett tall.',
    variant: 'De to metodene gir ulike tall og kan ikke sammenlignes; si hvilken som er brukt. De to beste svarene er den vanligste for tilfredshet.',
    errors: '#I/T uten svar; #NUM! for noe annet enn hele tall fra 1 til skalaen; #VERDI! for ukjent metode.',
  },
  CES: {
    description: 'Customer Effort Score (kundeinnsats): gjennomsnittlig svar på undersøkelsens egen skala, 1 til 7 hvis ingenting er sagt.',
    parameters: {
      scores: `Svar fra 1 til toppen av skalaen. ${SKIPS}`,
      scale: 'Det høyeste svaret, minst 3; 7 hvis utelatt.',
    },
    result: 'Ett tall fra 1 til skalaen.',
    variant: 'For en påstand som «det var lett å få hjelp» er høyt bra; for «hvor mye innsats krevde det» er lavt bra. Sett retningen på KPI-en etter det.',
    errors: '#I/T uten svar; #NUM! for noe annet enn hele tall fra 1 til skalaen.',
  },
  CHURN: {
    description: 'Kundefrafall (churn): andelen av kundene som gikk tapt i en periode, av kundene ved start ("inngående") eller av gjennomsnittet av start og slutt ("gjennomsnitt").',
    parameters: {
      customersAtStart: `Kunder ved periodens start: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      customersLost: 'Kunder tapt i perioden, talt opp; ikke start minus slutt, der nye kunder skjuler de tapte.',
      method: '"inngående" (standard): ÷ kunder ved start. "gjennomsnitt": ÷ gjennomsnittet av start og slutt.',
      customersAtEnd: 'Kunder ved slutten; trengs bare for "gjennomsnitt".',
    },
    result: 'En andel, én per celle.',
    variant: 'Med inngående er de tapte blant dem som var kunder ved start. Månedlig frafall kan ikke legges sammen til årets: 1 % i måneden er 11,4 % i året.',
    errors: '#NUM! for negative tall, eller flere tapte enn det var ved start (inngående); #DIV/0! uten kunder; #I/T når et tall mangler; #VERDI! for tekst eller ukjent metode.',
  },
  RETENTION: {
    description: 'Andelen av kundene ved start som fortsatt er kunder ved slutten: (kunder ved slutten − nye) ÷ kunder ved start.',
    parameters: {
      customersAtStart: `Kunder ved periodens start: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      customersAtEnd: 'Kunder ved periodens slutt.',
      customersNew: 'Kunder som kom til i perioden og er der ved slutten.',
    },
    result: 'En andel fra 0 til 1, én per celle.',
    variant: '1 − kundefrafallet med inngående, for de samme kundene. En kunde som sluttet og kom tilbake i perioden, regnes som beholdt.',
    errors: '#NUM! for negative tall, flere nye kunder enn ved slutten, eller flere beholdt enn det var; #DIV/0! uten kunder ved start; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  REVENUECHURN: {
    description: 'Andelen av de inngående gjentakende inntektene som gikk tapt: (bortfalt + reduksjon) ÷ inngående, brutto; med økning trukket fra, netto.',
    parameters: {
      opening: `Gjentakende inntekter ved start: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      churned: 'Inntekten fra kundene som sluttet, uten fortegn.',
      contraction: 'Inntekt tapt hos kunder som ble, men kjøper mindre, uten fortegn; ingen hvis utelatt.',
      expansion: 'Inntekt vunnet hos de samme kundene. Utelatt: brutto. Oppgitt: netto.',
    },
    result: 'En andel, én per celle. Netto er negativ når de som ble, økte mer enn det som gikk tapt.',
    variant: 'Alle beløp gjelder kundene som var der ved start; salg til nye kunder holdes utenfor. Si om det er brutto eller netto.',
    errors: '#NUM! for negative beløp, eller mer tapt enn det inngående; #DIV/0! for 0 inngående; #I/T når inngående eller bortfalt mangler; #VERDI! for tekst.',
  },
  NRR: {
    description: 'Netto inntektsbevaring (NRR): (inngående + økning − reduksjon − bortfalt) ÷ inngående. Over 1 vokser kundene du har, mer enn du taper.',
    parameters: {
      opening: `Gjentakende inntekter ved start: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      expansion: 'Inntekt vunnet hos de samme kundene (flere brukere, større avtaler, høyere priser).',
      contraction: 'Inntekt tapt hos dem som ble, men kjøper mindre, uten fortegn.',
      churned: 'Inntekten fra dem som sluttet, uten fortegn.',
    },
    result: 'En andel, én per celle.',
    variant: 'Bare for kundene ved start; nye holdes utenfor. Måles vanligvis over tolv måneder.',
    errors: '#NUM! for negative beløp, eller mer tapt enn det inngående; #DIV/0! for 0 inngående; #I/T når et beløp mangler; #VERDI! for tekst.',
  },
  GRR: {
    description: 'Brutto inntektsbevaring (GRR): (inngående − reduksjon − bortfalt) ÷ inngående. Økning teller ikke, så den er aldri over 1.',
    parameters: {
      opening: `Gjentakende inntekter ved start: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      contraction: 'Inntekt tapt hos kunder som ble, men kjøper mindre, uten fortegn.',
      churned: 'Inntekten fra dem som sluttet, uten fortegn.',
    },
    result: 'En andel fra 0 til 1, én per celle.',
    variant: '1 − brutto inntektsfrafall. Vekst hos noen kunder kan ikke skjule tap hos andre, slik den kan i NRR.',
    errors: '#NUM! for negative beløp, eller mer tapt enn det inngående; #DIV/0! for 0 inngående; #I/T når et beløp mangler; #VERDI! for tekst.',
  },
};
