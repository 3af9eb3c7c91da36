/** Tests are compiled by SWC; packages that ship ES modules only are compiled too. */
const compile = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' }, module: { type: 'commonjs' } }];

export default {
  testEnvironment: 'node',
  // Some tests boot office.js or run LibreOffice; a busy machine must not fail them.
  testTimeout: 180_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '^.+\\.(t|j|mj)sx?$': compile },
  transformIgnorePatterns: ['/node_modules/(?!(@borgar/fx|@formulajs/formulajs)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build', '<rootDir>/.stryker-tmp'],
};
