/**
 * A test runner for Stryker: it loads the tests once and runs those that reach a mutant in the same process. Jest loads everything anew for each
 * mutant, which takes a hundred times as long as the tests of src/kpi do; they are pure, so that nothing has to be new.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { register as registerRequire } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';
import { collectTests } from './collectTests.mjs';

const ENTRY = 'test/mutation.ts';

function makeRunner() {
  const instrumenter = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  let tests = new Map();

  function load() {
    tests = collectTests();
    registerRequire();
    registerImport();
    createRequire(path.resolve('package.json'))(path.resolve(ENTRY));
  }

  async function runTest(id) {
    instrumenter.currentTestId = id;
    const began = performance.now();
    let failure;
    try {
      await tests.get(id)();
    } catch (error) {
      failure = error;
    }
    instrumenter.currentTestId = undefined;
    const result = { id, name: id, timeSpentMs: performance.now() - began };
    return failure ? { ...result, status: TestStatus.Failed, failureMessage: String(failure.message ?? failure) } : { ...result, status: TestStatus.Success };
  }

  async function runTests(ids, isStoppedByFailure) {
    const results = [];
    for (const id of ids) {
      const result = await runTest(id);
      results.push(result);
      if (isStoppedByFailure && result.status === TestStatus.Failed) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  return {
    capabilities: () => ({ reloadEnvironment: false }),
    async dryRun() {
      load();
      const result = await runTests(tests.keys(), false);
      return { ...result, mutantCoverage: instrumenter.mutantCoverage };
    },
    async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
      if (tests.size === 0) load();
      Object.assign(instrumenter, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
      const result = await runTests(testFilter ?? tests.keys(), !disableBail);
      const reached = determineHitLimitReached(instrumenter.hitCount, hitLimit);
      instrumenter.activeMutant = undefined;
      return toMutantRunResult(reached ?? result, disableBail);
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', makeRunner)];
