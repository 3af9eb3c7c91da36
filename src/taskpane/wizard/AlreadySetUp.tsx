import { Body1, Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { Page } from '../parts/Page';

interface AlreadySetUpProps {
  readonly kpis: number;
  readonly onBack: () => void;
  readonly onImport: () => void;
}

/** In a workbook that has its KPIs the wizard does nothing, and says what to do instead. */
export function AlreadySetUp({ kpis, onBack, onImport }: AlreadySetUpProps) {
  const { words: { pane, sheets: { titles } } } = useLanguage();
  const { title, what, another } = pane.wizard.alreadySetUp;
  return (
    <Page title={pane.wizard.title} onBack={onBack} footer={<><Button onClick={onBack}>{pane.back}</Button><Button appearance="primary" onClick={onImport}>{pane.home.importData}</Button></>}>
      <MessageBar intent="info" layout="multiline"><MessageBarBody><MessageBarTitle>{title}</MessageBarTitle> {what(kpis, titles.catalogue, titles.targets)}</MessageBarBody></MessageBar>
      <Body1>{another}</Body1>
    </Page>
  );
}
