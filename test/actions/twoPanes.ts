import { AsyncLocalStorage } from 'node:async_hooks';
import { createWorkbook } from '../../preview/model';
import type { OpenWorkbook } from '../../preview/model';
import { type OfficeClient, withTwoOffices } from '../preview/officeClient';
import { type Workbook, workbookOf } from './inWorkbook';

/** One of two people who have the pane open on one workbook. */
export interface Pane extends Workbook {
  /** Does something in this pane: actions speak to its own office.js, whatever the other one does meanwhile */
  does<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Two panes on one workbook of the stand-in, each with Microsoft's office.js of its own. */
export async function inTwoPanes(body: (mine: Pane, other: Pane) => Promise<void>): Promise<void> {
  const open = createWorkbook();
  const whose = new AsyncLocalStorage<OfficeClient<OpenWorkbook>>();
  await withTwoOffices(open, async (first, second) => {
    // On each add-in's page office.js makes these global
    const page = {
      Excel: { configurable: true, get: () => whose.getStore()?.Excel },
      OfficeExtension: { configurable: true, get: () => whose.getStore()?.addin.window.OfficeExtension },
    };
    Object.defineProperties(globalThis, page);
    const paneOf = (client: OfficeClient<OpenWorkbook>): Pane => ({ ...workbookOf(client), does: (work) => whose.run(client, work) });
    try {
      await body(paneOf(first), paneOf(second));
    } finally {
      for (const name of Object.keys(page)) delete (globalThis as Record<string, unknown>)[name];
    }
  });
}
