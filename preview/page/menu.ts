import { button, create } from './dom';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}

/** A menu at a place on the page; arrows move in it, Escape and a click beside it close it. `'-'` draws a line. */
export function openMenu(at: { x: number; y: number }, items: readonly (MenuItem | '-')[], returnFocus: HTMLElement): void {
  const menu = create('div', { class: 'menu', role: 'menu' });
  const close = (): void => {
    menu.remove();
    document.removeEventListener('pointerdown', beside, true);
    returnFocus.focus({ preventScroll: true });
  };
  const beside = (event: PointerEvent): void => {
    if (!(event.target instanceof Node) || !menu.contains(event.target)) close();
  };
  for (const item of items) {
    if (item === '-') {
      menu.append(create('div', { class: 'menu-line', role: 'separator' }));
      continue;
    }
    const entry = button({
      role: 'menuitem',
      onclick: () => {
        close();
        item.run();
      },
    }, item.label);
    entry.disabled = item.disabled ?? false;
    menu.append(entry);
  }
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const entries = [...menu.querySelectorAll('button:not(:disabled)')] as HTMLButtonElement[];
    const place = entries.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'ArrowDown') entries[(place + 1) % entries.length]?.focus();
    else if (event.key === 'ArrowUp') entries[(place - 1 + entries.length) % entries.length]?.focus();
    else return;
    event.preventDefault();
  });
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - height - 4))}px`;
  document.addEventListener('pointerdown', beside, true);
  menu.querySelector('button')?.focus();
}
