import { HostObject } from '../model/HostObject';
import { excelError } from '../model/officeErrors';
import { WorkbookEvent } from '../model/state';
import { AgaveMessages, AgavePort } from './AgaveMessages';
import { findEventRange } from './eventRange';
import { EventRegistrations } from './EventRegistrations';
import { officeEvents } from './events';
import { cellEditMode, responseError } from './failure';
import { Failure, Failures } from './Failures';
import { runBatch } from './interpreter';
import { internalMembers } from './internalMembers';
import { isSync } from './isSync';
import { officeContext } from './officeContext';
import { BridgeRequest, Entry, EntryCategory, RequestBody, ResponseBody } from './protocol';
import { References } from './References';
import { answerTo, BridgeResponse, byteLength, connectionLost, drawn, failureCode, isDrawing, PAYLOAD_LIMIT, success, tooLarge } from './response';
import { ActionService } from './services/ActionService';
import { AddinInternalService } from './services/AddinInternalService';
import { AppRuntimePersistenceService } from './services/AppRuntimePersistenceService';
import { AppRuntimeService } from './services/AppRuntimeService';
import { CustomFunctionsService } from './services/CustomFunctionsService';
import { DynamicRibbon } from './services/DynamicRibbon';
import { SyncRecord } from './SyncRecord';
import type { Host } from './Host';

/** How the host reaches the page of a client. */
export interface ClientPort extends AgavePort {
  /** `_richApiNativeBridge.onMessageFromHost` */
  receiveRichApi(text: string): void;
}

export interface ClientOptions {
  /** Of the user interface, as the page's address says it: `nb-NO` */
  readonly locale: string;
  readonly dataLocale?: string;
  /** Whether the page is seen in a task pane from the start. */
  readonly visible?: boolean;
  /** The add-in asks to be shown or hidden (`Office.addin.showAsTaskpane`, `hide`). */
  readonly onVisibilityRequest?: (visible: boolean) => void;
}

const VISIBILITY_CHANGED = 65539;
/** The flag of a request that may wait until the user has left the cell (`Excel.run({delayForCellEdit: true}, …)`). */
const DELAY_FOR_CELL_EDIT = 64;

/** One page that runs office.js against the workbook. */
export class HostClient {
  readonly references = new References();
  readonly registrations = new EventRegistrations();
  readonly agave: AgaveMessages;
  readonly failures = new Failures();
  private ready = { runtimeReady: false, pageLoaded: false };
  private shown: boolean;
  private entries: Entry[] = [];
  private lastEntry = 0;
  private closed = false;
  private readonly root: HostObject;
  private readonly internalMember: ReturnType<typeof internalMembers>;
  private readonly services: Readonly<Record<string, () => HostObject>>;
  private readonly functionRuntime = { send: (entries: readonly Entry[]) => this.sendEntries(entries) };

  constructor(private readonly host: Host, readonly id: string, private readonly port: ClientPort, private readonly options: ClientOptions) {
    this.shown = options.visible ?? true;
    this.root = host.workbook.root(id);
    this.agave = new AgaveMessages({ context: () => this.context(), writeSettings: (settings) => host.writeSettings(settings) }, port);
    this.internalMember = internalMembers(this.references, this.registrations, (referenceId) => findEventRange(referenceId, this.root));
    this.services = {
      'Microsoft.ExcelServices.CustomFunctions': () => new CustomFunctionsService({
        runtimeReady: () => this.offerFunctions({ runtimeReady: true }),
        resultsArrived: (results) => host.functions.accept(results),
      }),
      'Microsoft.AppRuntime.AppRuntimeService': () => new AppRuntimeService({ visible: this.shown, setVisible: (visible) => this.requestVisibility(visible) }),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': () => new AppRuntimePersistenceService(host),
      'Microsoft.DynamicRibbon.DynamicRibbon': () => new DynamicRibbon(host.ribbon),
      'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
      'Microsoft.Office.ActionService': () => new ActionService(),
    };
  }

  /** The batches of this client that have reached the workbook: its `context.sync()` calls that had something to do. */
  get traffic(): SyncRecord[] {
    return this.host.traffic.filter(({ clientId }) => clientId === this.id);
  }

  get visible(): boolean {
    return this.shown;
  }

  /** Tells the add-in that its pane was opened or closed. */
  setVisible(visible: boolean): void {
    if (this.shown === visible) return;
    this.shown = visible;
    this.raise(VISIBILITY_CHANGED, '', { visibility: visible ? 'Visible' : 'Hidden' });
  }

  /** The page has run its scripts: its functions are associated. */
  pageLoaded(): void {
    this.offerFunctions({ pageLoaded: true });
  }

  /** A message to `webkit.messageHandlers.Agave`. */
  receiveAgave(json: string): void {
    this.agave.receive(json);
  }

  /** A message to `_richApiNativeBridge.sendMessageToHost`: one request, answered at once unless it may wait for the user. */
  receiveRichApi(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    const body = typeof request.message.body === 'string' ? (JSON.parse(request.message.body) as RequestBody) : request.message.body;
    const { cellEdit } = this.host.workbook;
    if (!isSync(body)) return this.port.receiveRichApi(answerTo(request, success(this.run(body))).text);
    if (cellEdit.active && (request.flags & DELAY_FOR_CELL_EDIT) !== 0) return cellEdit.whenOver(() => this.receiveRichApi(text));

    const requestBytes = byteLength(text);
    const writes: string[] = [];
    const failure = this.failures.next();
    const answer = (response: BridgeResponse): void => {
      const { text: answered, bytes, response: given } = answerTo(request, response);
      this.host.traffic.push({ clientId: this.id, actions: body.Actions.length, writes, requestBytes, answerBytes: bytes, failedWith: failureCode(given) });
      if (!this.closed) this.port.receiveRichApi(answered);
    };
    const response = requestBytes > PAYLOAD_LIMIT ? tooLarge('RequestPayloadSizeLimitExceeded') : this.respond(body, failure, writes);
    if (!isDrawing(response)) return answer(response);
    drawn(response).then(answer, (reason: unknown) => {
      this.host.reportFault(reason, '');
      answer(success({ Results: [], TraceIds: [], Error: responseError(reason, '', -1) }));
    });
  }

  /** Tells the add-in what happened to the workbook. Selection and settings need no registration, and reach the older layer too. */
  tell(event: WorkbookEvent): void {
    const documentEvent = event.kind === 'selection' || event.kind === 'settings';
    if (!documentEvent && !this.registrations.any) return;
    for (const { type, targets, payload } of officeEvents(event, this.host.workbook.state, this.id)) {
      for (const target of targets) this.raise(type, target, payload);
    }
    if (event.kind === 'selection') this.agave.selectionChanged();
    if (event.kind === 'settings') this.agave.settingsChanged();
  }

  /**
   * Raises an event of the rich API. All that is raised in one turn travels in one message, in a turn of its own:
   * the client must have dealt with the answer to the batch that caused it, which may be the one that registered for it.
   */
  private raise(type: number, target: string, payload: unknown): void {
    this.lastEntry += 1;
    this.entries.push([EntryCategory.events, type, target, JSON.stringify(payload), this.lastEntry]);
    if (this.entries.length > 1) return;
    setTimeout(() => {
      const entries = this.entries;
      this.entries = [];
      this.sendEntries(entries);
    }, 0);
  }

  /** The page is gone. */
  close(): void {
    this.closed = true;
    this.host.functions.detach(this.functionRuntime);
    this.references.removeAll();
    this.registrations.clear();
    this.host.forget(this);
  }

  private respond(body: RequestBody, failure: Failure | undefined, writes: string[]): BridgeResponse {
    if (failure?.at === 'request') return connectionLost();
    const result = this.host.workbook.cellEdit.active ? { Results: [], TraceIds: [], Error: cellEditMode() } : this.run(body, failure, writes);
    return failure?.at === 'answer' ? connectionLost() : success(result);
  }

  private run(body: RequestBody, failure?: Failure, writes?: string[]): ResponseBody {
    const { workbook } = this.host;
    const stopBefore = failure?.at === 'action' ? Math.min(failure.after, body.Actions.length - 1) : undefined;
    workbook.beginBatch();
    try {
      return runBatch(body, {
        root: this.root,
        references: this.references,
        service: (name) => this.services[name]?.(),
        internalMember: this.internalMember,
        beforeAction: (index) => {
          if (failure?.at === 'action' && index === stopBefore) throw excelError(failure.code);
        },
        beforeWrite: (location) => {
          if (writes && workbook.state.readOnly) throw excelError('AccessDenied');
          writes?.push(location);
        },
        reportFault: (thrown, location) => this.host.reportFault(thrown, location),
      });
    } finally {
      workbook.endBatch();
    }
  }

  private sendEntries(entries: readonly Entry[]): void {
    if (!this.closed) this.port.receiveRichApi(JSON.stringify({ type: 3, message: { entries } }));
  }

  /** office.js says that its runtime is ready, the page that it has loaded; calls can be made when both have. */
  private offerFunctions(ready: Partial<HostClient['ready']>): void {
    this.ready = { ...this.ready, ...ready };
    if (this.ready.runtimeReady && this.ready.pageLoaded) this.host.functions.attach(this.functionRuntime);
  }

  private requestVisibility(visible: boolean): void {
    this.setVisible(visible);
    this.options.onVisibilityRequest?.(visible);
  }

  private context(): unknown[] {
    const { state } = this.host.workbook;
    return officeContext({
      locale: this.options.locale,
      dataLocale: this.options.dataLocale ?? this.options.locale,
      settings: state.settings,
      readOnly: state.readOnly,
      documentUrl: state.fileName,
      visible: this.shown,
      clientId: this.id,
      excelApi: this.host.excelApi,
    });
  }
}
