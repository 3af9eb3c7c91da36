import { HOST_LOCALES, HostLocale } from './numberFormat';

/** What the page's address asks for: `?open=blank|example|<address of an .xlsx file>&locale=nb-NO|en-US&excelApi=1.13`. */
export interface Parameters {
  readonly open: 'blank' | 'example' | { readonly url: string };
  readonly locale: HostLocale;
  /** An Excel of an earlier day, by the version of ExcelApi that it supports */
  readonly excelApi: string | undefined;
}

export function readParameters(search: string, browserLanguage: string): Parameters {
  const query = new URLSearchParams(search);
  const open = query.get('open') ?? 'example';
  const wanted = query.get('locale') ?? browserLanguage;
  return {
    open: open === 'blank' || open === 'example' ? open : { url: open },
    locale: HOST_LOCALES.find((locale) => locale.toLowerCase() === wanted.toLowerCase()) ?? (/^(nb|nn|no)\b/i.test(wanted) ? 'nb-NO' : 'en-US'),
    excelApi: query.get('excelApi') ?? undefined,
  };
}
