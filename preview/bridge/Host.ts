import { Calculator } from '../calc/contract';
import type { CellEdit } from '../model/CellEdit';
import { HostObject } from '../model/HostObject';
import { WorkbookState } from '../model/state';
import { CustomFunctions } from './CustomFunctions';
import { ClientOptions, ClientPort, HostClient } from './HostClient';
import { Ribbon } from './Ribbon';
import { StartState } from './services/AppRuntimePersistenceService';
import { SyncRecord } from './SyncRecord';

/** What the host needs of an open workbook. */
export interface HostedWorkbook {
  readonly state: WorkbookState;
  readonly calculator: Pick<Calculator, 'setCustomFunctions'>;
  readonly cellEdit: Pick<CellEdit, 'active' | 'whenOver'>;
  /** Around each request: what is written in it is calculated and told of at its end, or when it is read. */
  beginBatch(): void;
  endBatch(): void;
  /** The workbook as one client sees it: what is changed through it is that client's doing. */
  root(clientId: string): HostObject;
}

export interface HostOptions {
  readonly ribbon?: Ribbon;
  /** The version of ExcelApi that it says it supports, where that is an older one */
  readonly excelApi?: string | undefined;
  /** Hears of errors that are no answer of Excel's but a fault of the stand-in. */
  readonly onFault?: (thrown: unknown, location: string) => void;
}

/** The stand-in for Excel as office.js sees it: one workbook, and any number of pages that run office.js against it. */
export class Host {
  readonly functions = new CustomFunctions();
  readonly ribbon: Ribbon;
  readonly excelApi: string | undefined;
  /** Every batch that has reached the workbook, from all clients, in the order in which they came. */
  readonly traffic: SyncRecord[] = [];
  /** What the document says of loading the add-in with it (`Office.addin.setStartupBehavior`). */
  startState: StartState = 'Inactive';
  private readonly clients = new Set<HostClient>();
  private readonly unsubscribe: () => void;
  private lastClient = 0;

  constructor(readonly workbook: HostedWorkbook, private readonly options: HostOptions = {}) {
    this.ribbon = options.ribbon ?? new Ribbon();
    this.excelApi = options.excelApi;
    workbook.calculator.setCustomFunctions(this.functions);
    this.unsubscribe = workbook.state.subscribe((event) => {
      for (const client of this.clients) client.tell(event);
    });
  }

  connect(port: ClientPort, options: ClientOptions): HostClient {
    this.lastClient += 1;
    const client = new HostClient(this, `client-${this.lastClient}`, port, options);
    this.clients.add(client);
    return client;
  }

  get syncs(): number {
    return this.traffic.length;
  }

  close(): void {
    for (const client of [...this.clients]) client.close();
    this.unsubscribe();
    this.workbook.calculator.setCustomFunctions(undefined);
  }

  forget(client: HostClient): void {
    this.clients.delete(client);
  }

  /** `Office.context.document.settings.saveAsync` writes all settings at once. */
  writeSettings(settings: ReadonlyMap<string, unknown>): void {
    const { state } = this.workbook;
    state.settings.clear();
    for (const [key, value] of settings) state.settings.set(key, value);
    state.emit({ kind: 'settings' });
  }

  reportFault(thrown: unknown, location: string): void {
    if (this.options.onFault) this.options.onFault(thrown, location);
    else console.error(`The stand-in failed in ${location || 'a request'}:`, thrown);
  }
}
