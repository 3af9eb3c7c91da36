import { XlsxPackage, XmlNode } from '../package';

/** The sixteen colours of old, which files name by number (8–63 repeat and extend them). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF '
  + '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF '
  + '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 '
  + '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** In the order in which cells number them: light and dark stand the other way round than in the theme part. */
const THEME_NAMES = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const;

/** The Office theme of 2013–2022, in the order of the theme part. */
export const OFFICE_THEME: ReadonlyMap<string, string> = new Map([
  ['dk1', '000000'], ['lt1', 'FFFFFF'], ['dk2', '44546A'], ['lt2', 'E7E6E6'], ['accent1', '4472C4'], ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'], ['accent4', 'FFC000'], ['accent5', '5B9BD5'], ['accent6', '70AD47'], ['hlink', '0563C1'], ['folHlink', '954F72'],
]);

/** Colours of a file's theme by name, `RRGGBB`. */
export type Theme = ReadonlyMap<string, string>;

export function readTheme(file: XlsxPackage, workbookPath: string): Theme {
  const target = file.related(workbookPath, 'theme')[0]?.target;
  const scheme = target === undefined ? undefined : file.part(target).at('themeElements', 'clrScheme');
  const theme = new Map(OFFICE_THEME);
  for (const node of scheme?.children ?? []) {
    const color = node.child('srgbClr')?.attribute('val') ?? node.child('sysClr')?.attribute('lastClr');
    if (color) theme.set(node.name, color.toUpperCase());
  }
  return theme;
}

/** `<color rgb|theme|indexed tint>` → `#RRGGBB`; undefined for "automatic" or none. */
export function readColor(node: XmlNode | undefined, theme: Theme): string | undefined {
  if (!node) return undefined;
  const rgb = node.attribute('rgb');
  const themeIndex = node.number('theme');
  const indexed = node.number('indexed');
  let color: string | undefined;
  if (rgb) color = rgb.slice(-6).toUpperCase();
  else if (themeIndex !== undefined) color = theme.get(THEME_NAMES[themeIndex] ?? '');
  else if (indexed !== undefined) color = INDEXED[indexed];
  return color && `#${tinted(color, node.number('tint') ?? 0)}`;
}

/** A tint moves the lightness towards white (positive) or black (negative). */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, saturation, lightness] = toHsl(color);
  return fromHsl(hue, saturation, tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint);
}

/** `#RRGGBB` → `FFRRGGBB`, opaque */
export function storedColor(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

export function toHsl(color: string): [number, number, number] {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue = max === red ? ((green - blue) / spread + 6) % 6 : max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return [hue / 6, saturation, lightness];
}

export function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (n: number): string => {
    const k = (n + hue * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255).toString(16).padStart(2, '0').toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}
