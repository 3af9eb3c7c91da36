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
    result: 'En tabell med fire kolonner som flyter over; ikke plasser den i en Excel-tabell.',
    variant: 'Siste rad regnes ut fra sine egne rader. Gjennomsnitt, median og ytterpunkter har ingen andeler. Unike: andelen er av alle unike, og grupper kan overlappe.',
    errors: '#I/T når ingen rad teller; #VERDI! når listene har ulik form eller et ord er ukjent; #NUM! når topp ikke er et helt tall over 0; #DIV/0! som andel av en sum på 0.',
  },
  CROSSTAB: {
    description: 'Tabell over en sum fordelt på to slags grupper samtidig (produkt mot region, sakstype mot måned …), med summer.',
    parameters: {
      rowKeys: 'Det som går nedover: gruppen hver rad hører til. Store og små bokstaver er samme gruppe; en rad uten gruppe telles som (tom).',
      columnKeys: 'Det som går bortover, samme form.',
      values: 'Beløpet i hver rad, samme form. Rader uten beløp hoppes over.',
      aggregation: '"sum" (standard), "antall", "gjennomsnitt", "median", "min", "maks" eller "unike". Antall og unike tar også tekst.',
      headers: 'SANN (standard): en overskriftsrad med navnene bortover. USANN: ingen. "en" eller "nb": som SANN, med ordene for total og (tom) på det språket.',
    },
    result: 'En tabell som flyter over, en rad og en kolonne større enn antall grupper; ikke plasser den i en Excel-tabell.',
    variant: 'Gruppene er sortert etter navn. Summene regnes ut fra sine egne rader: gjennomsnittet av alle, ikke av gjennomsnitt. En celle uten rader er tom og ikke 0; et antall er 0.',
    errors: '#I/T når ingen rad teller; #VERDI! når listene har ulik form, et ord er ukjent eller det er flere grupper enn et ark har plass til.',
  },
  PERIODS: {
    description: 'Tabell over en verdi per måned, kvartal, uke eller år, også perioder uten noe.',
    parameters: {
      dates: 'Datoen i hver rad. Rader uten dato hoppes over; en dato lagret som tekst er ikke en dato.',
      values: 'Beløpet i hver rad, samme form som datoene. Rader uten beløp hoppes over.',
      grain: '"måned", "kvartal", "uke" (ISO-uke, fra mandag) eller "år".',
      aggregation: '"sum" (standard), "antall", "gjennomsnitt", "median", "min", "maks" eller "unike". Antall og unike tar også tekst.',
      from: 'Første dag som teller; tabellen begynner med dens periode. Første dato hvis utelatt.',
      to: 'Siste dag som teller; tabellen slutter med dens periode. Siste dato hvis utelatt.',
      headers: 'SANN (standard): en overskriftsrad på Excels språk. USANN: ingen. "en" eller "nb": overskriftsraden og periodenes navn på det språket.',
    },
    result: 'En tabell med to kolonner, periode (2017-03, 2017-K1, 2017-U09, 2017) og verdi, som flyter over; ikke plasser den i en Excel-tabell.',
    variant: 'Kalenderperioder, ikke et avvikende regnskapsår. En periode uten rader er tom og ikke 0; et antall er 0.',
    errors: '#I/T når ingen rad teller, med mindre fra og til begge sier hvilke perioder, eller periodelengden mangler; #NUM! for til før fra; #VERDI! når listene har ulik form eller et ord er ukjent.',
  },
  SCORECARD: {
    description: 'Hele styringskortet i ett kall: for hver KPI i katalogen resultat, mål, avvik, måloppnåelse, status, fjoråret, forventet årsslutt og hva som trengs.',
    parameters: {
      catalogue: 'Tabellen over KPI-ene med overskriftsraden: KpiCatalogue[#Alle].',
      targets: 'Tabellen over målene med overskriftsraden. Excel kan sende en tom celle som 0, så bruk HVIS(KpiTargets[#Alle]="";"";KpiTargets[#Alle]).',
      actuals: 'Tabellen over resultatene med overskriftsraden: HVIS(KpiActuals[#Alle]="";"";KpiActuals[#Alle]), så en tom måned ikke sendes som 0.',
      year: 'Regnskapsåret.',
      period: 'Perioden i det året, 1 til 12.',
      view: '"måned" (standard): bare perioden. "kvartal": kvartalet så langt. "hittil i år" eller "ytd": alle perioder til og med den.',
      version: 'Versjonen av målene, for eksempel Kpi.Version. Hvis utelatt, for hver KPI den versjonen som står sist i tabellen.',
      headers: 'SANN (standard): en overskriftsrad på Excels språk. USANN: ingen. "en" eller "nb": en overskriftsrad på det språket.',
    },
    result: 'En tabell med ti kolonner som flyter over, en rad per KPI i katalogens rekkefølge; ikke plasser den i en Excel-tabell. Det som mangler, er tomt.',
    variant: 'Tallene på styringskortarket. Måneder slås sammen slik KPI-en sier (forholdstall fra delene sine); bare måneder med både resultat og mål sammenlignes. Årsslutt og behov gjelder KPI-er som summeres.',
    errors: '#I/T for en tabell uten rader, eller når år eller periode mangler; #NUM! for en periode utenfor 1–12; #VERDI! når en kolonne eller et ord er ukjent. En feil i én KPIs måneder påvirker bare den KPI-en.',
  },
};
