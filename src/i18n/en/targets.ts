/** Why targets could not be decided anew. Names in quotation marks are the user’s own. */

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const FORMS = {
  annual: 'it is a level, so a year’s amount cannot be spread; give what it is to hold, or its periods',
  limits: 'it is not to stay within a range, so it takes no limits',
  figures: 'it is to stay within a range; give its lower or upper limit',
};

export const targets = {
  noKpiWorkbook: 'This workbook has no KPIs yet. Set them up first.',
  closing: {
    nothingToClose: () => 'This workbook has no figures to report yet. Set up its KPIs first.',
    otherPeriodShown: ({ year, period, shownYear, shownPeriod }: { year: number; period: number; shownYear: string; shownPeriod: string }) =>
      `The workbook shows period ${shownPeriod} of ${shownYear}, not ${period} of ${year}. Choose that period on the scorecard, look at its figures, and close it then.`,
    notByMonth: ({ view }: { view: string }) => `The scorecard shows “${view}”. A period is closed with its own figures: choose month.`,
    memberShown: ({ member }: { member: string }) => `The scorecard shows “${member}” alone. A period is closed for the whole: choose all members.`,
  },
  badTargets: 'The targets cannot be decided like this:',
  problems: {
    versionTaken: ({ version }: { version: string }) => `There are targets called “${version}” already, and a decision is never overwritten. Choose another name.`,
    noVersionName: () => 'The new targets need a name of their own.',
    noReason: () => 'Say why: whoever reads the figures later will ask.',
    nobody: () => 'Say who decided it.',
    nothingLeft: ({ closedThrough }: { closedThrough: number }) => `${closedThrough} cannot be the last closed period: it is one from 1 to 11, or 0 where none is closed.`,
    noSuchVersion: ({ version, year, known }: { version: string; year: number; known: readonly string[] }) =>
      `There are no targets called “${version}” for ${year}. ${known.length > 0 ? `There are ${list(known)}.` : 'There are none for that year.'}`,
    noSuchKpi: ({ kpi, known }: { kpi: string; known: readonly string[] }) => `The workbook has no KPI “${kpi}”. It has ${list(known)}.`,
    noTarget: ({ kpi, version, year }: { kpi: string; version: string; year: number }) => `${kpi} has no target to revise in “${version}” for ${year}.`,
    noConfirmer: () => 'Say who confirms.',
    ownsNone: ({ owner, version, year }: { owner: string; version: string; year: number }) => `${owner} owns no KPI with a target in “${version}” for ${year}.`,
    noMemberTarget: ({ kpi, member, version, year, known }: { kpi: string; member: string; version: string; year: number; known: readonly string[] }) =>
      `${kpi} has no target of “${member}” to revise in “${version}” for ${year}. ${known.length > 0 ? `It has those of ${list(known)}.` : 'None of its members has one.'}`,
    unfitting: ({ kpi, form }: { kpi: string; form: keyof typeof FORMS }) => `${kpi}: ${FORMS[form]}.`,
    notTwelve: ({ kpi, found }: { kpi: string; found: number }) => `${kpi} needs twelve figures, one for each period, and has ${found}.`,
    noShape: ({ kpi }: { kpi: string }) => `${kpi}: the rest of the year cannot be spread by that shape; no weight may be negative, and those of the periods that are left must not all be zero.`,
  },
};
