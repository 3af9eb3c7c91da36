/** What everybody who points a formula at cells that may be empty has to know. */
export const BLANKS = 'Excel may hand over an empty cell as 0, so pass IF(range="","",range) where cells can be empty.';
/** The same about a list, which skips what is absent. */
export const SKIPS = `Empty cells, text and TRUE/FALSE are skipped. ${BLANKS}`;
