import { create } from './dom';
import { Entry } from './Entry';
import { formatValue, HostLocale } from './numberFormat';
import { summarize } from './selectionSummary';
import { Words } from './words';
import { WorkbookWindow } from './WorkbookWindow';

/** The line at the foot of the window: what is going on, and what the selected cells add up to. */
export class StatusBar {
  readonly element = create('footer', { class: 'status-bar' });
  private readonly mode = create('span', { class: 'mode', role: 'status', 'aria-live': 'polite' });
  private readonly sums = create('span', { class: 'sums', 'aria-live': 'polite' });
  private entry: Entry | undefined;
  private calculating = false;

  constructor(private readonly window: WorkbookWindow, private readonly words: Words, private readonly locale: HostLocale) {
    this.element.append(this.mode, this.sums);
    window.onRedraw((changes) => {
      if (changes.cells) this.watchCalculation();
      if (changes.cells || changes.selection) this.drawSums();
    });
    this.drawMode();
  }

  showEntry(entry: Entry | undefined): void {
    this.entry = entry;
    this.drawMode();
  }

  private drawMode(): void {
    const { words, entry } = this;
    const mode = !entry ? words.ready : entry.isPointing ? words.point : words[entry.mode];
    this.mode.textContent = this.calculating ? words.calculating : mode;
    this.mode.classList.toggle('calculating', this.calculating);
  }

  private watchCalculation(): void {
    if (this.calculating) return;
    this.calculating = true;
    let settled = false;
    // What is settled at once is not worth a flicker.
    const timer = setTimeout(() => {
      if (!settled) this.drawMode();
    }, 80);
    void this.window.workbook.calculator.whenSettled().then(() => {
      settled = true;
      clearTimeout(timer);
      this.calculating = false;
      this.drawMode();
    });
  }

  private drawSums(): void {
    const { window, words, locale } = this;
    const { count, numbers, sum } = summarize(window.sheet, window.selection.area);
    const code = window.view.style(window.selection.active.row, window.selection.active.column).numberFormat ?? 'General';
    const show = (value: number): string => formatValue(Number(value.toPrecision(15)), code === '@' ? 'General' : code, locale).trim();
    const parts = numbers > 1 || (numbers === 1 && count > 1)
      ? [`${words.average}: ${show(sum / numbers)}`, `${words.count}: ${formatValue(count, '#,##0', locale)}`, `${words.sum}: ${show(sum)}`]
      : count > 1 ? [`${words.count}: ${formatValue(count, '#,##0', locale)}`] : [];
    this.sums.replaceChildren(...parts.map((part) => create('span', {}, part)));
  }
}
