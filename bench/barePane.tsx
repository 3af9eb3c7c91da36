/** The least that a pane can be: what the add-in's own is measured against. */
import { Button, FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  createRoot(document.getElementById('pane')!).render(
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">Måltall</Title3>
      <Button>Start</Button>
    </FluentProvider>,
  );
});
