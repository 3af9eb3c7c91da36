import { SheetState } from '../model/state';
import { button, create } from './dom';
import { openMenu } from './menu';
import { Words } from './words';
import { WorkbookWindow } from './WorkbookWindow';

/** What the tabs do to the workbook. Each tells the user itself when Excel would refuse. */
export interface SheetCommands {
  activate(sheetId: string): void;
  add(): void;
  remove(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  setHidden(sheetId: string, hidden: boolean): void;
  /** Back to the cells */
  leave(): void;
}

/** The tabs of the visible sheets. */
export class SheetTabs {
  readonly element = create('div', { class: 'sheet-tabs' });
  private readonly list = create('div', { class: 'tab-list', role: 'tablist' });
  private isRenaming = false;

  constructor(private readonly window: WorkbookWindow, private readonly commands: SheetCommands, private readonly words: Words) {
    this.list.setAttribute('aria-label', words.sheets);
    const scroll = (label: string, sign: string, distance: number): HTMLButtonElement =>
      button({ class: 'scroll-tabs', title: label, 'aria-label': label, onclick: () => this.list.scrollBy({ left: distance, behavior: 'smooth' }) }, sign);
    this.element.append(
      scroll(words.scrollSheetsLeft, '‹', -160), scroll(words.scrollSheetsRight, '›', 160), this.list,
      button({ class: 'add-sheet', title: words.addSheet, 'aria-label': words.addSheet, onclick: () => commands.add() }, '+'),
    );
    window.onRedraw((changes) => {
      if (changes.sheets) this.draw();
    });
    this.list.addEventListener('keydown', (event) => this.key(event));
    // The first click of two draws the tabs anew: the second meets another element at the same place.
    this.list.addEventListener('dblclick', (event) => {
      const tab = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.sheet-tab');
      const sheet = tab && window.state.sheets.find((one) => one.name === tab.dataset['sheet']);
      if (sheet) this.rename(sheet, tab);
    });
    this.draw();
  }

  private draw(): void {
    // Drawn anew, the tabs would take away the box in which a name is being typed.
    if (this.isRenaming) return;
    const { window } = this;
    const hadFocus = this.list.contains(document.activeElement);
    const tabs = visibleSheets(window).map((sheet) => this.tab(sheet));
    this.list.replaceChildren(...tabs);
    const active = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }

  private tab(sheet: SheetState): HTMLElement {
    const active = sheet.id === this.window.sheet.id;
    const tab = button({
      class: 'sheet-tab', role: 'tab', 'aria-selected': String(active), 'data-sheet': sheet.name,
      onclick: () => {
        if (sheet.id !== this.window.sheet.id) this.commands.activate(sheet.id);
      },
    }, sheet.name);
    tab.tabIndex = active ? 0 : -1;
    if (sheet.tabColor) tab.style.setProperty('--tab-color', sheet.tabColor);
    tab.classList.toggle('colored', sheet.tabColor !== '');
    tab.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.menu(sheet, { x: event.clientX, y: event.clientY });
    });
    return tab;
  }

  private menu(sheet: SheetState, at: { x: number; y: number }): void {
    const { words, commands, window } = this;
    const hidden = window.state.sheets.filter((one) => one.visibility === 'Hidden');
    const tab = this.list.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(sheet.name)}"]`) ?? this.list;
    openMenu(at, [
      { label: words.renameSheet, run: () => this.rename(sheet, tab) },
      { label: words.deleteSheet, run: () => commands.remove(sheet.id), disabled: visibleSheets(window).length < 2 },
      { label: words.addSheet, run: () => commands.add() },
      '-',
      { label: words.hideSheet, run: () => commands.setHidden(sheet.id, true), disabled: visibleSheets(window).length < 2 },
      ...hidden.map((one) => ({ label: `${words.unhideSheet}: ${one.name}`, run: () => commands.setHidden(one.id, false) })),
    ], tab);
  }

  private rename(sheet: SheetState, tab: HTMLElement): void {
    const box = create('input', { class: 'rename-sheet', 'aria-label': this.words.renameSheet });
    box.value = sheet.name;
    box.style.width = `${tab.offsetWidth + 10}px`;
    this.isRenaming = true;
    const finish = (keep: boolean): void => {
      if (!this.isRenaming) return;
      this.isRenaming = false;
      const name = box.value.trim();
      this.draw();
      if (keep && name !== sheet.name) this.commands.rename(sheet.id, name);
    };
    box.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      finish(event.key === 'Enter');
      this.commands.leave();
    });
    box.addEventListener('blur', () => finish(true));
    tab.replaceWith(box);
    box.focus();
    box.select();
  }

  private key(event: KeyboardEvent): void {
    const sheets = visibleSheets(this.window);
    const at = sheets.findIndex((sheet) => sheet.id === this.window.sheet.id);
    const next = event.key === 'ArrowRight' ? sheets[at + 1] : event.key === 'ArrowLeft' ? sheets[at - 1] : undefined;
    if (next) this.commands.activate(next.id);
    if (event.key === 'F2') {
      const tab = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
      if (tab) this.rename(this.window.sheet, tab);
    }
  }
}

function visibleSheets(window: WorkbookWindow): SheetState[] {
  return window.state.sheets.filter((sheet) => sheet.visibility === 'Visible');
}
