export * from './scanElements';
export * from './xml';
export * from './XlsxPackage';
export * from './XlsxPackageWriter';
export { decodeEntities, XmlNode } from './XmlNode';
