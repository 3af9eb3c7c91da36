type Child = Node | string;

interface Properties {
  readonly class?: string;
  readonly title?: string;
  readonly role?: string;
  readonly onclick?: () => void;
  readonly [attribute: `aria-${string}` | `data-${string}`]: string;
}

/** An element with its attributes and children. */
export function create<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Properties = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'onclick') element.addEventListener('click', value as () => void);
    else element.setAttribute(key, value as string);
  }
  element.append(...children);
  return element;
}

/** A button that is not the way out of a form, and that leaves the focus where it was: ribbon buttons act on the grid. */
export function button(properties: Properties, ...children: readonly Child[]): HTMLButtonElement {
  const element = create('button', properties, ...children);
  element.type = 'button';
  return element;
}
