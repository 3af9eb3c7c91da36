import { Body1, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, makeStyles } from '@fluentui/react-components';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import type { Draft } from './draft';

const useStyles = makeStyles({ list: { margin: 0 } });

/** In the order of their tabs */
const SHEETS = ['scorecard', 'dashboard', 'catalogue', 'targets', 'actuals', 'sources', 'calculation', 'settings'] as const;

interface BuildStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly built: boolean;
}

export function BuildStep({ draft, definitions, built }: BuildStepProps) {
  const { words: { pane: { wizard: { build } }, sheets: { titles } }, language } = useLanguage();
  const styles = useStyles();
  if (built) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{build.done}</MessageBarTitle>
          {build.summary(draft.kpis.length)} {build.whatNext}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <Body1>{build.intro}</Body1>
      <Body1>{SHEETS.map((key) => titles[key]).join(', ')}</Body1>
      <Subtitle2 as="h2">{build.kpis}</Subtitle2>
      <ul className={styles.list}>{draft.kpis.map(({ id }) => <li key={id}>{definitions.get(id)?.name[language]}</li>)}</ul>
    </>
  );
}
