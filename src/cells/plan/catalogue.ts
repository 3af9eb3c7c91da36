import type { Language } from '../../i18n';
import type { PlannedKpi } from '../../kpi';
import { DATE_FORMAT, palette } from '../look';
import { bilingual } from './bilingual';
import { dateEntry, textEntry } from './entry';
import type { PlanContext } from './PlanContext';
import { FIRST_ROW, HEADING_HEIGHTS, TITLE_ROWS, heading, tableAnchor, tableParts } from './tableParts';
import type { Cell, SheetPlan } from './WorkbookPlan';

export const CATALOGUE_COLUMNS = [
  'id', 'nameEn', 'nameNb', 'department', 'definitionEn', 'definitionNb', 'variant', 'unit', 'direction', 'tolerance', 'toleranceKind', 'rollup',
  'frequency', 'owner', 'dimension', 'active', 'reviewedOn',
] as const;
/** What else is needed to make the workbook anew; older workbooks do not have it. */
export const LATER_CATALOGUE_COLUMNS = ['dimensionColumn', 'dimensionTop', 'roundUp'] as const;
const COLUMNS = [...CATALOGUE_COLUMNS, ...LATER_CATALOGUE_COLUMNS] as const;
const WIDTHS = [18, 24, 24, 16, 44, 44, 44, 11, 10, 10, 12, 11, 11, 18, 14, 8, 12, 16, 10, 10];
const ROW_HEIGHT = 60;
export const VARIANT_AFTER_FORMULA = '. ';

/** KpiCatalogue: no KPI is a black box. */
export function planCatalogue(context: PlanContext): SheetPlan {
  const catalogue = tableParts({ name: 'KpiCatalogue', column: 0, keys: 1, columns: COLUMNS, rows: context.kpis.map((kpi) => catalogueRow(kpi, context)) });
  const head = heading('catalogue');
  const rows = context.kpis.length;
  const wrapped = ['definitionEn', 'definitionNb', 'variant'] as const;
  return {
    key: 'catalogue', anchor: tableAnchor('KpiCatalogue'), title: bilingual((sheets) => sheets.titles.catalogue)[context.language], tabColor: palette.brand, gridlines: true,
    frozen: { rows: FIRST_ROW, columns: 2 },
    widths: WIDTHS,
    heights: [...HEADING_HEIGHTS, { row: FIRST_ROW, rows, points: ROW_HEIGHT }],
    blocks: [head.block, catalogue.labels],
    tables: [catalogue.table],
    looks: [
      ...head.looks, ...catalogue.looks,
      ...wrapped.map((column) => ({ row: FIRST_ROW, column: COLUMNS.indexOf(column), rows, columns: 1, look: { wrap: true, size: 9 } })),
      ...context.kpis.map((kpi, index) => ({
        row: FIRST_ROW + index, column: COLUMNS.indexOf('tolerance'), rows: 1, columns: 1,
        look: { numberFormat: kpi.tolerance.kind === 'relative' || kpi.unit === 'share' ? '0.0%' : '0.0' },
      })),
      { row: FIRST_ROW, column: COLUMNS.indexOf('reviewedOn'), rows, columns: 1, look: { numberFormat: DATE_FORMAT } },
    ],
    validations: [
      { row: FIRST_ROW, column: COLUMNS.indexOf('direction'), rows, columns: 1, list: 'higher,lower,range,høyere,lavere,intervall' },
      { row: FIRST_ROW, column: COLUMNS.indexOf('toleranceKind'), rows, columns: 1, list: 'relative,absolute,relativ,absolutt' },
    ],
    conditionals: [], charts: [],
    page: { orientation: 'landscape', titleRows: TITLE_ROWS, printColumns: COLUMNS.length, printRows: FIRST_ROW + rows },
  };
}

function catalogueRow(kpi: PlannedKpi, { language }: PlanContext): readonly Cell[] {
  return [
    kpi.id, textEntry(kpi.name.en), textEntry(kpi.name.nb), textEntry(kpi.departments.join(', ')), textEntry(kpi.definition.en), textEntry(kpi.definition.nb),
    textEntry(variantText(kpi, language)), kpi.unit, kpi.direction, kpi.tolerance.value, kpi.tolerance.kind, kpi.rollup, kpi.frequency, textEntry(kpi.owner),
    textEntry(kpi.dimension?.name), kpi.active, dateEntry(kpi.reviewedOn),
    textEntry(kpi.dimension?.column), kpi.dimension?.top ?? null, kpi.roundUp,
  ];
}

/** How a KPI is calculated, and which of the definitions in use that is. */
export function variantText(kpi: Pick<PlannedKpi, 'formula' | 'variant'>, language: Language): string {
  return [kpi.formula[language], kpi.variant[language]].filter((words) => words !== '').join(VARIANT_AFTER_FORMULA);
}
