import type { KpiDefinition } from '../library/KpiDefinition';
import type { SetupInputs, SetupTerm } from './schema';

/** What is known of a table's column before anything is mapped. */
export interface ColumnSketch {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'date' | 'other';
  /** The column's texts, when there are few of them */
  readonly choices: readonly string[];
}

export interface TableSketch {
  readonly name: string;
  readonly columns: readonly ColumnSketch[];
}

const WON = /^(closed )?won$|^vunnet$/i;
const LOST = /^(closed )?lost$|^tapt$/i;
const CLOSED_DATE = /clos|won|decid|end|avslut|lukk|vunn/i;
const OPENED_DATE = /open|engag|creat|start|opp|åpn/i;
const AMOUNT = /value|amount|revenue|sales|total|sum|beløp|verdi|omsetning|salg/i;
const SCORE = /score|nps|rating|poeng|svar/i;

interface Pipeline {
  readonly table: string;
  readonly amount: string | undefined;
  readonly closed: string;
  readonly opened: string | undefined;
  readonly stage: string | undefined;
  readonly won: readonly string[];
  readonly lost: readonly string[];
}

/** What a pipeline-like table probably holds where; undefined when it has no date at all. */
function readPipeline(table: TableSketch): Pipeline | undefined {
  const dates = table.columns.filter((column) => column.kind === 'date');
  const numbers = table.columns.filter((column) => column.kind === 'number');
  const closed = dates.find((column) => CLOSED_DATE.test(column.name)) ?? dates[0];
  if (!closed) return undefined;
  const stage = table.columns.find((column) => column.choices.some((choice) => WON.test(choice)));
  return {
    table: table.name,
    closed: closed.name,
    opened: dates.find((column) => column !== closed && OPENED_DATE.test(column.name))?.name,
    amount: (numbers.find((column) => AMOUNT.test(column.name)) ?? numbers.at(-1))?.name,
    stage: stage?.name,
    won: stage?.choices.filter((choice) => WON.test(choice)) ?? [],
    lost: stage?.choices.filter((choice) => LOST.test(choice)) ?? [],
  };
}

/**
 * A first proposal for where a KPI's inputs stand in a table, from the names and contents of its columns. The user sees and corrects it.
 * Undefined where the table gives no ground for a guess.
 */
export function guessInputs(kpi: KpiDefinition, table: TableSketch): SetupInputs | undefined {
  const pipeline = readPipeline(table);
  if (!pipeline) return undefined;
  const { stage, won, lost } = pipeline;
  const at = { table: pipeline.table, date: pipeline.closed } as const;
  const where = (values: readonly string[]): Pick<SetupTerm, 'where'> => (stage && values.length > 0 ? { where: { [stage]: [...values] } } : {});
  const wonDeals: SetupTerm = { ...at, aggregate: 'count', ...where(won) };
  const wonAmount = pipeline.amount ? ({ ...at, aggregate: 'sum', column: pipeline.amount, ...where(won) } satisfies SetupTerm) : undefined;

  switch (kpi.id) {
    case 'deals-won':
      return { value: wonDeals };
    case 'win-rate':
      return stage && lost.length > 0 ? { numerator: wonDeals, denominator: { ...at, aggregate: 'count', ...where([...won, ...lost]) } } : undefined;
    case 'deal-size':
      return wonAmount && { numerator: wonAmount, denominator: wonDeals };
    case 'sales-cycle':
      return pipeline.opened === undefined ? undefined : {
        numerator: [
          { ...at, aggregate: 'sum', column: pipeline.closed, ...where(won) },
          { ...at, aggregate: 'sum', column: pipeline.opened, ...where(won), sign: -1 },
        ],
        denominator: { ...at, aggregate: 'count', column: pipeline.opened, ...where(won) },
      };
    default:
      return guessByShape(kpi, table, pipeline, wonAmount);
  }
}

/** A KPI with one sum or count can be proposed without knowing it; others are for the user to map. */
function guessByShape(kpi: KpiDefinition, table: TableSketch, pipeline: Pipeline, amount: SetupTerm | undefined): SetupInputs | undefined {
  const [first, second] = kpi.inputs;
  if (!first || second || first.part !== 'value') return undefined;
  const at = { table: pipeline.table, date: pipeline.closed } as const;
  if (first.aggregate === 'count') return { value: { ...at, aggregate: 'count' } };
  if (kpi.unit === 'currency') return amount && { value: amount };
  const score = table.columns.find((column) => column.kind === 'number' && SCORE.test(column.name));
  return score && { value: { ...at, aggregate: first.aggregate, column: score.name } };
}
