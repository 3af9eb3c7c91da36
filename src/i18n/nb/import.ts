import type { importing as english } from '../en/import';

interface Example {
  readonly line: number;
  readonly text: string;
}
interface KeyLines {
  readonly key: readonly unknown[];
  readonly lines: readonly number[];
}

const list = (names: readonly unknown[]): string => names.map((name) => `«${name}»`).join(', ');
const more = (shown: number, total: number): string => (total > shown ? ` og ${total - shown} til` : '');
const rows = (count: number): string => (count === 1 ? '1 rad' : `${count} rader`);
const keyLines = ({ key, lines }: KeyLines): string => `${list(key)} (linje ${lines.join(', ')})`;
const DELIMITERS: Readonly<Record<string, string>> = { ',': 'komma', ';': 'semikolon', '\t': 'tabulator', '|': 'loddrett strek' };
const delimiter = (sign: string): string => DELIMITERS[sign] ?? sign;

export const importing: typeof english = {
  reasons: {
    cancelled: () => 'Importen ble avbrutt.',
    emptyFile: () => 'Filen er tom.',
    notText: ({ kind }: { kind: string }): string => (kind === 'xlsx' || kind === 'xls'
      ? 'Filen er en Excel-arbeidsbok, ikke en CSV-fil. Åpne den i Excel og lagre arket som CSV.'
      : 'Filen er ikke en tekstfil. Eksporter den på nytt som CSV.'),
    wrongEncoding: ({ encoding }: { encoding: string }) => `Filen er ikke skrevet i ${encoding.toUpperCase()}. Velg en annen tegnkoding.`,
    noRows: ({ columns }: { columns: readonly string[] }) => (columns.length > 0 ? `Filen har overskrifter (${list(columns)}), men ingen rader under dem.` : 'Filen har ingen rader.'),
    oneColumn: (reason: { delimiter: string; likely: string; columns: number }) =>
      `Delt ved ${delimiter(reason.delimiter)} har filen én kolonne; delt ved ${delimiter(reason.likely)} har den ${reason.columns}. Velg det i stedet.`,
    unclosedQuote: ({ line }: { line: number }) => `Et anførselstegn som åpnes på linje ${line}, lukkes aldri. Lukk det i filen og prøv igjen.`,
    strayQuote: ({ line }: { line: number }) => `På linje ${line} lukkes et anførselstegn midt i en verdi. Anførselstegn inne i en verdi må være doble.`,
    badRows: (reason: { rows: readonly { line: number; found: number; expected: number }[]; total: number }) => {
      const [first] = reason.rows;
      const where = first ? ` Linje ${first.line} har ${first.found} verdier, overskriften har ${first.expected}.` : '';
      return `Rader i filen som ikke passer med kolonnene: ${reason.total}.${where} Rett filen, eller velg å utelate slike rader.`;
    },
    tooManyRows: (reason: { rows: number; limit: number }) => `Filen har ${reason.rows} rader; et ark har plass til ${reason.limit}. Del filen.`,
    tooManyColumns: (reason: { columns: number; limit: number }) => `Filen har ${reason.columns} kolonner; et ark har plass til ${reason.limit}.`,
    textTooLong: (reason: { line: number; column: string; length: number; limit: number }) =>
      `På linje ${reason.line} har teksten i ${list([reason.column])} ${reason.length} tegn; en celle har plass til ${reason.limit}. Kort den ned i filen.`,
    missingFile: ({ file }: { file: string }) => `Filen ${list([file])} mangler. Velg den og prøv igjen.`,
    inJoinedFile: ({ file, because }: { file: string; because: string }) => `I den koblede filen ${list([file])}: ${because}`,
    unknownColumns: (reason: { use: string; columns: readonly string[]; known: readonly string[] }) => {
      const uses: Readonly<Record<string, string>> = { key: 'Nøkkelen', aliases: 'Listen over skrivemåter', types: 'Listen over typer', joinOn: 'Koblingen' };
      return `${uses[reason.use] ?? reason.use} nevner ${list(reason.columns)}, som ikke finnes i dataene. De har ${list(reason.known)}.`;
    },
    unknownJoinColumns: (reason: { file: string; columns: readonly string[]; known: readonly string[] }) =>
      `Den koblede filen ${list([reason.file])} har ikke ${list(reason.columns)}. Den har ${list(reason.known)}.`,
    columnTaken: (reason: { file: string; columns: readonly string[] }) => `Dataene har allerede ${list(reason.columns)}, som den koblede filen ${list([reason.file])} skulle gi.`,
    duplicateJoinKeys: (reason: { file: string; keys: readonly KeyLines[]; total: number }) =>
      `Den koblede filen ${list([reason.file])} har flere rader for samme nøkkel, så det er uklart hvilken som gjelder: ${reason.keys.slice(0, 5).map(keyLines).join('; ')}${more(Math.min(5, reason.keys.length), reason.total)}.`,
    duplicateKeys: (reason: { columns: readonly string[]; keys: readonly KeyLines[]; total: number }) =>
      `Flere rader i filen har samme nøkkel i ${list(reason.columns)}: ${reason.keys.slice(0, 5).map(keyLines).join('; ')}${more(Math.min(5, reason.keys.length), reason.total)}. Rett filen eller velg en annen nøkkel.`,
    blankKeys: (reason: { columns: readonly string[]; lines: readonly number[]; total: number }) =>
      `Rader uten nøkkel i ${list(reason.columns)}: linje ${reason.lines.slice(0, 10).join(', ')}${more(Math.min(10, reason.lines.length), reason.total)}. Fyll den ut, eller velg en annen nøkkel.`,
    columnsChanged: (reason: { missing: readonly string[]; added: readonly string[] }) => [
      'Filen har ikke de samme kolonnene som før.',
      reason.missing.length > 0 ? `Mangler: ${list(reason.missing)}.` : '',
      reason.added.length > 0 ? `Nye: ${list(reason.added)}.` : '',
      'Rett overskriftene i filen, eller importer den som en ny tabell.',
    ].filter((part) => part !== '').join(' '),
    badTableName: (reason: { name: string; problem: string }) => {
      const problems: Readonly<Record<string, string>> = {
        empty: 'En tabell må ha et navn.', tooLong: 'Et tabellnavn har høyst 255 tegn.',
        characters: `${list([reason.name])} kan ikke være et tabellnavn: det begynner med en bokstav og har bare bokstaver, sifre, punktum og understrek.`,
        likeACell: `${list([reason.name])} kan ikke være et tabellnavn, fordi det leses som en celle.`,
      };
      return problems[reason.problem] ?? reason.problem;
    },
    badSheetName: (reason: { name: string; problem: string }) => {
      const problems: Readonly<Record<string, string>> = {
        empty: 'Et ark må ha et navn.', tooLong: 'Et arknavn har høyst 31 tegn.',
        characters: `${list([reason.name])} kan ikke være et arknavn: det kan ikke inneholde \\ / ? * [ ] : eller begynne eller slutte med apostrof.`,
        reserved: `${list([reason.name])} er et navn som Excel selv bruker.`,
      };
      return problems[reason.problem] ?? reason.problem;
    },
    tableNameTaken: (reason: { name: string; free: string }) => `Arbeidsboken har allerede en tabell eller et navn ${list([reason.name])}. ${list([reason.free])} er ledig.`,
    sheetNameTaken: (reason: { name: string; free: string }) => `Arbeidsboken har allerede et ark ${list([reason.name])}. ${list([reason.free])} er ledig.`,
    workbookReadOnly: () => 'Arbeidsboken er åpnet bare for lesing. Åpne den for redigering og prøv igjen.',
    workbookProtected: () => 'Strukturen i arbeidsboken er beskyttet, så det kan ikke legges til ark. Opphev beskyttelsen under Se gjennom og prøv igjen.',
    sheetProtected: ({ sheet }: { sheet: string }) => `Arket ${list([sheet])} er beskyttet. Opphev beskyttelsen under Se gjennom og prøv igjen.`,
    noSuchTable: (reason: { name: string; known: readonly string[] }) =>
      `Arbeidsboken har ingen tabell ${list([reason.name])}.${reason.known.length > 0 ? ` Den har ${list(reason.known)}.` : ''}`,
    tableColumnsGone: (reason: { table: string; columns: readonly string[] }) =>
      `Tabellen ${list([reason.table])} har ikke lenger ${list(reason.columns)}. Gi kolonnene navnene tilbake, eller importer filen som en ny tabell.`,
    duplicateKeysInTable: (reason: { keys: readonly (readonly unknown[])[]; total: number }) =>
      `Flere rader i tabellen har samme nøkkel: ${reason.keys.slice(0, 5).map(list).join('; ')}${more(Math.min(5, reason.keys.length), reason.total)}. Slett dem som er for mange.`,
    appendNeedsKey: () => 'For å legge til rader må kilden ha en nøkkel som skiller radene; ellers ville rader som allerede er der, bli lagt til på nytt.',
    replaceNeedsKey: ({ columns }: { columns: readonly string[] }) =>
      `Tabellen har kolonner som du selv har laget (${list(columns)}). Uten nøkkel er det uklart hvilken rad de hører til etter erstatning. Velg en nøkkel først.`,
    excelFailed: (reason: { excelCode: string; message: string }) => `Excel kunne ikke gjøre det (${reason.excelCode}): ${reason.message}`,
  },
  notes: {
    titleLine: (note: { line: number; text: string }) => `Linje ${note.line} (${list([note.text])}) er en tittel og er utelatt.`,
    blankLines: ({ count }: { count: number }) => (count === 1 ? '1 tom linje er utelatt.' : `${count} tomme linjer er utelatt.`),
    emptyHeader: (note: { position: number; renamed: string }) => `Kolonne ${note.position} har ikke noe navn og fikk navnet ${list([note.renamed])}.`,
    duplicateHeader: (note: { position: number; name: string; renamed: string }) => `Kolonne ${note.position} heter også ${list([note.name])} og fikk navnet ${list([note.renamed])}.`,
    longHeader: (note: { position: number; renamed: string }) => `Navnet på kolonne ${note.position} var for langt og er kortet til ${list([note.renamed])}.`,
    emptyColumnLeftOut: ({ position }: { position: number }) => `Kolonne ${position} har verken navn eller innhold og er utelatt.`,
    mixedPercent: (note: { column: string; percent: number; plain: number }) =>
      `${list([note.column])} har ${note.percent} prosenttall og ${note.plain} tall uten prosenttegn. Sjekk at de betyr det samme.`,
    undecodable: ({ count }: { count: number }) => `${count} tegn kunne ikke leses. Kanskje er tegnkodingen en annen.`,
  },
  badRow: (row: { line: number; found: number; expected: number }) => `Linje ${row.line}: ${row.found} verdier, ventet ${row.expected}`,
  unreadable: (value: { line: number; column: string; text: string }) => `Linje ${value.line}, ${value.column}: ${list([value.text])} er beholdt som tekst`,
  unmatched: (found: { file: string; total: number }) => (found.total === 1
    ? `1 nøkkel finnes ikke i ${list([found.file])}; kolonnene dens er tomme.`
    : `${found.total} nøkler finnes ikke i ${list([found.file])}; kolonnene deres er tomme.`),
  confidence: { certain: 'sikkert', likely: 'trolig', guess: 'gjetning: se over' },
  labels: {
    encoding: 'Tegnkoding', delimiter: 'Skilletegn', decimal: 'Desimaltegn', dates: 'Rekkefølge i datoer', header: 'Første rad er overskrifter',
    columns: 'Kolonner', type: 'Type', key: 'Nøkkel', onBadRow: 'Rader som ikke passer', stop: 'avvis filen', skip: 'list dem opp og utelat dem',
    replace: 'Erstatt: filen er alt som finnes', append: 'Legg til: nye nøkler legges til, kjente oppdateres',
  },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16 (big-endian)', 'windows-1252': 'Windows (vesteuropeisk)' },
  delimiters: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator', '|': 'Loddrett strek' },
  decimals: { '.': 'Punktum: 1234.5', ',': 'Komma: 1234,5' },
  dates: { dmy: 'Dag, måned, år: 31.12.2017', mdy: 'Måned, dag, år: 12/31/2017', ymd: 'År, måned, dag: 2017-12-31' },
  types: { text: 'Tekst', number: 'Tall', date: 'Dato', logical: 'SANN eller USANN' },
  evidence: {
    chosen: () => 'Valgt av deg',
    byteOrderMark: () => 'Filen sier det selv',
    zeroBytes: () => 'Annenhver byte er null',
    onlyAscii: () => 'Bare bokstaver som alle tegnkodinger har felles',
    validUtf8: ({ sequences }: { sequences: number }) => `${sequences} bokstaver leses feilfritt som UTF-8`,
    notUtf8: () => 'Filen kan ikke være UTF-8',
    separatorLine: () => 'Første linje sier det (sep=)',
    sameWidth: (found: { columns: number; rows: number; of: number }) => `${found.rows} av de første ${found.of} radene har ${found.columns} kolonner`,
    oneColumn: () => 'Ingen tegn skiller kolonner',
    noDecimals: () => 'Ingen tall har desimaler',
    decimals: (found: { column: string; example: Example }) => `${list([found.example.text])} i ${found.column}, linje ${found.example.line}`,
    couldBeThousands: (found: { column: string; example: Example }) => `${list([found.example.text])} i ${found.column} kan også ha tusenskille`,
    contradicted: (found: { column: string; example: Example }) => `${list([found.example.text])} i ${found.column}, linje ${found.example.line}, taler imot`,
    noDates: () => 'Ingen kolonne har datoer',
    yearFirst: () => 'Året kommer først, eller måneden er skrevet med navn',
    dayAbove12: (found: { column: string; example: Example }) => `${list([found.example.text])} i ${found.column}, linje ${found.example.line}, kan ikke leses i annen rekkefølge`,
    otherColumn: ({ column }: { column: string }) => `Som i ${column}`,
    ambiguous: (found: { column: string; example: Example }) => `${list([found.example.text])} i ${found.column} kan leses i flere rekkefølger, og ingen annen dato avgjør det`,
    unlikeBody: ({ columns }: { columns: readonly string[] }) => `${list(columns.slice(0, 3))} er ulikt det som står under`,
    likeBody: ({ example }: { example: Example }) => `${list([example.text])} er som det som står under`,
    onlyText: () => 'Alle rader er tekst',
    empty: () => 'Kolonnen er tom',
    allRead: (found: { rows: number }) => `Alle ${found.rows} verdier`,
    mostRead: (found: { rows: number; of: number; other: Example }) => `${found.rows} av ${found.of} verdier; ikke ${list([found.other.text])} på linje ${found.other.line}`,
    codes: ({ example }: { example: Example }) => `${list([example.text])} på linje ${example.line} er en kode: som tall ville den bli endret`,
    mixedCurrencies: ({ currencies }: { currencies: readonly string[] }) => `Beløp i flere valutaer (${currencies.join(', ')}) kan ikke legges sammen`,
    mixed: (found: { numbers: number; dates: number; logicals: number; texts: number }) =>
      `Blandet: ${found.texts} tekster, ${found.numbers} tall, ${found.dates} datoer, ${found.logicals} SANN eller USANN`,
  },
  done: {
    imported: (report: { rows: number; table: string; sheet: string }) => `${rows(report.rows)} importert til tabellen ${list([report.table])} på arket ${list([report.sheet])}.`,
    refreshed: (report: { added: number; changed: number; left: number; disappearedTotal: number }) =>
      `${report.added} lagt til, ${report.changed} endret, ${report.left} som før${report.disappearedTotal > 0 ? `, ${report.disappearedTotal} finnes ikke lenger i filen` : ''}.`,
    aliases: (alias: { from: string; to: string; rows: number }) => `${list([alias.from])} ble ${list([alias.to])} i ${rows(alias.rows)}`,
  },
};
