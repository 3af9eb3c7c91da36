import { formatNumber } from '../format';

const kpis = (count: number): string => (count === 1 ? '1 KPI' : `${count} KPIs`);

/** What the pane says on the page of the sources. */
export const paneData = {
  title: 'Sources',
  intro: 'Where the figures come from, and how far they reach. Choose the new files all at once; each is read as the one before it.',
  notFromFile: 'not from a file',
  rows: (count: number) => (count === 1 ? '1 row' : `${formatNumber(count, 'en')} rows`),
  through: (day: string) => `complete through ${day}`,
  choose: 'Choose new files …', chooseMore: 'Choose more files …',
  chosen: 'Chosen files',
  fileFor: (file: string) => `${file} is for`, unused: 'nothing: leave it out', joinedFor: (table: string, file: string) => `${table}, joined as ${file}`,
  unmatched: 'It is left out until you choose what it is for.',
  missingJoined: ({ table, file }: { table: string; file: string }) => `${table} is joined with ${file}. Choose that file too, or leave ${table} out.`,
  missingOwn: ({ table, file }: { table: string; file: string }) => `${file} is joined into ${table}, which has no file of its own yet. Choose one, or leave this out.`,
  refresh: 'Refresh all',
  drop: 'Take those rows away', append: 'Add to what is there',
  dropped: (table: string) => `Rows of ${table} that its file does not have:`,
  importNew: 'Import a file as a new table …',
  lookForSpellings: 'Look for spellings that look alike', noSpellings: 'No spellings look alike but those that are settled.',
  close: 'Close the period …',
  refreshed: {
    title: 'What has changed',
    done: 'The sources are refreshed.',
    added: 'New rows', changed: 'Changed rows', left: 'Rows left as they were', dropped: 'Rows taken away',
    figures: (count: number) => (count === 1 ? 'One result has changed:' : `${formatNumber(count, 'en')} results have changed:`),
    noFigures: 'No result has changed.',
    figure: (kpi: string, period: string, from: string, to: string) => `${kpi}, ${period}: ${from} → ${to}`, noFigure: 'none',
    members: (count: number) => (count === 1 ? 'A new member has come:' : `${formatNumber(count, 'en')} new members have come:`), member: (member: string, kpi: string) => `${member} (${kpi})`,
    reported: (count: number) => (count === 1 ? 'One figure is no longer what was reported:' : `${formatNumber(count, 'en')} figures are no longer what was reported:`),
    reportedAdvice: 'Tell those who got the report, or close the period again with the figures of now.',
  },
  spellings: {
    title: 'The same, or another?',
    same: (member: string) => `The same as ${member}`, own: 'A member of its own', later: 'Later',
    about: (answer: string, spelling: string) => `${spelling}: ${answer}`,
    renamed: (spelling: string, member: string, rows: number) => `${spelling} counts as ${member} from now on (${rows === 1 ? '1 row' : `${formatNumber(rows, 'en')} rows`}).`,
    kept: (spelling: string) => `${spelling} is a member of its own. Nobody is asked again.`,
  },
  closing: {
    title: 'Close the period',
    intro: 'What the scorecard shows is kept as reported. When figures change later, the workbook says so beside what was reported.',
    shows: (period: string) => `The scorecard shows ${period}.`, nothingShown: 'The scorecard shows no period. Choose a year and a period on it, and read again.',
    readAgain: 'Read again',
    who: 'Who closes it', whoNeeded: 'Say who closes it.',
    close: (period: string) => `Close ${period}`,
    closed: (count: number, period: string) => `${kpis(count)} reported for ${period}.`,
    withoutFigure: (names: string) => `Without a figure, and not reported: ${names}.`,
    keptQuestion: (count: number, period: string) => `${kpis(count)} had been reported for ${period} already, and nothing of it has been touched. May the figures of now take their place?`,
    keep: 'Keep what was reported', replace: 'Replace it',
  },
};
