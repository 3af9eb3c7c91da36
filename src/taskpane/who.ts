const STORED = 'maltall.who';

/** Excel does not tell who its user is: what was given last is kept on the machine. */
export function whoAtLast(): string {
  return window.localStorage.getItem(STORED) ?? '';
}

export function rememberWho(who: string): void {
  window.localStorage.setItem(STORED, who.trim());
}
