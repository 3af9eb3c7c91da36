import { DOMWindow } from 'jsdom';

/** What browsers have and jsdom lacks, as far as add-ins need it without a screen. Node's own are the same by standard. */
export function addWebPlatform(window: DOMWindow): void {
  Object.assign(window, { TextEncoder, TextDecoder, structuredClone });
}
