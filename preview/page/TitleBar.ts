import { button, create } from './dom';
import { HOST_LOCALES, HostLocale } from './numberFormat';
import { Words } from './words';
import { WorkbookWindow } from './WorkbookWindow';

export interface TitleBarCommands {
  newBlank(): void;
  open(): void;
  save(): void;
  example(): void;
  changeLocale(locale: HostLocale): void;
}

export interface TitleBarMenus {
  /** What may stand in an add-in's way */
  openObstacles(at: { x: number; y: number }, opener: HTMLElement): void;
}

/** The top line: the workbook's name, and what concerns the whole file and the host. */
export class TitleBar {
  readonly element = create('header', { class: 'title-bar' });
  private readonly name = create('h1', { class: 'file-name' });

  constructor(private readonly window: WorkbookWindow, commands: TitleBarCommands, menus: TitleBarMenus, words: Words, locale: HostLocale) {
    const languages = create('select', { class: 'host-language', 'aria-label': words.hostLanguage, title: words.hostLanguage });
    for (const one of HOST_LOCALES) {
      const option = create('option', {}, one === 'nb-NO' ? words.norwegian : words.english);
      option.value = one;
      option.selected = one === locale;
      languages.append(option);
    }
    languages.addEventListener('change', () => commands.changeLocale(languages.value as HostLocale));
    const obstacles = button({
      'aria-haspopup': 'menu',
      onclick: () => {
        const { left, bottom } = obstacles.getBoundingClientRect();
        menus.openObstacles({ x: left, y: bottom + 4 }, obstacles);
      },
    }, words.obstacles);
    this.element.append(
      create('span', { class: 'app-mark', 'aria-hidden': 'true' }),
      this.name, create('span', { class: 'app-name' }, words.standIn), create('span', { class: 'spacer' }),
      button({ onclick: () => commands.newBlank() }, words.newWorkbook),
      button({ onclick: () => commands.open() }, words.openWorkbook),
      button({ onclick: () => commands.example() }, words.exampleWorkbook),
      button({ class: 'primary', onclick: () => commands.save() }, words.saveWorkbook),
      obstacles, languages,
    );
    window.onRedraw(() => this.draw());
    this.draw();
  }

  private draw(): void {
    const { fileName } = this.window.state;
    const title = `${fileName.replace(/\.xlsx$/i, '')}${this.window.workbook.isDirty ? ' •' : ''}`;
    if (this.name.textContent === title) return;
    this.name.textContent = title;
    document.title = title;
  }
}
