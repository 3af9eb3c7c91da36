import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The brand's petrol, from dark to light as Fluent's ramps run. */
const brand: BrandVariants = {
  10: '#02080a', 20: '#0a1b20', 30: '#0c2d35', 40: '#0d3a44', 50: '#104753', 60: '#14505c', 70: '#1d626f', 80: '#287482',
  90: '#398694', 100: '#4e97a4', 110: '#66a8b4', 120: '#7fb9c3', 130: '#99c9d1', 140: '#b4d9df', 150: '#d0e8ec', 160: '#ecf6f8',
};

const light = createLightTheme(brand);
const dark = {
  ...createDarkTheme(brand), colorBrandForeground1: brand[120], colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120], colorBrandForegroundLinkHover: brand[130], colorBrandForegroundLinkPressed: brand[110],
};

export interface PaneTheme {
  readonly theme: Theme;
  /** For what the browser draws itself: lists, scroll bars, the calendar of a date */
  readonly colorScheme: 'light' | 'dark';
}

/** Light or dark as Office says; where it says nothing, as the system says. High contrast is the browser's: Fluent follows it by itself. */
export function themeFor(officeTheme: { readonly bodyBackgroundColor?: string } | undefined, systemIsDark: boolean): PaneTheme {
  const background = officeTheme?.bodyBackgroundColor;
  return (background ? isDark(background) : systemIsDark) ? { theme: dark, colorScheme: 'dark' } : { theme: light, colorScheme: 'light' };
}

function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  // Rec. 601 luma, which needs no linearising to tell a dark theme from a light one
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
