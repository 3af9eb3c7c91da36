import { XMLParser } from 'fast-xml-parser';
import { existsSync, readFileSync } from 'node:fs';

/** The rules of Microsoft's manifest reference, checked without its validation service. */
const text = readFileSync('manifest.xml', 'utf8');
type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

function toElement(raw: Record<string, unknown>): Element {
  const name = Object.keys(raw).find((key) => key !== ':@')!;
  const content = raw[name];
  const children = Array.isArray(content) ? content : [];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: children.filter((child) => !('#text' in child)).map(toElement),
    text: children.filter((child) => '#text' in child).map((child) => String(child['#text'])).join(''),
  };
}

const parsed = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, ignoreDeclaration: true }).parse(text) as Record<string, unknown>[];
const app = toElement(parsed[0]!);

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}
function one(element: Element, name: string): Element {
  const found = all(element, name);
  if (found.length === 0) throw new Error(`${name} is missing in ${element.name}`);
  return found[0]!;
}
const names = (element: Element): string[] => element.children.map((child) => child.name);

/** Each name stands, and in this order; others may stand between only if listed. */
function inOrder(element: Element, order: readonly string[]): void {
  const positions = names(element).map((name) => {
    const position = order.indexOf(name);
    if (position < 0) throw new Error(`${name} is not allowed in ${element.name}`);
    return position;
  });
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
}

const overrides = one(app, 'VersionOverrides');
const resources = one(overrides, 'Resources');
const addresses = [...text.matchAll(/"(https?:\/\/[^"]+)"/g)].map((match) => match[1]!).filter((url) => !url.startsWith('http://www.w3.org') && !url.startsWith('http://schemas.microsoft.com'));
const strings = ['bt:ShortStrings', 'bt:LongStrings'].map((name) => [name, one(resources, name)] as const);

describe('manifest.xml', () => {
  test('is a task pane add-in for a workbook with the elements in the order of the schema', () => {
    expect(app.attributes['xsi:type']).toBe('TaskPaneApp');
    inOrder(app, ['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides']);
    inOrder(overrides, ['Description', 'Requirements', 'Hosts', 'Resources']);
    inOrder(one(overrides, 'Host'), ['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    inOrder(resources, ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
    inOrder(one(overrides, 'DesktopFormFactor'), ['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    for (const tab of all(overrides, 'CustomTab')) inOrder(tab, ['Group', 'Label']);
    for (const group of all(overrides, 'Group')) inOrder(group, ['Label', 'Icon', 'Control']);
    for (const control of all(overrides, 'Control')) inOrder(control, ['Label', 'Supertip', 'Icon', 'Action']);
    for (const tip of all(overrides, 'Supertip')) inOrder(tip, ['Title', 'Description']);
    inOrder(one(overrides, 'GetStarted'), ['Title', 'Description', 'LearnMoreUrl']);
    inOrder(one(one(overrides, 'AllFormFactors'), 'ExtensionPoint'), ['Script', 'Page', 'Metadata', 'Namespace']);
    expect(all(app, 'Host').map((host) => host.attributes['Name'] ?? host.attributes['xsi:type'])).toEqual(['Workbook', 'Workbook']);
    expect(one(app, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one(app, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test('asks for what Excel 2021, Microsoft 365, web and Mac have', () => {
    expect(all(app, 'Set').map((set) => [set.attributes['Name'], set.attributes['MinVersion']])).toEqual([['ExcelApi', '1.14'], ['CustomFunctionsRuntime', '1.3'], ['SharedRuntime', '1.1']]);
  });

  test('runs pane and functions in one long-lived runtime', () => {
    expect(one(overrides, 'Runtime').attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(one(one(overrides, 'AllFormFactors'), 'Page').children[0]!.attributes['resid']).toBe('Taskpane.Url');
    expect(one(overrides, 'FunctionFile').attributes['resid']).toBe('Taskpane.Url');
    expect(all(resources, 'bt:String').find((string) => string.attributes['id'] === 'Functions.Namespace')!.attributes['DefaultValue']).toBe('KPI');
  });

  test('every resid resolves, is at most 32 characters and is used', () => {
    const defined = resources.children.flatMap((group) => group.children.map((entry) => entry.attributes['id']!));
    const used = [...text.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('every id is the only one of its name', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => all(overrides, name).map((element) => element.attributes['id']!));
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('whatever is given for another language is given once for it, and Norwegian is the only other', () => {
    const withOverrides = [one(app, 'DisplayName'), one(app, 'Description'), ...all(resources, 'bt:Url'), ...all(resources, 'bt:String')].filter((element) => element.children.length > 0);
    expect(withOverrides.length).toBeGreaterThan(10);
    for (const element of withOverrides) {
      expect(element.children.map(({ name, attributes }) => [name.replace('bt:', ''), attributes['Locale']])).toEqual([['Override', 'nb-NO']]);
    }
    for (const [name, limit] of [['DisplayName', 125], ['Description', 250]] as const) {
      const element = one(app, name);
      for (const text of [element.attributes['DefaultValue']!, ...element.children.map(({ attributes }) => attributes['Value']!)]) expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  test('the functions that the ribbon runs are those that the pane associates', () => {
    const associated = [...readFileSync('src/taskpane/index.tsx', 'utf8').matchAll(/actions\.associate\('([^']+)'/g)].map((match) => match[1]!);
    expect(all(overrides, 'FunctionName').map(({ text: name }) => name).sort()).toEqual(associated.sort());
  });

  test('every address is https', () => {
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });

  test.each(strings)('%s keep to their length and have one Norwegian override each', (name, group) => {
    const limit = name === 'bt:ShortStrings' ? 125 : 250;
    for (const entry of group.children) {
      expect(entry.attributes['DefaultValue']!.length).toBeLessThanOrEqual(limit);
      const locales = entry.children.map((override) => override.attributes['Locale']);
      // A namespace and a brand are the same in every language.
      expect(locales).toEqual(['Functions.Namespace', 'Tab.Label'].includes(entry.attributes['id']!) ? [] : ['nb-NO']);
      for (const override of entry.children) expect(override.attributes['Value']!.length).toBeLessThanOrEqual(limit);
    }
  });

  test('a label on the ribbon is no longer than what the ribbon shows', () => {
    for (const label of all(overrides, 'Label')) {
      const entry = all(resources, 'bt:String').find((string) => string.attributes['id'] === label.attributes['resid'])!;
      for (const value of [entry.attributes['DefaultValue']!, ...entry.children.map((override) => override.attributes['Value']!)]) expect(value.length).toBeLessThanOrEqual(32);
    }
  });

  test('every icon file is there and has the pixels that its element states', () => {
    const url = (id: string): string => all(resources, 'bt:Image').find((image) => image.attributes['id'] === id)!.attributes['DefaultValue']!;
    const stated = all(overrides, 'bt:Image').filter((image) => image.attributes['size']).map((image) => [url(image.attributes['resid']!), Number(image.attributes['size'])] as const);
    const basic = [[one(app, 'IconUrl').attributes['DefaultValue']!, 32], [one(app, 'HighResolutionIconUrl').attributes['DefaultValue']!, 64]] as const;
    for (const [address, size] of [...stated, ...basic]) {
      const file = new URL(address).pathname.slice(1);
      expect(existsSync(file)).toBe(true);
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
    for (const icon of all(overrides, 'Icon')) expect(icon.children.map((image) => image.attributes['size'])).toEqual(['16', '32', '80']);
  });
});
