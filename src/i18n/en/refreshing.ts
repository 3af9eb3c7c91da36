/** What refreshing all sources at once says. Names in quotation marks are the user’s own. */

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

export const refreshing = {
  reasons: {
    noSources: () => 'No table of this workbook comes from a file. Import one first.',
    notASource: ({ table, known }: { table: string; known: readonly string[] }) => `“${table}” was not imported from a file, so it is not known how to read one for it. There are ${list(known)}.`,
    nothingGiven: ({ known }: { known: readonly string[] }) => `Choose a file for one of ${list(known)} at least.`,
    badSource: ({ table, file, because }: { table: string; file: string; because: string }) => `“${file}” for ${list([table])}: ${because}`,
    wouldDrop: ({ table, rows: count }: { table: string; rows: number }) =>
      `The new file for “${table}” lacks ${rows(count)} that ${count === 1 ? 'is' : 'are'} in the workbook. If it holds all there is, let them go; if it holds only what is new, add it to what is there.`,
  },
  /** The rows are there, but the rest could not follow */
  notUpdated: ({ because }: { because: string }) => `The new rows are in the workbook, but it could not be brought up to date: ${because}`,
  notGiven: ({ tables }: { tables: readonly string[] }) => `No new file for ${list(tables)}: as before.`,
  spellings: {
    bad: 'The spellings cannot be settled like this:',
    question: ({ spelling, rows: count, member, memberRows }: { spelling: string; rows: number; member: string; memberRows: number }) =>
      `“${spelling}” (${rows(count)}) looks like “${member}” (${rows(memberRows)}). Are they the same?`,
    problems: {
      noSuchSource: ({ table, known }: { table: string; known: readonly string[] }) => `“${table}” is none of the workbook’s sources, which are ${list(known)}.`,
      notAMember: ({ spelling, member }: { spelling: string; member: string }) => `“${spelling}” cannot stand for “${member}”, which stands for another member itself.`,
    },
  },
};
