import { strToU8, zipSync } from 'fflate';
import { OpenWorkbook } from '../../../preview/model';
import { openXlsx } from '../../../preview/xlsx';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  /** Content of `<worksheet>` */
  readonly sheet: string;
  readonly workbook?: string;
  readonly styles?: string;
  readonly strings?: string;
}

/** A workbook of one sheet as another program might write it: nothing in it that need not be there. */
function foreignFile({ sheet, workbook = '', styles, strings }: Parts): Uint8Array {
  const relations = ['worksheet sheet.xml', ...(styles === undefined ? [] : ['styles styles.xml']), ...(strings === undefined ? [] : ['sharedStrings strings.xml'])]
    .map((line) => line.split(' ')).map(([kind, target], index) => `<Relationship Id="r${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`);
  return zipSync(Object.fromEntries(Object.entries({
    '[Content_Types].xml': '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONSHIPS}/officeDocument" Target="book/workbook.xml"/></Relationships>`,
    'book/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}">${workbook}<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'book/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'book/sheet.xml': sheet.startsWith('<') && !sheet.startsWith('<x:') ? `<worksheet ${MAIN}>${sheet}</worksheet>` : sheet,
    ...(styles !== undefined && { 'book/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>` }),
    ...(strings !== undefined && { 'book/strings.xml': `<sst ${MAIN}>${strings}</sst>` }),
  }).map(([path, text]) => [path, strToU8(text)])));
}

async function opened(parts: Parts): Promise<{ workbook: OpenWorkbook; value: (row: number, column: number) => unknown; formula: (row: number, column: number) => string | undefined }> {
  const workbook = await openXlsx(foreignFile(parts));
  const { grid } = workbook.state.sheets[0]!;
  return { workbook, value: (row, column) => grid.value(row, column), formula: (row, column) => grid.formula(row, column) };
}

describe('files of other programs', () => {
  test.each<[string, string, unknown]>([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['zero', '<c r="A1" t="n"><v>0</v></c>', 0],
    ['a number with an exponent', '<c r="A1"><v>-1.5E-7</v></c>', -1.5e-7],
    ['nothing', '<c r="A1" s="0"/>', null],
    ['an empty value', '<c r="A1"><v></v></c>', null],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><r><t>Two </t></r><r><rPr><b/></rPr><t>parts &amp; more</t></r></is></c>', 'Two parts & more'],
    ['a shared text with a reading aid', '<c r="A1" t="s"><v>0</v></c>', '東京'],
    ['an escaped control character', '<c r="A1" t="s"><v>1</v></c>', 'a\r\nb_x0041_'],
    ['a shared text that is missing', '<c r="A1" t="s"><v>9</v></c>', null],
    ['a text result', '<c r="A1" t="str"><v>x &lt; y&#10;</v></c>', 'x < y\n'],
    ['a quoted section', '<c r="A1" t="str"><v><![CDATA[a <b> & c]]></v></c>', 'a <b> & c'],
    ['TRUE', '<c r="A1" t="b"><v>1</v></c>', true],
    ['FALSE', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an error of later days', '<c r="A1" t="e"><v>#PYTHON!</v></c>', { error: '#VALUE!' }],
    ['a date in words', '<c r="A1" t="d"><v>2017-01-31</v></c>', 42766],
    ['no address', '<c><v>7</v></c>', 7],
  ])('%s', async (_, cell, expected) => {
    const strings = '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t xml:space="preserve">a_x000D_\nb_x005F_x0041_</t></si>';
    const { value } = await opened({ sheet: `<sheetData><row>${cell}</row></sheetData>`, strings });
    expect(value(0, 0)).toEqual(expected);
  });

  test('with a prefix before every name', async () => {
    const { value } = await opened({ sheet: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>` });
    expect(value(1, 1)).toBe(2);
  });

  test('without saved results: they are calculated', async () => {
    const { value } = await opened({ sheet: '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f></c><c r="C1"><f>B1&amp;"!"</f></c></row></sheetData>' });
    expect([value(0, 1), value(0, 2)]).toEqual([42, '42!']);
  });

  test('with saved results: they stand until something changes', async () => {
    const { workbook, value } = await opened({ sheet: '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>_xldudf_KPI_NPS(A1)</f><v>33</v></c><c r="C1"><f>A1+1</f><v>99</v></c></row></sheetData>' });
    expect([value(0, 1), value(0, 2)]).toEqual([33, 99]);
    const { id, grid } = workbook.state.sheets[0]!;
    expect(grid.formula(0, 1)).toBe('=KPI.NPS(A1)');
    grid.setValue(0, 0, 5);
    workbook.calculator.valuesChanged(id, { row: 0, column: 0, rows: 1, columns: 1 });
    workbook.calculator.recalculate();
    expect(value(0, 2)).toBe(6);
  });

  test('with formulas that many cells share', async () => {
    const { formula } = await opened({ sheet: '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>' });
    expect([formula(0, 1), formula(1, 1), formula(2, 1)]).toEqual(['=A1*$C$1', '=A2*$C$1', '=A3*$C$1']);
  });

  test('with array formulas: what they fill is theirs', async () => {
    const { workbook, value, formula } = await opened({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>6</v></c></row></sheetData>' });
    const { id, grid } = workbook.state.sheets[0]!;
    expect([value(1, 1), formula(1, 1), workbook.calculator.spillParent(id, 1, 1)]).toEqual([6, undefined, { row: 0, column: 1 }]);
    grid.setValue(1, 0, 5);
    workbook.calculator.valuesChanged(id, { row: 1, column: 0, rows: 1, columns: 1 });
    workbook.calculator.recalculate();
    expect(value(1, 1)).toBe(10);
  });

  test('of before dynamic arrays: a block is intersected, and stays so', async () => {
    const { workbook, value } = await opened({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f>A1:A3*2</f></c></row></sheetData>' });
    expect(value(1, 1)).toBe(6);
    expect(workbook.calculator.intersectsImplicitly(workbook.state.sheets[0]!.id, 1, 1)).toBe(true);
  });

  test('with a formula beyond ours: its last value stays', async () => {
    const { value } = await opened({ sheet: '<sheetData><row r="1"><c r="A1"><f>SUM((</f><v>12</v></c></row></sheetData>' });
    expect(value(0, 0)).toBe(12);
  });

  test('that count days from 1904', async () => {
    const { value } = await opened({
      workbook: '<workbookPr date1904="1"/>', styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>41304</v></c><c r="B1"><v>41304</v></c></row></sheetData>',
    });
    expect([value(0, 0), value(0, 1)]).toEqual([42766, 41304]);
  });

  test('with colours of the theme, by number and with a tint', async () => {
    const { workbook } = await opened({
      styles: '<fonts><font/><font><color theme="1"/></font><font><color indexed="10"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999938962981048"/></patternFill></fill></fills><cellXfs><xf/><xf fontId="1" fillId="1"/><xf fontId="2"/></cellXfs>',
      sheet: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row></sheetData>',
    });
    const { state } = workbook;
    const style = (column: number): unknown => state.styles.get(state.sheets[0]!.grid.style(0, column));
    expect(style(0)).toEqual({ fillColor: '#B4C7E7' });
    expect(style(1)).toEqual({ fontColor: '#FF0000' });
  });

  test('with widths for all columns of the sheet at once', async () => {
    const { workbook } = await opened({ sheet: '<dimension ref="A1:C9"/><cols><col min="2" max="16384" width="20" customWidth="1"/></cols><sheetData/>' });
    expect([...workbook.state.sheets[0]!.columnWidths]).toEqual([[1, 105], [2, 105]]);
  });
});
