import path from 'node:path';
import { Host, HostedWorkbook } from '../../preview/bridge';
import { openAddin, OpenAddin } from '../../preview/bridge/node';
import { createWorkbook, OpenWorkbook } from '../../preview/model';

export interface OfficeClient<Workbook extends HostedWorkbook> {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly addin: OpenAddin;
}

export const OFFICE_PAGE = path.join(__dirname, 'officePage.html');

/** Runs the body with the real office.js connected to the workbook, on a page that holds nothing else. */
export async function withOffice<Workbook extends HostedWorkbook, Result>(
  workbook: Workbook,
  body: (client: OfficeClient<Workbook>) => Promise<Result>,
  options: { locale?: string; visible?: boolean; host?: Host } = {},
): Promise<Result> {
  const host = options.host ?? new Host(workbook);
  const addin = await openAddin({ host, page: OFFICE_PAGE, ...options });
  try {
    const { Excel, Office, CustomFunctions } = addin.window;
    return await body({ Excel, Office, CustomFunctions, workbook, host, addin });
  } finally {
    addin.close();
    host.close();
  }
}

/** Two pages with the real office.js on one workbook: two people, or two add-ins. */
export async function withTwoOffices<Workbook extends HostedWorkbook, Result>(
  workbook: Workbook,
  body: (first: OfficeClient<Workbook>, second: OfficeClient<Workbook>) => Promise<Result>,
): Promise<Result> {
  const host = new Host(workbook);
  return withOffice(workbook, (first) => withOffice(workbook, (second) => body(first, second), { host }), { host });
}

/** The same with a workbook of the stand-in: a new one, unless one is given. */
export function withExcel<Result>(
  body: (client: OfficeClient<OpenWorkbook>) => Promise<Result>,
  options: { workbook?: OpenWorkbook; locale?: string; visible?: boolean } = {},
): Promise<Result> {
  const { workbook = createWorkbook(options.locale === undefined ? {} : { locale: options.locale }), ...others } = options;
  return withOffice(workbook, body, others);
}
