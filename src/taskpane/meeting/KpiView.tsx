import { Body1, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { MeetingKpi } from '../../actions';
import { useLanguage } from '../language';
import { KpiStatusLine } from './KpiStatusLine';
import { meetingDifference, meetingFigure } from './meetingFigure';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  actual: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  figures: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS, columnGap: tokens.spacingHorizontalM, margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  words: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface KpiViewProps {
  readonly kpi: MeetingKpi;
  readonly currency: string;
}

/** One KPI: how it stands, by how much, whose it is, and what it means. */
export function KpiView({ kpi, currency }: KpiViewProps) {
  const { words, language } = useLanguage();
  const { pane: { meeting: texts }, sheets: { columns } } = words;
  const styles = useStyles();
  const figure = (value: number | undefined): string => meetingFigure(value, kpi, currency, words, language);
  const { limits } = kpi;
  const limit = (value: number | undefined): string => (value === undefined ? '…' : figure(value));
  const lines: readonly (readonly [string, string])[] = [
    [columns.target, limits ? texts.limits(limit(limits.lower), limit(limits.upper)) : figure(kpi.target)],
    [columns.variance, meetingDifference(kpi, currency, words, language)],
    [columns.owner, kpi.owner || texts.noOwner],
  ];
  return (
    <>
      <section className={styles.card} aria-label={kpi.name[language]}>
        <Subtitle2 as="h2">{kpi.name[language]}</Subtitle2>
        <div className={styles.head}>
          <div className={styles.words}><Caption1 className={styles.quiet}>{columns.actual}</Caption1><p className={styles.actual}>{figure(kpi.actual)}</p></div>
          <KpiStatusLine status={kpi.status} />
        </div>
        <dl className={styles.figures}>{lines.map(([term, value]) => <Fragment key={term}><dt className={styles.term}>{term}</dt><dd className={styles.figure}>{value}</dd></Fragment>)}</dl>
        {kpi.remark !== '' && <Caption1 className={styles.quiet}>{kpi.remark}</Caption1>}
      </section>
      {kpi.definition[language] !== '' && <div className={styles.words}><Caption1 className={styles.quiet}>{texts.definition}</Caption1><Body1>{kpi.definition[language]}</Body1></div>}
      {kpi.lastNote !== '' && <div className={styles.words}><Caption1 className={styles.quiet}>{texts.lastNote}</Caption1><Body1>{kpi.lastNote}</Body1></div>}
    </>
  );
}
