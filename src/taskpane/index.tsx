import { createRoot } from 'react-dom/client';
import { App } from './App';
import { spokenAtFirst } from './language';
import { ribbon, type PageName } from './navigation';

/** Shows the pane on a page: what the ribbon's buttons do. */
async function open(page: PageName, event: Office.AddinCommands.Event): Promise<void> {
  ribbon.go({ page });
  await Office.addin.showAsTaskpane();
  event.completed();
}

/** What every page speaks to Excel with; the manifest asks for the same. */
const NEEDED_EXCEL_API = '1.14';

void Office.onReady(async () => {
  Office.actions.associate('showWizard', (event: Office.AddinCommands.Event) => open('wizard', event));
  Office.actions.associate('showImport', (event: Office.AddinCommands.Event) => open('import', event));
  const place = document.getElementById('pane');
  if (!place) throw new Error('taskpane.html has no element for the pane');
  const isTooOld = !Office.context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API);
  createRoot(place).render(<App spoken={await spokenAtFirst(Office.context.displayLanguage)} officeTheme={Office.context.officeTheme} isTooOld={isTooOld} />);
});
