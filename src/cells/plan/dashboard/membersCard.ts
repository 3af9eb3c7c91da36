import { PLACE_MEMBER, PLACE_VALUE } from '../calculation/breakdownRows';
import { chartArea, placesShown } from '../calculation/charts/chartLayout';
import type { PlanArea } from '../WorkbookPlan';
import { type Card, type CardRequest, cardParts } from './Card';

/** The part of a card that the differences take beside its bars. */
const VARIANCE_PART = 1 / 3;

/** Members by size, the largest on top and the rest as one bar at the end; each target an outline around its bar, and the difference beside. */
export function membersCard(request: CardRequest): Card {
  const { kpi: { kpi: { kpi, breakdown }, rows }, form, area } = request;
  const parts = cardParts(request);
  const place = (column: number): PlanArea => ({ row: breakdown!.wholeRow, column, rows: placesShown(breakdown!), columns: 1 });
  const categories = place(PLACE_MEMBER);
  const hasDifferences = rows.has('member better');
  const besideColumns = Math.floor(area.columns * VARIANCE_PART);
  const bars = hasDifferences ? { ...area, columns: area.columns - besideColumns } : area;
  const beside = { ...area, column: area.column + bars.columns, columns: besideColumns };
  const labels = { format: parts.differences, at: 'outside' as const };
  return {
    form, kpi, area,
    charts: [
      parts.chart(form, {
        kind: 'bars', area: bars,
        series: [
          {
            name: parts.named((sheets) => sheets.columns.actual), values: { ...place(PLACE_VALUE), rows: breakdown!.places }, categories, style: 'actual',
            labels: { format: parts.memberLabels, at: 'outside' },
          },
          ...(rows.has('member rest') ? [parts.ofRow('member rest', parts.named((sheets) => sheets.others), 'previous', { categories, labels: { format: parts.memberLabels, at: 'outside' } })] : []),
          ...(rows.has('member target') ? [parts.ofRow('member target', parts.named((sheets) => sheets.columns.target), 'target', { categories })] : []),
          parts.scale('members', categories),
        ],
      }),
      ...(hasDifferences ? [parts.chart('member-variance', {
        kind: 'bars', area: beside, title: parts.title('memberVariance'), namesCategories: false,
        series: [
          parts.ofRow('member better', parts.named((sheets) => sheets.charts.betterPart), 'better', { categories, labels }),
          parts.ofRow('member worse', parts.named((sheets) => sheets.charts.worsePart), 'worse', { categories, labels }),
          parts.scale('member variance', categories),
        ],
      })] : []),
    ],
  };
}

/** What is in each stage, in the middle above one another. */
export function funnelCard(request: CardRequest): Card {
  const { kpi: { kpi: { kpi, breakdown } }, form, area } = request;
  const parts = cardParts(request);
  const values = { row: breakdown!.wholeRow, column: PLACE_VALUE, rows: placesShown(breakdown!), columns: 1 };
  const categories = chartArea(request.kpi, 'funnel stage');
  const [format] = parts.memberLabels.split(';');
  return {
    form, kpi, area,
    charts: [parts.chart(form, {
      kind: 'stackedBars', area,
      series: [
        parts.ofRow('funnel offset', 'offset', 'unseen', { categories }),
        { name: parts.named((sheets) => sheets.columns.actual), values, categories, style: 'actual', labels: { format: `${format};-${format};`, at: 'middle' } },
      ],
    })],
  };
}
