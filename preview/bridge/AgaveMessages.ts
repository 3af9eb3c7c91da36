/** The messages of office.js's older layer: context, settings, document events, ribbon commands. */

const Method = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const Dispatch = { settingsChanged: 1, selectionChanged: 2, richApiMessage: 5, dialog: 10, commandInvoked: 39, commandCompleted: 94 } as const;
const REGISTRABLE: readonly number[] = [Dispatch.settingsChanged, Dispatch.selectionChanged, Dispatch.richApiMessage, Dispatch.commandInvoked];
const Status = { success: 0, notSupported: 5000 } as const;

interface AgaveMessage {
  readonly methodId: number;
  readonly callbackId?: string;
  readonly params?: unknown;
}

/** How answers and events reach the page (`OSF.ScriptMessaging`). */
export interface AgavePort {
  answerAgave(callbackId: string, payload: unknown): void;
  raiseAgave(callbackId: string, payload: unknown): void;
}

export interface AgaveDocument {
  context(): unknown[];
  writeSettings(settings: ReadonlyMap<string, unknown>): void;
}

export class CommandFailure extends Error {}

export class AgaveMessages {
  /** Event → the callback that office.js gave at registration. */
  private readonly registered = new Map<number, string>();
  private readonly runningCommands = new Map<string, { resolve(): void; reject(reason: CommandFailure): void; name: string }>();
  private commandsToRun: (() => void)[] = [];
  private lastCommand = 0;

  constructor(private readonly document: AgaveDocument, private readonly port: AgavePort) {}

  receive(json: string): void {
    const message = JSON.parse(json) as AgaveMessage;
    const payload = this.answer(message);
    if (message.callbackId !== undefined) this.port.answerAgave(message.callbackId, payload);
    if (message.methodId === Method.registerEvent) this.runWaitingCommands();
  }

  /** Runs the function that the add-in associated with a ribbon button; resolves when it calls `event.completed()`. */
  runCommand(functionName: string, sourceId: string): Promise<void> {
    this.lastCommand += 1;
    const id = String(this.lastCommand);
    return new Promise((resolve, reject) => {
      this.runningCommands.set(id, { resolve, reject, name: functionName });
      this.commandsToRun.push(() => this.raise(Dispatch.commandInvoked, [id, functionName, JSON.stringify({ source: { id: sourceId } })]));
      this.runWaitingCommands();
    });
  }

  selectionChanged(): void {
    this.raise(Dispatch.selectionChanged, []);
  }

  settingsChanged(): void {
    this.raise(Dispatch.settingsChanged, []);
  }

  private answer(message: AgaveMessage): unknown {
    switch (message.methodId) {
      case Method.getContext: return this.document.context();
      case Method.registerEvent: return this.register(message);
      case Method.unregisterEvent:
        this.registered.delete((message.params as { id: number }).id);
        return [Status.success];
      case Method.writeSettings: return this.writeSettings(message.params as { keys: string[]; values: string[] });
      case Method.execute: return this.execute(message.params as { id: number; apiArgs: unknown });
      default: return [Status.notSupported];
    }
  }

  /** Dialogs and whatever else the stand-in does not raise are refused, so that the add-in hears of it at once. */
  private register(message: AgaveMessage): unknown[] {
    const { id } = message.params as { id: number };
    if (!REGISTRABLE.includes(id) || message.callbackId === undefined) return [Status.notSupported];
    this.registered.set(id, message.callbackId);
    return [Status.success];
  }

  private writeSettings({ keys, values }: { keys: string[]; values: string[] }): unknown[] {
    this.document.writeSettings(new Map(keys.map((key, index) => [key, JSON.parse(values[index] ?? 'null') as unknown])));
    return [Status.success];
  }

  private execute({ id, apiArgs }: { id: number; apiArgs: unknown }): unknown[] {
    if (id !== Dispatch.commandCompleted) return [Status.notSupported];
    const [commandId, status] = apiArgs as [string, number];
    const command = this.runningCommands.get(commandId);
    this.runningCommands.delete(commandId);
    if (status === Status.success) command?.resolve();
    else command?.reject(new CommandFailure(`The add-in has no function named '${command.name}' (Office.actions.associate); office.js says ${status}.`));
    return [Status.success];
  }

  private runWaitingCommands(): void {
    if (!this.registered.has(Dispatch.commandInvoked)) return;
    const commands = this.commandsToRun;
    this.commandsToRun = [];
    for (const run of commands) run();
  }

  private raise(event: number, payload: unknown[]): void {
    const callback = this.registered.get(event);
    if (callback !== undefined) this.port.raiseAgave(callback, [payload, event]);
  }
}
