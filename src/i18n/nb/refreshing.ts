import type { refreshing as english } from '../en/refreshing';

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');
const rows = (count: number): string => (count === 1 ? '1 rad' : `${count} rader`);

export const refreshing: typeof english = {
  reasons: {
    noSources: () => 'Ingen tabell i arbeidsboken kommer fra en fil. Importer en først.',
    notASource: ({ table, known }) => `«${table}» er ikke importert fra en fil, så det er ikke kjent hvordan en fil skal leses inn i den. Disse er det: ${list(known)}.`,
    nothingGiven: ({ known }) => `Velg en fil for minst én av ${list(known)}.`,
    badSource: ({ table, file, because }) => `«${file}» for ${list([table])}: ${because}`,
    wouldDrop: ({ table, rows: count }) =>
      `Den nye filen for «${table}» mangler ${rows(count)} som finnes i arbeidsboken. Hvis filen inneholder alt, så la dem gå; hvis den bare inneholder det nye, så legg den til det som er der.`,
  },
  notUpdated: ({ because }) => `De nye radene er i arbeidsboken, men resten kunne ikke oppdateres: ${because}`,
  notGiven: ({ tables }) => `Ingen ny fil for ${list(tables)}: som før.`,
  spellings: {
    bad: 'Skrivemåtene kan ikke avgjøres slik:',
    question: ({ spelling, rows: count, member, memberRows }) => `«${spelling}» (${rows(count)}) ligner «${member}» (${rows(memberRows)}). Er det den samme?`,
    problems: {
      noSuchSource: ({ table, known }) => `«${table}» er ikke en av arbeidsbokens kilder, som er ${list(known)}.`,
      notAMember: ({ spelling, member }) => `«${spelling}» kan ikke stå for «${member}», som selv står for et annet medlem.`,
    },
  },
};
