import { hostInfoQuery } from '../bridge';
import { button, create } from './dom';
import { HostLocale } from './numberFormat';
import { Words } from './words';

const STANDARD_WIDTH = 350;
const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

/**
 * The frame in which the add-in lives, at the width of Excel's task pane. The runtime is shared with the custom functions,
 * so the page is loaded at once and stays loaded: closing the pane only hides it.
 */
export class TaskPane {
  readonly element = create('aside', { class: 'task-pane' });
  readonly frame = create('iframe', { class: 'task-pane-frame' });
  private readonly handle = create('div', { class: 'pane-handle', role: 'separator', 'aria-orientation': 'vertical', 'aria-valuemin': String(NARROWEST), 'aria-valuemax': String(WIDEST) });
  private width = STANDARD_WIDTH;

  constructor(title: string, url: string, locale: HostLocale, words: Words, private readonly onClose: () => void) {
    this.element.setAttribute('aria-label', `${words.taskPane}: ${title}`);
    this.frame.title = title;
    const separator = url.includes('?') ? '&' : '?';
    this.frame.src = `${url}${separator}${hostInfoQuery(locale)}`;
    this.handle.tabIndex = 0;
    this.handle.setAttribute('aria-label', words.resizePane);
    const header = create('header', { class: 'pane-header' }, create('h2', {}, title), button({ class: 'pane-close', title: words.closePane, 'aria-label': words.closePane, onclick: () => this.onClose() }, '✕'));
    this.element.append(this.handle, header, this.frame);
    this.handle.addEventListener('pointerdown', (event) => this.drag(event));
    this.handle.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.resize(this.width + STEP);
      if (event.key === 'ArrowRight') this.resize(this.width - STEP);
    });
    this.resize(STANDARD_WIDTH);
    this.show(false);
  }

  get isShown(): boolean {
    return !this.element.classList.contains('closed');
  }

  show(visible: boolean): void {
    this.element.classList.toggle('closed', !visible);
    this.element.setAttribute('aria-hidden', String(!visible));
    // A hidden frame must not be reached by Tab, but must go on running: display none would do both in some browsers.
    this.element.inert = !visible;
  }

  private resize(width: number): void {
    this.width = Math.min(Math.max(width, NARROWEST), WIDEST);
    this.element.style.setProperty('--pane-width', `${this.width}px`);
    this.handle.setAttribute('aria-valuenow', String(this.width));
  }

  private drag(event: PointerEvent): void {
    event.preventDefault();
    const from = event.clientX;
    const width = this.width;
    this.handle.setPointerCapture(event.pointerId);
    const moved = (next: PointerEvent): void => this.resize(width + from - next.clientX);
    this.handle.addEventListener('pointermove', moved);
    this.handle.addEventListener('pointerup', () => this.handle.removeEventListener('pointermove', moved), { once: true });
  }
}
