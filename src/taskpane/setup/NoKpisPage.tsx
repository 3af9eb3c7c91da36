import { Body1, Button } from '@fluentui/react-components';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { Page } from '../parts/Page';

/** A page about KPIs in a workbook that has none: the way to them. */
export function NoKpisPage({ title }: { readonly title: string }) {
  const { words: { pane } } = useLanguage();
  const { go } = useNavigation();
  return (
    <Page title={title} step="empty" footer={<><span /><Button appearance="primary" onClick={() => go({ page: 'wizard' })}>{pane.home.startWizard}</Button></>}>
      <Body1>{pane.setup.noKpis}</Body1>
    </Page>
  );
}
