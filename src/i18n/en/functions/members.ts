import type { FunctionText } from '../../FunctionText';

/** Functions that answer for many members at once. */
export const members = {
  BREAKDOWN: {
    description: 'Table of a total by member (representative, product, customer …), largest first: key, value, share of the total, cumulative share.',
    parameters: {
      keys: 'The member of each row. Upper and lower case are the same member; a row without a key counts as (blank).',
      values: 'The amount of each row, same shape as keys. Rows without an amount are skipped.',
      aggregation: '"sum" (default), "count", "average", "median", "min", "max" or "distinct". Count and distinct take text too.',
      top: 'How many of the largest members to show; the others become one last row. All if left out.',
      by: '"value" (default): largest first. "key": those shown are sorted by name.',
      headers: 'TRUE (default): a header row in Excel\'s language. FALSE: none. "en" or "nb": a header row, and the name of the last row, in that language.',
    },
    result: 'A table of four columns that spills; do not place it inside an Excel table.',
    variant: 'The last row is computed from its own rows. Averages, medians and extremes have no shares. Distinct: the share is of all distinct entries, and members may overlap.',
    errors: '#N/A where no row counts; #VALUE! where the lists differ in shape or a word is unknown; #NUM! for a top that is not a whole number above 0; #DIV/0! as share of a total of 0.',
  },
  CROSSTAB: {
    description: 'Table of a total by two kinds of member at once (product by region, request type by month …), with totals.',
    parameters: {
      rowKeys: 'What goes down: the member of each row. Upper and lower case are the same member; a row without one counts as (blank).',
      columnKeys: 'What goes across, same shape.',
      values: 'The amount of each row, same shape. Rows without an amount are skipped.',
      aggregation: '"sum" (default), "count", "average", "median", "min", "max" or "distinct". Count and distinct take text too.',
      headers: 'TRUE (default): a header row with the names across. FALSE: none. "en" or "nb": TRUE, with the words for total and (blank) in that language.',
    },
    result: 'A table that spills, a row and a column more than there are members; do not place it inside an Excel table.',
    variant: 'Members are sorted by name. Totals are computed from their own rows: the average of all, not of averages. A cell without rows is empty, which is not 0; a count is 0.',
    errors: '#N/A where no row counts; #VALUE! where the lists differ in shape, a word is unknown or there are more members than a sheet takes.',
  },
  PERIODS: {
    description: 'Table of a value per month, quarter, week or year, periods without any included.',
    parameters: {
      dates: 'The date of each row. Rows without one are skipped; a date stored as text is not a date.',
      values: 'The amount of each row, same shape as dates. Rows without an amount are skipped.',
      grain: '"month", "quarter", "week" (ISO week, from Monday) or "year".',
      aggregation: '"sum" (default), "count", "average", "median", "min", "max" or "distinct". Count and distinct take text too.',
      from: 'First day that counts; the table begins with its period. The first date if left out.',
      to: 'Last day that counts; the table ends with its period. The last date if left out.',
      headers: 'TRUE (default): a header row in Excel\'s language. FALSE: none. "en" or "nb": a header row and names of periods in that language.',
    },
    result: 'A table of two columns, period (2017-03, 2017-Q1, 2017-W09, 2017) and value, that spills; do not place it inside an Excel table.',
    variant: 'Calendar periods, not a shifted fiscal year. A period without rows is empty, which is not 0; a count is 0.',
    errors: '#N/A where no row counts, unless from and to both say which periods, or grain is missing; #NUM! for to before from; #VALUE! where the lists differ in shape or a word is unknown.',
  },
  SCORECARD: {
    description: 'The whole scorecard in one call: for each KPI of the catalogue actual, target, difference, attainment, status, last year, landing and what is needed.',
    parameters: {
      catalogue: 'The table of KPIs with its header row: KpiCatalogue[#All].',
      targets: 'The table of targets with its header row. Excel may hand over an empty cell as a 0, so pass IF(KpiTargets[#All]="","",KpiTargets[#All]).',
      actuals: 'The table of results with its header row: IF(KpiActuals[#All]="","",KpiActuals[#All]), so that an empty month is not handed over as 0.',
      year: 'The fiscal year.',
      period: 'The period of that year, 1 to 12.',
      view: '"month" (default): the period alone. "quarter": its quarter so far. "year to date" or "ytd": all periods through it.',
      version: 'The version of the targets, such as Kpi.Version. If left out, each KPI\'s version that stands last in the table.',
      headers: 'TRUE (default): a header row in Excel\'s language. FALSE: none. "en" or "nb": a header row in that language.',
    },
    result: 'A table of ten columns that spills, a row a KPI in the order of the catalogue; do not place it inside an Excel table. What is absent is empty.',
    variant: 'The scorecard sheet\'s numbers. Months add up as the KPI says (a ratio from its parts); only months with both actual and target are compared. Landing and need are of KPIs that add up.',
    errors: '#N/A for a table without rows or a missing year or period; #NUM! for a period beyond 1–12; #VALUE! where a column or a word is unknown. An error in a KPI\'s months spoils that KPI only.',
  },
} satisfies Record<string, FunctionText>;
