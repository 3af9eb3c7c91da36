export * from './areas';
export * from './readSheetData';
export * from './SharedStrings';
export * from './writeSheetData';
