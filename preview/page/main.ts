import { FunctionsMetadata, StandIn } from '../bridge';
import { localeNamed, OpenWorkbook } from '../model';
import { XlsxError } from '../xlsx';
import { Addin, readAddin } from './addin';
import { create } from './dom';
import { ExcelWindow } from './ExcelWindow';
import { blankWorkbook, chooseXlsx, downloadXlsx, workbookAt, workbookFrom } from './files';
import { messageBox } from './messageBox';
import { HostLocale } from './numberFormat';
import { readParameters } from './parameters';
import { wordsFor } from './words';

const MANIFEST = '/addin/manifest.xml';

declare global {
  interface Window {
    /** What the add-in's frame connects to; the workbook is there for whoever looks at the page from outside (tests, the console). */
    standIn?: StandIn & { readonly workbook: OpenWorkbook };
  }
}

let shown: ExcelWindow | undefined;

async function start(): Promise<void> {
  const { open, locale } = readParameters(location.search, navigator.language);
  try {
    await whileOpening(locale, async () => show(await workbookAt(open, locale), locale));
  } catch (reason) {
    await show(blankWorkbook(locale), locale);
    await explain(reason, locale);
  }
}

/** A large workbook takes seconds, in which nothing else is drawn: what is under way must be on the screen before. */
async function whileOpening(locale: HostLocale, work: () => Promise<void>): Promise<void> {
  const opening = create('div', { class: 'opening', role: 'status' }, wordsFor(locale).opening);
  document.body.append(opening);
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  try {
    await work();
  } finally {
    opening.remove();
  }
}

/** Shows a workbook in place of the one that is open, with the add-in started anew beside it. */
async function show(workbook: OpenWorkbook, locale: HostLocale): Promise<void> {
  const words = wordsFor(locale);
  const { addin, functions } = await loadAddin(locale);
  const paneWasShown = shown?.pane.isShown ?? false;
  shown?.close();
  document.documentElement.lang = locale;
  const excel = new ExcelWindow(workbook, addin, locale, words, {
    newBlank: () => void replaceBy(() => Promise.resolve(blankWorkbook(locale)), locale),
    example: () => void replaceBy(() => workbookAt('example', locale), locale),
    open: () => void openFile(locale),
    save: () => void downloadXlsx(workbook),
    changeLocale: (next) => void changeLocale(workbook, next),
  }, readParameters(location.search, navigator.language).excelApi);
  workbook.onSave = () => void downloadXlsx(workbook);
  excel.host.functions.register(functions, addin.namespace);
  shown = excel;
  window.standIn = { workbook, connectPage: (page) => excel.connect(page) };
  document.body.append(excel.element);
  if (paneWasShown) excel.pane.show(true);
  excel.focus();
}

/** The same workbook, seen by a user of another locale: the add-in is started again in that language. */
async function changeLocale(workbook: OpenWorkbook, locale: HostLocale): Promise<void> {
  const query = new URLSearchParams(location.search);
  query.set('locale', locale);
  history.replaceState(null, '', `?${query.toString()}`);
  const { isDirty } = workbook;
  const elsewhere = new OpenWorkbook(workbook.state, workbook.calculator, localeNamed(locale));
  elsewhere.isDirty = isDirty;
  elsewhere.protection = workbook.protection;
  await show(elsewhere, locale);
}

async function replaceBy(load: () => Promise<OpenWorkbook>, locale: HostLocale): Promise<void> {
  const words = wordsFor(locale);
  if (shown?.workbook.isDirty && (await messageBox(words, shown.workbook.state.fileName, words.replaceAsk, [words.yes, words.cancel])) !== 0) return;
  try {
    await whileOpening(locale, async () => show(await load(), locale));
  } catch (reason) {
    await explain(reason, locale);
  }
}

async function openFile(locale: HostLocale): Promise<void> {
  const file = await chooseXlsx();
  if (file) await replaceBy(async () => workbookFrom(new Uint8Array(await file.arrayBuffer()), file.name, locale), locale);
}

async function loadAddin(locale: HostLocale): Promise<{ addin: Addin; functions: FunctionsMetadata }> {
  const text = await (await fetched(MANIFEST)).text();
  const addin = readAddin(new DOMParser().parseFromString(text, 'application/xml'), locale);
  return { addin, functions: (await (await fetched(addin.functionsUrl)).json()) as FunctionsMetadata };
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response;
}

async function explain(reason: unknown, locale: HostLocale): Promise<void> {
  const words = wordsFor(locale);
  const detail = reason instanceof Error ? reason.message : String(reason);
  if (!(reason instanceof XlsxError)) console.error(reason);
  await messageBox(words, words.problem, `${words.notXlsx}\n${detail}`);
}

start().catch((reason: unknown) => {
  console.error(reason);
  const { locale } = readParameters(location.search, navigator.language);
  const words = wordsFor(locale);
  void messageBox(words, words.problem, `${words.noAddin}\n${reason instanceof Error ? reason.message : String(reason)}`);
});
