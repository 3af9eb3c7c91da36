import { readFileSync, existsSync } from 'node:fs';
import Papa from 'papaparse';
import { readCsv } from '../src/actions/source/readCsv';

/**
 * Reading the largest real file (39,409 ledger rows: split, detect, type) against papaparse alone splitting the same
 * text, in one process. The ratio, not the time, is what can be compared between machines.
 */
const FILE = new URL('../../shared/data/finance.csv', import.meta.url);
const ROUNDS = 7;

if (!existsSync(FILE)) {
  console.log(`import.bench: ${FILE.pathname} is missing, nothing measured`);
} else {
  const bytes = new Uint8Array(readFileSync(FILE));
  const bare: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',' });
    const between = performance.now();
    const reading = await readCsv(bytes);
    const ended = performance.now();
    if (!reading.ok) throw new Error(`finance.csv was refused: ${reading.reason.code}`);
    if (reading.value.table.rows.length < data.length - 2) throw new Error('rows were lost');
    bare.push(between - began);
    whole.push(ended - between);
  }
  const [bareMs, wholeMs] = [median(bare), median(whole)];
  console.log(`papaparse alone ${bareMs.toFixed(0)} ms, readCsv ${wholeMs.toFixed(0)} ms, ratio ${(wholeMs / bareMs).toFixed(1)}`);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
