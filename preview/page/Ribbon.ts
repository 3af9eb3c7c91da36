import type { Ribbon as RibbonState } from '../bridge';
import { RibbonAction, RibbonButton, RibbonTab } from './addin';
import { button, create } from './dom';

/** A tab of the ribbon, with the groups that it shows. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly HTMLElement[];
}

/** The ribbon: tabs above, the chosen tab's groups of buttons below. */
export class Ribbon {
  readonly element = create('section', { class: 'ribbon' });
  private readonly list = create('div', { class: 'ribbon-tabs', role: 'tablist' });
  private readonly panel = create('div', { class: 'ribbon-panel', role: 'tabpanel', 'aria-live': 'off' });
  private chosen: string;

  constructor(private readonly tabs: readonly Tab[], label: string, first: string, private readonly isVisible: (tabId: string) => boolean) {
    this.chosen = first;
    this.element.setAttribute('aria-label', label);
    this.list.setAttribute('aria-label', label);
    this.panel.id = 'ribbon-panel';
    this.list.addEventListener('keydown', (event) => this.key(event));
    this.element.append(this.list, this.panel);
    this.draw();
  }

  draw(): void {
    const shown = this.shownTabs();
    const chosen = shown.find((tab) => tab.id === this.chosen) ?? shown[0];
    this.list.replaceChildren(...shown.map((tab) => {
      const selected = tab === chosen;
      const element = button({ class: 'ribbon-tab', role: 'tab', 'aria-selected': String(selected), 'aria-controls': 'ribbon-panel', 'data-tab': tab.id, onclick: () => this.choose(tab.id) }, tab.label);
      element.tabIndex = selected ? 0 : -1;
      return element;
    }));
    this.panel.replaceChildren(...(chosen?.groups ?? []));
    this.panel.setAttribute('aria-label', chosen?.label ?? '');
  }

  private choose(id: string): void {
    this.chosen = id;
    const hadFocus = this.list.contains(document.activeElement);
    this.draw();
    if (hadFocus) this.list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  private key(event: KeyboardEvent): void {
    const shown = this.shownTabs();
    const at = shown.findIndex((tab) => tab.id === this.chosen);
    const next = event.key === 'ArrowRight' ? shown[at + 1] : event.key === 'ArrowLeft' ? shown[at - 1] : undefined;
    if (next) this.choose(next.id);
  }

  private shownTabs(): Tab[] {
    return this.tabs.filter((tab) => this.isVisible(tab.id));
  }
}

/** A group with its name below it, as in Excel. */
export function ribbonGroup(label: string, ...controls: readonly HTMLElement[]): HTMLElement {
  return create('div', { class: 'ribbon-group', role: 'group', 'aria-label': label }, create('div', { class: 'ribbon-controls' }, ...controls), create('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, label));
}

/** A tab that an add-in's manifest declares: large buttons with pictures. */
export function addinTab(tab: RibbonTab, state: RibbonState, run: (action: RibbonAction, source: RibbonButton) => void): Tab {
  return {
    id: tab.id,
    label: tab.label,
    groups: tab.groups.map((group) => ribbonGroup(group.label, ...group.buttons.map((one) => {
      const picture = create('img', { class: 'large-picture' });
      picture.alt = '';
      picture.src = nearestIcon(one.icons, 32 * Math.max(1, devicePixelRatio));
      const element = button({ class: 'large-button', title: `${one.label}\n${one.tip}`, 'data-control': one.id, onclick: () => run(one.action, one) }, picture, create('span', {}, one.label));
      const enable = (): void => {
        element.disabled = !state.isButtonEnabled(one.id);
      };
      enable();
      state.subscribe(enable);
      return element;
    }))),
  };
}

/** The smallest icon that is large enough, or the largest there is. */
function nearestIcon(icons: ReadonlyMap<number, string>, size: number): string {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const fitting = sizes.find((one) => one >= size) ?? sizes.at(-1);
  return (fitting === undefined ? undefined : icons.get(fitting)) ?? '';
}
