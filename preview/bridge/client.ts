import { AddinWindow } from './connectPage';

/** What the stand-in's page offers to the add-in pages in its frames. */
export interface StandIn {
  connectPage(page: AddinWindow): void;
}

// Runs in an add-in's page, as its first script: the frame asks the stand-in around it (same origin) for its connection.
const around = window.parent as Window & { standIn?: StandIn };
if (!around.standIn) throw new Error('This page is served for the stand-in for Excel and only works in a frame of it.');
around.standIn.connectPage(window as unknown as AddinWindow);
