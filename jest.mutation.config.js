import config from './jest.config.js';

/** The tests that tell right from wrong in src/kpi by calling it: those that boot office.js or LibreOffice would take hours, once a mutant. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/kpi/**/*.test.ts', '<rootDir>/test/functions/**/*.test.ts'],
  testPathIgnorePatterns: ['/office\\.test', '/scorecardAgreement\\.test', '/metadata\\.test'],
};
