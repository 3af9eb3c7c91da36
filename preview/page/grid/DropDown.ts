import { Value } from '../../model/state';
import { button, create } from '../dom';
import { formatValue } from '../numberFormat';
import { Words } from '../words';
import { GridView } from './GridView';

export interface DropDownCommands {
  /** What the active cell may be chosen from; undefined where nothing is to be chosen. */
  choices(): readonly Value[] | undefined;
  choose(text: string): void;
}

/** The arrow beside a cell that takes its value from a list, and the list. */
export class DropDown {
  private readonly arrow: HTMLButtonElement;
  private list: HTMLElement | undefined;
  private offered = false;

  constructor(private readonly grid: GridView, private readonly commands: DropDownCommands, private readonly words: Words) {
    this.arrow = button({ class: 'drop-down-arrow', title: words.chooseFromList, 'aria-label': words.chooseFromList, onclick: () => this.open() }, '▾');
    this.arrow.tabIndex = -1;
    this.arrow.hidden = true;
    grid.stage.append(this.arrow);
    grid.onDrawn((_, changes) => {
      if (changes.selection || changes.cells || changes.sheets) this.offered = grid.window.selectedChart === undefined && commands.choices() !== undefined;
      this.place();
    });
  }

  open(): void {
    const choices = this.commands.choices();
    if (!choices || this.list) return;
    const { grid } = this;
    const { active } = grid.window.selection;
    const current = grid.window.view.value(active.row, active.column);
    const code = grid.window.view.style(active.row, active.column).numberFormat ?? 'General';
    const list = create('div', { class: 'drop-down', role: 'listbox', 'aria-label': this.words.chooseFromList });
    list.tabIndex = -1;
    const options = choices.map((value) => {
      const text = formatValue(value, typeof value === 'number' ? code : 'General', grid.window.locale);
      const option = create('div', { role: 'option', class: 'option', 'aria-selected': String(value === current) }, text);
      option.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        this.choose(text);
      });
      return option;
    });
    list.append(...options);
    this.list = list;
    document.body.append(list);
    const cell = grid.viewport.toWindow(active);
    const bounds = grid.stage.getBoundingClientRect();
    const width = grid.window.view.columns.size(active.column);
    const below = bounds.top + cell.y + grid.window.view.rows.size(active.row);
    list.style.minWidth = `${width}px`;
    list.style.left = `${Math.min(bounds.left + cell.x, innerWidth - list.offsetWidth - 8)}px`;
    list.style.top = `${below + list.offsetHeight > innerHeight - 8 ? bounds.top + cell.y - list.offsetHeight : below}px`;
    let at = Math.max(0, choices.indexOf(current));
    const mark = (): void => {
      options.forEach((option, index) => option.classList.toggle('current', index === at));
      options[at]?.scrollIntoView({ block: 'nearest' });
    };
    mark();
    list.addEventListener('keydown', (event) => {
      event.stopPropagation();
      event.preventDefault();
      if (event.key === 'ArrowDown') at = Math.min(at + 1, options.length - 1);
      else if (event.key === 'ArrowUp') at = Math.max(at - 1, 0);
      else if (event.key === 'Home') at = 0;
      else if (event.key === 'End') at = options.length - 1;
      else if (event.key === 'Enter' || event.key === 'Tab' || event.key === ' ') return this.choose(options[at]?.textContent ?? '');
      else if (event.key === 'Escape') return this.close();
      mark();
    });
    list.addEventListener('focusout', () => this.close(false));
    list.focus();
  }

  private choose(text: string): void {
    this.close();
    this.commands.choose(text);
  }

  private close(refocus = true): void {
    const { list } = this;
    this.list = undefined;
    list?.remove();
    if (refocus) this.grid.focus();
  }

  private place(): void {
    const { grid, arrow } = this;
    const { active } = grid.window.selection;
    arrow.hidden = !this.offered;
    if (!this.offered) return;
    const { view } = grid.window;
    const area = view.withMerged({ ...active, rows: 1, columns: 1 });
    const at = grid.viewport.toWindow(active);
    arrow.style.left = `${at.x + view.columns.offset(area.column + area.columns) - view.columns.offset(area.column)}px`;
    arrow.style.top = `${at.y + view.rows.offset(area.row + area.rows) - view.rows.offset(area.row) - 20}px`;
  }
}
