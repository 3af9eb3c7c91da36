import type { Language } from '../src/i18n';
import { type FunctionReference, REFERENCE_WORDS, functionReference } from './functionReference';

const OTHER = { en: { language: 'nb', name: 'Norsk' }, nb: { language: 'en', name: 'English' } } as const;

const STYLE = `
:root { color-scheme: light dark; --text: #1f2933; --back: #fff; --accent: #14505c; --soft: #f4f6f8; --line: #c6ced6; }
@media (prefers-color-scheme: dark) { :root { --text: #e5e9ed; --back: #16191c; --accent: #99c9d1; --soft: #23282d; --line: #48525b; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: var(--text); background: var(--back); overflow-wrap: anywhere; }
h1, h2, a { color: var(--accent); } h1 { font-size: 1.75rem; margin: .5rem 0; } h2 { margin: 3rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; } p { margin: .25rem 0; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: baseline; }
nav ul { columns: 8rem; column-gap: 1rem; padding: 0; list-style: none; font-size: .875rem; line-height: 1.9; }
code { font-family: ui-monospace, Consolas, monospace; font-size: .875rem; }
.syntax, .formula { display: block; background: var(--soft); padding: .5rem .75rem; border-radius: 4px; }
.optional { font-weight: normal; } dt { margin-top: .5rem; font-weight: 600; } dd { margin: 0 0 0 1rem; }
.cells { overflow-x: auto; overflow-wrap: normal; margin: .25rem 0 1rem; } table { border-collapse: collapse; font-size: .875rem; }
td { border: 1px solid var(--line); padding: .125rem .5rem; height: 1.3rem; min-width: 1.5rem; white-space: nowrap; } td.number { text-align: right; }
section:target > h2 { border-inline-start: 4px solid var(--accent); padding-inline-start: .5rem; }
`;

/** The page of the reference to which Excel's help leads: one file, its style within it, readable in the width of a task pane. */
export function functionHelp(language: Language): string {
  const heading = REFERENCE_WORDS[language];
  const functions = functionReference(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Måltall: ${heading.title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${heading.title}</h1>${toOtherLanguage(language, '')}</header>
<main>
<p>${escape(heading.about)}</p>
<nav aria-label="${heading.contents}"><ul>
${functions.map(({ id }) => `<li><a href="#${anchor(id)}">${id}</a></li>`).join('\n')}
</ul></nav>
${functions.map((reference) => section(reference, language)).join('\n')}
</main>
</body>
</html>
`;
}

function section({ id, description, syntax, parameters, result, variant, errors, examples }: FunctionReference, language: Language): string {
  const heading = REFERENCE_WORDS[language];
  const help = parameters.map(({ name, optional, help: text }) =>
    `<dt><code>${escape(name)}</code>${optional ? ` <span class="optional">(${heading.optional})</span>` : ''}</dt><dd>${escape(text)}</dd>`);
  const shown = examples.map(({ formula, cells }) => `<code class="formula">${escape(formula)}</code>\n${cellTable(cells, formula)}`);
  return `<section id="${anchor(id)}">
<header><h2>KPI.${id}</h2>${toOtherLanguage(language, `#${anchor(id)}`)}</header>
<p>${escape(description)}</p>
<code class="syntax">${escape(syntax)}</code>
<h3>${heading.arguments}</h3>
<dl>${help.join('\n')}</dl>
<h3>${heading.result}</h3>
<p>${escape(result)}</p>
<h3>${heading.variant}</h3>
<p>${escape(variant)}</p>
<h3>${heading.errors}</h3>
<p>${escape(errors)}</p>
<h3>${heading.examples}</h3>
${shown.join('\n')}
</section>`;
}

/** A wide table is scrolled by itself, with the keyboard too. */
function cellTable(cells: readonly (readonly string[])[], formula: string): string {
  const cell = (text: string): string => `<td${/^[−-]?\d/.test(text) ? ' class="number"' : ''}>${escape(text)}</td>`;
  const rows = cells.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<div class="cells" role="region" tabindex="0" aria-label="${escape(formula)}"><table>${rows.join('')}</table></div>`;
}

function toOtherLanguage(language: Language, place: string): string {
  const other = OTHER[language];
  return `<a lang="${other.language}" href="functions.${other.language}.html${place}">${other.name}</a>`;
}

function anchor(id: string): string {
  return id.toLowerCase();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
