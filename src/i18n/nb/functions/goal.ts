import type { goal as english } from '../../en/functions/goal';

const DIRECTION = 'Hvilken vei som er best: "høyere" (standard), "lavere" eller "intervall"; også "higher", "lower", "range", eller 1, −1, 0.';
const ACTUAL = 'Resultat: en celle, en rad, en kolonne eller en blokk. En tom celle mangler og er ikke 0; Excel kan sende den som 0, så bruk HVIS(område="";"";område) der celler kan være tomme.';
const TARGET = 'Mål: en celle, eller en rad, kolonne eller blokk som passer til resultatene.';

export const goal: typeof english = {
  VARIANCE: {
    description: 'Avvik mellom resultat og mål i KPI-ens egen enhet, regnet slik at positivt er bra uansett hvilken vei som er best.',
    parameters: { actual: ACTUAL, target: TARGET, direction: DIRECTION },
    result: 'resultat − mål, eller mål − resultat der lavere er best; ett svar per celle.',
    variant: 'Avviket for en andel er prosentpoeng skrevet som andel (0,02 er 2 prosentpoeng). En KPI som skal ligge i et intervall, måles med RANGEVARIANCE.',
    errors: '#I/T når resultat eller mål mangler; #VERDI! for tekst i stedet for tall, eller for retningen "intervall".',
  },
  VARIANCEPCT: {
    description: 'Avvik mellom resultat og mål som andel av målets størrelse: 0,1 er 10 % bedre enn målet.',
    parameters: { actual: ACTUAL, target: TARGET, direction: DIRECTION },
    result: 'VARIANCE ÷ målet uten fortegn; ett svar per celle.',
    variant: 'Fordi målets fortegn holdes utenfor, blir et mindre underskudd enn planlagt positivt. For andeler og poeng villeder den: bruk VARIANCE.',
    errors: '#DIV/0! for et mål på 0; #I/T når resultat eller mål mangler; #VERDI! for tekst i stedet for tall, eller for retningen "intervall".',
  },
  ATTAINMENT: {
    description: 'Måloppnåelse som andel: 1 er i mål. Der lavere er best: 2 − resultat ÷ mål, eller mål ÷ resultat med metoden "invers".',
    parameters: {
      actual: ACTUAL,
      target: TARGET,
      direction: DIRECTION,
      baseline: 'Der KPI-en sto ved start: veien derfra til målet teller da som 1. Den trengs når målet er 0 eller lavere.',
      method: 'Der lavere er best: "lineær" (standard, 2 − resultat ÷ mål) eller "invers" (mål ÷ resultat).',
    },
    result: 'En andel, én per celle. Med utgangspunkt: (resultat − utgangspunkt) ÷ (mål − utgangspunkt), for begge retninger og alle fortegn.',
    variant: 'Den lineære metoden faller under 0 når resultatet er mer enn det dobbelte av et mål der lavere er best; den inverse gjør det aldri.',
    errors: '#NUM! for et mål på 0 eller lavere uten utgangspunkt; #DIV/0! når mål og utgangspunkt er like; #I/T når resultat eller mål mangler; #VERDI! for tekst i stedet for tall, eller for retningen "intervall".',
  },
  STATUS: {
    description: 'Trafikklys for en KPI: 1 i mål eller bedre, 0 dårligere innenfor toleransen, −1 utenfor den.',
    parameters: {
      actual: ACTUAL,
      target: TARGET,
      direction: DIRECTION,
      tolerance: 'Hvor langt fra målet som er nesten i mål: en andel av målet (0,05 hvis utelatt), eller et beløp i KPI-ens egen enhet.',
      kind: '"relativ" (standard): toleransen er en andel av målet. "absolutt": den er i KPI-ens egen enhet; bruk den for andeler og poeng.',
    },
    result: '1, 0 eller −1; ett svar per celle. Et resultat nøyaktig på grensen regnes som innenfor.',
    variant: 'Den relative toleransen tas av målet uten fortegn. En absolutt toleranse har ingen standardverdi.',
    errors: '#NUM! for negativ toleranse; #I/T når resultat eller mål mangler, eller toleransen når typen er "absolutt"; #VERDI! for tekst i stedet for tall, eller for retningen "intervall".',
  },
  INRANGE: {
    description: 'Trafikklys for en KPI som skal ligge i et intervall: 1 innenfor, 0 utenfor innen toleransen, −1 lenger ute.',
    parameters: {
      actual: ACTUAL,
      lower: 'Nedre grense. Tom tekst ("") lar intervallet være åpent nedover.',
      upper: 'Øvre grense. Tom tekst ("") lar intervallet være åpent oppover.',
      tolerance: 'Hvor langt utenfor som er nesten innenfor, i KPI-ens egen enhet; 0 hvis utelatt.',
    },
    result: '1, 0 eller −1; ett svar per celle. Grensene hører med til intervallet.',
    variant: 'Toleransen er absolutt. En tom celle kan komme som en grense på 0: bruk HVIS(celle="";"";celle).',
    errors: '#NUM! når øvre grense er under nedre, eller toleransen er negativ; #I/T når resultatet eller begge grenser mangler; #VERDI! for tekst i stedet for tall.',
  },
  RANGEVARIANCE: {
    description: 'Hvor langt en KPI er utenfor intervallet sitt: 0 innenfor, ellers minus avstanden til nærmeste grense.',
    parameters: {
      actual: ACTUAL,
      lower: 'Nedre grense. Tom tekst ("") lar intervallet være åpent nedover.',
      upper: 'Øvre grense. Tom tekst ("") lar intervallet være åpent oppover.',
    },
    result: '0 eller et negativt tall i KPI-ens egen enhet; ett svar per celle.',
    variant: 'En tom celle kan komme som en grense på 0: bruk HVIS(celle="";"";celle).',
    errors: '#NUM! når øvre grense er under nedre; #I/T når resultatet eller begge grenser mangler; #VERDI! for tekst i stedet for tall.',
  },
};
