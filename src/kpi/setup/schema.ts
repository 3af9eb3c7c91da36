import * as v from 'valibot';
import { PERIODS_PER_YEAR } from './fiscalPeriods';

/** The version of the document; a change that older documents do not meet makes another, and a step to it (migrateSetup.ts). */
export const SETUP_VERSION = 1;

/** The set-up document as a schema: what `*.setup.json` may hold, and the source of the published JSON Schema. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebabCase'));
const date = v.pipe(v.string(), v.isoDate(), v.check(isCalendarDate, 'isoDate'));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9998));
const period = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PERIODS_PER_YEAR));
const atLeastOne = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
/** What Excel takes as a table's name, less what reads as a cell and what the product keeps for itself. */
const tableName = v.pipe(
  v.string(),
  v.check((name) => /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name), 'tableName'),
  v.check((name) => !/^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*[Cc]\d*|[Rr]|[Cc])$/.test(name), 'tableName'),
  v.check((name) => !/^kpi/i.test(name), 'reservedName'),
);

/**
 * A field that takes one of two shapes. The shape at hand decides which of them is checked, so that what is wrong is named by its own
 * place; the JSON Schema, which is made without a value at hand, names both.
 */
function eitherShape<One extends v.GenericSchema, Other extends v.GenericSchema>(one: One, other: Other, isOne: (input: unknown) => boolean) {
  const both = v.union([one, other]);
  const schema = v.lazy((input): v.UnionSchema<[One, Other], undefined> => {
    if (input === undefined) return both;
    return (isOne(input) ? one : other) as unknown as v.UnionSchema<[One, Other], undefined>;
  });
  return { both, schema };
}

const isText = (input: unknown): boolean => typeof input === 'string';
const isList = (input: unknown): boolean => Array.isArray(input);

const bilingual = v.strictObject({ en: text, nb: text });
/** One text for both languages, or one for each. */
const wording = eitherShape(text, bilingual, isText);

const whereValue = v.union([text, v.number()]);
/** A number within limits; both of them belong to it. */
const whereLimits = v.pipe(
  v.strictObject({ atLeast: v.optional(v.number()), atMost: v.optional(v.number()) }),
  v.check(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'notEmpty'),
);
const whereSingle = eitherShape(whereLimits, whereValue, (input) => typeof input === 'object' && input !== null);
const whereValues = eitherShape(v.pipe(v.array(whereValue), v.minLength(1, 'notEmpty')), whereSingle.schema, isList);

/** Rows that stand open on a day, whichever period they began in: unpaid invoices, staff, requests that wait. The term's date is their first day. */
const open = v.strictObject({
  /** The column whose date closes the row; a row without one is open still */
  until: text,
  /** That date is the last day on which the row counts, as an employee's last day; otherwise the first on which it does not, as a payment's */
  inclusive: v.optional(v.boolean()),
  /** The period's last day, or the day before its first */
  at: v.optional(v.picklist(['start', 'end'])),
  /** Only rows whose date in this column has passed on that day, as an invoice's due date */
  past: v.optional(text),
});

const term = v.strictObject({
  table: tableName,
  aggregate: v.picklist(['sum', 'count', 'average', 'last']),
  /** The column that is added up; for `count`, a column that has to hold a value */
  column: v.optional(text),
  /** The column whose date decides the month */
  date: text,
  where: v.optional(v.record(v.string(), whereValues.schema)),
  /** Takes the rows that stand open at the end of the period, in place of those dated in it */
  open: v.optional(open),
  /** What a month without rows means, inside what the source has loaded */
  empty: v.optional(v.picklist(['zero', 'missing'])),
  sign: v.optional(v.picklist([1, -1])),
  /** A factor, as 24 for hours from dates */
  times: v.optional(v.number()),
});
/** One term, or several that are added up by their signs. */
const input = eitherShape(v.pipe(v.array(term), v.minLength(1, 'notEmpty')), term, isList);

const inputs = v.strictObject({
  value: v.optional(input.schema),
  numerator: v.optional(input.schema),
  denominator: v.optional(input.schema),
  /** A value made of several figures: factor × second factor ÷ divisor ÷ second divisor */
  factor: v.optional(input.schema),
  secondFactor: v.optional(input.schema),
  divisor: v.optional(input.schema),
  secondDivisor: v.optional(input.schema),
});
const targetSource = eitherShape(input.schema, inputs, (value) => isList(value) || (typeof value === 'object' && value !== null && 'table' in value));

const profile = eitherShape(v.picklist(['even', 'lastYear', '445']), v.array(v.nullable(v.number())), isText);

/** Columns of a target's row that hold its figures. */
const FIGURE_COLUMNS = ['Annual', 'P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08', 'P09', 'P10', 'P11', 'P12'] as const;
const TARGET_PARTS = ['value', 'numerator', 'denominator', 'lower', 'upper'] as const;
const typedCell = eitherShape(v.pipe(v.string(), v.regex(/^=/, 'formula')), v.number(), isText);
const typedRow = v.strictObject(v.entriesFromList(FIGURE_COLUMNS, v.optional(typedCell.schema)));

const target = v.strictObject({
  year,
  /** Of one member of the KPI's dimension; otherwise of the whole, which does not depend on its members */
  member: v.optional(whereValue),
  version: v.optional(text),
  annual: v.optional(v.number()),
  profile: v.optional(profile.schema),
  /** With `lastYear`: 0.1 is 10 % more than last year */
  change: v.optional(v.number()),
  hold: v.optional(v.number()),
  /** With `annual`: a year that was typed beside its periods and is not their sum */
  periods: v.optional(v.array(v.nullable(v.number()))),
  source: v.optional(targetSource.schema),
  /** The limits of a KPI that is to stay within a range */
  lower: v.optional(v.number()),
  upper: v.optional(v.number()),
  /** Who stands behind it, and since when */
  confirmed: v.optional(v.strictObject({ who: text, date: v.optional(date) })),
  /** Cells of the target's rows that somebody typed over, by part and column: a number, or a formula of the workbook that begins with = */
  typed: v.optional(v.strictObject(v.entriesFromList(TARGET_PARTS, v.optional(typedRow)))),
});

const kpi = v.strictObject({
  id,
  name: v.optional(wording.schema),
  definition: v.optional(wording.schema),
  formula: v.optional(wording.schema),
  variant: v.optional(wording.schema),
  trap: v.optional(wording.schema),
  departments: v.optional(v.array(text)),
  unit: v.optional(v.picklist(['currency', 'count', 'share', 'points', 'days', 'hours', 'minutes'])),
  direction: v.optional(v.picklist(['higher', 'lower', 'range'])),
  frequency: v.optional(v.picklist(['monthly', 'quarterly', 'yearly'])),
  rollup: v.optional(v.picklist(['sum', 'average', 'last', 'ratio'])),
  /** Half of a thing is no use: a value made of several figures is rounded up to the next whole one */
  roundUp: v.optional(v.boolean()),
  tolerance: v.optional(v.strictObject({ value: v.pipe(v.number(), v.minValue(0)), kind: v.picklist(['relative', 'absolute']) })),
  owner: v.optional(text),
  active: v.optional(v.boolean()),
  reviewedOn: v.optional(date),
  /** A short print of what was reviewed then, made by the program: by it a later change of the definition is known */
  reviewedAs: v.optional(text),
  dimension: v.optional(v.strictObject({
    name: text,
    column: text,
    top: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
  })),
  inputs: v.optional(inputs),
  targets: v.optional(v.array(target)),
});

const source = v.strictObject({
  table: tableName,
  /** Absent: the table is in the workbook already */
  file: v.optional(text),
  encoding: v.optional(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])),
  delimiter: v.optional(v.picklist([',', ';', '\t', '|'])),
  decimal: v.optional(v.picklist(['.', ','])),
  dates: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
  header: v.optional(v.boolean()),
  /** The file's own columns, as they were when it was first imported */
  columns: v.optional(v.array(text)),
  /** Columns whose type is not left to detection */
  types: v.optional(v.record(v.string(), v.picklist(['text', 'number', 'date', 'logical']))),
  onBadRow: v.optional(v.picklist(['stop', 'skip'])),
  key: v.optional(v.array(text)),
  empty: v.optional(v.picklist(['zero', 'missing'])),
  loadedFrom: v.optional(date),
  loadedThrough: v.optional(date),
  /** What next month's file is: all there is, or what comes in addition */
  refresh: v.optional(v.picklist(['replace', 'append'])),
  joins: v.optional(v.array(v.strictObject({
    file: text,
    on: v.pipe(v.array(text), v.minLength(1, 'notEmpty')),
    take: v.pipe(v.array(text), v.minLength(1, 'notEmpty')),
    onBadRow: v.optional(v.picklist(['stop', 'skip'])),
  }))),
  aliases: v.optional(v.record(v.string(), v.record(v.string(), text))),
});

export const setupSchema = v.strictObject({
  /** Lets editors check the file as it is written; it means nothing else. */
  $schema: v.optional(v.string()),
  maltall: v.literal(SETUP_VERSION),
  language: v.optional(v.picklist(['en', 'nb'])),
  fiscalStart: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  calendar: v.optional(v.picklist(['months', '445'])),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'currencyCode'))),
  /** The tolerance of KPIs that name none and are judged by a share of their target: 0.05 is 5 % */
  tolerance: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** With more KPIs than these, one is warned that they are too many to keep an eye on: 7 for a department and 20 in all, where nothing is said */
  limits: v.optional(v.strictObject({ department: v.optional(atLeastOne), all: v.optional(atLeastOne) })),
  /** What says good and bad in the sheets: green and red, blue and orange, or greys for print; signs and words say it too */
  colors: v.optional(v.picklist(['greenRed', 'blueOrange', 'grey'])),
  goals: v.optional(v.array(v.strictObject({
    id, name: text, kpi: v.optional(id), target: v.optional(v.number()), due: v.optional(date), owner: v.optional(text),
  }))),
  activities: v.optional(v.array(v.strictObject({
    id, name: text, departments: v.optional(v.array(text)), goals: v.optional(v.array(id)), kpis: v.optional(v.array(id)), owner: v.optional(text),
  }))),
  /** What belongs together, where it is not simply all goals of an activity with all its KPIs, and each goal with its own KPI */
  ties: v.optional(v.array(v.strictObject({ goal: v.optional(id), activity: v.optional(id), kpi: v.optional(id) }))),
  sources: v.optional(v.array(source)),
  kpis: v.pipe(v.array(kpi), v.minLength(1, 'notEmpty')),
  versions: v.optional(v.array(v.strictObject({
    version: text, date: v.optional(date), reason: v.optional(text), who: v.optional(text),
    /** The KPIs' owners are asked to confirm their targets of this version */
    confirm: v.optional(v.boolean()),
  }))),
  /** What was written at meetings, the oldest first */
  notes: v.optional(v.array(v.strictObject({
    date: v.optional(date), author: v.optional(text), kpi: id, year: v.optional(year), period: v.optional(period), note: text,
  }))),
  actions: v.optional(v.array(v.strictObject({
    created: v.optional(date), author: v.optional(text), kpi: v.optional(id), action: text, owner: v.optional(text), due: v.optional(date),
    state: v.optional(v.picklist(['open', 'done', 'dropped'])),
  }))),
  /** Fiscal years to lay out beside those that targets and `show` name */
  years: v.optional(v.array(year)),
  /** What the workbook calculates with: Excel's own functions, which everyone has, or those of the add-in */
  formulas: v.optional(v.picklist(['native', 'functions'])),
  show: v.optional(v.strictObject({
    year: v.optional(year),
    period: v.optional(period),
    view: v.optional(v.picklist(['month', 'quarter', 'ytd', 'r12'])),
    version: v.optional(text),
    /** A member of some KPI's dimension; `*` or none is the whole */
    member: v.optional(whereValue),
    sort: v.optional(v.picklist(['catalogue', 'worst'])),
  })),
});

/** Parts of the schema that the JSON Schema names, so that it refers to them instead of repeating them. */
export const setupDefinitions = {
  wording: wording.both, whereSingle: whereSingle.both, whereValues: whereValues.both, input: input.both, targetSource: targetSource.both, profile: profile.both,
  typedCell: typedCell.both, typedRow,
};

export type Setup = v.InferOutput<typeof setupSchema>;
export type SetupKpi = v.InferOutput<typeof kpi>;
export type SetupSource = v.InferOutput<typeof source>;
export type SetupTarget = v.InferOutput<typeof target>;
export type SetupTerm = v.InferOutput<typeof term>;
export type SetupLimits = v.InferOutput<typeof whereLimits>;
export type SetupWhere = NonNullable<SetupTerm['where']>[string];
export type SetupInputs = v.InferOutput<typeof inputs>;
export type SetupGoal = NonNullable<Setup['goals']>[number];
export type SetupNote = NonNullable<Setup['notes']>[number];
export type SetupAction = NonNullable<Setup['actions']>[number];
export type SetupActivity = NonNullable<Setup['activities']>[number];

function isCalendarDate(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}
