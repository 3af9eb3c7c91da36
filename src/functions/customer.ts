import * as kpi from '../kpi';
import { aNumber, chosen, numberCell, numberColumn, numbers, option, optional, whenRead } from './arguments';
import { type Answer, type CellArgument } from './cell';
import { cellFunction, choiceOr, number, numberOr } from './cellFunction';
import { type CustomFunction, block, omissible, single, word } from './CustomFunction';

export function nps(scores: CellArgument): Answer {
  return whenRead([numberColumn('scores', scores)], (answers) => numberCell(kpi.nps(answers)));
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
      chosen('method', method, 'surveyMethod', 'top2'),
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

export const customerFunctions: readonly CustomFunction[] = [
  { id: 'NPS', run: nps, parameters: [block('scores')], result: 'scalar' },
  cellFunction('NPSFROM', kpi.npsFrom, number('promoters'), number('passives'), number('detractors')),
  { id: 'NPSMARGIN', run: npsMargin, parameters: [block('scores'), omissible(single('confidence'))], result: 'scalar' },
  { id: 'CSAT', run: csat, parameters: [block('scores'), omissible(single('scale')), omissible(word('method', 'surveyMethod'))], result: 'scalar' },
  { id: 'CES', run: ces, parameters: [block('scores'), omissible(single('scale'))], result: 'scalar' },
  cellFunction(
    'CHURN', kpi.churn,
    number('customersAtStart'), number('customersLost'), choiceOr('method', 'churnMethod', 'opening'), numberOr('customersAtEnd', null),
  ),
  cellFunction('RETENTION', kpi.retention, number('customersAtStart'), number('customersAtEnd'), number('customersNew')),
  cellFunction('REVENUECHURN', kpi.revenueChurn, number('opening'), number('churned'), numberOr('contraction', 0), numberOr('expansion', 0)),
  cellFunction('NRR', kpi.nrr, number('opening'), number('expansion'), number('contraction'), number('churned')),
  cellFunction('GRR', kpi.grr, number('opening'), number('contraction'), number('churned')),
];
