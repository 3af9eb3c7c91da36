import { Host } from './Host';
import { ClientOptions, HostClient } from './HostClient';

/** What the stand-in puts into an add-in's window, and what office.js puts there for its host. */
export interface AddinWindow {
  webkit?: { messageHandlers: { Agave: { postMessage(json: string): void } } };
  _richApiNativeBridge?: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };
  /** Sends dialogs to the host, which refuses them in words, instead of opening a browser window. */
  _enableFullDialogAPI?: boolean;
  addEventListener(type: 'load' | 'pagehide', listener: () => void): void;
  readonly OSF?: { readonly ScriptMessaging: { agaveHostCallback(id: string, payload: unknown): void; agaveHostEventCallback(id: string, payload: unknown): void } };
}

export interface ConnectOptions extends ClientOptions {
  /** How a request gets to the host: at once, unless it is to arrive in a task of its own. Requests keep their order. */
  readonly deliver?: (arrive: () => void) => void;
}

/** Connects a page to the host. To be called before the page loads office.js. */
export function connectPage(page: AddinWindow, host: Host, { deliver = (arrive) => arrive(), ...options }: ConnectOptions): HostClient {
  const bridge: NonNullable<AddinWindow['_richApiNativeBridge']> = { sendMessageToHost: (text) => deliver(() => client.receiveRichApi(text)) };
  const client = host.connect(
    {
      receiveRichApi: (text) => bridge.onMessageFromHost?.(text),
      answerAgave: (callbackId, payload) => page.OSF?.ScriptMessaging.agaveHostCallback(callbackId, payload),
      raiseAgave: (callbackId, payload) => page.OSF?.ScriptMessaging.agaveHostEventCallback(callbackId, payload),
    },
    options,
  );
  page.webkit = { messageHandlers: { Agave: { postMessage: (json) => client.receiveAgave(json) } } };
  page._richApiNativeBridge = bridge;
  page._enableFullDialogAPI = true;
  page.addEventListener('load', () => client.pageLoaded());
  page.addEventListener('pagehide', () => client.close());
  return client;
}
