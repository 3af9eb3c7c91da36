import { type PagePlan, type PlanArea, type SheetPlan, fixedArea } from '../cells';

const MARGIN_POINTS = 36;

/** How a sheet is printed: A4, as wide as the page, headings on every page. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { page } = plan;
  if (!page) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  // Excel heeds breaks only where the size is set by scale.
  pageLayout.zoom = page.scale === undefined ? { horizontalFitToPages: 1 } : { scale: page.scale };
  for (const row of page.breaks ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Points', { left: MARGIN_POINTS, right: MARGIN_POINTS, top: MARGIN_POINTS, bottom: MARGIN_POINTS });
  pageLayout.setPrintArea(printedAreas(page).map(({ row, column, rows, columns }) => fixedArea(row, column, rows, columns)).join(','));
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${page.titleRows.first}:$${page.titleRows.last}`);
}

function printedAreas({ printFrom = 0, printColumns, printRows, beside }: PagePlan): readonly PlanArea[] {
  return [{ row: 0, column: printFrom, rows: printRows, columns: printColumns - printFrom }, ...(beside ? [beside] : [])];
}
