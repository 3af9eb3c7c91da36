import type { FunctionText } from '../../FunctionText';
import { BLANKS } from './blanks';

const TO_DATE = `Actual so far this period: a number, or a row, column or block of numbers. ${BLANKS}`;
const ELAPSED = 'Time that has passed, such as months, working days or weeks.';
const TOTAL = 'The whole time, in the same unit: 12 for a year in months.';
const ADDS_UP = 'For KPIs that add up over time (sales, meetings), not for levels or ratios.';

/** Functions about where a KPI is heading. */
export const progress = {
  PACE: {
    description: 'How a KPI keeps pace with its target, as a share: actual to date ÷ (target × elapsed ÷ total). 1 is on pace. For KPIs that add up over time.',
    parameters: { actualToDate: TO_DATE, target: 'Target for the whole time.', elapsed: ELAPSED, total: TOTAL },
    result: 'A share, one per cell.',
    variant: `${ADDS_UP} The plan is taken to be even over time; where it has seasons, divide by the phased target to date (ATTAINMENT) instead. Working days show the pace better than calendar days.`,
    errors: '#NUM! for a negative target, negative time, or more elapsed than the total; #DIV/0! for a target of 0 or before any time has passed; #N/A where a number is missing; #VALUE! for text.',
  },
  RUNRATE: {
    description: 'What the whole time brings if it goes on as it went: actual to date ÷ elapsed × total. For KPIs that add up over time.',
    parameters: { actualToDate: TO_DATE, elapsed: ELAPSED, total: TOTAL },
    result: 'A number in the KPI\'s own unit, one per cell.',
    variant: `${ADDS_UP} It knows no season: in a seasonal business LANDING, which follows the plan's seasons, is the better estimate.`,
    errors: '#NUM! for negative time, or more elapsed than the total; #DIV/0! before any time has passed; #N/A where a number is missing; #VALUE! for text.',
  },
  REQUIRED: {
    description: 'What each remaining period must bring for the target to be met: (target − actual to date) ÷ (total − elapsed). For KPIs that add up over time.',
    parameters: { actualToDate: TO_DATE, target: 'Target for the whole time.', elapsed: ELAPSED, total: TOTAL },
    result: 'A number in the KPI\'s own unit for each remaining unit of time; one per cell.',
    variant: `${ADDS_UP} Negative once the target has been passed: so much each remaining period can lose.`,
    errors: '#NUM! for negative time, or more elapsed than the total; #DIV/0! when no time remains; #N/A where a number is missing; #VALUE! for text.',
  },
  LANDING: {
    description: 'Expected year end of a KPI that adds up over time: the actuals so far, and an estimate for each period still to come.',
    parameters: {
      actuals: `Actuals of all periods of the year, empty where still to come: a column, a row, or a block in which each row is a KPI. ${BLANKS}`,
      targets: 'Targets of the same periods; same shape.',
      method: '"pace" (default): remaining targets × actuals to date ÷ targets to date. "runrate": the average so far. "trend": the line through the actuals.',
    },
    result: 'A number in the KPI\'s own unit; one per series.',
    variant: 'A period without an actual is still to come, wherever it stands. Pace compares only periods that have both actual and target, and expects nothing of a period without a target. Periods at the beginning that have neither are not part of the year. The trend is Theil–Sen\'s, as in TREND. When all actuals are in, it is their sum.',
    errors: '#N/A without actuals, for one actual under "trend", and under "pace" where no period has both; #DIV/0! where the targets to date add up to 0; #VALUE! where the shapes differ or the method is unknown.',
  },
  GROWTH: {
    description: 'Change from an earlier period as a share of it: (current − previous) ÷ previous.',
    parameters: {
      current: `The period's value: a number, or a row, column or block of numbers. ${BLANKS}`,
      previous: 'The value to compare with, such as the same month last year.',
    },
    result: 'A share, one per cell: 0.25 is 25 % more.',
    variant: 'Against the same period of the previous year seasons cancel out; against the previous month they do not. A base of 0 or below has no growth rate.',
    errors: '#NUM! for a previous value of 0 or below; #N/A where a number is missing; #VALUE! for text.',
  },
  CAGR: {
    description: 'Compound growth per period (compound annual growth rate where these are years): (last ÷ first)^(1 ÷ periods) − 1.',
    parameters: {
      first: `The value at the beginning: a number, or a row, column or block of numbers. ${BLANKS}`,
      last: 'The value at the end.',
      periods: 'Steps between the two: 4 from 2020 to 2024.',
    },
    result: 'A share per period, one per cell.',
    variant: 'Only the two ends count; what happened between them does not show. Periods are steps, not the number of values.',
    errors: '#NUM! for a first value of 0 or below, a negative last value or negative periods; #DIV/0! for no periods; #N/A where a number is missing; #VALUE! for text.',
  },
  TREND: {
    description: 'How much a series rises per period: the median slope between all pairs of its values (Theil–Sen), which one wild month does not move.',
    parameters: { values: `The series, oldest first: a column, a row, or a block in which each row is a series. ${BLANKS}` },
    result: 'A number in the KPI\'s own unit per period; one per series.',
    variant: 'A missing period keeps its place in time. Excel\'s SLOPE fits by least squares, so one outlier can turn it.',
    errors: '#N/A for fewer than two values; #NUM! for more than 1,000 periods; an error in a series spoils that series only.',
  },
  FORECAST: {
    description: 'The next periods of a series from its level, trend and season (additive Holt–Winters), or with a damped trend where history is shorter than two seasons.',
    parameters: {
      values: `The history, oldest first: a column, a row, or a block in which each row is a series. ${BLANKS}`,
      periods: 'How many periods ahead, 1 to 366.',
      season: 'Periods of a season: 12 (default) for months, 4 for quarters, 7 for days; 1 for no season.',
    },
    result: 'A column of values under a column, else a row for each series, in the KPI\'s own unit.',
    variant: 'ETS(A,A,A), or ETS(A,Ad,N) for a short history. It begins from the first two seasons, and the smoothing with the least squared one-step errors is found by a fixed search, so that the same history always gives the same forecast. Periods missing inside the history are stepped over. Excel\'s FORECAST.ETS fits differently and gives somewhat other figures.',
    errors: '#N/A for fewer than three values; #NUM! for periods or a season that are not whole numbers from 1 to 366, or a history of more than 1,000 periods; an error in a series spoils its own forecast only.',
  },
  SPARK: {
    description: 'A series as a text of small columns, ▁▃▅█: a sparkline that works in every cell, in texts and in every version of Excel.',
    parameters: {
      values: `The series: a column, a row, or a block in which each row is a series. ${BLANKS}`,
      min: 'The value of the lowest column; the series\' own smallest if left out. Give both limits to compare several series.',
      max: 'The value of the highest column; the series\' own largest if left out.',
    },
    result: 'A text of one character per period; one per series. A missing period is a space.',
    variant: 'Columns do not begin at 0 unless min says so: they show the shape, not the size. A flat series is drawn half high, and values outside the limits at the limits.',
    errors: '#N/A without values; #NUM! for a max below min; #VALUE! for a limit that is text; an error in a series spoils that series only.',
  },
  BULLET: {
    description: 'Actual against target as a text: a bar for the actual and a mark │ where the target is.',
    parameters: {
      actual: `Actual result: a number, or a row, column or block of numbers. ${BLANKS}`,
      target: 'Target: a cell, or a row, column or block that fits the actuals.',
      width: 'Characters for the longer of the two, 1 to 100; 10 if left out.',
    },
    result: 'A text of width + 1 characters; one per cell.',
    variant: 'Each bar has its own scale from 0 to the larger of actual and target. A bar that stops short of the mark has not reached the target, however little is missing.',
    errors: '#NUM! for a negative actual or target, or a width that is not a whole number from 1 to 100; #DIV/0! where both are 0; #N/A where a number is missing; #VALUE! for text.',
  },
} satisfies Record<string, FunctionText>;
