/** Det alle som viser til celler som kan være tomme, må vite. */
export const BLANKS = 'Excel kan sende en tom celle som 0, så bruk HVIS(område="";"";område) der celler kan være tomme.';
/** Det samme om en liste, som hopper over det som mangler. */
export const SKIPS = `Tomme celler, tekst og SANN/USANN hoppes over. ${BLANKS}`;
