import * as kpi from '../kpi';
import { aNumber, cellByCell, cells, numberCell, numberColumn, numbers, oneOf, option, optional, whenRead } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { type CustomFunction, block, omissible, single } from './CustomFunction';

export function nps(scores: CellArgument): Answer {
  return whenRead([numberColumn('scores', scores)], (answers) => numberCell(kpi.nps(answers)));
}

export function npsFrom(promoters: CellArgument, passives: CellArgument, detractors: CellArgument): Answer {
  return cellByCell(
    [cells('promoters', promoters, aNumber), cells('passives', passives, aNumber), cells('detractors', detractors, aNumber)],
    kpi.npsFrom,
  );
}

export function npsMargin(scores: CellArgument, confidence: CellArgument): Answer {
  return whenRead(
    [numbers('scores', scores), option('confidence', confidence, optional(aNumber, kpi.DEFAULT_CONFIDENCE))],
    (answers, sureness) => numberCell(kpi.npsMargin(answers, sureness)),
  );
}

export function csat(scores: CellArgument, scale: CellArgument, method: CellArgument): Answer {
  return whenRead(
    [
      numbers('scores', scores),
      option('scale', scale, optional(aNumber, kpi.DEFAULT_SURVEY_SCALE)),
      option('method', method, optional(oneOf('surveyMethod'), 'top2')),
    ],
    (answers, best, kind) => numberCell(kind === 'top2' ? kpi.topTwoShare(answers, best) : kpi.rescaledMean(answers, best)),
  );
}

export function ces(scores: CellArgument, scale: CellArgument): Answer {
  return whenRead(
    [numbers('scores', scores), option('scale', scale, optional(aNumber, kpi.DEFAULT_EFFORT_SCALE))],
    (answers, best) => numberCell(kpi.meanAnswer(answers, best)),
  );
}

export function churn(
  customersAtStart: CellArgument,
  customersLost: CellArgument,
  method: CellArgument,
  customersAtEnd: CellArgument,
): Answer {
  return cellByCell(
    [
      cells('customersAtStart', customersAtStart, aNumber),
      cells('customersLost', customersLost, aNumber),
      cells('method', method, optional(oneOf('churnMethod'), 'opening')),
      cells('customersAtEnd', customersAtEnd, optional(aNumber, null)),
    ],
    kpi.churn,
  );
}

export function retention(customersAtStart: CellArgument, customersAtEnd: CellArgument, customersNew: CellArgument): Answer {
  return cellByCell(
    [
      cells('customersAtStart', customersAtStart, aNumber),
      cells('customersAtEnd', customersAtEnd, aNumber),
      cells('customersNew', customersNew, aNumber),
    ],
    kpi.retention,
  );
}

export function revenueChurn(opening: CellArgument, churned: CellArgument, contraction: CellArgument, expansion: CellArgument): Answer {
  return cellByCell(
    [
      cells('opening', opening, aNumber),
      cells('churned', churned, aNumber),
      cells('contraction', contraction, optional(aNumber, 0)),
      cells('expansion', expansion, optional(aNumber, 0)),
    ],
    kpi.revenueChurn,
  );
}

export function nrr(opening: CellArgument, expansion: CellArgument, contraction: CellArgument, churned: CellArgument): Answer {
  return cellByCell(
    [
      cells('opening', opening, aNumber),
      cells('expansion', expansion, aNumber),
      cells('contraction', contraction, aNumber),
      cells('churned', churned, aNumber),
    ],
    kpi.nrr,
  );
}

export function grr(opening: CellArgument, contraction: CellArgument, churned: CellArgument): Answer {
  return cellByCell(
    [cells('opening', opening, aNumber), cells('contraction', contraction, aNumber), cells('churned', churned, aNumber)],
    kpi.grr,
  );
}

export const customerFunctions: readonly CustomFunction[] = [
  { id: 'NPS', run: nps, parameters: [block('scores')], result: 'scalar' },
  { id: 'NPSFROM', run: npsFrom, parameters: [block('promoters'), block('passives'), block('detractors')], result: 'matrix', repeats: 'cells' },
  { id: 'NPSMARGIN', run: npsMargin, parameters: [block('scores'), omissible(single('confidence'))], result: 'scalar' },
  { id: 'CSAT', run: csat, parameters: [block('scores'), omissible(single('scale')), omissible(single('method'))], result: 'scalar' },
  { id: 'CES', run: ces, parameters: [block('scores'), omissible(single('scale'))], result: 'scalar' },
  {
    id: 'CHURN',
    run: churn,
    parameters: [block('customersAtStart'), block('customersLost'), omissible(block('method')), omissible(block('customersAtEnd'))],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'RETENTION',
    run: retention,
    parameters: [block('customersAtStart'), block('customersAtEnd'), block('customersNew')],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'REVENUECHURN',
    run: revenueChurn,
    parameters: [block('opening'), block('churned'), omissible(block('contraction')), omissible(block('expansion'))],
    result: 'matrix',
    repeats: 'cells',
  },
  {
    id: 'NRR',
    run: nrr,
    parameters: [block('opening'), block('expansion'), block('contraction'), block('churned')],
    result: 'matrix',
    repeats: 'cells',
  },
  { id: 'GRR', run: grr, parameters: [block('opening'), block('contraction'), block('churned')], result: 'matrix', repeats: 'cells' },
];
