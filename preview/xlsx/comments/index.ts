export { addComments } from './writeComments';
export { readComments, readPersons } from './readComments';
export type { Persons } from './readComments';
