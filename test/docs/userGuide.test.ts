import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { GUIDE_PAGES, SCHEMES, WIDTHS, pictureOf, userGuide } from '../../scripts/guide/userGuide';

const DOCS = path.join(__dirname, '../../docs');

describe.each(['en', 'nb'] as const)('the user guide, %s', (language) => {
  it('is fresh (npm run guide)', () => {
    expect(readFileSync(path.join(DOCS, `guide.${language}.md`), 'utf8')).toBe(userGuide(language));
  });

  it('has its pictures and no others', () => {
    const wanted = GUIDE_PAGES.flatMap((page) => WIDTHS.flatMap((width) => SCHEMES.map((scheme) => pictureOf(page, language, width, scheme))));
    expect(wanted.filter((picture) => !existsSync(path.join(DOCS, picture)))).toEqual([]);
    expect(readdirSync(path.join(DOCS, 'guide', language))).toHaveLength(wanted.length);
  });
});
