/** The add-in's part of the ribbon as the add-in may change it at run time: tabs shown or hidden, buttons enabled or not. */
export class Ribbon {
  private readonly hiddenTabs = new Set<string>();
  private readonly disabledButtons = new Set<string>();
  private readonly listeners = new Set<() => void>();

  /** The ids that the manifest declares. */
  constructor(private readonly tabs: readonly string[] = [], private readonly buttons: readonly string[] = []) {}

  hasTab(id: string): boolean {
    return this.tabs.includes(id);
  }

  hasButton(id: string): boolean {
    return this.buttons.includes(id);
  }

  isTabVisible(id: string): boolean {
    return !this.hiddenTabs.has(id);
  }

  isButtonEnabled(id: string): boolean {
    return !this.disabledButtons.has(id);
  }

  setTabVisible(id: string, visible: boolean): void {
    this.change(this.hiddenTabs, id, !visible);
  }

  setButtonEnabled(id: string, enabled: boolean): void {
    this.change(this.disabledButtons, id, !enabled);
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(set: Set<string>, id: string, member: boolean): void {
    if (set.has(id) === member) return;
    if (member) set.add(id);
    else set.delete(id);
    for (const listener of this.listeners) listener();
  }
}
