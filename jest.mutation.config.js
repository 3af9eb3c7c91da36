import config from './jest.config.js';

/** The tests that tell right from wrong in src/kpi without a built add-in. */
export default { ...config, testMatch: ['<rootDir>/test/kpi/**/*.test.ts', '<rootDir>/test/functions/**/*.test.ts', '<rootDir>/test/cells/**/*.test.ts'] };
