import { createWorkbook, OpenWorkbook } from '../model';
import { openXlsx, saveXlsx } from '../xlsx';
import { HostLocale } from './numberFormat';
import { Parameters } from './parameters';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BLANK_NAMES: Readonly<Record<HostLocale, string>> = { 'en-US': 'Book1.xlsx', 'nb-NO': 'Bok1.xlsx' };
/** The workbook that the stand-in's server has made of the project's own demonstration data. */
const EXAMPLES: Readonly<Record<HostLocale, string>> = { 'en-US': '/example.en.xlsx', 'nb-NO': '/example.nb.xlsx' };

export function blankWorkbook(locale: HostLocale): OpenWorkbook {
  return createWorkbook({ locale, fileName: BLANK_NAMES[locale] });
}

/** @throws XlsxError when the bytes are no workbook */
export function workbookFrom(bytes: Uint8Array, fileName: string, locale: HostLocale): Promise<OpenWorkbook> {
  return openXlsx(bytes, () => createWorkbook({ locale, fileName }));
}

export async function workbookAt(open: Parameters['open'], locale: HostLocale): Promise<OpenWorkbook> {
  if (open === 'blank') return blankWorkbook(locale);
  const url = open === 'example' ? EXAMPLES[locale] : open.url;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return workbookFrom(new Uint8Array(await response.arrayBuffer()), decodeURIComponent(new URL(response.url).pathname.split('/').pop() ?? ''), locale);
}

/** Hands the workbook to the browser's downloads. */
export async function downloadXlsx(workbook: OpenWorkbook): Promise<void> {
  const bytes = await saveXlsx(workbook);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = workbook.state.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  workbook.isDirty = false;
}

/** Lets the user choose a file; undefined when none was chosen. */
export function chooseXlsx(): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = `.xlsx,${XLSX}`;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}
