import { cellChoices } from './en/cellChoices';
import { choiceHelp } from './en/choiceHelp';
import { choices } from './en/choices';
import { domains, errors } from './en/errors';
import { functions } from './en/functions';
import { importing } from './en/import';
import { pane } from './en/pane';
import { parameters } from './en/parameters';
import { reading } from './en/reading';
import { refreshing } from './en/refreshing';
import { roles } from './en/roles';
import { setup } from './en/setup';
import { sheets } from './en/sheets';
import { tables } from './en/tables';
import { targets } from './en/targets';

/** Everything the product says, in English; its type is what every other language has to fill. */
export const en = { choiceHelp, choices: { ...choices, ...cellChoices }, domains, errors, functions, importing, pane, parameters, reading, refreshing, roles, setup, sheets, tables, targets };
