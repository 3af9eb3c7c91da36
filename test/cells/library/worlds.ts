import type { CellValue } from '../../../src/cells';

export type Row = Readonly<Record<string, CellValue>>;
export type WorldName =
  | 'deals' | 'sold' | 'ledger' | 'invoices' | 'hours' | 'staff' | 'answers5' | 'answers7' | 'answers10' | 'tickets' | 'steps' | 'leads' | 'customers'
  | 'visits' | 'recurring' | 'activities';

export const YEAR = 2024;
/** Days around the year that the tests look at: rows lie before, in and after it. */
const FIRST_DAY = 45_078;
const LAST_DAY = 45_750;
/** Names that Excel's criteria would read as patterns or comparisons */
export const TEAMS = ['North', 'south', 'A*B?', '<5', '~x'] as const;

/** Numbers between 0 and 1 that are the same for one seed every time. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Dice {
  readonly whole: (from: number, to: number) => number;
  readonly day: () => number;
  /** A day with a time of day */
  readonly moment: () => number;
  readonly amount: (from: number, to: number) => number;
  readonly one: <Choice>(choices: readonly Choice[]) => Choice;
  readonly sometimes: <Value>(share: number, value: Value) => Value | null;
}

function diceOf(random: () => number): Dice {
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  return {
    whole,
    day: () => whole(FIRST_DAY, LAST_DAY),
    moment: () => FIRST_DAY + random() * (LAST_DAY - FIRST_DAY),
    amount: (from, to) => Math.round((from + random() * (to - from)) * 100) / 100,
    one: (choices) => choices[whole(0, choices.length - 1)]!,
    sometimes: (share, value) => (random() < share ? value : null),
  };
}

/** One row of each kind of data, with what real data have: blanks, credit notes, things that never end. */
const makeRow: Readonly<Record<WorldName, (dice: Dice) => Row>> = {
  deals: (dice) => {
    const stage = dice.one(['Won', 'Won', 'Lost', 'Prospecting', 'Engaging']);
    const opened = dice.day();
    const closes = stage === 'Won' || stage === 'Lost';
    return {
      Opened: opened, Closed: closes ? opened + dice.whole(0, 90) : null, Stage: stage, Kind: dice.one(['New', 'Upsell', 'Renewal']),
      Value: stage === 'Lost' ? 0 : dice.amount(100, 90_000), Month: dice.day(), Target: dice.amount(1000, 50_000),
    };
  },
  sold: (dice) => ({ Date: dice.day(), Amount: dice.amount(-500, 9000), Cost: dice.amount(0, 5000), Quantity: dice.whole(-3, 40) }),
  ledger: (dice) => ({
    Date: dice.day(), Amount: dice.amount(1, 9000),
    Account: dice.one([
      'Sales revenue', 'Sales revenue', 'Other operating income', 'Cost of sales', 'Salaries', 'Operating expenses', 'Depreciation', 'Impairment', 'Financial income',
      'Financial expenses', 'Tax', 'Equity',
    ]),
  }),
  invoices: (dice) => {
    const issued = dice.day();
    const due = issued + dice.one([0, 14, 30]);
    return { 'Invoice date': issued, 'Due date': due, 'Paid date': dice.sometimes(0.8, issued + dice.whole(0, 120)), Amount: dice.amount(-900, 20_000) };
  },
  hours: (dice) => ({ Date: dice.day(), Revenue: dice.amount(0, 9000), 'Hours used': dice.amount(0, 40), 'Hours available': dice.amount(20, 40) }),
  staff: (dice) => {
    const start = dice.day();
    return { Name: `E${start}`, 'Start date': start, 'End date': dice.sometimes(0.5, start + dice.whole(0, 300)) };
  },
  answers5: (dice) => ({ Date: dice.day(), Score: dice.sometimes(0.9, dice.whole(1, 5)) }),
  answers7: (dice) => ({ Date: dice.day(), Score: dice.sometimes(0.9, dice.whole(1, 7)) }),
  answers10: (dice) => ({ Date: dice.day(), Score: dice.sometimes(0.9, dice.whole(0, 10)) }),
  tickets: (dice) => {
    const received = dice.moment();
    const hours = dice.amount(0.1, 60);
    const solved = dice.sometimes(0.85, received + hours / 24);
    return {
      Received: received, Solved: solved, Type: dice.sometimes(0.8, dice.one(['Delivery', 'Invoice', 'Other'])),
      Hours: solved === null ? null : dice.one([hours, 24]), 'First contact': dice.one(['Yes', 'No']),
    };
  },
  steps: (dice) => {
    const started = dice.moment();
    return { Step: dice.one(['Triage', 'Repair']), Started: started, Finished: dice.sometimes(0.9, started + dice.amount(0, 3)) };
  },
  leads: (dice) => ({ Received: dice.day(), Status: dice.one(['Converted', 'Open', 'Rejected']) }),
  customers: (dice) => {
    const since = dice.day();
    return { 'Customer since': since, Churned: dice.sometimes(0.5, since + dice.whole(1, 300)), 'Qualified on': since - dice.whole(1, 60) };
  },
  visits: (dice) => ({ Date: dice.day(), Page: dice.one(['/', '/prices', '/help/start']), Section: dice.one(['Shop', 'Support', 'Help']), Views: dice.whole(0, 900) }),
  recurring: (dice) => ({
    Date: dice.day(), Opening: dice.amount(100, 9000), Expansion: dice.amount(0, 900), Contraction: dice.amount(0, 300), Churned: dice.amount(0, 300),
  }),
  activities: (dice) => ({ 'Activity date': dice.day(), Kind: dice.one(['Meeting', 'Demo', 'Offer sent', 'Call']) }),
};

export const WORLDS = Object.keys(makeRow) as readonly WorldName[];

/** So many rows of one kind, each of some team. */
export function rowsOf(world: WorldName, seed: number, count: number): readonly Row[] {
  const dice = diceOf(randomOf(seed * 7919 + world.length * 104_729 + world.charCodeAt(0)));
  return Array.from({ length: count }, () => ({ ...makeRow[world](dice), Team: dice.one(TEAMS) }));
}
