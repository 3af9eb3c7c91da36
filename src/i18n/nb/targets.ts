import type { targets as english } from '../en/targets';

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
const FORMS = {
  annual: 'den er et nivå, så et årsbeløp kan ikke fordeles; oppgi nivået den skal holde, eller periodene',
  limits: 'den skal ikke holde seg innenfor et intervall, og har derfor ingen grenser',
  figures: 'den skal holde seg innenfor et intervall; oppgi nedre eller øvre grense',
};

export const targets: typeof english = {
  noKpiWorkbook: 'Denne arbeidsboken har ingen KPI-er ennå. Sett dem opp først.',
  closing: {
    nothingToClose: () => 'Denne arbeidsboken har ingen tall å rapportere ennå. Sett opp KPI-ene først.',
    otherPeriodShown: ({ year, period, shownYear, shownPeriod }) =>
      `Arbeidsboken viser periode ${shownPeriod} i ${shownYear}, ikke ${period} i ${year}. Velg den perioden på styringskortet, se på tallene, og lukk den så.`,
    notByMonth: ({ view }) => `Styringskortet viser «${view}». En periode lukkes med sine egne tall: velg måned.`,
    memberShown: ({ member }) => `Styringskortet viser bare «${member}». En periode lukkes for helheten: velg alle medlemmer.`,
  },
  badTargets: 'Målene kan ikke vedtas slik:',
  problems: {
    versionTaken: ({ version }) => `Det finnes allerede mål som heter «${version}», og et vedtak overskrives aldri. Velg et annet navn.`,
    noVersionName: () => 'De nye målene må ha et eget navn.',
    noReason: () => 'Oppgi hvorfor: den som leser tallene senere, vil spørre.',
    nobody: () => 'Oppgi hvem som har vedtatt det.',
    nothingLeft: ({ closedThrough }) => `${closedThrough} kan ikke være siste lukkede periode: den er fra 1 til 11, eller 0 når ingen er lukket.`,
    noSuchVersion: ({ version, year, known }) => `Det finnes ingen mål som heter «${version}» for ${year}. ${known.length > 0 ? `Det finnes ${list(known)}.` : 'Det finnes ingen for det året.'}`,
    noSuchKpi: ({ kpi, known }) => `Arbeidsboken har ingen KPI «${kpi}». Den har ${list(known)}.`,
    noTarget: ({ kpi, version, year }) => `${kpi} har ikke noe mål å revidere i «${version}» for ${year}.`,
    noConfirmer: () => 'Oppgi hvem som bekrefter.',
    ownsNone: ({ owner, version, year }) => `${owner} eier ingen KPI med mål i «${version}» for ${year}.`,
    noMemberTarget: ({ kpi, member, version, year, known }) =>
      `${kpi} har ikke noe mål for «${member}» å revidere i «${version}» for ${year}. ${known.length > 0 ? `Den har for ${list(known)}.` : 'Ingen av medlemmene har et.'}`,
    unfitting: ({ kpi, form }) => `${kpi}: ${FORMS[form]}.`,
    notTwelve: ({ kpi, found }) => `${kpi} trenger tolv tall, ett for hver periode, og har ${found}.`,
    noShape: ({ kpi }) => `${kpi}: resten av året kan ikke fordeles slik; ingen vekt kan være negativ, og vektene for periodene som gjenstår, kan ikke alle være null.`,
  },
};
