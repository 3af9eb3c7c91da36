import { customer } from './customer';
import { finance } from './finance';
import { goal } from './goal';
import { members } from './members';
import { people } from './people';
import { period } from './period';
import { progress } from './progress';
import { sales } from './sales';
import { support } from './support';

/** The words about each KPI function, by its id, a file a family. */
export const functions = { ...goal, ...period, ...progress, ...customer, ...sales, ...finance, ...people, ...support, ...members };
