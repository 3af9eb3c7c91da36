import type { setup as english } from '../en/setup';

const list = (names: readonly unknown[]): string => names.map((name) => `«${name}»`).join(', ');
const at = (path: string): string => (path === '' ? 'Oppsettet' : `${path}`);
const isOurs = (name: string): boolean => /^kpi/i.test(name);
const day = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

const TYPES: Readonly<Record<string, string>> = { object: 'et objekt', list: 'en liste', text: 'en tekst', number: 'et tall', boolean: 'true eller false' };
const type = (expected: string): string => expected.split(' | ').map((name) => TYPES[name] ?? name).join(' eller ');
const RULES: Readonly<Record<string, (limit: string) => string>> = {
  notEmpty: () => 'kan ikke være tom',
  kebabCase: () => 'må skrives med små bokstaver, sifre og enkle bindestreker, som i win-rate',
  isoDate: () => 'må være en dato på formen 2017-12-31',
  tableName: () => 'er ikke et navn Excel godtar på en tabell: bare bokstaver, sifre, _ og ., og ikke som en celle (A1)',
  reservedName: () => 'begynner med Kpi, som er forbeholdt Måltalls egne tabeller',
  currencyCode: () => 'må være valutaens tre store bokstaver, som i NOK',
  whole: () => 'må være et helt tall',
  atLeast: (limit) => `må være minst ${limit}`,
  atMost: (limit) => `kan være høyst ${limit}`,
  formula: () => 'må være en formel som begynner med =',
};
const ROLLUPS: Readonly<Record<string, string>> = { average: 'et nivå det tas gjennomsnitt av', last: 'et nivå', ratio: 'et forholdstall' };
const SPREAD: Readonly<Record<string, string>> = { negativeWeight: 'en vekt er negativ', noWeight: 'ingen vekt er over null' };
const KINDS: Readonly<Record<string, string>> = { table: 'tabellen', goal: 'målet', activity: 'aktiviteten', kpi: 'KPI-en' };
const PARTS: Readonly<Record<string, string>> = {
  value: 'verdi', numerator: 'teller', denominator: 'nevner', factor: 'faktor', secondFactor: 'andre faktor', divisor: 'divisor', secondDivisor: 'andre divisor',
};

const LISTED = 8;
const placeOf = ({ sheet, address, holds }: { sheet: string; address: string; holds: string }): string => `${sheet}!${address} (${holds === '' ? 'tom' : holds})`;
type Damaged = Parameters<typeof english.repaired>[0][number];
const lossOf = (damage: Damaged): string => {
  switch (damage.code) {
    case 'sheetGone': return `arket «${damage.title}»`;
    case 'tableGone': return `tabellen ${damage.table}${damage.cellsAreThere ? ' (cellene finnes ennå)' : ''}`;
    case 'columnsGone': return `${list(damage.columns)} i ${damage.table}`;
  }
};
const lossesOf = (damage: readonly Damaged[]): string => damage.map(lossOf).join('; ');
const typedIn = (damage: readonly Damaged[], says: (losses: string) => string): string => {
  const typed = damage.filter((one) => one.typed);
  return typed.length === 0 ? '' : ` ${says(lossesOf(typed))}`;
};

type Counted = Parameters<typeof english.frozen>[0];
const countsOf = (sheets: Counted): string => sheets.map(({ sheet, formulas }) => `${sheet} (${formulas})`).join(', ');
const sumOf = (sheets: Counted): number => sheets.reduce((sum, { formulas }) => sum + formulas, 0);
const formulasIn = (count: number): string => (count === 1 ? '1 formel' : `${count} formler`);

/** By Excel's own code: what happened, and what to do about it */
const EXCEL_SAYS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'En celle er under redigering, og så lenge svarer ikke Excel. Klikk i cellen igjen, trykk Enter eller Esc, og prøv på nytt.',
  ItemNotFound: 'Noe som trengs her, er borte: Et ark, en tabell eller et navn er slettet eller har fått nytt navn i mellomtiden. Åpne siden på nytt; det som mangler, kan settes tilbake under Vedlikehold.',
  AccessDenied: 'Et ark eller arbeidsboken er beskyttet. Opphev beskyttelsen på fanen Se gjennom i Excel, og prøv igjen.',
  ServiceNotAvailable: 'Forbindelsen med Excel ble brutt. Sjekk nettet, åpne arbeidsboken på nytt hvis Excel ber om det, og prøv igjen.',
  ConnectionFailure: 'Forbindelsen med Excel ble brutt. Sjekk nettet, åpne arbeidsboken på nytt hvis Excel ber om det, og prøv igjen.',
  RequestAborted: 'Excel avbrøt før det var ferdig. Prøv igjen.',
  MemoryLimitReached: 'Excel har ikke mer minne til dette. Lukk andre arbeidsbøker, og prøv igjen.',
};

export const setup: typeof english = {
  nothingChanged: 'Ingenting i arbeidsboken er endret.',
  mayHaveArrived: 'Skjedde det under skrivingen, kan endringen ha kommet fram: Se etter før du prøver igjen. Det som alt står der, skrives ikke to ganger.',
  badSetup: 'Oppsettet har feil:',
  misfit: 'Oppsettet passer ikke til dataene:',
  problems: {
    notJson: ({ detail }) => `Det er ikke JSON: ${detail}`,
    noVersion: ({ path, found, current }) => `${path} må si hvilken versjon av oppsettet dette er: ${current}. Det ${found === '' ? 'mangler' : `er ${found}, som aldri har vært i bruk`}.`,
    newerVersion: ({ path, found, current }) => `${path} er ${found}: oppsettet er laget av et nyere Måltall enn dette, som leser versjon ${current}. Oppdater tillegget.`,
    unknownField: ({ path }) => `${path} er ikke et felt i et oppsett.`,
    missingField: ({ path }) => `${path} mangler.`,
    wrongType: ({ path, expected, found }) => `${at(path)} må være ${type(expected)}, og er ${found || 'tom'}.`,
    notAChoice: ({ path, choices, found }) => `${at(path)} må være ${choices.length === 1 ? '' : 'en av '}${choices.join(', ')}, og er ${found}.`,
    brokenRule: ({ path, rule, limit, found }) => `${at(path)} ${RULES[rule]?.(limit ?? '') ?? rule}; den er ${found}.`,
    unknownKpi: ({ path, id, missing }) => `${path}: biblioteket har ingen KPI «${id}». En egen KPI trenger hele sin beskrivelse; dette mangler: ${missing.join(', ')}.`,
    duplicate: ({ path, value, first }) => `${path}: «${value}» finnes allerede, ved ${first}.`,
    unknownReference: ({ path, kind, value, known }) =>
      `${path} viser til ${KINDS[kind]} «${value}», som oppsettet ikke har. ${known.length > 0 ? `Det har ${list(known)}.` : 'Det har ingen.'}`,
    missingPart: ({ path, part }) => `${path} mangler: denne KPI-en beregnes av sin ${PARTS[part] ?? part}.`,
    needlessPart: ({ path, part }) => `${path} brukes ikke: denne KPI-en har ingen ${PARTS[part] ?? part}.`,
    needsColumn: ({ path, aggregate }) => `${path} mangler: «${aggregate}» trenger en kolonne.`,
    targetForms: ({ path, found }) =>
      `${path} må ha nøyaktig én av annual med profile, hold, periods, source, eller lower og upper; ${found.length > 0 ? `det har ${found.join(' og ')}` : 'det har ingen'}.`,
    needsField: ({ path, field, because }) => `${path}: «${because}» trenger ${field}.`,
    spreadLevel: ({ path, rollup }) => `${path}: denne KPI-en er ${ROLLUPS[rollup]}; målet holdes eller trappes (hold, periods), det fordeles ikke over året.`,
    wrongCount: ({ path, expected, found }) => `${path} må ha ${expected} verdier, og har ${found}.`,
    reversed: ({ path, from, through }) => `${path}: ${through} kommer før ${from}.`,
    cannotSpread: ({ path, why }) => `${path} kan ikke fordeles: ${SPREAD[why]}.`,
  },
  misfits: {
    unknownColumn: ({ kpi, table, column, known }) => `${kpi}: tabellen ${table} har ingen kolonne «${column}». Den har ${list(known)}.`,
    noDates: ({ kpi, table, column }) =>
      `${kpi}: kolonnen «${column}» i ${table} har ingen datoer. Velg en annen kolonne, eller rekkefølgen datoene er skrevet i.`,
    kpiWithoutData: ({ kpi, table, column, value, found }) =>
      `${kpi} har ingen data: ingen rad i ${table} har «${value}» i kolonnen «${column}». Den har ${list(found)}.`,
    kpiWithoutDataInYears: ({ kpi, table, years, from, through }) =>
      `${kpi} har ingen data i ${years.join(', ')}: ${table} går fra ${day(from)} til og med ${day(through)}, og ingen rad i de årene teller.`,
    noLastYear: ({ kpi, year }) => `${kpi}: målet skal ha samme form som ${year}, som det ikke finnes data for.`,
    noKpiInUse: () => 'alle måltall er tatt ut av bruk, så det er ingenting å vise; minst ett må være i bruk.',
    cannotSpread: ({ kpi, year }) => `${kpi}: målet for ${year} kan ikke fordeles etter den formen; vekter kan ikke være negative, og ikke alle null.`,
  },
  reasons: {
    cancelled: () => 'Byggingen ble avbrutt.',
    busy: () => 'Måltall er alt i gang med å endre denne arbeidsboken, for en annen eller i et annet vindu. Vent til det er ferdig, og prøv igjen; er det ingen som holder på, går det om to minutter.',
    workbookReadOnly: () => 'Arbeidsboken er åpnet bare for lesing. Lagre en kopi og bygg der.',
    workbookProtected: () => 'Arbeidsbokens struktur er beskyttet, så det kan ikke legges til ark. Fjern beskyttelsen under Se gjennom, og prøv igjen.',
    sheetProtected: ({ sheet }) => `Arket «${sheet}» er beskyttet. Fjern beskyttelsen under Se gjennom, og prøv igjen.`,
    nameTaken: ({ name, free }): string => (isOurs(name)
      ? `Arbeidsboken har allerede «${name}», som Måltall lager selv: enten rester av et tidligere oppsett, eller endret siden. Slett arket hvis ingen trenger det, eller begynn i en ny arbeidsbok.`
      : `Arbeidsboken har allerede en tabell eller et navn «${name}». Gi det et annet navn, for eksempel «${free}», eller velg et annet.`),
    noSuchTable: ({ name, known }) => `Arbeidsboken har ingen tabell «${name}». ${known.every(isOurs) ? 'Den har ingen andre tabeller med data.' : `Den har ${list(known.filter((one) => !isOurs(one)))}.`}`,
    leavesOut: ({ kpis }) => `Arbeidsboken har KPI-er som oppsettet ikke nevner: ${list(kpis)}. De ville forsvinne med alt som vises om dem. Ta dem med i oppsettet, eller begynn i en ny arbeidsbok.`,
    damaged: ({ damage }) => `Arbeidsboken har mistet noe av sitt eget: ${lossesOf(damage)}. Det kan repareres: Det som følger av resten, lages på nytt, og alt annet blir stående.`
      + typedIn(damage, (losses) => `Det som var skrevet inn for hånd i ${losses}, kan ikke lages på nytt og kommer tomt tilbake; angre, eller en tidligere versjon av filen, gir det tilbake helt.`),
    unrepairable: ({ table }) =>
      `Tabellen ${table} er borte, og ikke noe annet i arbeidsboken sier det den sa. Den kan ikke lages på nytt: angre slettingen, eller gå tilbake til en tidligere versjon av filen.`,
    wouldLose: ({ cells }) =>
      `Noen har skrevet over formler som nå må endres: ${cells.slice(0, LISTED).map(placeOf).join(', ')}${cells.length > LISTED ? ` og ${cells.length - LISTED} til` : ''}. Si om de kan overskrives.`,
    excelFailed: ({ message, excelCode }) => `${EXCEL_SAYS[excelCode] ?? `Excel fikk det ikke til: ${message}`} (${excelCode})`,
  },
  repaired: (damage) => (damage.length === 0 ? 'Ingenting var ødelagt.'
    : `Laget på nytt: ${lossesOf(damage)}.${typedIn(damage, (losses) => `Tomt, fordi det var skrevet inn for hånd: ${losses}. Fyll det inn på nytt.`)}`),
  wouldFreeze: (sheets) => (sheets.length === 0 ? 'Det er ingen formler å fryse.'
    : `${formulasIn(sumOf(sheets))} blir til verdier og følger ikke lenger dataene: ${countsOf(sheets)}. Frys en kopi av filen hvis du skal arbeide videre med denne.`),
  frozen: (sheets) => (sheets.length === 0 ? 'Det var ingen formler å fryse.' : `${formulasIn(sumOf(sheets))} ble til verdier: ${countsOf(sheets)}.`),
  reentered: (sheets, still) => (sheets.length === 0 ? 'Ingen KPI-funksjon gir #NAVN?.'
    : `${formulasIn(sumOf(sheets))} skrevet inn på nytt: ${countsOf(sheets)}.${still.length === 0 ? '' : ` Fortsatt #NAVN?: ${still.slice(0, LISTED).map(({ sheet, address }) => `${sheet}!${address}`).join(', ')}${still.length > LISTED ? ` og ${still.length - LISTED} til` : ''}. Er navnet på funksjonen riktig?`}`),
  badSource: ({ table, file, because }) => `Dataene til tabellen ${table} kan ikke importeres fra ${file}. ${because}`,
};
