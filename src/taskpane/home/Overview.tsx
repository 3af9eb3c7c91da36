import { Button, Caption1, CompoundButton, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { excelFailureText, showScorecard, type NamedKpi, type NextStep, type WorkbookOverview } from '../../actions';
import { formatDate, type Words } from '../../i18n';
import { useLanguage } from '../language';
import { useNavigation, type PageName } from '../navigation';
import { departmentLabel } from '../setup/departments';
import type { useAction } from '../useAction';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalS, margin: 0 },
  count: { display: 'flex', flexDirection: 'column-reverse', alignItems: 'center', padding: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  number: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  word: { fontSize: tokens.fontSizeBase200, textAlign: 'center' },
  onTarget: { color: tokens.colorPaletteGreenForeground1 },
  nearTarget: { color: tokens.colorPaletteMarigoldForeground1 },
  offTarget: { color: tokens.colorPaletteRedForeground1 },
  step: { maxWidth: '100%', justifyContent: 'flex-start' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  said: { minWidth: 0, overflowWrap: 'anywhere' },
  see: { flexShrink: 0 },
  names: { display: 'block', color: tokens.colorNeutralForeground3 },
});

const ICONS: Readonly<Record<'onTarget' | 'nearTarget' | 'offTarget', ReactElement>> = {
  onTarget: <CheckmarkCircleFilled />, nearTarget: <WarningFilled />, offTarget: <ErrorCircleFilled />,
};
/** Where each step is taken; the others are taken on the scorecard. */
const STEP_PAGES: Readonly<Partial<Record<NextStep, PageName>>> = { loadFigures: 'data', setTargets: 'targets', nameOwners: 'catalogue', seeTrouble: 'meeting', reviewDefinitions: 'review' };
const LISTED = 5;

interface OverviewProps {
  readonly overview: WorkbookOverview;
  readonly action: Pick<ReturnType<typeof useAction>, 'state' | 'run'>;
}

/** How many KPIs are on, near and off target, what is old or missing, and the next step. */
export function Overview({ overview, action: { state, run } }: OverviewProps) {
  const { words, language } = useLanguage();
  const texts = words.pane.home.overview;
  const { go } = useNavigation();
  const styles = useStyles();
  const running = state.kind === 'running';
  const openScorecard = async (): Promise<void> => {
    await run(showScorecard, (reason) => (reason.code === 'noScorecard' ? texts.noScorecard : excelFailureText(reason, words)));
  };
  const take = (step: NextStep): void => {
    const page = STEP_PAGES[step];
    if (page) go({ page });
    else void openScorecard();
  };
  const [next, why] = texts.next[overview.next];
  const lines = linesOf(overview, words, (serial) => formatDate(serial, language));
  const takesToScorecard = STEP_PAGES[overview.next] === undefined;
  return (
    <>
      <Caption1>{texts.shown(overview.window, overview.version)}</Caption1>
      <dl className={styles.counts}>
        {(['onTarget', 'nearTarget', 'offTarget'] as const).map((status) => (
          <div key={status} className={styles.count}>
            <dt className={styles.word}>{texts[status]}</dt>
            <dd className={styles.number}><span className={styles[status]} aria-hidden>{ICONS[status]}</span>{overview[status].length}</dd>
          </div>
        ))}
      </dl>
      {overview.notJudged.length > 0 && <Caption1>{texts.notJudged(overview.notJudged.length)}</Caption1>}
      <CompoundButton className={styles.step} appearance="primary" secondaryContent={why} disabled={running} onClick={() => take(overview.next)}>{next}</CompoundButton>
      {!takesToScorecard && <Button disabled={running} onClick={() => void openScorecard()}>{texts.openScorecard}</Button>}
      {overview.offTarget.length > 0 && <><Subtitle2 as="h2">{texts.inTrouble}</Subtitle2><ul className={styles.list}>{overview.offTarget.map(({ id, name }) => <li key={id}>{name[language]}</li>)}</ul></>}
      <Subtitle2 as="h2">{texts.toSee}</Subtitle2>
      {lines.length === 0 && <Caption1>{texts.nothing}</Caption1>}
      <ul className={styles.list}>
        {lines.map(({ key, said, kpis, page }) => (
          <li key={key} className={styles.line}>
            <span className={styles.said}>{said}<Caption1 className={styles.names}>{namesOf(kpis, language)}</Caption1></span>
            <Button className={styles.see} size="small" aria-label={`${texts.see}: ${said}`} onClick={() => go({ page, ...(kpis[0] && { kpi: kpis[0].id }) })}>{texts.see}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Line {
  readonly key: string;
  readonly said: string;
  readonly kpis: readonly NamedKpi[];
  /** Where it is seen to */
  readonly page: PageName;
}

function linesOf(overview: WorkbookOverview, words: Words, day: (serial: number) => string): readonly Line[] {
  const { home: { overview: texts }, catalogue: { warnings } } = words.pane;
  const lists = [['withoutActual', 'import'], ['withoutTarget', 'targets'], ['withoutOwner', 'catalogue'], ['notReviewed', 'catalogue']] as const;
  return [
    ...overview.staleSources.map(({ table, loadedThrough }) => ({ key: `source ${table}`, said: texts.stale(table, day(loadedThrough)), kpis: [], page: 'data' as const })),
    ...overview.crowded.map((crowd) => ({
      key: crowd.code === 'manyInAll' ? crowd.code : `many ${crowd.department}`, kpis: [], page: 'catalogue' as const,
      said: crowd.code === 'manyInAll' ? warnings.manyInAll(crowd) : warnings.manyInDepartment({ ...crowd, department: departmentLabel(crowd.department, words) }),
    })),
    ...lists.flatMap(([key, page]) => (overview[key].length === 0 ? [] : [{ key, said: texts[key](overview[key].length), kpis: overview[key], page }])),
  ];
}

function namesOf(kpis: readonly NamedKpi[], language: 'en' | 'nb'): string {
  return [...kpis.slice(0, LISTED).map(({ name }) => name[language]), ...(kpis.length > LISTED ? ['…'] : [])].join(', ');
}
