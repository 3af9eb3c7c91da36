import type { finance as english } from '../../en/functions/finance';

const REVENUE = 'Salgsinntekt: et tall, eller en rad, kolonne eller blokk med tall. En tom celle mangler og er ikke 0; Excel kan sende den som 0, så bruk HVIS(område="";"";område) der celler kan være tomme.';
const COST_OF_SALES = 'Kostnaden for varene eller tjenestene som ble solgt i samme periode, som positivt beløp.';
const AMOUNTS = 'Det hver faktura har utestående, eller én rad per delbetaling; kreditnotaer er negative. Rader uten beløp hoppes over.';
const INVOICE_DATES = 'Fakturadatoene i de samme radene. En faktura datert etter dagen teller ikke.';
const DUE_DATES = 'Forfallsdatoene i de samme radene.';
const PAID_DATES = 'Betalingsdatoene i de samme radene; tomt der fakturaen er ubetalt (en tom celle som kommer som 0, gjenkjennes som ingen dato). Utelates når beløpene er åpne saldoer.';
const MARGIN_ERRORS = '#DIV/0! når salget er 0; #NUM! for negativt salg; #I/T når et tall mangler; #VERDI! for tekst.';
const INVOICE_ERRORS = '#I/T uten beløp, eller når et beløp som teller mangler faktura- eller forfallsdato; #VERDI! når listene har ulik form; #NUM! for et tall som ikke er en dato.';

export const finance: typeof english = {
  GROSSMARGIN: {
    description: 'Bruttofortjeneste som andel av salget: (salg − varekostnad) ÷ salg.',
    parameters: { revenue: REVENUE, costOfSales: COST_OF_SALES },
    result: 'En andel; én per celle. Negativ når det som ble solgt, kostet mer enn det innbrakte.',
    variant: 'Si om direkte lønn er med. Norsk varekostnad holder den utenfor, funksjonsinndelte regnskaper tar den med; de to marginene kan ikke sammenlignes.',
    errors: MARGIN_ERRORS,
  },
  NETMARGIN: {
    description: 'Nettomargin som andel av salget: årsresultat etter skatt ÷ salg.',
    parameters: { revenue: REVENUE, netIncome: 'Resultatet i samme periode, etter finansposter og skatt; et underskudd er negativt.' },
    result: 'En andel; én per celle.',
    variant: 'Etter skatt. Marginen før finansposter og skatt er OPERATINGMARGIN.',
    errors: MARGIN_ERRORS,
  },
  OPERATINGMARGIN: {
    description: 'Driftsmargin som andel av salget: driftsresultat (EBIT) ÷ salg.',
    parameters: { revenue: REVENUE, operatingResult: 'Driftsresultatet (EBIT) i samme periode; et underskudd er negativt.' },
    result: 'En andel; én per celle.',
    variant: 'Før finansposter og skatt. Med EBITDA i stedet for EBIT er det EBITDA-marginen; si hvilken.',
    errors: MARGIN_ERRORS,
  },
  EBIT: {
    description: 'Driftsresultat før renter og skatt: salg − varekostnad − driftskostnader + andre driftsinntekter.',
    parameters: {
      revenue: REVENUE,
      costOfSales: COST_OF_SALES,
      operatingExpenses: 'Driftskostnader som positivt beløp: lønn, andre kostnader, avskrivninger og nedskrivninger.',
      otherIncome: 'Andre driftsinntekter, som leie eller gevinst ved salg av utstyr, aldri renter eller andre finansinntekter. 0 hvis utelatt.',
    },
    result: 'Et beløp i samme valuta som salget; ett per celle.',
    variant: 'Av- og nedskrivninger er blant driftskostnadene. Kostnader er positive: et regnskap der inntekter er negative, må snus.',
    errors: '#I/T når et tall mangler; #VERDI! for tekst i stedet for tall.',
  },
  EBITDA: {
    description: 'Driftsresultat før av- og nedskrivninger: EBIT med disse kostnadene lagt tilbake.',
    parameters: {
      ebit: 'Driftsresultat (EBIT): et tall, eller en rad, kolonne eller blokk med tall.',
      depreciation: 'Avskrivninger på varige driftsmidler, som positivt beløp.',
      amortisation: 'Avskrivninger på immaterielle eiendeler, som positivt beløp. 0 hvis utelatt.',
      impairment: 'Nedskrivninger, som positivt beløp; en reversering er negativ. 0 hvis utelatt.',
    },
    result: 'Et beløp i samme valuta som EBIT; ett per celle.',
    variant: 'Nedskrivninger legges tilbake, slik norske regnskap gjør. Ingenting justeres for poster ledelsen regner som engangsposter.',
    errors: '#I/T når EBIT eller avskrivninger mangler; #VERDI! for tekst i stedet for tall.',
  },
  DSO: {
    description: 'Gjennomsnittlig kredittid: kundefordringer ÷ omsetning × dager, etter sluttsaldo, gjennomsnittssaldo eller tilbaketelling.',
    parameters: {
      receivables: 'Kundefordringer ved slutten. For "gjennomsnitt" en liste med saldoer.',
      sales: 'Omsetningen i de samme dagene. For "tilbaketelling" en liste med månedlig omsetning, den nyeste sist. Fordringer og omsetning begge med eller begge uten mva.',
      days: 'Dagene omsetningen gjelder; for "tilbaketelling" dagene i hele listen.',
      method: '"slutt" (standard), "gjennomsnitt" eller "tilbaketelling".',
    },
    result: 'Dager. Etter sluttsaldo ett tall per celle, etter de andre metodene ett tall.',
    variant: 'Tilbaketelling bruker saldoen opp mot de nyeste månedene først og er jevnere når omsetningen svinger. En liste med omsetning for "gjennomsnitt" summeres.',
    errors: '#DIV/0! når omsetningen er 0; #NUM! for negative fordringer, negativ omsetning eller dager som ikke er over 0; #I/T når et tall mangler eller saldoen er større enn hele listens omsetning.',
  },
  OUTSTANDING: {
    description: 'Det kundene skylder på en dag: utestående i alt, hvor mye av det som er forfalt, og den forfalte andelen.',
    parameters: {
      amounts: AMOUNTS,
      invoiceDates: INVOICE_DATES,
      dueDates: DUE_DATES,
      asOf: 'Dagen, eller flere: én rad med svar for hver.',
      paidDates: PAID_DATES,
    },
    result: 'En rad med tre tall: i alt, forfalt, forfalt andel.',
    variant: 'Regnet ved dagens slutt: det som ble betalt den dagen, er betalt. Forfalt fra dagen etter forfallsdato. Kreditnotaer trekkes fra.',
    errors: `${INVOICE_ERRORS} Andelen av en sum på 0 er #DIV/0!.`,
  },
  AGEING: {
    description: 'Tabell over kundefordringer etter alder på en dag: ikke forfalt, 1–30, 31–60, 61–90 og over 90 dager etter forfall. Summen er den samme som i OUTSTANDING.',
    parameters: {
      amounts: AMOUNTS,
      invoiceDates: INVOICE_DATES,
      dueDates: DUE_DATES,
      asOf: 'Dagen.',
      paidDates: PAID_DATES,
      buckets: 'Hvor aldersgruppene slutter, i dager etter forfall, stigende; {30\\60\\90} hvis utelatt.',
      headers: 'SANN (standard): en overskriftsrad på Excels språk. USANN: ingen. "en" eller "nb": overskriftsraden og gruppenes navn på det språket.',
    },
    result: 'En tabell med to kolonner, alder og beløp, som flyter over; ikke plasser den i en Excel-tabell.',
    variant: 'Alderen regnes fra forfallsdato, ikke fra fakturadato. Tomme grupper er 0, for listen sier at ingenting er så gammelt.',
    errors: `${INVOICE_ERRORS} #NUM! for aldersgrenser som ikke er stigende hele dager.`,
  },
};
