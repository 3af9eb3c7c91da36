import fc from 'fast-check';
import Papa from 'papaparse';
import { detectCsv, readCsv, type CsvReading, type ReadCsvOptions } from '../../../src/actions/source/readCsv';
import type { CellValue, CsvFormatOverrides, Encoding } from '../../../src/cells';
import { fileOf, realFile } from './bytes';

async function read(text: string | Uint8Array, decided: CsvFormatOverrides = {}, options: ReadCsvOptions = {}): Promise<CsvReading> {
  const reading = await readCsv(typeof text === 'string' ? fileOf(text) : text, decided, options);
  if (!reading.ok) throw new Error(JSON.stringify(reading.reason));
  return reading.value;
}

async function refusal(text: string, decided: CsvFormatOverrides = {}, options: ReadCsvOptions = {}): Promise<unknown> {
  const reading = await readCsv(fileOf(text), decided, options);
  return reading.ok ? 'was read' : reading.reason;
}

/** One column `x` beside a column of keys, so that the delimiter is beyond doubt. */
async function column(texts: readonly string[], delimiter = ';', decided: CsvFormatOverrides = {}): Promise<{ values: CellValue[]; reading: CsvReading }> {
  const reading = await read(`key${delimiter}x\n${texts.map((text, index) => `k${delimiter === ',' ? 'c' : ''}-${'abcdefgh'[index]}${delimiter}${text}`).join('\n')}\n`, decided);
  return { values: reading.table.rows.map((row) => row[1]!), reading };
}

describe('what a column holds', () => {
  test.each<[string, string[], string, CellValue[], string, string]>([
    ['zero, blank and negative', ['0', '', '-5'], ';', [0, null, -5], 'number', 'General'],
    ['Norwegian decimals', ['1 234,50', '0,5', '−5'], ';', [1234.5, 0.5, -5], 'number', 'General'],
    ['no-break spaces', ['1\u00a0234,50', '12\u202f000'], ';', [1234.5, 12000], 'number', 'General'],
    ['brackets', ['(1,234)', '"2,000.5"', '0'].map((text) => text), '\t', [-1234, 2000.5, 0], 'number', 'General'],
    ['percent', ['12 %', '7,5 %'], ';', [0.12, 0.075], 'number', '0.0%'],
    ['currency', ['kr 1 200,50', 'kr -3,00'], ';', [1200.5, -3], 'number', '#,##0.00'],
    ['several currencies are not one amount', ['$5', '€5'], ';', ['$5', '€5'], 'text', 'General'],
    ['durations', ['0:30:00', '1:00:00'], ';', [1 / 48, 1 / 24], 'number', '[h]:mm:ss'],
    ['leading zeros', ['0012', '12', '7'], ';', ['0012', '12', '7'], 'text', 'General'],
    ['codes like powers of ten', ['1E5', '2E7'], ';', ['1E5', '2E7'], 'text', 'General'],
    ['real powers of ten', ['2.9999999999999999E-2', '1.5E+3'], ',', [0.03, 1500], 'number', 'General'],
    ['more digits than a number holds', ['12345678901234567', '5'], ';', ['12345678901234567', '5'], 'text', 'General'],
    ['telephone numbers', ['+4722334455', '22334455'], ';', ['+4722334455', '22334455'], 'text', 'General'],
    ['Norwegian dates', ['31.12.2017', '1.1.2018', ''], ';', [43100, 43101, null], 'date', 'yyyy-mm-dd'],
    ['American dates', ['3/1/2017', '3/31/2017'], ',', [42795, 42825], 'date', 'yyyy-mm-dd'],
    ['database dates', ['2011-01-01 00:00:00.000', '2011-01-02 00:00:00.000'], ',', [40544, 40545], 'date', 'yyyy-mm-dd'],
    ['times', ['2011-01-01 12:00', '2011-01-02 00:00'], ',', [40544.5, 40545], 'date', 'yyyy-mm-dd hh:mm'],
    ['months', ['2017-01', '2017-02'], ',', [42736, 42767], 'date', 'yyyy-mm'],
    ['logicals', ['TRUE', 'usann', ''], ';', [true, false, null], 'logical', 'General'],
    ['yes and no are words', ['ja', 'nei'], ';', ['ja', 'nei'], 'text', 'General'],
    ['texts that look like formulas', ['=1+1', '+a', '-b', '@c'], ';', ['=1+1', '+a', '-b', '@c'], 'text', 'General'],
    ['errors stay what they are', ['#N/A', '#DIV/0!'], ';', ['#N/A', '#DIV/0!'], 'text', 'General'],
    ['texts keep their spaces', [' Won ', 'Lost'], ';', [' Won ', 'Lost'], 'text', 'General'],
    ['white space alone is nothing', ['  ', '5'], ';', [null, 5], 'number', 'General'],
  ])('%s', async (_, texts, delimiter, values, type, numberFormat) => {
    const found = await column(texts, delimiter);
    expect(found.values).toEqual(values);
    expect(found.reading.table.columns[1]).toEqual({ name: 'x', type, numberFormat });
  });

  test('a value that is not of the type is listed and kept', async () => {
    const { values, reading } = await column(['1', '2', 'n/a', '4', '5']);
    expect(values).toEqual([1, 2, 'n/a', 4, 5]);
    expect(reading.unreadable).toEqual([{ line: 4, column: 'x', text: 'n/a' }]);
    expect(reading.findings.columns[1]).toMatchObject({ value: 'number', confidence: 'likely', evidence: { code: 'mostRead', rows: 4, of: 5, other: { line: 4, text: 'n/a' } } });
  });

  test('a mixed column stays text and says why', async () => {
    const { values, reading } = await column(['1', 'a', '2.1.2017', 'b']);
    expect(values).toEqual(['1', 'a', '2.1.2017', 'b']);
    expect(reading.findings.columns[1]).toMatchObject({ value: 'text', confidence: 'guess', evidence: { code: 'mixed', numbers: 1, dates: 1, texts: 2 } });
  });

  test('a chosen type is taken, and what it does not fit is listed', async () => {
    const { values, reading } = await column(['0012', 'x'], ';', { columns: [{ name: 'X', type: 'number' }] });
    expect(values).toEqual([12, 'x']);
    expect(reading.unreadableTotal).toBe(1);
    expect(reading.findings.columns[1]!.evidence).toEqual({ code: 'chosen' });
  });

  test('percent beside plain numbers is noted', async () => {
    const { values, reading } = await column(['12 %', '12']);
    expect(values).toEqual([0.12, 12]);
    expect(reading.notes).toContainEqual({ code: 'mixedPercent', column: 'x', percent: 1, plain: 1 });
  });
});

describe('the order of dates', () => {
  test.each<[string, string[], string, string, string, string]>([
    ['a day above 12 in second place', ['1/2/2017', '1/31/2017'], ',', 'mdy', 'certain', 'dayAbove12'],
    ['a day above 12 in first place', ['1/2/2017', '31/1/2017'], ',', 'dmy', 'certain', 'dayAbove12'],
    ['the year first', ['2017-02-01'], ',', 'ymd', 'certain', 'yearFirst'],
    ['nothing decides: flagged', ['1/2/2017', '3/4/2017'], ',', 'mdy', 'guess', 'ambiguous'],
    ['nothing decides, decimal comma', ['1/2/2017', '3/4/2017'], ';', 'dmy', 'guess', 'ambiguous'],
    ['nothing decides, points', ['1.2.2017', '3.4.2017'], ',', 'dmy', 'guess', 'ambiguous'],
    ['both: flagged', ['1/31/2017', '1/30/2017', '31/1/2017', '2/28/2017', '2/27/2017'], ',', 'mdy', 'guess', 'contradicted'],
    ['no dates', ['a', 'b'], ';', 'dmy', 'likely', 'noDates'],
  ])('%s', async (_, texts, delimiter, value, confidence, code) => {
    const { reading } = await column(texts, delimiter);
    expect(reading.findings.dates).toMatchObject({ value, confidence, evidence: { code } });
  });

  test('a column that leaves it open follows one that does not', async () => {
    const reading = await read('a,b\n1/2/2017,1/31/2017\n3/4/2017,2/28/2017\n');
    expect(reading.findings.columns[0]!.dates).toEqual({ value: 'mdy', confidence: 'likely', evidence: { code: 'otherColumn', column: 'b' } });
    expect(reading.table.rows[0]).toEqual([42737, 42766]);
  });

  test('two columns may differ, each decided by itself', async () => {
    const reading = await read('a;b\n31/1/2017;1/31/2017\n');
    expect(reading.table.rows).toEqual([[42766, 42766]]);
    expect(reading.format.columns).toEqual([{ name: 'a', type: 'date' }, { name: 'b', type: 'date', dates: 'mdy' }]);
  });

  test('a chosen order rules over the file', async () => {
    const { values } = await column(['1/2/2017', '3/4/2017'], ',', { dates: 'dmy' });
    expect(values).toEqual([42767, 42828]);
  });
});

describe('the decimal sign', () => {
  test.each<[string, string[], string, string, string, string]>([
    ['a point', ['1.5'], ';', '.', 'certain', 'decimals'],
    ['a comma', ['1,5'], ';', ',', 'certain', 'decimals'],
    ['thousands or decimals: flagged', ['1.234', '5.678'], ';', ',', 'guess', 'couldBeThousands'],
    ['one number settles it', ['1.234', '5.6'], ';', '.', 'certain', 'decimals'],
    ['both: flagged', ['1,5', '2,5', '1.5'], ';', ',', 'guess', 'contradicted'],
    ['none', ['1', '2'], ';', ',', 'likely', 'noDecimals'],
  ])('%s', async (_, texts, delimiter, value, confidence, code) => {
    const { reading } = await column(texts, delimiter);
    expect(reading.findings.decimal).toMatchObject({ value, confidence, evidence: { code } });
  });
});

describe('the file around the columns', () => {
  test.each<[string, Encoding, string]>([
    ['UTF-8', 'utf-8', 'navn;sum\nÅse;1,5\n'],
    ['UTF-8 with mark', 'utf-8', '\uFEFFnavn;sum\nÅse;1,5\n'],
    ['UTF-16LE', 'utf-16le', 'navn;sum\nÅse;1,5\n'],
    ['UTF-16BE with mark', 'utf-16be', '\uFEFFnavn;sum\nÅse;1,5\n'],
    ['Windows-1252', 'windows-1252', 'navn;sum\nÅse;1,5\n'],
    ['Windows line ends', 'utf-8', 'navn;sum\r\nÅse;1,5\r\n'],
    ['old Mac line ends', 'utf-8', 'navn;sum\rÅse;1,5'],
    ['no line end at the end', 'utf-8', 'navn;sum\nÅse;1,5'],
    ['a separator line', 'utf-8', 'sep=;\r\nnavn;sum\r\nÅse;1,5\r\n'],
    ['tabs', 'utf-8', 'navn\tsum\nÅse\t1,5\n'],
    ['bars', 'utf-8', 'navn|sum\nÅse|1,5\n'],
    ['commas and quotes', 'utf-8', 'navn,sum\n"Åse","1,5"\n'],
    ['delimiters at the end of every line', 'utf-8', 'navn;sum;;\nÅse;1,5;;\n'],
    ['delimiters at the end of the header only', 'utf-8', 'navn;sum;\nÅse;1,5\n'],
    ['blank lines', 'utf-8', '\n\nnavn;sum\n\nÅse;1,5\n;\n\n'],
    ['a title above', 'utf-8', 'Rapport for mars\n\nnavn;sum\nÅse;1,5\n'],
  ])('%s', async (_, encoding, text) => {
    const { table, findings } = await read(fileOf(text, encoding));
    expect(findings.encoding.value).toBe(encoding);
    expect(table.columns.map(({ name, type }) => [name, type])).toEqual([['navn', 'text'], ['sum', 'number']]);
    expect(table.rows).toEqual([['Åse', 1.5]]);
  });

  test('quotes hold delimiters, quotes and line ends, and lines are counted through them', async () => {
    const { table } = await read('a,b\n"x, ""y""\r\nz",1\nq,2\n');
    expect(table.rows).toEqual([['x, "y"\nz', 1], ['q', 2]]);
    expect(table.lines).toEqual([2, 4]);
  });

  test('headers are made unique, and what was changed is noted', async () => {
    const { table, notes } = await read('a,A,\n1,2,3\n');
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'A2', 'Column1']);
    expect(notes).toEqual([
      { code: 'duplicateHeader', position: 2, name: 'A', renamed: 'A2' },
      { code: 'emptyHeader', position: 3, renamed: 'Column1' },
    ]);
  });

  test.each<[string, string, boolean, string]>([
    ['names above amounts', 'a;b\nx;1\n', true, 'certain'],
    ['amounts above amounts', 'x;1\ny;2\n', false, 'likely'],
    ['years above amounts', 'account;2016;2017\nx;100;110\n', true, 'guess'],
    ['words above words', 'a;b\nx;y\n', true, 'likely'],
    ['the same word twice above words', 'a;a\nx;y\n', true, 'guess'],
  ])('header: %s', async (_, text, header, confidence) => {
    const { findings, table } = await read(text);
    expect(findings.header).toMatchObject({ value: header, confidence });
    expect(table.rows).toHaveLength(text.trim().split('\n').length - Number(header));
  });

  test('a chosen header is taken', async () => {
    const { table } = await read('x;1\ny;2\n', { header: true });
    expect(table.columns.map(({ name }) => name)).toEqual(['x', '1']);
  });

  test('ragged rows are listed, with their line', async () => {
    const text = 'a,b\n1,2\n"x\ny",2,3\n4\n5,6\n';
    const rows = [{ code: 'ragged', line: 3, found: 3, expected: 2 }, { code: 'ragged', line: 5, found: 1, expected: 2 }];
    expect(await refusal(text)).toEqual({ code: 'badRows', rows, total: 2 });
    const reading = await read(text, {}, { onBadRow: 'skip' });
    expect(reading.table.rows).toEqual([[1, 2], [5, 6]]);
    expect(reading.badRows).toEqual(rows);
    const detection = await detectCsv(fileOf(text));
    expect(detection).toMatchObject({ ok: true, value: { rows: 2, badRowsTotal: 2, sample: [['1', '2'], ['5', '6']] } });
  });
});

describe('files that are refused', () => {
  test.each<[string, string, CsvFormatOverrides, unknown]>([
    ['nothing', '', {}, { code: 'emptyFile' }],
    ['blank lines only', '\n\n', {}, { code: 'emptyFile' }],
    ['only a header', 'a,b\n', {}, { code: 'noRows', columns: ['a', 'b'] }],
    ['only a separator line', 'sep=;\n', {}, { code: 'emptyFile' }],
    ['a workbook with another name', 'PK\u0003\u0004', {}, { code: 'notText', kind: 'xlsx' }],
    ['the wrong delimiter', 'a;b\n1;2\n3;4\n', { delimiter: ',' }, { code: 'oneColumn', delimiter: ',', likely: ';', columns: 2 }],
    ['a quote that never ends', 'a,b\n1,2\n3,"x\n4,5\n', {}, { code: 'unclosedQuote', line: 3 }],
    ['a quote in a wrong place', 'a,b\n1,2\n"x"y,3\n', {}, { code: 'strayQuote', line: 3 }],
    ['a text longer than a cell', `a,b\n1,2\n3,${'x'.repeat(32_768)}\n`, {}, { code: 'textTooLong', line: 3, column: 'b', length: 32_768, limit: 32_767 }],
  ])('%s', async (_, text, decided, reason) => {
    expect(await refusal(text, decided)).toEqual(reason);
  });

  test('bytes that are not of the chosen encoding', async () => {
    expect(await readCsv(fileOf('å;b\n1;2\n', 'windows-1252'), { encoding: 'utf-8' })).toEqual({ ok: false, reason: { code: 'wrongEncoding', encoding: 'utf-8', byte: 0 } });
  });

  test('nothing but bad rows', async () => {
    expect(await refusal('a,b\n1\n2\n', { delimiter: ',', header: true }, { onBadRow: 'skip' })).toEqual({ code: 'noRows', columns: ['a', 'b'] });
  });
});

test('what papaparse writes is read back', async () => {
  const cell = fc.string({ maxLength: 8 }).map((text) => `x${text.replace(/[\r\uFFFD\uFEFF]/g, '')}`);
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell, fc.integer()), { minLength: 1, maxLength: 12 }), fc.constantFrom(';', ',', '\t', '|'), async (rows, delimiter) => {
    const text = Papa.unparse({ fields: ['a', 'b', 'n'], data: rows }, { delimiter, quotes: true });
    const { table } = await read(text, { delimiter: delimiter as ';', columns: [{ name: 'a', type: 'text' }, { name: 'b', type: 'text' }] });
    expect(table.rows).toEqual(rows.map((row) => [...row]));
  }), { numRuns: 60 });
});

describe('long files', () => {
  const long = fileOf(`key,x\n${Array.from({ length: 60_000 }, (_, index) => `k${index},${index}.5`).join('\n')}\n`);

  test('tell how far they are, and the event loop turns meanwhile', async () => {
    const steps = new Set<string>();
    let before = 0;
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    const { table } = await read(long, {}, { onProgress: ({ step, done, total }) => {
      if (!steps.has(step)) before = 0;
      steps.add(step);
      expect(done / total).toBeGreaterThanOrEqual(before);
      expect(done).toBeLessThanOrEqual(total);
      before = done / total;
    } });
    clearInterval(ticking);
    expect(table.rows).toHaveLength(60_000);
    expect([...steps]).toEqual(['reading', 'preparing']);
    expect(turns).toBeGreaterThan(1);
  });

  test.each(['reading', 'preparing'])('are left off while %s', async (step) => {
    const stop = new AbortController();
    const reading = await readCsv(long, {}, { signal: stop.signal, onProgress: (progress) => {
      if (progress.step === step) stop.abort();
    } });
    expect(reading).toEqual({ ok: false, reason: { code: 'cancelled' } });
  });
});

describe('real files', () => {
  test('sales pipeline', async () => {
    const file = realFile('crm-sales-pipeline.csv');
    if (!file) return;
    const { table, format, unreadableTotal } = await read(file);
    expect(table.rows).toHaveLength(8800);
    expect(table.columns.map(({ type }) => type)).toEqual(['text', 'text', 'text', 'text', 'text', 'date', 'date', 'number']);
    expect(table.rows[0]).toEqual(['1C1I7A6R', 'Moses Frase', 'GTX Plus Basic', 'Cancity', 'Won', 42663, 42795, 1054]);
    expect(format).toMatchObject({ encoding: 'utf-8', delimiter: ',', dates: 'mdy', header: true });
    expect(unreadableTotal).toBe(0);
  });

  test('ledger', async () => {
    const file = realFile('finance.csv');
    if (!file) return;
    const { table } = await read(file);
    expect(table.rows).toHaveLength(39_409);
    expect(table.rows[0]).toEqual([1, 20101229, 3, 1, 1, 60, 22080, 40541]);
  });

  test('chart of accounts, with one name that holds an unquoted comma', async () => {
    const file = realFile('finance-accounts.csv');
    if (!file) return;
    const { badRows, table } = await read(file, {}, { onBadRow: 'skip' });
    expect(badRows).toEqual([{ code: 'ragged', line: 17, found: 12, expected: 10 }]);
    expect(table.rows).toHaveLength(98);
  });

  test('call centre, with numbers in powers of ten', async () => {
    const file = realFile('call-center.csv');
    if (!file) return;
    const { table } = await read(file);
    expect(table.rows[0]!.slice(11)).toEqual([79, 0.03, 41760]);
  });
});
