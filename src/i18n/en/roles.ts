import type { ChoiceRole, ChoiceSubject, ColumnRole } from '../../kpi';

/** What a column holds, as the wizard asks for it. */
const columns: Record<ColumnRole, string> = {
  date: 'Date', opened: 'Date opened', closed: 'Date closed', sent: 'Date sent', invoiced: 'Invoice date', due: 'Due date', paid: 'Date paid',
  received: 'Date received', solved: 'Date solved', started: 'Step started', finished: 'Step finished', joined: 'First day of employment',
  left: 'Last day of employment', customerSince: 'Customer since', customerUntil: 'Customer until', qualifiedOn: 'Date qualified', month: 'Month of the target',
  amount: 'Amount', cost: 'Cost', quantity: 'Quantity', budget: 'Target or budget', score: 'Score given', hours: 'Hours to solve',
  hoursUsed: 'Hours worked', hoursAvailable: 'Hours available', views: 'Number of views',
  openingRevenue: 'Recurring revenue at the start', expansion: 'Expansion', contraction: 'Contraction', churnedRevenue: 'Revenue lost with customers',
  requestType: 'Type or category',
  ofValue: 'Column with the figures', ofNumerator: 'Column with the figures', ofDenominator: 'Column with the figures',
};

/** The column whose texts say it. */
const subjects: Record<ChoiceSubject, string> = {
  outcome: 'Stage or outcome', saleKind: 'Kind of sale', activityKind: 'Kind of activity', leadState: 'State of the lead',
  solvedFirst: 'Solved at first contact?', section: 'Section of the website', accountKind: 'Kind of account',
  rowsOfValue: 'Which rows count, by column', rowsOfNumerator: 'Which rows count, by column', rowsOfDenominator: 'Which rows count, by column',
};

const says: Record<ChoiceRole, string> = {
  won: 'Rows that are won', lost: 'Rows that are lost', newSale: 'Rows that are new sales', upsell: 'Rows that are upsell',
  meeting: 'Rows that are meetings held', demonstration: 'Rows that are demonstrations', offer: 'Rows that are offers sent',
  converted: 'Rows that became opportunities', firstContact: 'Rows solved at first contact', supportPage: 'Rows of support pages',
  revenue: 'Rows that are revenue', otherIncome: 'Rows that are other operating income', costOfSales: 'Rows that are cost of sales',
  operatingExpense: 'Rows that are operating expenses', depreciation: 'Rows that are depreciation and amortisation',
  financialIncome: 'Rows that are financial income', financialExpense: 'Rows that are financial expenses', tax: 'Rows that are tax',
  rowsOfValue: 'Rows that count', rowsOfNumerator: 'Rows that count', rowsOfDenominator: 'Rows that count',
};

export const roles = { columns, subjects, says };
