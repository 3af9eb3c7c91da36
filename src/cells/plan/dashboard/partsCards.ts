import { bilingual } from '../bilingual';
import { chartArea } from '../calculation/charts/chartLayout';
import { mixNames } from '../calculation/charts/mixNames';
import { type Card, type CardRequest, cardParts } from './Card';

/** Two amounts on one another, which make up a sum, month by month. */
export function mixCard(request: CardRequest): Card {
  const { context: { language }, kpi: charts, form, area } = request;
  const parts = cardParts(request);
  const names = mixNames(charts);
  return {
    form, kpi: charts.kpi.kpi, area,
    charts: [parts.chart(form, {
      kind: 'stackedColumns', area,
      series: [
        parts.ofRow('mix part', names.part[language], 'actual'),
        parts.ofRow('mix rest', names.rest[language], 'previous'),
        parts.ofRow('mix total', bilingual((sheets) => sheets.columns.Annual)[language], 'unseen', { as: 'line', labels: { format: parts.amountLabels, at: 'above' } }),
        parts.scale('mix', parts.categories, { as: 'line' }),
      ],
    })],
  };
}

/** What is open by how long it is past due; what is not due is lighter. */
export function ageingCard(request: CardRequest): Card {
  const { kpi: charts, form, area } = request;
  const parts = cardParts(request);
  const categories = chartArea(charts, 'age');
  const labels = { format: parts.labels, at: 'outside' as const };
  return {
    form, kpi: charts.kpi.kpi, area,
    charts: [parts.chart(form, {
      kind: 'bars', area,
      series: [
        parts.ofRow('age not due', parts.named((sheets) => sheets.charts.notDue), 'previous', { categories, labels }),
        parts.ofRow('age overdue', parts.named((sheets) => sheets.charts.overdue), 'actual', { categories, labels }),
        parts.scale('ages', categories),
      ],
    })],
  };
}
