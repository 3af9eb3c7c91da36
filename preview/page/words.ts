import { HostLocale } from './numberFormat';

/** The stand-in's own words, in the language of the host: what Excel itself would say around the add-in. */
const en = {
  newWorkbook: 'New blank', openWorkbook: 'Open .xlsx…', saveWorkbook: 'Save as .xlsx', exampleWorkbook: 'Example workbook',
  obstacles: 'Obstacles', sheetProtected: 'Sheet is protected', structureProtected: 'Structure of the workbook is protected', readOnlyForAddins: 'Read-only for add-ins', loseNextRequest: 'Lose the next request',
  hostLanguage: 'Language of the host', english: 'English', norwegian: 'Norsk',
  standIn: 'Stand-in for Excel',
  home: 'Home', ribbonTabs: 'Ribbon', undo: 'Undo', redo: 'Redo', clipboard: 'Clipboard', font: 'Font', alignment: 'Alignment', number: 'Number', cells: 'Cells', view: 'View',
  cut: 'Cut', copy: 'Copy', bold: 'Bold', italic: 'Italic', underline: 'Underline', fillColor: 'Fill colour',
  alignLeft: 'Align left', alignCenter: 'Centre', alignRight: 'Align right', wrapText: 'Wrap text',
  numberFormat: 'Number format', general: 'General', decimal: 'Number', thousands: 'Thousands', percent: 'Percentage', date: 'Date', text: 'Text', moreDecimals: 'Increase decimals', fewerDecimals: 'Decrease decimals',
  insertRows: 'Insert rows', deleteRows: 'Delete rows', insertColumns: 'Insert columns', deleteColumns: 'Delete columns', clearContents: 'Clear contents',
  columnWidthToFit: 'Fit column width', hide: 'Hide', unhide: 'Unhide',
  gridlines: 'Gridlines', headings: 'Headings', freezeHere: 'Freeze panes',
  nameBox: 'Name box', formulaBar: 'Formula bar', cancelEntry: 'Cancel', acceptEntry: 'Enter',
  sheets: 'Sheets', addSheet: 'New sheet', deleteSheet: 'Delete sheet', renameSheet: 'Rename', scrollSheetsLeft: 'Scroll sheets left', scrollSheetsRight: 'Scroll sheets right',
  unhideSheet: 'Unhide', hideSheet: 'Hide',
  ready: 'Ready', enter: 'Enter', edit: 'Edit', point: 'Point', calculating: 'Calculating…', average: 'Average', count: 'Count', sum: 'Sum',
  closePane: 'Close task pane', resizePane: 'Width of the task pane', taskPane: 'Task pane',
  chooseFromList: 'Choose from the list', grid: 'Worksheet',
  notXlsx: 'This file could not be opened. Nothing in the open workbook was changed.', opening: 'Opening…',
  noAddin: 'The add-in is not here: run the build first, then reload.',
  problem: 'Excel stand-in', ok: 'OK', retry: 'Retry', yes: 'Yes', no: 'No', cancel: 'Cancel',
  deleteSheetAsk: 'The sheet will be deleted for good. Delete it?', replaceAsk: 'The open workbook has changes that are not saved. Go on without them?',
  noSuchPlace: 'There is no cell or name like this.',
} as const;

export type Words = Readonly<Record<keyof typeof en, string>>;

const nb: Words = {
  newWorkbook: 'Ny tom', openWorkbook: 'Åpne .xlsx…', saveWorkbook: 'Lagre som .xlsx', exampleWorkbook: 'Eksempelbok',
  obstacles: 'Hindringer', sheetProtected: 'Arket er beskyttet', structureProtected: 'Arbeidsbokens struktur er beskyttet', readOnlyForAddins: 'Skrivebeskyttet for tillegg', loseNextRequest: 'Mist neste forespørsel',
  hostLanguage: 'Vertens språk', english: 'English', norwegian: 'Norsk',
  standIn: 'Stedfortreder for Excel',
  home: 'Hjem', ribbonTabs: 'Bånd', undo: 'Angre', redo: 'Gjør om', clipboard: 'Utklippstavle', font: 'Skrift', alignment: 'Justering', number: 'Tall', cells: 'Celler', view: 'Visning',
  cut: 'Klipp ut', copy: 'Kopier', bold: 'Fet', italic: 'Kursiv', underline: 'Understreking', fillColor: 'Fyllfarge',
  alignLeft: 'Venstrejuster', alignCenter: 'Midtstill', alignRight: 'Høyrejuster', wrapText: 'Bryt tekst',
  numberFormat: 'Tallformat', general: 'Standard', decimal: 'Tall', thousands: 'Tusenskille', percent: 'Prosent', date: 'Dato', text: 'Tekst', moreDecimals: 'Flere desimaler', fewerDecimals: 'Færre desimaler',
  insertRows: 'Sett inn rader', deleteRows: 'Slett rader', insertColumns: 'Sett inn kolonner', deleteColumns: 'Slett kolonner', clearContents: 'Fjern innhold',
  columnWidthToFit: 'Tilpass kolonnebredde', hide: 'Skjul', unhide: 'Vis',
  gridlines: 'Rutenett', headings: 'Overskrifter', freezeHere: 'Frys ruter',
  nameBox: 'Navneboks', formulaBar: 'Formellinje', cancelEntry: 'Avbryt', acceptEntry: 'Skriv inn',
  sheets: 'Ark', addSheet: 'Nytt ark', deleteSheet: 'Slett ark', renameSheet: 'Gi nytt navn', scrollSheetsLeft: 'Rull arkene mot venstre', scrollSheetsRight: 'Rull arkene mot høyre',
  unhideSheet: 'Vis', hideSheet: 'Skjul',
  ready: 'Klar', enter: 'Skriv inn', edit: 'Rediger', point: 'Pek', calculating: 'Beregner…', average: 'Gjennomsnitt', count: 'Antall', sum: 'Summer',
  closePane: 'Lukk oppgaveruten', resizePane: 'Oppgaverutens bredde', taskPane: 'Oppgaverute',
  chooseFromList: 'Velg fra listen', grid: 'Regneark',
  notXlsx: 'Filen kunne ikke åpnes. Ingenting i den åpne arbeidsboken er endret.', opening: 'Åpner…',
  noAddin: 'Tillegget er ikke her: bygg det først, og last siden på nytt.',
  problem: 'Stedfortreder for Excel', ok: 'OK', retry: 'Prøv igjen', yes: 'Ja', no: 'Nei', cancel: 'Avbryt',
  deleteSheetAsk: 'Arket slettes for godt. Vil du slette det?', replaceAsk: 'Den åpne arbeidsboken har endringer som ikke er lagret. Vil du fortsette uten dem?',
  noSuchPlace: 'Det finnes ingen celle og ikke noe navn som dette.',
};

export function wordsFor(locale: HostLocale): Words {
  return locale === 'nb-NO' ? nb : en;
}
