import { bind } from 'jest-each';
import { expect } from 'expect';

/** Puts Jest's functions into the global scope and gathers what the tests declare, each under its full name. */
export function collectTests() {
  const tests = new Map();
  const path = [];
  const describe = (name, declare) => {
    path.push(name);
    declare();
    path.pop();
  };
  const it = (name, run) => {
    const title = [...path, name].join(' ');
    // Two tests may bear one name.
    let id = title;
    for (let copy = 2; tests.has(id); copy++) id = `${title} (${copy})`;
    tests.set(id, run);
  };
  describe.each = bind(describe);
  it.each = bind(it);
  Object.assign(globalThis, { describe, it, test: it, expect });
  return tests;
}
