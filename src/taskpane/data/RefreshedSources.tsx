import { Body1, Caption1, MessageBar, MessageBarBody, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { updateReasonText, type RefreshAllReport } from '../../actions';
import { formatIsoDate } from '../../i18n';
import type { Setup } from '../../kpi';
import { SourceRemarks } from '../import/SourceRemarks';
import { useLanguage } from '../language';
import { Counts } from '../parts/Counts';
import { Remarks } from '../parts/Remarks';
import { figureText } from '../targets/figureText';
import { periodLabels } from '../setup/periodLabels';
import type { PlannedOf } from './DataPage';

const useStyles = makeStyles({ source: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS } });

interface RefreshedSourcesProps {
  readonly report: RefreshAllReport;
  readonly setup: Setup;
  readonly kpiOf: PlannedOf;
}

/** What has changed since the sources were refreshed: rows, results, members, and what had been reported. */
export function RefreshedSources({ report: { sources, notGiven, figures, newMembers, reported, spellings, updated }, setup, kpiOf }: RefreshedSourcesProps) {
  const { words, language } = useLanguage();
  const { refreshing, pane } = words;
  const { refreshed: texts, through } = pane.data;
  const styles = useStyles();
  const periods = periodLabels(setup, words, language);
  const nameOf = (kpi: string): string => kpiOf(kpi).name[language];
  const lineOf = ({ kpi, year, period, from, to }: RefreshAllReport['figures'][number]): string => {
    const [before, after] = [from, to].map((value) => (value === null ? texts.noFigure : figureText(value, kpiOf(kpi).unit, language))) as [string, string];
    return texts.figure(nameOf(kpi), `${periods[period - 1]} ${year}`, before, after);
  };
  return (
    <>
      {!updated.ok && <MessageBar intent="error" layout="multiline"><MessageBarBody>{refreshing.notUpdated({ because: updateReasonText(updated.reason, words) })}</MessageBarBody></MessageBar>}
      {!spellings.ok && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{updateReasonText(spellings.reason, words)}</MessageBarBody></MessageBar>}
      <Remarks intent="warning" title={texts.reported(reported.length)} total={reported.length} more={pane.import.more} lines={reported.map(lineOf)} advice={texts.reportedAdvice} />
      {figures.length === 0 ? <Body1>{texts.noFigures}</Body1> : <Remarks intent="info" title={texts.figures(figures.length)} total={figures.length} more={pane.import.more} lines={figures.map(lineOf)} />}
      <Remarks intent="info" title={texts.members(newMembers.length)} total={newMembers.length} more={pane.import.more} lines={newMembers.map(({ kpi, member }) => texts.member(member, nameOf(kpi)))} />
      {sources.map(({ table, file, added, changed, left, dropped, loadedThrough, source }) => (
        <section key={table} className={styles.source} aria-label={table}>
          <Subtitle2 as="h2">{table}</Subtitle2>
          <Caption1>{[file, ...(loadedThrough === undefined ? [] : [through(formatIsoDate(loadedThrough, language) ?? loadedThrough)])].join(' · ')}</Caption1>
          <Counts counts={[[texts.added, added], [texts.changed, changed], [texts.left, left], [texts.dropped, dropped]]} />
          <SourceRemarks source={source} />
        </section>
      ))}
      {notGiven.length > 0 && <Caption1>{refreshing.notGiven({ tables: notGiven })}</Caption1>}
    </>
  );
}
