export * from './columnWidth';
export * from './names';
export * from './readSheet';
export * from './tables';
export * from './writeSheet';
