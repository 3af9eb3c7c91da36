export type { Language } from '../i18n';
export * from './csv';
export * from './tables';
export * from './months';
export * from './plan';
export * from './difference';
export * from './overview';
export * from './parse';
export { type CellLook, columnPoints, palette } from './look';
