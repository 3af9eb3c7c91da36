import { Body1, Caption1, Field, Input, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { formatDate, formatIsoDate } from '../../i18n';
import { useLanguage } from '../language';
import { Remarks } from '../parts/Remarks';
import { SourceRemarks } from './SourceRemarks';
import type { RefreshQuestion as Question } from './useImport';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalM, margin: 0 },
  count: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

interface RefreshQuestionProps {
  readonly table: string;
  readonly question: Question;
  readonly onLoadedThrough: (day: string) => void;
}

/** What bringing a table up to date would do to it: asked before anything is written. */
export function RefreshQuestion({ table, question: { report, loadedThrough }, onLoadedThrough }: RefreshQuestionProps) {
  const { words: { pane: { import: texts } }, language, number } = useLanguage();
  const words = texts.question;
  const styles = useStyles();
  const { added, changed, left, disappeared, disappearedTotal, othersColumns, latestDates, source } = report;
  const own = othersColumns.join(', ');
  const latest = latestDates.map(({ column, latest: serial }) => words.latest(column, formatDate(serial, language))).join('; ');
  // The field writes dates as the system does; in words nobody takes the month for the day.
  const day = formatIsoDate(loadedThrough, language);
  return (
    <>
      <Subtitle2 as="h2">{words.title(table)}</Subtitle2>
      <Body1>{added + changed + disappearedTotal === 0 ? words.noChange : words.nothingYet}</Body1>
      <dl className={styles.counts}>
        {([['added', added], ['changed', changed], ['left', left], ['gone', disappearedTotal]] as const).map(([kind, count]) => (
          <Count key={kind} term={words[kind]} count={number(count)} />
        ))}
      </dl>
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

function Count({ term, count }: { readonly term: string; readonly count: string }) {
  const styles = useStyles();
  return <><dt>{term}</dt><dd className={styles.count}>{count}</dd></>;
}
