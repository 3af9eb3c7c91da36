import { customer } from './customer';
import { finance } from './finance';
import { goal } from './goal';
import { members } from './members';
import { period } from './period';
import { sales } from './sales';

/** Ordene om hver KPI-funksjon, etter id, en fil per familie. */
export const functions = { ...goal, ...period, ...customer, ...sales, ...finance, ...members };
