import { isCellError, OpenWorkbook, Value } from '../../../preview/model';
import { openXlsx, saveXlsx } from '../../../preview/xlsx';
import { convertWithLibreOffice, describeWithLibreOffice } from './libreOffice';
import { salesWorkbook } from './salesWorkbook';

jest.setTimeout(120_000);

/** Functions that LibreOffice 7.4 has not learnt: it keeps them and shows an error. */
const UNKNOWN_TO_LIBREOFFICE = /\b(FILTER|SORT|SEQUENCE|LET)\(|#\)|\(@/;

function comparable(value: Value): unknown {
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return Number(value.toPrecision(12));
  // LibreOffice says TRUE with the number 1 in a cell of its own format.
  return value === '' || value === null ? null : value;
}

function values({ state }: OpenWorkbook): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const sheet of state.sheets) {
    const used = sheet.grid.usedArea();
    if (!used) continue;
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) found[`${sheet.name}!${row},${column}`] = comparable(sheet.grid.value(row, column));
    }
  }
  return found;
}

describeWithLibreOffice('a saved workbook in LibreOffice', () => {
  it('shows the same numbers when LibreOffice calculates them itself', async () => {
    const workbook = salesWorkbook();
    const converted = await openXlsx(await convertWithLibreOffice(await saveXlsx(workbook), 'xlsx'));
    const [ours, theirs] = [values(workbook), values(converted)];
    const compared: string[] = [];
    for (const [cell, value] of Object.entries(ours)) {
      const [name, place] = cell.split('!') as [string, string];
      const [row, column] = place.split(',').map(Number) as [number, number];
      const home = workbook.state.sheet(name)!;
      const parent = workbook.calculator.spillParent(home.id, row, column) ?? { row, column };
      const formula = home.grid.formula(parent.row, parent.column);
      if (formula !== undefined && UNKNOWN_TO_LIBREOFFICE.test(formula)) continue;
      expect([cell, theirs[cell] ?? null]).toEqual([cell, value]);
      if (formula !== undefined) compared.push(cell);
    }
    expect(compared.length).toBeGreaterThan(20);
  });

  it('can be printed with its charts', async () => {
    const pdf = await convertWithLibreOffice(await saveXlsx(salesWorkbook()), 'pdf');
    expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
});
