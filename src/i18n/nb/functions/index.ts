import { customer } from './customer';
import { finance } from './finance';
import { goal } from './goal';
import { members } from './members';
import { people } from './people';
import { period } from './period';
import { progress } from './progress';
import { sales } from './sales';
import { support } from './support';

/** Ordene om hver KPI-funksjon, etter id, en fil per familie. */
export const functions = { ...goal, ...period, ...progress, ...customer, ...sales, ...finance, ...people, ...support, ...members };
