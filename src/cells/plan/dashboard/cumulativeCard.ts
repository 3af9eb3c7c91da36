import { type Card, type CardRequest, cardParts } from './Card';

/** What the months have brought against what they should have, on to what is expected of the year. */
export function cumulativeCard(request: CardRequest): Card {
  const { kpi: { kpi: { kpi } }, form, area } = request;
  const parts = cardParts(request);
  return {
    form, kpi, area,
    charts: [parts.chart(form, {
      kind: 'lines', area,
      series: [
        parts.ofRow('cumulative target', parts.named((sheets) => sheets.columns.target), 'target'),
        parts.ofRow('cumulative expected', parts.named((sheets) => sheets.columns.landing), 'expected'),
        parts.ofRow('cumulative', parts.named((sheets) => sheets.columns.actual), 'actual'),
        ...(['above', 'below'] as const).map((at) => (
          parts.ofRow(`cumulative end ${at}`, parts.named((sheets) => sheets.columns.actual), 'end', { labels: { format: parts.yearLabels, at } })
        )),
        parts.scale('cumulative', parts.categories),
      ],
    })],
  };
}
