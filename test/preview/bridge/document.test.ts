import { Host, Ribbon } from '../../../preview/bridge';
import { withOffice } from '../officeClient';
import { sampleWorkbook } from './sampleWorkbook';

/** Turns the callback style of the older API into promises. */
function settled<Value>(start: (callback: (result: Office.AsyncResult<Value>) => void) => void): Promise<Office.AsyncResult<Value>> {
  return new Promise((resolve) => start(resolve));
}

describe('the document as Office.context shows it', () => {
  it('says which Excel it stands in for, and in which language', async () => {
    await withOffice(sampleWorkbook(), async ({ Office }) => {
      expect(Office.context.displayLanguage).toBe('nb-NO');
      expect(Office.context.host).toBe('Excel');
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
      expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
      expect(Office.context.requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
    }, { locale: 'nb-NO' });
  });

  it('reads settings and writes them back', async () => {
    const workbook = sampleWorkbook();
    workbook.state.settings.set('version', 1);
    await withOffice(workbook, async ({ Office }) => {
      const { settings } = Office.context.document;
      expect(settings.get('version')).toBe(1);
      settings.set('draft', { kpis: ['nps'], empty: null });
      settings.remove('version');
      const result = await settled<void>((callback) => settings.saveAsync(callback));
      expect(result.status).toBe('succeeded');
    });
    expect([...workbook.state.settings]).toEqual([['draft', { kpis: ['nps'], empty: null }]]);
  });

  it.each<[string, (office: typeof Office, callback: (result: Office.AsyncResult<unknown>) => void) => void]>([
    ['reading the selection', (office, callback) => office.context.document.getSelectedDataAsync(office.CoercionType.Matrix, callback)],
    ['opening a dialog', (office, callback) => office.context.ui.displayDialogAsync('https://localhost/dialog.html', callback)],
  ])('refuses %s in words', async (_, start) => {
    await withOffice(sampleWorkbook(), async ({ Office }) => {
      const result = await settled<unknown>((callback) => start(Office, callback));
      expect(result.status).toBe('failed');
      expect(result.error).toMatchObject({ code: 5000, message: 'The operation is not supported.' });
    });
  });

  it('tells handlers of the older API that the selection changed', async () => {
    const workbook = sampleWorkbook();
    await withOffice(workbook, async ({ Office }) => {
      const heard = new Promise((resolve) => Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, resolve, () => {
        workbook.state.emit({ kind: 'selection', sheetId: '{1}', area: { row: 0, column: 0, rows: 1, columns: 1 } });
      }));
      expect(await heard).toMatchObject({ type: 'documentSelectionChanged' });
    });
  });
});

describe('the shared surface', () => {
  it('shows and hides the pane when the add-in asks', async () => {
    await withOffice(sampleWorkbook(), async ({ Office, addin }) => {
      const modes: string[] = [];
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => { modes.push(visibilityMode); });
      await Office.addin.showAsTaskpane();
      expect(addin.client.visible).toBe(true);
      await Office.addin.hide();
      expect(addin.client.visible).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(modes).toEqual(['Taskpane', 'Hidden']);
    }, { visible: false });
  });

  it('remembers whether the document loads the add-in', async () => {
    await withOffice(sampleWorkbook(), async ({ Office, host }) => {
      expect(await Office.addin.getStartupBehavior()).toBe('None');
      await Office.addin.setStartupBehavior('Load' as Office.StartupBehavior);
      expect(host.startState).toBe('Background');
      expect(await Office.addin.getStartupBehavior()).toBe('Load');
    });
  });

  it('changes the ribbon, and refuses controls that the manifest does not have', async () => {
    const workbook = sampleWorkbook();
    const ribbon = new Ribbon(['Kpi.Tab'], ['Kpi.Refresh']);
    await withOffice(workbook, async ({ Office }) => {
      await Office.ribbon.requestUpdate({ tabs: [{ id: 'Kpi.Tab', visible: false, controls: [{ id: 'Kpi.Refresh', enabled: false }] }] });
      expect([ribbon.isTabVisible('Kpi.Tab'), ribbon.isButtonEnabled('Kpi.Refresh')]).toEqual([false, false]);
      await expect(Office.ribbon.requestUpdate({ tabs: [{ id: 'Other.Tab', visible: true }] })).rejects.toMatchObject({ code: 'ControlIdNotFound' });
    }, { host: new Host(workbook, { ribbon }) });
  });

  it('runs the functions of ribbon buttons, and says when there is none', async () => {
    await withOffice(sampleWorkbook(), async ({ Office, addin }) => {
      const sources: string[] = [];
      Office.actions.associate('refresh', (event: Office.AddinCommands.Event) => {
        sources.push(event.source.id);
        event.completed();
      });
      await addin.client.agave.runCommand('refresh', 'Kpi.Refresh');
      expect(sources).toEqual(['Kpi.Refresh']);
      await expect(addin.client.agave.runCommand('missing', 'Kpi.Missing')).rejects.toThrow("no function named 'missing'");
    });
  });
});
