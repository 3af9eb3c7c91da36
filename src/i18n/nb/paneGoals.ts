import type { paneGoals as english } from '../en/paneGoals';

/** Det veiviseren sier om mål, og om det som gjøres for å nå dem. */
export const paneGoals: typeof english = {
  goals: {
    intro: 'Hva skal året huskes for? Ett eller to overordnede mål som kan måles; alt annet følger av dem.',
    onlyKpis: 'Hopp over: bare måltall',
    onlyKpisHint: 'Du kan gå tilbake til målene helt til arbeidsboken er laget.',
    goal: (number) => `Overordnet mål ${number}`,
    name: 'Dette skal nås',
    example: '12 millioner i salg, og ni av ti kunder blir',
    kpi: 'Måles med',
    noKpi: 'bestemmes senere',
    target: 'Målverdi',
    due: 'Frist',
    owner: 'Ansvarlig',
    add: 'Legg til et mål',
    remove: (number) => `Fjern overordnet mål ${number}`,
    many: 'Flere enn to overordnede mål splitter oppmerksomheten. Er ett av dem egentlig en aktivitet?',
    nameNeeded: 'Si hva som skal nås, eller fjern målet.',
  },
  activities: {
    intro: 'Hva må gjøres for å komme dit, og hvem gjør det? Avdelinger som deler en aktivitet, deler også måltallene for den.',
    activity: (number) => `Aktivitet ${number}`,
    name: 'Dette gjøres',
    example: 'Ringe hver nye kunde den første uken',
    departments: 'Avdelinger som gjør det',
    ownDepartments: 'Andre avdelinger hos dere, med komma mellom',
    goals: 'Mål den støtter',
    owner: 'Ansvarlig',
    add: 'Legg til en aktivitet',
    remove: (number) => `Fjern aktivitet ${number}`,
    nameNeeded: 'Si hva som gjøres, eller fjern aktiviteten.',
    overlap: {
      title: 'Hvem gjør hva',
      activity: 'Aktivitet',
      takesPart: 'er med',
      shared: (count) => (count === 1 ? '1 aktivitet deles av flere avdelinger.' : `${count} aktiviteter deles av flere avdelinger.`),
      goalWithout: (goal) => `Ingenting gjøres for målet «${goal}» ennå.`,
      activityWithout: (activity) => `«${activity}» støtter ingen av målene.`,
      departmentless: (activity) => `Ingen avdeling gjør «${activity}» ennå.`,
    },
  },
};
