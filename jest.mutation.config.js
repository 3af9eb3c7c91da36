import config from './jest.config.js';

export default { ...config, testMatch: ['<rootDir>/test/mutation.ts'] };
