import { Body1, Caption1, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, makeStyles } from '@fluentui/react-components';
import type { KpiFigures, SetUpReport } from '../../actions';
import { formatMonthOfYear, formatNumber, formatShare, type Language } from '../../i18n';
import type { KpiDefinition, Unit } from '../../kpi';
import { useLanguage } from '../language';
import type { Draft } from './draft';

const useStyles = makeStyles({ list: { margin: 0 }, figure: { display: 'block' } });

/** In the order of their tabs */
const SHEETS = ['scorecard', 'dashboard', 'catalogue', 'targets', 'actuals', 'sources', 'calculation', 'settings'] as const;

interface BuildStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  /** What the KPIs come to, once the rows are read */
  readonly figures: readonly KpiFigures[] | undefined;
  /** Once the workbook is built */
  readonly report: SetUpReport | undefined;
}

export function BuildStep({ draft, definitions, figures, report }: BuildStepProps) {
  const { words: { pane: { wizard: { build } }, sheets: { titles } }, language } = useLanguage();
  const styles = useStyles();
  if (report) {
    const taken = SHEETS.flatMap((key) => report.sheets.flatMap(({ title }) => (title.startsWith(`${titles[key]} (`) ? [build.renamed(titles[key], title)] : [])));
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{build.done}</MessageBarTitle>
          {[build.summary(draft.kpis.length), build.whatNext, ...taken].join(' ')}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <Body1>{build.intro}</Body1>
      <Body1>{SHEETS.map((key) => titles[key]).join(', ')}</Body1>
      <Subtitle2 as="h2">{build.kpis}</Subtitle2>
      <ul className={styles.list}>
        {draft.kpis.map(({ id }) => {
          const definition = definitions.get(id);
          const found = figures?.find((one) => one.id === id);
          return definition && <li key={id}>{definition.name[language]}{found && <Latest figures={found} unit={definition.unit} />}</li>;
        })}
      </ul>
    </>
  );
}

/** The last month that has a figure, and how many have one: enough to see that a column is the wrong one. */
function Latest({ figures: { months }, unit }: { readonly figures: KpiFigures; readonly unit: Unit }) {
  const { words: { pane: { wizard: { build } } }, language } = useLanguage();
  const styles = useStyles();
  const given = months.flatMap(({ start, value }) => (value === null ? [] : [{ start, value }]));
  const last = given.at(-1);
  const text = last ? build.latest(figureText(last.value, unit, language), formatMonthOfYear(last.start, language), given.length) : build.noFigure;
  return <Caption1 className={styles.figure}>{text}</Caption1>;
}

function figureText(value: number, unit: Unit, language: Language): string {
  if (unit === 'share') return formatShare(value, language);
  return formatNumber(value, language, unit === 'days' || unit === 'hours' || unit === 'minutes' ? 1 : 0);
}
