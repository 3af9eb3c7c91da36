export * from './chartXml';
export * from './drawing';
export * from './readChart';
