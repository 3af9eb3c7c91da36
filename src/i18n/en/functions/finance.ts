import type { FunctionText } from '../../FunctionText';

const REVENUE = 'Revenue: a number, or a row, column or block of numbers. An empty cell is missing, not 0; Excel may hand it over as 0, so pass IF(range="","",range) where cells can be empty.';
const COST_OF_SALES = 'Cost of the goods or services sold in the same period, as a positive amount.';
const AMOUNTS = 'What each invoice has open, or one row a part payment; credit notes are negative. Rows without an amount are skipped.';
const INVOICE_DATES = 'Invoice dates in the same rows. An invoice dated after the day does not count.';
const DUE_DATES = 'Due dates in the same rows.';
const PAID_DATES = 'Dates of payment in the same rows; empty where unpaid (an empty cell that arrives as 0 is known to be no date). Leave it out where the amounts are open balances.';
const MARGIN_ERRORS = '#DIV/0! for revenue of 0; #NUM! for negative revenue; #N/A where a number is missing; #VALUE! for text.';
const INVOICE_ERRORS = '#N/A without amounts, or where an amount that counts lacks its invoice or due date; #VALUE! where the lists differ in shape; #NUM! for a number that is no date.';

/** Functions about results, margins and what customers owe. */
export const finance = {
  GROSSMARGIN: {
    description: 'Gross margin as a share of revenue: (revenue − cost of sales) ÷ revenue.',
    parameters: { revenue: REVENUE, costOfSales: COST_OF_SALES },
    result: 'A share; one per cell. Negative where sales cost more than they brought.',
    variant: 'Say whether direct labour is in cost of sales. Norwegian accounts (varekostnad) leave it out, accounts by function put it in; the two margins are not comparable.',
    errors: MARGIN_ERRORS,
  },
  NETMARGIN: {
    description: 'Net margin as a share of revenue: net income after tax ÷ revenue.',
    parameters: { revenue: REVENUE, netIncome: 'Net income of the same period, after financial items and tax; a loss is negative.' },
    result: 'A share; one per cell.',
    variant: 'After tax. A margin before tax is OPERATINGMARGIN (before financial items too).',
    errors: MARGIN_ERRORS,
  },
  OPERATINGMARGIN: {
    description: 'Operating margin as a share of revenue: operating result (EBIT) ÷ revenue.',
    parameters: { revenue: REVENUE, operatingResult: 'Operating result (EBIT) of the same period; a loss is negative.' },
    result: 'A share; one per cell.',
    variant: 'Before financial items and tax. With EBITDA in place of EBIT it is the EBITDA margin; say which.',
    errors: MARGIN_ERRORS,
  },
  EBIT: {
    description: 'Operating result before interest and tax: revenue − cost of sales − operating expenses + other operating income.',
    parameters: {
      revenue: REVENUE,
      costOfSales: COST_OF_SALES,
      operatingExpenses: 'Operating expenses as a positive amount: wages, other costs, depreciation, amortisation and impairment.',
      otherIncome: 'Other income of operations, such as rent or a gain on equipment, never interest or other financial income. 0 if left out.',
    },
    result: 'An amount in the currency of revenue; one per cell.',
    variant: 'Depreciation, amortisation and impairment are among the operating expenses. Costs are positive: ledgers that hold income as negative need a change of sign.',
    errors: '#N/A where a number is missing; #VALUE! for text in place of a number.',
  },
  EBITDA: {
    description: 'Operating result before depreciation, amortisation and impairment: EBIT with these costs added back.',
    parameters: {
      ebit: 'Operating result (EBIT): a number, or a row, column or block of numbers.',
      depreciation: 'Depreciation of tangible assets, as a positive amount.',
      amortisation: 'Amortisation of intangible assets, as a positive amount. 0 if left out.',
      impairment: 'Impairment of assets, as a positive amount; a reversal is negative. 0 if left out.',
    },
    result: 'An amount in the currency of EBIT; one per cell.',
    variant: 'Impairment is added back, as Norwegian reports do. Nothing is adjusted for items that management holds for exceptional.',
    errors: '#N/A where EBIT or depreciation is missing; #VALUE! for text in place of a number.',
  },
  DSO: {
    description: 'Days sales outstanding: receivables ÷ sales × days, by the ending balance, the average balance or by counting back.',
    parameters: {
      receivables: 'Trade receivables at the end. For "average" a list of balances.',
      sales: 'Sales of the same days. For "countback" a list of monthly sales, newest last. Receivables and sales both with or both without VAT.',
      days: 'Days in which the sales were made; for "countback" those of the whole list.',
      method: '"ending" (default), "average" or "countback".',
    },
    result: 'Days. By the ending balance one per cell, by the other methods one number.',
    variant: 'Counting back uses up the balance against the latest months first and is steadier where sales swing. A list of sales for "average" is added up.',
    errors: '#DIV/0! for sales of 0; #NUM! for negative receivables or sales, or days that are not above 0; #N/A where a number is missing or the balance is above all sales of the list.',
  },
  OUTSTANDING: {
    description: 'What customers owe on a day: total outstanding, how much of it is overdue, and the overdue share.',
    parameters: {
      amounts: AMOUNTS,
      invoiceDates: INVOICE_DATES,
      dueDates: DUE_DATES,
      asOf: 'The day, or several: one row of results each.',
      paidDates: PAID_DATES,
    },
    result: 'A row of three: total, overdue, overdue share of the total.',
    variant: 'Counted at the end of the day: what was paid on it is paid. Overdue begins on the day after the due date. Credit notes count against the total.',
    errors: `${INVOICE_ERRORS} The share of a total of 0 is #DIV/0!.`,
  },
  AGEING: {
    description: 'Table of receivables by age on a day: not due, 1–30, 31–60, 61–90 and over 90 days past due. Adds up to OUTSTANDING.',
    parameters: {
      amounts: AMOUNTS,
      invoiceDates: INVOICE_DATES,
      dueDates: DUE_DATES,
      asOf: 'The day.',
      paidDates: PAID_DATES,
      buckets: 'Where the classes end, in days past due, ascending; {30,60,90} if left out.',
      headers: 'TRUE (default): a header row in Excel\'s language. FALSE: none. "en" or "nb": header row and names of the classes in that language.',
    },
    result: 'A table of two columns, age and amount, that spills; do not place it inside an Excel table.',
    variant: 'Age runs from the due date, not from the invoice date. Empty classes are 0, since the list says that nothing is that old.',
    errors: `${INVOICE_ERRORS} #NUM! for buckets that are not ascending whole days.`,
  },
} satisfies Record<string, FunctionText>;
