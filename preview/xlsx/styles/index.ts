export * from './colors';
export * from './readStyles';
export * from './StylesWriter';
export * from './themeXml';
