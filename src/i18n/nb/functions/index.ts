import { customer } from './customer';
import { goal } from './goal';
import { members } from './members';
import { period } from './period';
import { progress } from './progress';
import { sales } from './sales';

/** Ordene om hver KPI-funksjon, etter id, en fil per familie. */
export const functions = { ...goal, ...period, ...progress, ...customer, ...sales, ...members };
