/** Builders that shorten a page leave the quotes out. */
const MICROSOFTS_TAG = /<script\b[^>]*\bsrc=(["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office(?:\.debug)?\.js\1(?=[\s>])[^>]*>\s*<\/script>/i;

/** Where the stand-in serves its own script and Microsoft's unmodified library. */
export const CLIENT_SCRIPT = '/stand-in/client.js';
export const OFFICE_SCRIPT = '/office-js/office.js';

/** Lets a built page load office.js from the npm package instead of Microsoft's address, with the stand-in's script before it. */
export function swapOfficeScript(html: string): string {
  if (!MICROSOFTS_TAG.test(html)) throw new Error('The page does not load office.js from https://appsforoffice.microsoft.com/lib/1/hosted/office.js.');
  return html.replace(MICROSOFTS_TAG, `<script src="${CLIENT_SCRIPT}"></script><script src="${OFFICE_SCRIPT}"></script>`);
}

/** What the address of an add-in's page must say for office.js to start as in Excel for Mac: no HTTPS, no telemetry. */
export function hostInfoQuery(locale: string): string {
  const customFunctions = 2;
  return `_host_Info=${encodeURIComponent(`Excel$Mac$16.00$${locale}$$$disableLogging$${customFunctions}`)}`;
}
