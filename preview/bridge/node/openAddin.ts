import { DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AddinWindow, connectPage } from '../connectPage';
import { Host } from '../Host';
import { HostClient } from '../HostClient';
import { hostInfoQuery, swapOfficeScript } from '../officeScript';
import { ADDIN_ORIGIN, AddinFiles } from './AddinFiles';
import { addWebPlatform } from './webPlatform';

export interface OpenAddinOptions {
  readonly host: Host;
  /** A built page that loads office.js from Microsoft's address, as every add-in does. */
  readonly page: string;
  /** Of the user interface: `nb-NO` */
  readonly locale?: string;
  readonly visible?: boolean;
  /** Hears what the page writes to its console; by default it goes where this process writes its own errors. */
  readonly console?: VirtualConsole;
}

export interface OpenAddin {
  readonly window: DOMWindow;
  readonly client: HostClient;
  /** How many of the page's batches have reached the workbook. */
  readonly syncs: number;
  close(): void;
}

/** Opens an add-in's page in Node, with the unmodified office.js, and resolves when `Office.onReady` does. */
export async function openAddin(options: OpenAddinOptions): Promise<OpenAddin> {
  const html = swapOfficeScript(await readFile(options.page, 'utf8'));
  const locale = options.locale ?? 'en-US';
  const failures: Error[] = [];
  const console = options.console ?? errorConsole();
  console.on('jsdomError', (error: Error) => failures.push(error));
  let client: HostClient | undefined;
  const dom = new JSDOM(html, {
    url: `${ADDIN_ORIGIN}/${path.basename(options.page)}?${hostInfoQuery(locale)}`,
    runScripts: 'dangerously',
    resources: new AddinFiles(path.dirname(path.resolve(options.page))),
    pretendToBeVisual: true,
    virtualConsole: console,
    beforeParse(window) {
      addWebPlatform(window);
      client = connectPage(window as unknown as AddinWindow, options.host, { locale, visible: options.visible ?? false });
    },
  });
  const connected = client;
  if (!connected) throw new Error('The page was not connected to the workbook.');
  const close = (): void => {
    connected.close();
    dom.window.close();
  };
  try {
    await loaded(dom.window);
    if (failures[0]) throw failures[0];
    await (dom.window.Office as typeof Office).onReady();
  } catch (reason) {
    close();
    throw reason;
  }
  return { window: dom.window, client: connected, get syncs() { return connected.traffic.length; }, close };
}

function loaded(window: DOMWindow): Promise<void> {
  return new Promise((resolve) => window.addEventListener('load', () => resolve(), { once: true }));
}

/** Standard output belongs to whoever opened the add-in. */
function errorConsole(): VirtualConsole {
  const virtual = new VirtualConsole();
  for (const method of ['error', 'warn'] as const) virtual.on(method, (...words: unknown[]) => process.stderr.write(`${words.map(String).join(' ')}\n`));
  virtual.on('jsdomError', (error: Error) => process.stderr.write(`${error.stack ?? error.message}\n`));
  return virtual;
}
