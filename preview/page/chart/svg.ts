/** Attributes of an SVG element; what is undefined is left out, numbers are rounded to hundredths of a point. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element as text, its attributes escaped. Children are SVG already. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value!)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
