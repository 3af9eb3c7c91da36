export { officeFolder } from './AddinFiles';
export { fileWithin } from './fileWithin';
export { openAddin } from './openAddin';
export type { OpenAddin, OpenAddinOptions } from './openAddin';
