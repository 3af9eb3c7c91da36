import type { en } from './en';
import { cellChoices } from './nb/cellChoices';
import { choices } from './nb/choices';
import { importing } from './nb/import';
import { pane } from './nb/pane';
import { reading } from './nb/reading';
import { refreshing } from './nb/refreshing';
import { roles } from './nb/roles';
import { setup } from './nb/setup';
import { sheets } from './nb/sheets';
import { tables } from './nb/tables';
import { targets } from './nb/targets';

/** Det produktet sier på bokmål, utenom ordene om funksjonene. */
export const nb: typeof en = { choices: { ...choices, ...cellChoices }, importing, pane, reading, refreshing, roles, setup, sheets, tables, targets };
