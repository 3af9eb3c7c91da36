import { Body1, Caption1, Field, Input, Subtitle2 } from '@fluentui/react-components';
import { formatDate, formatIsoDate } from '../../i18n';
import { useLanguage } from '../language';
import { Counts } from '../parts/Counts';
import { Remarks } from '../parts/Remarks';
import { SourceRemarks } from './SourceRemarks';
import type { RefreshQuestion as Question } from './useImport';

interface RefreshQuestionProps {
  readonly table: string;
  readonly question: Question;
  readonly onLoadedThrough: (day: string) => void;
}

/** What bringing a table up to date would do to it: asked before anything is written. */
export function RefreshQuestion({ table, question: { report, loadedThrough }, onLoadedThrough }: RefreshQuestionProps) {
  const { words: { pane: { import: texts } }, language } = useLanguage();
  const words = texts.question;
  const { added, changed, left, disappeared, disappearedTotal, othersColumns, latestDates, source } = report;
  const own = othersColumns.join(', ');
  const latest = latestDates.map(({ column, latest: serial }) => words.latest(column, formatDate(serial, language))).join('; ');
  // The field writes dates as the system does; in words nobody takes the month for the day.
  const day = formatIsoDate(loadedThrough, language);
  return (
    <>
      <Subtitle2 as="h2">{words.title(table)}</Subtitle2>
      <Body1>{added + changed + disappearedTotal === 0 ? words.noChange : words.nothingYet}</Body1>
      <Counts counts={[[words.added, added], [words.changed, changed], [words.left, left], [words.gone, disappearedTotal]]} />
      <Remarks intent="warning" title={words.goneRows} total={disappearedTotal} more={texts.more} advice={words.isAddition}
        lines={disappeared.map((row) => row.filter((value) => value !== null).join(' · '))} />
      <SourceRemarks source={source} />
      {own !== '' && <Caption1>{words.ownColumns(own)}{disappearedTotal > 0 && ` ${words.ownColumnsGone(own)}`}</Caption1>}
      <Field label={words.loadedThrough} hint={[...(day === undefined ? [] : [words.through(day)]), words.laterMonths, ...(latest === '' ? [] : [words.latestDates(latest)])].join(' ')}>
        <Input type="date" value={loadedThrough} onChange={(_, data) => onLoadedThrough(data.value)} />
      </Field>
    </>
  );
}
