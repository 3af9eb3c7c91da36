import { functionText, functionsMetadata } from '../src/functions/metadata';
import { functionExamples, type Language, localFormula } from '../src/i18n';

/** Files of dist/ that are computed from the functions' records: what Excel is told of them, and the pages that their help leads to. */
export function functionFiles(base: string): Readonly<Record<string, string>> {
  return {
    'functions.json': json(functionsMetadata('en', base)),
    'functions.nb.json': json(functionsMetadata('nb', base)),
    'help/functions.en.html': helpPage('en', base),
    'help/functions.nb.html': helpPage('nb', base),
  };
}

function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

const HEADINGS: Readonly<Record<Language, { title: string; arguments: string; result: string; errors: string; example: string; other: string }>> = {
  en: { title: 'KPI functions', arguments: 'Arguments', result: 'Result', errors: 'Errors', example: 'Examples', other: '<a lang="nb" href="functions.nb.html">Norsk</a>' },
  nb: { title: 'KPI-funksjoner', arguments: 'Argumenter', result: 'Resultat', errors: 'Feil', example: 'Eksempler', other: '<a lang="en" href="functions.en.html">English</a>' },
};

function helpPage(language: Language, base: string): string {
  const heading = HEADINGS[language];
  const sections = functionsMetadata(language, base).functions.map(({ id, parameters }) => {
    const text = functionText(id, language);
    const syntax = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ');
    const help = parameters.map(({ name, description }) => `<dt><code>${escape(name)}</code></dt><dd>${escape(description)}</dd>`).join('\n');
    const examples = (functionExamples[id] ?? []).map(({ formula }) => `<li><code>${escape(localFormula(formula, language))}</code></li>`).join('\n');
    return `<section id="${id.toLowerCase()}">
<h2>KPI.${id}</h2>
<p>${escape(text.description)}</p>
<pre>=KPI.${id}(${escape(syntax)})</pre>
<h3>${heading.arguments}</h3>
<dl>${help}</dl>
<h3>${heading.result}</h3>
<p>${escape(text.result)} ${escape(text.variant)}</p>
<h3>${heading.errors}</h3>
<p>${escape(text.errors)}</p>
${examples === '' ? '' : `<h3>${heading.example}</h3>\n<ul>${examples}</ul>`}
</section>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Måltall: ${heading.title}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1f2933; background: #fff; }
h1, h2 { color: #14505c; } h2 { margin-top: 2.5rem; } h3 { font-size: 1rem; margin-bottom: .25rem; }
pre, code { font-family: ui-monospace, monospace; } pre { background: #f4f6f8; padding: .75rem; overflow-x: auto; } dt { margin-top: .5rem; }
@media (prefers-color-scheme: dark) { body { color: #e5e9ed; background: #16191c; } h1, h2 { color: #99c9d1; } pre { background: #23282d; } a { color: #99c9d1; } }
</style>
</head>
<body>
<p>${heading.other}</p>
<h1>${heading.title}</h1>
${sections.join('\n')}
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
