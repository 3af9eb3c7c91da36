import Papa from 'papaparse';
import {
  chosen, DELIMITERS, detectDelimiter, detectEncoding, scanUtf8, separatorLine,
  type CsvFormatOverrides, type CsvNote, type CsvReason, type CsvRecords, type Delimiter, type DelimiterSample, type Detected, type Encoding, type EncodingEvidence,
} from '../../cells';
import { failure, success, type Outcome } from '../../kpi';
import type { ActionOptions } from '../contract';
import { nextTurn } from './runSliced';

/** Papaparse pauses after so many characters: about ten milliseconds of work. */
const CHUNK_CHARACTERS = 524_288;
/** Enough to tell delimiters apart */
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_RECORDS = 200;

/** Decodes a file and splits it into records of fields. */
export async function splitRecords(bytes: Uint8Array, overrides: CsvFormatOverrides, options: ActionOptions): Promise<Outcome<CsvRecords, CsvReason>> {
  const encoding = encodingOf(bytes, overrides.encoding);
  if (!encoding.ok) return encoding;
  // Line ends of every system become one, also inside quotes: it is the one that Excel keeps in a cell
  const decoded = new TextDecoder(encoding.value.value).decode(bytes).replace(/\r\n?/g, '\n');
  const undecodable = decoded.split('\uFFFD').length - 1;
  const marked = separatorLine(decoded);
  const text = marked ? decoded.slice(decoded.indexOf('\n') + 1 || decoded.length) : decoded;

  const delimiter = delimiterOf(text, overrides.delimiter, marked);
  if (!delimiter.ok) return delimiter;
  const split = await parseText(text, delimiter.value.value, marked ? 2 : 1, options);
  if (!split.ok) return split;

  const notes: CsvNote[] = [];
  if (undecodable > 0) notes.push({ code: 'undecodable', count: undecodable });
  if (split.value.blankLines > 0) notes.push({ code: 'blankLines', count: split.value.blankLines });
  return success({ encoding: encoding.value, delimiter: delimiter.value, records: split.value.records, lines: split.value.lines, notes });
}

function encodingOf(bytes: Uint8Array, wanted: Encoding | undefined): Outcome<Detected<Encoding, EncodingEvidence>, CsvReason> {
  const detected = detectEncoding(bytes);
  // A byte order mark is stronger than any choice: the file says it itself
  if (!detected.ok || wanted === undefined || detected.value.evidence.code === 'byteOrderMark') return detected;
  if (wanted === 'utf-8') {
    const { invalidAt } = scanUtf8(bytes);
    if (invalidAt !== undefined) return failure({ code: 'wrongEncoding', encoding: wanted, byte: invalidAt });
  }
  return success(chosen(wanted));
}

function delimiterOf(text: string, wanted: Delimiter | undefined, marked: Delimiter | undefined): Outcome<CsvRecords['delimiter'], CsvReason> {
  if (wanted === undefined && marked) return success({ value: marked, confidence: 'certain', evidence: { code: 'separatorLine' } });
  const samples = DELIMITERS.map((delimiter) => sampleWidths(text, delimiter));
  const detected = detectDelimiter(samples);
  if (wanted === undefined) return success(detected);
  const widths = samples.find(({ delimiter }) => delimiter === wanted)!.widths;
  const { evidence } = detected;
  if (widths.length > 0 && widths.every((width) => width === 1) && evidence.code === 'sameWidth' && detected.confidence !== 'guess') {
    return failure({ code: 'oneColumn', delimiter: wanted, likely: detected.value, columns: evidence.columns });
  }
  return success(chosen(wanted));
}

function sampleWidths(text: string, delimiter: Delimiter): DelimiterSample {
  const cut = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf('\n', SAMPLE_CHARACTERS) : text.length;
  const { data, errors } = Papa.parse<string[]>(text.slice(0, cut > 0 ? cut : SAMPLE_CHARACTERS), { delimiter, newline: '\n', preview: SAMPLE_RECORDS });
  return {
    delimiter,
    widths: data.filter((record) => !isBlankRecord(record)).map((record) => record.length),
    brokenQuotes: errors.some(({ code }) => code === 'InvalidQuotes'),
  };
}

interface SplitText {
  readonly records: string[][];
  readonly lines: number[];
  readonly blankLines: number;
}

/** Papaparse works through the text in chunks; between two the event loop has its turn. */
function parseText(text: string, delimiter: Delimiter, firstLine: number, { onProgress, signal }: ActionOptions): Promise<Outcome<SplitText, CsvReason>> {
  const records: string[][] = [];
  const lines: number[] = [];
  const quoted = text.includes('"');
  let line = firstLine;
  let blankLines = 0;

  function takeRecord(record: string[]): void {
    if (isBlankRecord(record)) blankLines++;
    else {
      records.push(record);
      lines.push(line);
    }
    line += quoted ? linesOf(record) : 1;
  }

  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter,
      newline: '\n',
      chunkSize: CHUNK_CHARACTERS,
      chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        const broken = errors.find(({ type }) => type === 'Quotes');
        if (broken) {
          const before = data.slice(0, broken.row ?? 0).reduce((sum, record) => sum + linesOf(record), 0);
          resolve(failure({ code: broken.code === 'InvalidQuotes' ? 'strayQuote' : 'unclosedQuote', line: line + before }));
          parser.abort();
          return;
        }
        data.forEach(takeRecord);
        onProgress?.({ step: 'reading', done: Math.min(meta.cursor, text.length), total: text.length });
        if (signal?.aborted) {
          resolve(failure({ code: 'cancelled' }));
          parser.abort();
          return;
        }
        parser.pause();
        nextTurn().then(() => parser.resume(), reject);
      },
      complete() {
        // After the last line end nothing follows; papaparse still hands out an empty record
        resolve(success({ records, lines, blankLines: text.endsWith('\n') ? blankLines - 1 : blankLines }));
      },
    });
  });
}

function linesOf(record: readonly string[]): number {
  return record.reduce((sum, field) => (field.includes('\n') ? sum + field.split('\n').length - 1 : sum), 1);
}

function isBlankRecord(record: readonly string[]): boolean {
  return record.every((field) => field === '' || field.trim() === '');
}
