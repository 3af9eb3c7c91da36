import type { period as english } from '../../en/functions/period';
import { BLANKS } from './blanks';

export const period: typeof english = {
  PHASE: {
    description: 'Fordeler et årsmål på perioder, i deler som til sammen blir nøyaktig årsmålet. For KPI-er som legges sammen over tid; nivåer og andeler holdes og fordeles ikke.',
    parameters: {
      annual: `Årets mål; en kolonne med mål gir en rad med deler for hvert. ${BLANKS}`,
      profile: 'Et antall perioder (like deler), en liste med vekter som fjorårets måneder, eller "445" for ukene i en 4-4-5-kalender.',
      decimals: 'Desimaler i delene, −9 til 9; 2 hvis utelatt.',
    },
    result: 'En rad med deler, eller en blokk med samme form som vektene. En periode uten vekt får en tom del.',
    variant: 'Største rest: det avrundingen tok, går med én enhet hver til delene som tapte mest. Har årsmålet flere desimaler enn delene, bærer den største delen dem.',
    errors: '#NUM! for negativ vekt, eller perioder som ikke er et helt tall fra 1 til 366; #DIV/0! når alle vekter er 0; #I/T når årsmålet mangler.',
  },
  CUMULATIVE: {
    description: 'En serie hittil, periode for periode: løpende sum, løpende gjennomsnitt eller sist kjente verdi. Ikke for andeler; dem regner ROLLUP opp.',
    parameters: {
      values: `Serien: en kolonne, en rad, eller en blokk der hver rad er en serie. ${BLANKS}`,
      aggregation: '"sum" (standard), "gjennomsnitt" eller "siste".',
    },
    result: 'En blokk med samme form. En periode som mangler, forblir tom i løpende sum og gjennomsnitt, og beholder siste nivå med "siste".',
    variant: 'Sum og gjennomsnitt fortsetter etter en manglende periode med det som er kjent; ingenting fylles inn som 0.',
    errors: '#VERDI! for ukjent sammenslåing; en feil i en serie påvirker bare den serien.',
  },
  ROLLUP: {
    description: 'Et forholdstall for et kvartal eller et år: summen av tellerne ÷ summen av nevnerne. Forholdstall tas det aldri gjennomsnitt av.',
    parameters: {
      numerators: `Periodenes tellere, for eksempel vunne avtaler. ${BLANKS}`,
      denominators: 'De samme periodenes nevnere, for eksempel avgjorte avtaler; samme form.',
    },
    result: 'Én andel eller ett forholdstall.',
    variant: 'Bare perioder som har begge, teller. Et gjennomsnitt av månedlige andeler ville latt en måned med få saker veie like mye som en med mange.',
    errors: '#I/T når ingen periode har begge; #DIV/0! når nevnerne summerer seg til 0; #VERDI! når formene er ulike.',
  },
};
