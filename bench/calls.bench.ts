/** VARIANCE of a block of 1,000 × 12 cells in one call, and of the same cells in 12,000 calls, through the runtime of the unmodified office.js. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bringUpToDate } from '../cli/bringUpToDate';
import { Host } from '../preview/bridge';
import { openAddin } from '../preview/bridge/node';
import { createWorkbook } from '../preview/model';
import type { Value } from '../preview/model/state';

const ROWS = 1_000;
const COLUMNS = 12;
const ROUNDS = 5;
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const actual = Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => 100 + ((row * 31 + column * 7) % 50)));
const target = actual.map((row) => row.map(() => 120));

bringUpToDate('add-in');
const host = new Host(createWorkbook());
host.functions.register(JSON.parse(readFileSync(`${DIST}functions.json`, 'utf8')) as Parameters<typeof host.functions.register>[0], 'KPI');
const addin = await openAddin({ host, page: `${DIST}headless.html` });

function variance(given: readonly (Value | Value[][])[]): Promise<Value | Value[][]> {
  return host.functions.invoke({ name: 'KPI.VARIANCE', arguments: given, address: 'Sheet1!A1' });
}

async function time<Result>(work: () => Promise<Result>): Promise<{ readonly ms: number; readonly result: Result }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

try {
  let [oneCall, manyCalls] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const one = await time(() => variance([actual, target]));
    const many = await time(() => Promise.all(actual.flatMap((row, r) => row.map((cell, c) => variance([[[cell]], [[target[r]![c]!]]])))));
    const apart = (many.result as Value[][][]).map((block) => (Array.isArray(block) ? block[0]![0] : block));
    if (JSON.stringify((one.result as Value[][]).flat()) !== JSON.stringify(apart)) throw new Error('one call and many give different results');
    [oneCall, manyCalls] = [Math.min(oneCall, one.ms), Math.min(manyCalls, many.ms)];
  }
  console.log(`VARIANCE of ${ROWS} × ${COLUMNS} cells, best of ${ROUNDS}: one call ${oneCall.toFixed(1)} ms, ${ROWS * COLUMNS} calls ${manyCalls.toFixed(0)} ms, ${(manyCalls / oneCall).toFixed(0)} times as long`);
} finally {
  addin.close();
  host.close();
}
