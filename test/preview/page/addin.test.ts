import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { readAddin } from '../../../preview/page/addin';

const MANIFEST = readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8');

function parse(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

describe('the add-in as its manifest describes it', () => {
  it.each([
    ['en-US', 'Import data', '/addin/functions.json'],
    ['nb-NO', 'Importer data', '/addin/functions.nb.json'],
  ] as const)('%s', (locale, label, functionsUrl) => {
    const addin = readAddin(parse(MANIFEST), locale);
    expect(addin).toMatchObject({ taskpaneUrl: '/addin/taskpane.html', functionsUrl, namespace: 'KPI' });
    const buttons = addin.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons));
    expect(buttons.map((button) => button.label)).toContain(label);
    for (const button of buttons) {
      expect(button.icons.get(32)).toMatch(/^\/addin\/assets\/.*\.png$/);
      expect(button.tip).not.toBe('');
    }
    expect(buttons.find((button) => button.label === label)?.action).toEqual({ kind: 'executeFunction', name: 'showImport' });
    expect(buttons.some((button) => button.action.kind === 'showTaskpane')).toBe(true);
  });

  it('says what a manifest lacks', () => {
    expect(() => readAddin(parse(MANIFEST.replace('<bt:String id="Functions.Namespace"', '<bt:String id="Elsewhere"')), 'en-US')).toThrow('namespace of functions (resid "Functions.Namespace")');
  });
});
