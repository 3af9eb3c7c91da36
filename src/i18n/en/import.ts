/** What importing says: why a file was refused, what was found out about it, and what became of it. Quoted names are the user's own. */

interface Example {
  readonly line: number;
  readonly text: string;
}
interface KeyLines {
  readonly key: readonly unknown[];
  readonly lines: readonly number[];
}

const list = (names: readonly unknown[]): string => names.map((name) => `“${name}”`).join(', ');
const more = (shown: number, total: number): string => (total > shown ? ` and ${total - shown} more` : '');
const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
const keyLines = ({ key, lines }: KeyLines): string => `${list(key)} (lines ${lines.join(', ')})`;
const DELIMITERS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' };
const delimiter = (sign: string): string => DELIMITERS[sign] ?? sign;

export const importing = {
  reasons: {
    cancelled: () => 'The import was cancelled.',
    emptyFile: () => 'The file is empty.',
    notText: ({ kind }: { kind: string }): string => (kind === 'xlsx' || kind === 'xls'
      ? 'The file is an Excel workbook, not a CSV file. Open it in Excel and save the sheet as CSV.'
      : 'The file is not a text file. Export it again as CSV.'),
    wrongEncoding: ({ encoding }: { encoding: string }) => `The file is not written in ${encoding.toUpperCase()}. Choose another encoding.`,
    noRows: ({ columns }: { columns: readonly string[] }) => (columns.length > 0 ? `The file has a header (${list(columns)}) but no rows below it.` : 'The file has no rows.'),
    oneColumn: (reason: { delimiter: string; likely: string; columns: number }) =>
      `Separated by ${delimiter(reason.delimiter)} the file has one column; separated by ${delimiter(reason.likely)} it has ${reason.columns}. Choose that instead.`,
    unclosedQuote: ({ line }: { line: number }) => `A quotation mark that opens on line ${line} is never closed. Close it in the file and try again.`,
    strayQuote: ({ line }: { line: number }) => `On line ${line} a quotation mark closes in the middle of a value. Quotation marks inside a value have to be doubled.`,
    badRows: (reason: { rows: readonly { line: number; found: number; expected: number }[]; total: number }) => {
      const [first] = reason.rows;
      const where = first ? ` Line ${first.line} has ${first.found} values where the header has ${first.expected}.` : '';
      return `Rows of the file that do not fit its columns: ${reason.total}.${where} Correct the file, or choose to leave such rows out.`;
    },
    tooManyRows: (reason: { rows: number; limit: number }) => `The file has ${reason.rows} rows; a sheet holds ${reason.limit}. Divide the file.`,
    tooManyColumns: (reason: { columns: number; limit: number }) => `The file has ${reason.columns} columns; a sheet holds ${reason.limit}.`,
    textTooLong: (reason: { line: number; column: string; length: number; limit: number }) =>
      `On line ${reason.line} the text in ${list([reason.column])} has ${reason.length} characters; a cell holds ${reason.limit}. Shorten it in the file.`,
    missingFile: ({ file }: { file: string }) => `The file ${list([file])} is missing. Choose it and try again.`,
    inJoinedFile: ({ file, because }: { file: string; because: string }) => `In the joined file ${list([file])}: ${because}`,
    unknownColumns: (reason: { use: string; columns: readonly string[]; known: readonly string[] }) => {
      const uses: Readonly<Record<string, string>> = { key: 'The key', aliases: 'The list of spellings', types: 'The list of types', joinOn: 'The join' };
      return `${uses[reason.use] ?? reason.use} names ${list(reason.columns)}, which the data does not have. It has ${list(reason.known)}.`;
    },
    unknownJoinColumns: (reason: { file: string; columns: readonly string[]; known: readonly string[] }) =>
      `The joined file ${list([reason.file])} has no ${list(reason.columns)}. It has ${list(reason.known)}.`,
    columnTaken: (reason: { file: string; columns: readonly string[] }) => `The data already has ${list(reason.columns)}, which the joined file ${list([reason.file])} would bring.`,
    duplicateJoinKeys: (reason: { file: string; keys: readonly KeyLines[]; total: number }) =>
      `The joined file ${list([reason.file])} has several rows for the same key, so it is not clear which one counts: ${reason.keys.slice(0, 5).map(keyLines).join('; ')}${more(Math.min(5, reason.keys.length), reason.total)}.`,
    duplicateKeys: (reason: { columns: readonly string[]; keys: readonly KeyLines[]; total: number }) =>
      `Several rows of the file have the same key in ${list(reason.columns)}: ${reason.keys.slice(0, 5).map(keyLines).join('; ')}${more(Math.min(5, reason.keys.length), reason.total)}. Correct the file or choose another key.`,
    blankKeys: (reason: { columns: readonly string[]; lines: readonly number[]; total: number }) =>
      `Rows without a key in ${list(reason.columns)}: line ${reason.lines.slice(0, 10).join(', ')}${more(Math.min(10, reason.lines.length), reason.total)}. Fill it in, or choose another key.`,
    columnsChanged: (reason: { missing: readonly string[]; added: readonly string[] }) => [
      'The file does not have the columns it had before.',
      reason.missing.length > 0 ? `Missing: ${list(reason.missing)}.` : '',
      reason.added.length > 0 ? `New: ${list(reason.added)}.` : '',
      'Correct the header in the file, or import it as a new table.',
    ].filter((part) => part !== '').join(' '),
    badTableName: (reason: { name: string; problem: string }) => {
      const problems: Readonly<Record<string, string>> = {
        empty: 'A table needs a name.', tooLong: 'A table’s name has at most 255 characters.',
        characters: `${list([reason.name])} cannot be a table’s name: it begins with a letter and has letters, digits, full stops and underscores only.`,
        likeACell: `${list([reason.name])} cannot be a table’s name, because it reads as a cell.`,
      };
      return problems[reason.problem] ?? reason.problem;
    },
    badSheetName: (reason: { name: string; problem: string }) => {
      const problems: Readonly<Record<string, string>> = {
        empty: 'A sheet needs a name.', tooLong: 'A sheet’s name has at most 31 characters.',
        characters: `${list([reason.name])} cannot be a sheet’s name: it must not contain \\ / ? * [ ] : nor begin or end with an apostrophe.`,
        reserved: `${list([reason.name])} is a name that Excel keeps for itself.`,
      };
      return problems[reason.problem] ?? reason.problem;
    },
    tableNameTaken: (reason: { name: string; free: string }) => `The workbook already has a table or name ${list([reason.name])}. ${list([reason.free])} is free.`,
    sheetNameTaken: (reason: { name: string; free: string }) => `The workbook already has a sheet ${list([reason.name])}. ${list([reason.free])} is free.`,
    workbookReadOnly: () => 'The workbook is open for reading only. Open it for editing and try again.',
    workbookProtected: () => 'The workbook’s structure is protected, so no sheet can be added. Unprotect it under Review and try again.',
    sheetProtected: ({ sheet }: { sheet: string }) => `The sheet ${list([sheet])} is protected. Unprotect it under Review and try again.`,
    noSuchTable: (reason: { name: string; known: readonly string[] }) =>
      `The workbook has no table ${list([reason.name])}.${reason.known.length > 0 ? ` It has ${list(reason.known)}.` : ''}`,
    tableColumnsGone: (reason: { table: string; columns: readonly string[] }) =>
      `The table ${list([reason.table])} no longer has ${list(reason.columns)}. Give the columns back their names, or import the file as a new table.`,
    duplicateKeysInTable: (reason: { keys: readonly (readonly unknown[])[]; total: number }) =>
      `Several rows of the table have the same key: ${reason.keys.slice(0, 5).map(list).join('; ')}${more(Math.min(5, reason.keys.length), reason.total)}. Delete the ones that are too many.`,
    appendNeedsKey: () => 'To add rows, the source needs a key that tells rows apart; otherwise rows that are there already would be added again.',
    replaceNeedsKey: ({ columns }: { columns: readonly string[] }) =>
      `The table has columns of your own (${list(columns)}). Without a key it is not clear which row they belong to after replacing. Choose a key first.`,
    excelFailed: (reason: { excelCode: string; message: string }) => `Excel could not do it (${reason.excelCode}): ${reason.message}`,
  },
  notes: {
    titleLine: (note: { line: number; text: string }) => `Line ${note.line} (${list([note.text])}) is a title and was left out.`,
    blankLines: ({ count }: { count: number }) => (count === 1 ? '1 blank line was left out.' : `${count} blank lines were left out.`),
    emptyHeader: (note: { position: number; renamed: string }) => `Column ${note.position} has no name and was called ${list([note.renamed])}.`,
    duplicateHeader: (note: { position: number; name: string; renamed: string }) => `Column ${note.position} is also called ${list([note.name])} and was called ${list([note.renamed])}.`,
    longHeader: (note: { position: number; renamed: string }) => `The name of column ${note.position} was too long and was cut to ${list([note.renamed])}.`,
    emptyColumnLeftOut: ({ position }: { position: number }) => `Column ${position} has neither name nor content and was left out.`,
    mixedPercent: (note: { column: string; percent: number; plain: number }) =>
      `${list([note.column])} has ${note.percent} percentages and ${note.plain} numbers without a percent sign. Check that they mean the same.`,
    undecodable: ({ count }: { count: number }) => `${count} characters could not be read. Perhaps the encoding is another.`,
  },
  badRow: (row: { line: number; found: number; expected: number }) => `Line ${row.line}: ${row.found} values, expected ${row.expected}`,
  unreadable: (value: { line: number; column: string; text: string }) => `Line ${value.line}, ${value.column}: ${list([value.text])} was kept as text`,
  unmatched: (found: { file: string; total: number }) => (found.total === 1
    ? `1 key has no match in ${list([found.file])}; its columns are empty.`
    : `${found.total} keys have no match in ${list([found.file])}; their columns are empty.`),
  confidence: { certain: 'certain', likely: 'likely', guess: 'a guess: please check' },
  labels: {
    encoding: 'Encoding', delimiter: 'Separated by', decimal: 'Decimal sign', dates: 'Order of dates', header: 'First row is a header',
    columns: 'Columns', type: 'Type', key: 'Key', onBadRow: 'Rows that do not fit', stop: 'refuse the file', skip: 'list them and leave them out',
    replace: 'Replace: the file is all there is', append: 'Add: new keys are added, known keys updated',
  },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16 (big-endian)', 'windows-1252': 'Windows (Western European)' },
  delimiters: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Vertical bar' },
  decimals: { '.': 'Point: 1234.5', ',': 'Comma: 1234,5' },
  dates: { dmy: 'Day, month, year: 31.12.2017', mdy: 'Month, day, year: 12/31/2017', ymd: 'Year, month, day: 2017-12-31' },
  types: { text: 'Text', number: 'Number', date: 'Date', logical: 'TRUE or FALSE' },
  evidence: {
    chosen: () => 'Chosen by you',
    byteOrderMark: () => 'The file says so itself',
    zeroBytes: () => 'Every second byte is zero',
    onlyAscii: () => 'Only letters that every encoding shares',
    validUtf8: ({ sequences }: { sequences: number }) => `${sequences} letters read as UTF-8 without a fault`,
    notUtf8: () => 'The file cannot be UTF-8',
    separatorLine: () => 'The first line says so (sep=)',
    sameWidth: (found: { columns: number; rows: number; of: number }) => `${found.rows} of the first ${found.of} rows have ${found.columns} columns`,
    oneColumn: () => 'No sign separates columns',
    noDecimals: () => 'No number has decimals',
    decimals: (found: { column: string; example: Example }) => `${list([found.example.text])} in ${found.column}, line ${found.example.line}`,
    couldBeThousands: (found: { column: string; example: Example }) => `${list([found.example.text])} in ${found.column} could also have a thousands separator`,
    contradicted: (found: { column: string; example: Example }) => `${list([found.example.text])} in ${found.column}, line ${found.example.line}, speaks against it`,
    noDates: () => 'No column has dates',
    yearFirst: () => 'The year comes first, or the month is named',
    dayAbove12: (found: { column: string; example: Example }) => `${list([found.example.text])} in ${found.column}, line ${found.example.line}, reads in no other order`,
    otherColumn: ({ column }: { column: string }) => `As in ${column}`,
    ambiguous: (found: { column: string; example: Example }) => `${list([found.example.text])} in ${found.column} reads in more than one order, and no other date decides`,
    unlikeBody: ({ columns }: { columns: readonly string[] }) => `${list(columns.slice(0, 3))} differ from what is below them`,
    likeBody: ({ example }: { example: Example }) => `${list([example.text])} is like what is below it`,
    onlyText: () => 'Every row is text',
    empty: () => 'The column is empty',
    allRead: (found: { rows: number }) => `All ${found.rows} values`,
    mostRead: (found: { rows: number; of: number; other: Example }) => `${found.rows} of ${found.of} values; not ${list([found.other.text])} on line ${found.other.line}`,
    codes: ({ example }: { example: Example }) => `${list([example.text])} on line ${example.line} is a code: as a number it would change`,
    mixedCurrencies: ({ currencies }: { currencies: readonly string[] }) => `Amounts in several currencies (${currencies.join(', ')}) cannot be added up`,
    mixed: (found: { numbers: number; dates: number; logicals: number; texts: number }) =>
      `Mixed: ${found.texts} texts, ${found.numbers} numbers, ${found.dates} dates, ${found.logicals} TRUE or FALSE`,
  },
  done: {
    imported: (report: { rows: number; table: string; sheet: string }) => `${rows(report.rows)} imported into the table ${list([report.table])} on the sheet ${list([report.sheet])}.`,
    refreshed: (report: { added: number; changed: number; left: number; disappearedTotal: number }) =>
      `${report.added} added, ${report.changed} changed, ${report.left} left as they were${report.disappearedTotal > 0 ? `, ${report.disappearedTotal} no longer in the file` : ''}.`,
    aliases: (alias: { from: string; to: string; rows: number }) => `${list([alias.from])} became ${list([alias.to])} in ${rows(alias.rows)}`,
  },
};
