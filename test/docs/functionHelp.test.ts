import { type Browser, chromium } from 'playwright-core';
import { browserForTests } from '../../scripts/findBrowser.mjs';
import { functionHelp } from '../../scripts/functionHelp';
import { functionsMetadata } from '../../src/functions/metadata';
import type { Language } from '../../src/i18n';
import { tooWide, violations } from '../e2e/standIn';

const LANGUAGES: readonly Language[] = ['en', 'nb'];
/** The width of Excel's help and task panes at their narrowest. */
const NARROW = { width: 320, height: 800 };

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserForTests(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
});
afterAll(() => browser?.close());

describe.each(LANGUAGES)('the help page in %s', (language) => {
  const help = functionHelp(language);

  it('has the place to which each function’s help leads', () => {
    for (const { helpUrl } of functionsMetadata(language, 'https://example.com').functions) {
      const [page, place] = helpUrl.split('#');
      expect(page).toBe(`https://example.com/help/functions.${language}.html`);
      expect(help.split(`id="${place}"`)).toHaveLength(2);
    }
  });

  it('shows what each example gives, as the language writes it', () => {
    const [formula, number] = language === 'nb' ? ['=KPI.VARIANCE(90;100;&quot;lavere&quot;)', '0,04'] : ['=KPI.VARIANCE(90,100,&quot;lower&quot;)', '0.04'];
    expect(help.includes(`<code class="formula">${formula}</code>`)).toBe(true);
    expect(help.includes(`<td class="number">${number}</td>`)).toBe(true);
    expect(help).not.toMatch(/NaN|undefined|\[object/);
  });

  it.each(['light', 'dark'] as const)('is readable in 320 pixels and by axe-core’s rules, %s', async (colorScheme) => {
    const page = await browser!.newPage({ viewport: NARROW, colorScheme });
    await page.setContent(help);
    expect(await tooWide(page.mainFrame())).toEqual([]);
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.close();
  });
});
