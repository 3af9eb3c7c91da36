import { Body1, Caption1, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, makeStyles } from '@fluentui/react-components';
import type { KpiFigures, SetUpReport, WorkbookPreview } from '../../actions';
import { formatMonthOfYear } from '../../i18n';
import type { KpiDefinition, Unit } from '../../kpi';
import { useLanguage } from '../language';
import type { Draft } from './draft';
import { figureText } from './MonthFigures';
import { isTyped } from './toSetup';

const useStyles = makeStyles({ list: { margin: 0 }, figure: { display: 'block' } });

interface BuildStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  /** Once the rows are read */
  readonly preview: WorkbookPreview | undefined;
  /** Once the workbook is built */
  readonly report: SetUpReport | undefined;
}

export function BuildStep({ draft, definitions, preview, report }: BuildStepProps) {
  const { words: { pane: { wizard: { build } } }, language } = useLanguage();
  const styles = useStyles();
  if (report) {
    const taken = report.sheets.flatMap(({ wanted, title }) => (title === wanted ? [] : [build.renamed(wanted, title)]));
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
      {preview && <Body1>{build.intro}</Body1>}
      {preview && <Body1>{preview.sheets.join(', ')}</Body1>}
      <Subtitle2 as="h2">{build.kpis}</Subtitle2>
      <ul className={styles.list}>
        {draft.kpis.map((kpi) => {
          const definition = definitions.get(kpi.id);
          const found = preview?.figures.find(({ id }) => id === kpi.id);
          return definition && (
            <li key={kpi.id}>
              {definition.name[language]}
              {isTyped(kpi, definition) ? <Caption1 className={styles.figure}>{build.typed}</Caption1> : found && <Latest figures={found} unit={definition.unit} />}
            </li>
          );
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
