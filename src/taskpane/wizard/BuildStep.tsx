import { Body1, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { KpiDefinition } from '../../kpi';
import { useLanguage } from '../language';
import type { Draft } from './draft';

interface BuildStepProps {
  readonly draft: Draft;
  readonly definitions: ReadonlyMap<string, KpiDefinition>;
  readonly built: boolean;
}

export function BuildStep({ draft, definitions, built }: BuildStepProps) {
  const { words: { pane: { wizard: { build } } }, language } = useLanguage();
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
      <Body1>{build.sheets}</Body1>
      <ul>{draft.kpis.map(({ id }) => <li key={id}>{definitions.get(id)?.name[language]}</li>)}</ul>
    </>
  );
}
