import { MAX_COLUMNS, MAX_ROWS, areaAddress } from '../model/state';
import { button, create } from './dom';
import { Entry } from './Entry';
import { Words } from './words';
import { WorkbookWindow } from './WorkbookWindow';

export interface FormulaBarCommands {
  activeText(): string;
  /** An address or a name that was typed into the name box. */
  goTo(text: string): void;
  accept(): void;
  cancel(): void;
}

/** The name box and the line in which the active cell's content is read and edited. */
export class FormulaBar {
  readonly element = create('div', { class: 'formula-bar', role: 'group' });
  readonly line = create('textarea', { class: 'formula-line' });
  private readonly nameBox = create('input', { class: 'name-box' });
  private readonly acceptButton: HTMLButtonElement;
  private readonly cancelButton: HTMLButtonElement;
  private entry: Entry | undefined;

  constructor(private readonly window: WorkbookWindow, private readonly commands: FormulaBarCommands, words: Words) {
    this.element.setAttribute('aria-label', words.formulaBar);
    this.nameBox.setAttribute('aria-label', words.nameBox);
    this.nameBox.spellcheck = false;
    this.line.setAttribute('aria-label', words.formulaBar);
    this.line.rows = 1;
    this.line.spellcheck = false;
    this.cancelButton = button({ class: 'entry-button cancel', title: words.cancelEntry, 'aria-label': words.cancelEntry, onclick: () => commands.cancel() }, '✕');
    this.acceptButton = button({ class: 'entry-button accept', title: words.acceptEntry, 'aria-label': words.acceptEntry, onclick: () => commands.accept() }, '✓');
    // A press on these must not take the focus out of the entry.
    for (const one of [this.cancelButton, this.acceptButton]) one.addEventListener('pointerdown', (event) => event.preventDefault());
    this.element.append(this.nameBox, this.cancelButton, this.acceptButton, create('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'), this.line);
    this.nameBox.addEventListener('focus', () => this.nameBox.select());
    this.nameBox.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter') commands.goTo(this.nameBox.value.trim());
      if (event.key === 'Escape') commands.cancel();
    });
    this.nameBox.addEventListener('blur', () => this.draw());
    window.onRedraw((changes) => {
      if (changes.cells || changes.selection || changes.sheets) this.draw();
    });
    this.showEntry(undefined);
  }

  showEntry(entry: Entry | undefined): void {
    this.entry = entry;
    this.cancelButton.disabled = entry === undefined;
    this.acceptButton.disabled = entry === undefined;
    if (!entry) this.draw();
  }

  private draw(): void {
    const { window } = this;
    const { area, active } = window.selection;
    if (document.activeElement !== this.nameBox) {
      const chart = window.sheet.charts.find((one) => one.id === window.selectedChart);
      this.nameBox.value = chart?.name ?? nameOf(window) ?? areaAddress({ ...active, rows: 1, columns: 1 });
    }
    this.nameBox.title = area.rows * area.columns > 1 && area.rows < MAX_ROWS && area.columns < MAX_COLUMNS ? `${area.rows} × ${area.columns}` : '';
    if (this.entry) return;
    const { sheet } = window;
    // A spilled cell shows its formula in grey: it stands in another cell.
    const parent = window.workbook.calculator.spillParent(sheet.id, active.row, active.column);
    this.line.classList.toggle('spilled', parent !== undefined && (parent.row !== active.row || parent.column !== active.column));
    this.line.value = this.commands.activeText();
  }
}

/** The defined name of exactly the selected cells, if they have one. */
function nameOf(window: WorkbookWindow): string | undefined {
  const { area } = window.selection;
  const absolute = (row: number, column: number): string => areaAddress({ row, column, rows: 1, columns: 1 }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = absolute(area.row, area.column);
  const address = area.rows * area.columns === 1 ? first : `${first}:${absolute(area.row + area.rows - 1, area.column + area.columns - 1)}`;
  const sheetNames = [window.sheet.name, `'${window.sheet.name.replace(/'/g, "''")}'`];
  return window.state.names.find((name) => name.visible && sheetNames.some((sheet) => name.formula === `=${sheet}!${address}`))?.name;
}
