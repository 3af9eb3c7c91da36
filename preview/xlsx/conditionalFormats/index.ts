export * from './readConditionalFormats';
export * from './writeConditionalFormats';
