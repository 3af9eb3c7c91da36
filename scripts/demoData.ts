/**
 * The demonstration company: a lighting supplier with six salespeople, from January 2025 through September 2026. All of it is made up, and
 * made by rule, so that the same files come out every time.
 */

const SALESPEOPLE = ['Ingrid Solberg', 'Jonas Haugen', 'Marte Lund', 'Anders Berg', 'Silje Moen', 'Thomas Vik'] as const;
const SKILL = [1.35, 1.15, 1.05, 0.9, 0.85, 0.7] as const;
const PRODUCT_GROUPS = ['Innendørs', 'Utendørs', 'Prosjekt', 'Styring', 'Service'] as const;
/** Cost of goods as a share of the invoice */
const COST = [0.58, 0.61, 0.66, 0.5, 0.38] as const;
const GROUP_SIZE = [34_000, 29_000, 96_000, 41_000, 12_500] as const;
const CUSTOMERS = [
  'Askelund Bygg', 'Bjørkheim Eiendom', 'Dalen Elektro', 'Engvik Arkitekter', 'Fjellstad kommune', 'Granli Hotell', 'Havnegata Kontorfellesskap', 'Isdal Skole',
  'Kvernes Entreprenør', 'Lysaker Interiør', 'Myrvoll Borettslag', 'Nesøya Marina', 'Oppegård Elektriske', 'Rødberg Sykehjem', 'Skogly Barnehage', 'Torvbyen Senter',
  'Ulriksborg Teater', 'Vestby Verksted', 'Ytterøy Fiskemottak', 'Åsgård Idrettslag',
] as const;
const TOPICS = ['Levering', 'Feil på vare', 'Faktura', 'Montering', 'Annet'] as const;
const DEPARTMENTS = [['Salg', 8], ['Lager', 7], ['Service', 6], ['Administrasjon', 5]] as const;

const FIRST_MONTH = { year: 2025, month: 0 } as const;
const MONTHS = 21;
/** Light is bought when days grow short, and nobody buys in July. */
const SEASON = [0.95, 0.9, 1, 0.92, 0.9, 0.98, 0.55, 0.9, 1.12, 1.22, 1.25, 1.1] as const;
const DAY = 86_400_000;

interface Random {
  /** From 0 up to 1 */
  next(): number;
}

/** A linear congruential generator: enough for believable figures, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed;
  return {
    next() {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 4_294_967_296;
    },
  };
}

/** The files by their names: semicolons, decimal commas and dates as a Norwegian system exports them. */
export function demoData(): Readonly<Record<string, string>> {
  return {
    'demo-fakturaer.csv': csv(['Fakturanr', 'Dato', 'Kunde', 'Selger', 'Produktgruppe', 'Beløp', 'Varekost'], invoices(randomFrom(11))),
    'demo-tilbud.csv': csv(['Tilbudsnr', 'Kunde', 'Selger', 'Status', 'Sendt', 'Avgjort', 'Verdi'], offers(randomFrom(23))),
    'demo-henvendelser.csv': csv(['Saksnr', 'Tema', 'Mottatt', 'Løst'], requests(randomFrom(37))),
    'demo-kundesvar.csv': csv(['Dato', 'Kunde', 'Svar'], answers(randomFrom(41))),
    'demo-bemanning.csv': csv(['Dato', 'Avdeling', 'Ansatte'], staff()),
  };
}

type Field = string | number;

function csv(header: readonly string[], rows: readonly (readonly Field[])[]): string {
  return [header, ...rows].map((row) => row.map(written).join(';')).join('\r\n').concat('\r\n');
}

function written(field: Field): string {
  return typeof field === 'number' ? String(Math.round(field * 100) / 100).replace('.', ',') : field;
}

function invoices(random: Random): readonly (readonly Field[])[] {
  return months().flatMap((month, index) => {
    const growth = 1 + 0.006 * index;
    const count = Math.round(42 * SEASON[month.getUTCMonth()]! * growth);
    return byDay(Array.from({ length: count }, () => {
      const seller = pick(random, SKILL);
      const group = pick(random, [3, 3, 1.3, 2, 3]);
      const amount = Math.round(GROUP_SIZE[group]! * (0.45 + 1.1 * random.next()) * Math.sqrt(SKILL[seller]!));
      const cost = amount * (COST[group]! + (random.next() - 0.5) * 0.08 - 0.0008 * index);
      return { day: dayIn(random, month), fields: [CUSTOMERS[Math.floor(random.next() * CUSTOMERS.length)]!, SALESPEOPLE[seller]!, PRODUCT_GROUPS[group]!, amount, Math.round(cost)] };
    }));
  }).map(({ day, fields }, index) => [`F${10_001 + index}`, dated(day), ...fields]);
}

function offers(random: Random): readonly (readonly Field[])[] {
  const last = months()[MONTHS - 1]!;
  const end = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 0);
  return months().flatMap((month) => byDay(Array.from({ length: Math.round(26 * SEASON[month.getUTCMonth()]!) }, () => {
    const seller = pick(random, SKILL);
    const day = dayIn(random, month);
    const decided = day + Math.round(12 + 55 * random.next() * random.next() + 14 / SKILL[seller]!) * DAY;
    const isWon = random.next() < 0.3 + 0.12 * SKILL[seller]!;
    const isOpen = decided > end;
    const value = Math.round((25_000 + 190_000 * random.next() * random.next()) / 500) * 500;
    const customer = CUSTOMERS[Math.floor(random.next() * CUSTOMERS.length)]!;
    return { day, fields: [customer, SALESPEOPLE[seller]!, isOpen ? 'Åpent' : isWon ? 'Vunnet' : 'Tapt', dated(day), isOpen ? '' : dated(decided), value] };
  }))).map(({ fields }, index) => [`T${4_001 + index}`, ...fields]);
}

function requests(random: Random): readonly (readonly Field[])[] {
  return months().flatMap((month, index) => byDay(Array.from({ length: Math.round((46 - 0.5 * index) * (0.8 + 0.4 * SEASON[month.getUTCMonth()]!)) }, () => {
    const day = dayIn(random, month) + Math.round((8 + 8 * random.next()) * 60) * 60_000;
    const hours = (2 + 46 * random.next() * random.next()) * (1.15 - 0.012 * index);
    return { day, fields: [TOPICS[pick(random, [5, 3, 2, 2, 1])]!, timed(day), timed(day + Math.round(hours * 60) * 60_000)] };
  }))).map(({ fields }, index) => [`H${7_001 + index}`, ...fields]);
}

function answers(random: Random): readonly (readonly Field[])[] {
  return months().flatMap((month, index) => byDay(Array.from({ length: 14 + Math.floor(6 * random.next()) }, () => {
    const mood = random.next() + 0.006 * index;
    const score = mood > 0.52 ? 9 + Math.round(random.next()) : mood > 0.2 ? 7 + Math.round(random.next()) : Math.floor(7 * random.next());
    return { day: dayIn(random, month), fields: [CUSTOMERS[Math.floor(random.next() * CUSTOMERS.length)]!, score] };
  }))).map(({ day, fields }) => [dated(day), ...fields]);
}

/** Employees on the last day of each month */
function staff(): readonly (readonly Field[])[] {
  return months().flatMap((month, index) => DEPARTMENTS.map(([department, employees], at) => [
    dated(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)), department, employees + (index >= 9 && at === 0 ? 1 : 0) + (index >= 16 && at === 2 ? 2 : 0),
  ]));
}

function months(): readonly Date[] {
  return Array.from({ length: MONTHS }, (_, index) => new Date(Date.UTC(FIRST_MONTH.year, FIRST_MONTH.month + index, 1)));
}

function dayIn(random: Random, month: Date): number {
  const days = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  return month.getTime() + Math.floor(random.next() * days) * DAY;
}

/** A position, by weight */
function pick(random: Random, weights: readonly number[]): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(0, weights.findIndex((weight) => (left -= weight) < 0));
}

function byDay<Row extends { readonly day: number }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => one.day - other.day);
}

function dated(time: number): string {
  const date = new Date(time);
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
}

function timed(time: number): string {
  const date = new Date(time);
  return `${dated(time)} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
