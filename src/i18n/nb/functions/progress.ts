import type { progress as english } from '../../en/functions/progress';
import { BLANKS } from './blanks';

const TO_DATE = `Resultat så langt i perioden: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`;
const ELAPSED = 'Tiden som har gått, for eksempel måneder, arbeidsdager eller uker.';
const TOTAL = 'Hele tiden, i samme enhet: 12 for et år i måneder.';
const ADDS_UP = 'For KPI-er som legges sammen over tid (salg, møter), ikke for nivåer eller forholdstall.';

export const progress: typeof english = {
  PACE: {
    description: 'Om en KPI holder tempoet mot målet, som andel: resultat hittil ÷ (mål × medgått ÷ total tid). 1 er i rute. For KPI-er som legges sammen over tid.',
    parameters: { actualToDate: TO_DATE, target: 'Målet for hele tiden.', elapsed: ELAPSED, total: TOTAL },
    result: 'En andel, én per celle.',
    variant: `${ADDS_UP} Planen regnes som jevn over tid; har den sesonger, deler du heller på det periodiserte målet hittil (ATTAINMENT). Arbeidsdager viser tempoet bedre enn kalenderdager.`,
    errors: '#NUM! for negativt mål, negativ tid eller mer medgått enn total tid; #DIV/0! for et mål på 0 eller før noe av tiden er gått; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  RUNRATE: {
    description: 'Hva hele tiden gir hvis det fortsetter som hittil: resultat hittil ÷ medgått × total tid. For KPI-er som legges sammen over tid.',
    parameters: { actualToDate: TO_DATE, elapsed: ELAPSED, total: TOTAL },
    result: 'Et tall i KPI-ens egen enhet, ett per celle.',
    variant: `${ADDS_UP} Den kjenner ingen sesonger: i en sesongpreget virksomhet er LANDING, som følger planens sesonger, et bedre anslag.`,
    errors: '#NUM! for negativ tid eller mer medgått enn total tid; #DIV/0! før noe av tiden er gått; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  REQUIRED: {
    description: 'Hva hver gjenstående periode må gi for at målet skal nås: (mål − resultat hittil) ÷ (total tid − medgått). For KPI-er som legges sammen over tid.',
    parameters: { actualToDate: TO_DATE, target: 'Målet for hele tiden.', elapsed: ELAPSED, total: TOTAL },
    result: 'Et tall i KPI-ens egen enhet for hver gjenstående tidsenhet; ett per celle.',
    variant: `${ADDS_UP} Negativt når målet er passert: så mye kan hver gjenstående periode tape.`,
    errors: '#NUM! for negativ tid eller mer medgått enn total tid; #DIV/0! når ingen tid gjenstår; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  LANDING: {
    description: 'Forventet årsresultat for en KPI som legges sammen over tid: resultatene hittil og et anslag for hver periode som gjenstår.',
    parameters: {
      actuals: `Resultatene for alle årets perioder, tomt der de gjenstår: en kolonne, en rad, eller en blokk der hver rad er en KPI. ${BLANKS}`,
      targets: 'Målene for de samme periodene; samme form.',
      method: '"tempo" (standard): gjenstående mål × resultat hittil ÷ mål hittil. "snitt": gjennomsnittet hittil. "trend": linjen gjennom resultatene.',
    },
    result: 'Et tall i KPI-ens egen enhet; ett per serie.',
    variant: 'En periode uten resultat gjenstår, hvor den enn står. Tempo sammenligner bare perioder som har både resultat og mål, og venter ingenting av en periode uten mål. Perioder i begynnelsen som ikke har noen av delene, hører ikke med til året. Trenden er Theil–Sens, som i TREND. Når alle resultater er inne, er svaret summen av dem.',
    errors: '#I/T uten resultater, for ett resultat med "trend", og med "tempo" når ingen periode har begge; #DIV/0! når målene hittil summerer seg til 0; #VERDI! når formene er ulike eller metoden er ukjent.',
  },
  GROWTH: {
    description: 'Endring fra en tidligere periode som andel av den: (nåværende − forrige) ÷ forrige.',
    parameters: {
      current: `Periodens verdi: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      previous: 'Verdien det sammenlignes med, for eksempel samme måned i fjor.',
    },
    result: 'En andel, én per celle: 0,25 er 25 % mer.',
    variant: 'Mot samme periode i fjor faller sesongen bort; mot forrige måned gjør den ikke det. Fra 0 eller et negativt tall finnes ingen vekstrate.',
    errors: '#NUM! når forrige verdi er 0 eller lavere; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  CAGR: {
    description: 'Gjennomsnittlig vekst per periode med rentes rente (årlig vekst når periodene er år): (siste ÷ første)^(1 ÷ perioder) − 1.',
    parameters: {
      first: `Verdien i begynnelsen: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      last: 'Verdien til slutt.',
      periods: 'Steg mellom de to: 4 fra 2020 til 2024.',
    },
    result: 'En andel per periode, én per celle.',
    variant: 'Bare endepunktene teller; det som skjedde imellom, vises ikke. Perioder er steg, ikke antall verdier.',
    errors: '#NUM! når første verdi er 0 eller lavere, eller siste verdi eller periodene er negative; #DIV/0! for ingen perioder; #I/T når et tall mangler; #VERDI! for tekst.',
  },
  TREND: {
    description: 'Hvor mye en serie stiger per periode: medianen av stigningen mellom alle par av verdier (Theil–Sen), som én unormal måned ikke flytter.',
    parameters: { values: `Serien, eldste først: en kolonne, en rad, eller en blokk der hver rad er en serie. ${BLANKS}` },
    result: 'Et tall i KPI-ens egen enhet per periode; ett per serie.',
    variant: 'En periode som mangler, beholder plassen sin i tid. Excels STIGNINGSTALL bruker minste kvadraters metode, så én uteligger kan snu den.',
    errors: '#I/T for færre enn to verdier; #NUM! for mer enn 1000 perioder; en feil i en serie påvirker bare den serien.',
  },
  FORECAST: {
    description: 'De neste periodene i en serie ut fra nivå, trend og sesong (additiv Holt–Winters), eller med dempet trend når historikken er kortere enn to sesonger.',
    parameters: {
      values: `Historikken, eldste først: en kolonne, en rad, eller en blokk der hver rad er en serie. ${BLANKS}`,
      periods: 'Hvor mange perioder fram, 1 til 366.',
      season: 'Perioder i en sesong: 12 (standard) for måneder, 4 for kvartaler, 7 for dager; 1 for ingen sesong.',
    },
    result: 'En kolonne med verdier for en kolonne, ellers en rad for hver serie, i KPI-ens egen enhet.',
    variant: 'ETS(A,A,A), eller ETS(A,Ad,N) for kort historikk. Den starter fra de to første sesongene, og glattingen med minst kvadrerte feil ett steg fram finnes med et fast søk, slik at samme historikk alltid gir samme prognose. Perioder som mangler inne i historikken, hoppes over. Excels PROGNOSE.ETS tilpasses annerledes og gir noe andre tall.',
    errors: '#I/T for færre enn tre verdier; #NUM! for perioder eller sesong som ikke er hele tall fra 1 til 366, eller en historikk på mer enn 1000 perioder; en feil i en serie påvirker bare den prognosen.',
  },
  SPARK: {
    description: 'En serie som tekst med små søyler, ▁▃▅█: et sparkline-diagram som virker i alle celler, i tekster og i alle versjoner av Excel.',
    parameters: {
      values: `Serien: en kolonne, en rad, eller en blokk der hver rad er en serie. ${BLANKS}`,
      min: 'Verdien til den laveste søylen; seriens minste hvis utelatt. Oppgi begge grenser for å sammenligne flere serier.',
      max: 'Verdien til den høyeste søylen; seriens største hvis utelatt.',
    },
    result: 'En tekst med ett tegn per periode; én per serie. En periode som mangler, er et mellomrom.',
    variant: 'Søylene begynner ikke på 0 med mindre min sier det: de viser formen, ikke størrelsen. En flat serie tegnes halvt så høy, og verdier utenfor grensene ved grensene.',
    errors: '#I/T uten verdier; #NUM! når maks er under min; #VERDI! for en grense som er tekst; en feil i en serie påvirker bare den serien.',
  },
  BULLET: {
    description: 'Resultat mot mål som tekst: en strek av fylte tegn for resultatet og et merke │ der målet er.',
    parameters: {
      actual: `Resultat: et tall, eller en rad, kolonne eller blokk med tall. ${BLANKS}`,
      target: 'Mål: en celle, eller en rad, kolonne eller blokk som passer til resultatene.',
      width: 'Antall tegn for den lengste av de to, 1 til 100; 10 hvis utelatt.',
    },
    result: 'En tekst med bredde + 1 tegn; én per celle.',
    variant: 'Hver strek har sin egen skala fra 0 til det største av resultat og mål. En strek som stopper før merket, har ikke nådd målet, uansett hvor lite som mangler.',
    errors: '#NUM! for negativt resultat eller mål, eller en bredde som ikke er et helt tall fra 1 til 100; #DIV/0! når begge er 0; #I/T når et tall mangler; #VERDI! for tekst.',
  },
};
