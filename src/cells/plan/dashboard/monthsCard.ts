import { type PlanArea } from '../WorkbookPlan';
import { type Card, type CardParts, type CardRequest, cardParts } from './Card';

/** Rows of a card that the differences take below its columns. */
const VARIANCE_ROWS = 5;

/** Twelve months: last year lighter, the target outlined behind the solid actual, what is expected with a dashed outline; below, the difference. */
export function monthsCard(request: CardRequest): Card {
  const { kpi: { kpi: { kpi }, facts, rows }, form, area } = request;
  const parts = cardParts(request);
  const labels = { format: parts.labels, at: 'outside' as const };
  const [columns, below] = facts.hasTarget ? split(area) : [area, undefined];
  const main = parts.chart(form, {
    kind: 'columns', area: columns,
    series: [
      ...(facts.hasPrevious ? [parts.ofMonths('previous', 'previous')] : []),
      ...(facts.hasTarget ? [rows.has('own target') ? parts.ofRow('own target', parts.named((sheets) => sheets.columns.target), 'target') : parts.ofMonths('target', 'target')] : []),
      ...(rows.has('expected') ? [parts.ofRow('expected', parts.named((sheets) => sheets.charts.expectedMonth), 'expected', { labels })] : []),
      parts.ofMonths('actual', 'actual', { labels }),
      parts.scale('months', parts.categories, { as: 'line' }),
    ],
  });
  return { form, kpi, area, charts: [main, ...(below ? [varianceChart(parts, below)] : [])] };
}

/** The same within limits, which are shaded behind the columns. */
export function bandCard(request: CardRequest): Card {
  const { kpi: { kpi: { kpi }, facts }, form, area } = request;
  const parts = cardParts(request);
  const [columns, below] = facts.hasTarget ? split(area) : [area, undefined];
  const main = parts.chart(form, {
    kind: 'columns', area: columns,
    series: [
      parts.ofRow('band from', parts.named((sheets) => sheets.charts.withinLimits), 'unseen', { as: 'area' }),
      parts.ofRow('band height', parts.named((sheets) => sheets.charts.withinLimits), 'band', { as: 'area' }),
      ...(facts.hasPrevious ? [parts.ofMonths('previous', 'previous')] : []),
      parts.ofMonths('actual', 'actual', { labels: { format: parts.labels, at: 'outside' } }),
      parts.scale('months', parts.categories, { as: 'line' }),
    ],
  });
  return { form, kpi, area, charts: [main, ...(below ? [varianceChart(parts, below)] : [])] };
}

function split(area: PlanArea): readonly [PlanArea, PlanArea] {
  const rows = area.rows - VARIANCE_ROWS;
  return [{ ...area, rows }, { ...area, row: area.row + rows, rows: VARIANCE_ROWS }];
}

/** Better and worse are two series, so that each has its look wherever it occurs. */
function varianceChart(parts: CardParts, area: PlanArea) {
  const labels = { format: parts.differences, at: 'outside' as const };
  return parts.chart('variance', {
    kind: 'columns', area, title: { ...parts.title('variance'), isSmall: true }, namesCategories: false,
    series: [
      parts.ofRow('better', parts.named((sheets) => sheets.charts.betterPart), 'better', { labels }),
      parts.ofRow('worse', parts.named((sheets) => sheets.charts.worsePart), 'worse', { labels }),
      parts.scale('variance', parts.categories, { as: 'line' }),
    ],
  });
}
