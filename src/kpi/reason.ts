/** The arguments of KPI functions, by one name each throughout: a reason names the argument that it is about. */
export type Argument =
  | 'actual' | 'target' | 'direction' | 'baseline' | 'method' | 'tolerance' | 'kind' | 'lower' | 'upper'
  | 'annual' | 'profile' | 'decimals' | 'values' | 'aggregation' | 'numerators' | 'denominators'
  | 'won' | 'lost' | 'revenue' | 'dealsWon' | 'openedDates' | 'closedDates'
  | 'scores'
  | 'keys' | 'top' | 'by' | 'headers' | 'actualToDate' | 'elapsed' | 'total' | 'actuals' | 'targets' | 'current' | 'previous' | 'first' | 'last'
  | 'periods' | 'season' | 'min' | 'max' | 'width' | 'promoters' | 'passives' | 'detractors' | 'confidence' | 'scale' | 'customersAtStart'
  | 'customersLost' | 'customersAtEnd' | 'customersNew' | 'opening' | 'churned' | 'contraction' | 'expansion' | 'from' | 'to' | 'opportunities'
  | 'dealSize' | 'winRate' | 'cycleDays' | 'pipelineValue' | 'remainingTarget' | 'leadConversion' | 'newSales' | 'upsell' | 'newCustomers'
  | 'qualified' | 'stages' | 'order' | 'furthest' | 'costOfSales' | 'netIncome' | 'operatingResult' | 'operatingExpenses' | 'otherIncome' | 'ebit'
  | 'depreciation' | 'amortisation' | 'impairment' | 'receivables' | 'sales' | 'days' | 'amounts' | 'invoiceDates' | 'dueDates' | 'asOf'
  | 'paidDates' | 'buckets' | 'used' | 'available' | 'output' | 'input' | 'startDates' | 'endDates' | 'fte' | 'leavers' | 'averageHeadcount'
  | 'startedDates' | 'finishedDates' | 'unit' | 'talk' | 'hold' | 'wrap' | 'handled' | 'resolvedFirst' | 'contacts' | 'times' | 'limit'
  | 'rowKeys' | 'columnKeys' | 'dates' | 'grain' | 'catalogue' | 'year' | 'period' | 'view' | 'version';

/** What an argument has to be, where being a number is not enough. */
export type Domain =
  | 'notNegative' | 'aboveZero' | 'wholeAboveZero' | 'wholeScoreTo10' | 'wholeDecimals' | 'dateSerial' | 'closedAfterOpened'
  | 'withinPrecision' | 'notBelowLower' | 'share' | 'betweenZeroAndOne' | 'notAboveTotal' | 'seriesLength' | 'wholeTo366' | 'notBelowMin'
  | 'wholeWidth' | 'wholeScale' | 'scoreOnScale' | 'notAboveStart' | 'notAboveEnd' | 'notAboveStartAndNew' | 'notAboveOpening' | 'distinctNames'
  | 'ascendingDays' | 'endsAfterStart' | 'finishesAfterStart' | 'notAboveContacts' | 'notBeforeFrom' | 'wholeYear' | 'periodOfYear';

/** The sets of words among which an argument chooses. */
export type ChoiceSet =
  | 'direction' | 'toleranceKind' | 'attainmentMethod' | 'aggregation' | 'cumulativeAggregation' | 'breakdownOrder' | 'headers'
  | 'landingMethod' | 'surveyMethod' | 'churnMethod' | 'dsoMethod' | 'timeUnit' | 'grain' | 'view' | 'rollup';

/** Why a KPI could not be computed. */
export type Reason =
  /** The one value asked for is absent: an empty cell, or an empty text. */
  | { readonly kind: 'missing'; readonly argument: Argument }
  /** A list holds no entry that counts. */
  | { readonly kind: 'emptyList'; readonly argument: Argument }
  /** A list holds fewer entries that count than it takes. */
  | { readonly kind: 'tooFew'; readonly argument: Argument; readonly least: number }
  /** Two lists read side by side hold no row in which both entries count. */
  | { readonly kind: 'noCompleteRow'; readonly arguments: readonly [Argument, Argument] }
  /** A row counts, but lacks this entry, without which the result would be wrong. Rows count from 1. */
  | { readonly kind: 'missingInRow'; readonly argument: Argument; readonly row: number }
  /** One number is larger than a list that has to account for it. */
  | { readonly kind: 'notCovered'; readonly argument: Argument; readonly by: Argument }
  | { readonly kind: 'zeroDenominator'; readonly arguments: readonly Argument[] }
  | { readonly kind: 'outsideDomain'; readonly argument: Argument; readonly domain: Domain }
  | { readonly kind: 'notANumber'; readonly argument: Argument; readonly found: string | boolean }
  | { readonly kind: 'notAChoice'; readonly argument: Argument; readonly choices: ChoiceSet; readonly found: string | number | boolean }
  /** A KPI that is to stay within a range has two limits; this function measures against one target. */
  | { readonly kind: 'rangeHasTwoLimits' }
  /** Neither limit of a range is given. */
  | { readonly kind: 'noLimit' }
  /** The method takes one value here, and a list was given. */
  | { readonly kind: 'notOneValue'; readonly argument: Argument }
  /** One value or a column of them is taken, and a row or a block was given. */
  | { readonly kind: 'notAColumn'; readonly argument: Argument }
  | { readonly kind: 'differentShapes'; readonly arguments: readonly [Argument, Argument] }
  /** The result is larger than a sheet takes. */
  | { readonly kind: 'tooManyCells'; readonly arguments: readonly [Argument, Argument] }
  /** A table is given without this column, or without its header row. */
  | { readonly kind: 'noColumn'; readonly argument: Argument; readonly column: string }
  /** The result is larger than this argument's block, which is too large to be repeated. */
  | { readonly kind: 'outsideBlock'; readonly argument: Argument }
  /** The argument held an error of Excel's own. */
  | { readonly kind: 'errorCell'; readonly argument: Argument; readonly code: string }
  /** The arithmetic left the numbers that a cell can hold. */
  | { readonly kind: 'overflow' };
