import type { Language } from '../../src/i18n';
import { words } from '../../src/i18n';
import type { PageName } from '../../src/taskpane/navigation';
import { english } from './english';
import type { GuideSection, GuideText } from './GuideText';
import { norwegian } from './norwegian';

const TEXTS: Readonly<Record<Language, GuideText>> = { en: english, nb: norwegian };
/** The pane at its widest and at its narrowest */
export const WIDTHS = [450, 320] as const;
export const SCHEMES = ['light', 'dark'] as const;

/** In the order in which somebody comes to them */
export const GUIDE_PAGES = Object.keys(english.pages) as readonly PageName[];

/** A picture of a page, seen from docs/. */
export function pictureOf(page: PageName, language: Language, width: (typeof WIDTHS)[number], scheme: (typeof SCHEMES)[number]): string {
  return `guide/${language}/${page}-${width}-${scheme}.png`;
}

/** docs/guide.<language>.md: its pictures are taken by the script that writes it, and follow the reader's light or dark theme. */
export function userGuide(language: Language): string {
  const text = TEXTS[language];
  return [
    `# ${text.title}`, ...text.opening.flatMap(section),
    `## ${text.pagesTitle}`, ...GUIDE_PAGES.flatMap((page) => [`### ${words(language).pane.pages[page]}`, ...text.pages[page], pictures(page, language, text)]),
    ...text.closing.flatMap(section),
  ].join('\n\n') + '\n';
}

function section({ heading, paragraphs }: GuideSection): readonly string[] {
  return [`## ${heading}`, ...paragraphs];
}

function pictures(page: PageName, language: Language, { picture }: GuideText): string {
  const name = words(language).pane.pages[page];
  return WIDTHS.map((width) => [
    '<picture>', `<source media="(prefers-color-scheme: dark)" srcset="${pictureOf(page, language, width, 'dark')}">`,
    `<img src="${pictureOf(page, language, width, 'light')}" width="${width}" alt="${picture(name, width)}">`, '</picture>',
  ].join('')).join('\n');
}
