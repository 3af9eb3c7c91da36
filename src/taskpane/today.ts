/** Today's date as the user's calendar has it (yyyy-mm-dd), which may be another day than UTC's. */
export function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
