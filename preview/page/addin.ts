import { HostLocale } from './numberFormat';

export type RibbonAction = { readonly kind: 'showTaskpane'; readonly url: string } | { readonly kind: 'executeFunction'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** By size in pixels */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What the stand-in needs of an add-in's manifest, in the host's language. */
export interface Addin {
  readonly name: string;
  readonly taskpaneUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
  readonly tabs: readonly RibbonTab[];
}

/** The manifest names addresses of the web server for which it was written; the stand-in serves the same files here. */
const SERVED = '/addin';

/** Reads an add-in-only manifest as Excel does: texts and addresses by their ids, overridden for the host's locale. */
export function readAddin(manifest: Document, locale: HostLocale): Addin {
  const resources = readResources(manifest, locale);
  const resource = (element: Element | undefined, what: string): string => {
    const id = element?.getAttribute('resid');
    const value = id ? resources.get(id) : undefined;
    if (value === undefined) throw new Error(`The manifest gives no ${what} (resid "${id ?? ''}").`);
    return value;
  };
  const runtime = all(manifest, 'Runtime')[0];
  const functions = all(manifest, 'ExtensionPoint').find((point) => typeOf(point) === 'CustomFunctions');
  return {
    name: localized(all(manifest, 'DisplayName')[0], locale),
    taskpaneUrl: servedAt(resource(runtime, 'runtime')),
    functionsUrl: servedAt(resource(functions && all(functions, 'Metadata')[0] && all(all(functions, 'Metadata')[0]!, 'SourceLocation')[0], 'metadata of functions')),
    namespace: resource(functions && all(functions, 'Namespace')[0], 'namespace of functions'),
    tabs: all(manifest, 'CustomTab').map((tab) => ({
      id: tab.getAttribute('id') ?? '',
      label: resource(child(tab, 'Label'), 'label of a tab'),
      groups: children(tab, 'Group').map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: resource(child(group, 'Label'), 'label of a group'),
        buttons: children(group, 'Control').map((control) => readButton(control, resource)),
      })),
    })),
  };
}

function readButton(control: Element, resource: (element: Element | undefined, what: string) => string): RibbonButton {
  const supertip = child(control, 'Supertip');
  const action = child(control, 'Action');
  if (!action) throw new Error(`The control ${control.getAttribute('id') ?? ''} of the manifest does nothing.`);
  const icon = child(control, 'Icon');
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label'), 'label of a control'),
    tip: supertip ? resource(child(supertip, 'Description'), 'description of a control') : '',
    icons: new Map((icon ? children(icon, 'Image') : []).map((image) => [Number(image.getAttribute('size')), servedAt(resource(image, 'icon'))])),
    action: typeOf(action) === 'ShowTaskpane'
      ? { kind: 'showTaskpane', url: servedAt(resource(child(action, 'SourceLocation'), 'page of a control')) }
      : { kind: 'executeFunction', name: child(action, 'FunctionName')?.textContent?.trim() ?? '' },
  };
}

function readResources(manifest: Document, locale: HostLocale): Map<string, string> {
  const resources = new Map<string, string>();
  for (const name of ['Image', 'Url', 'String']) {
    for (const element of all(manifest, name)) {
      const id = element.getAttribute('id');
      if (id) resources.set(id, localized(element, locale));
    }
  }
  return resources;
}

function localized(element: Element | undefined, locale: HostLocale): string {
  if (!element) return '';
  const override = children(element, 'Override').find((one) => one.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase());
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function servedAt(address: string): string {
  const { pathname, search } = new URL(address);
  return `${SERVED}${pathname}${search}`;
}

function typeOf(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}

function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((one) => one.localName === name);
}

function child(element: Element, name: string): Element | undefined {
  return children(element, name)[0];
}
