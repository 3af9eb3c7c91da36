import { customer } from './customer';
import { goal } from './goal';
import { members } from './members';
import { period } from './period';
import { progress } from './progress';
import { sales } from './sales';

/** The words about each KPI function, by its id, a file a family. */
export const functions = { ...goal, ...period, ...progress, ...customer, ...sales, ...members };
