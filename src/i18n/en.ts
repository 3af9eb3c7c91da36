import { cellChoices } from './en/cellChoices';
import { choices } from './en/choices';
import { importing } from './en/import';
import { pane } from './en/pane';
import { reading } from './en/reading';
import { refreshing } from './en/refreshing';
import { roles } from './en/roles';
import { setup } from './en/setup';
import { sheets } from './en/sheets';
import { tables } from './en/tables';
import { targets } from './en/targets';

/** What the product says in English, but for the words about its functions; its type is what every other language has to fill. */
export const en = { choices: { ...choices, ...cellChoices }, importing, pane, reading, refreshing, roles, setup, sheets, tables, targets };
