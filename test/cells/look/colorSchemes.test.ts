import { colorSchemes } from '../../../src/cells/look';

type Rgb = readonly [number, number, number];

/** Red, green and blue as amounts of light */
function lightOf(color: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** How those see who lack a kind of cone (Machado, Oliveira and Fernandes 2009, severity 1) */
const SEEN_BY = {
  protanopes: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopes: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
} as const;

function seen(color: string, by: keyof typeof SEEN_BY): Rgb {
  const light = lightOf(color);
  return SEEN_BY[by].map((row) => Math.min(1, Math.max(0, row.reduce((sum, weight, at) => sum + weight * light[at]!, 0)))) as unknown as Rgb;
}

/** CIELAB, in which a distance of two or so is just seen */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (part: number): number => (part > 216 / 24389 ? Math.cbrt(part) : (part * 24389 / 27 + 16) / 116);
  const [x, y, z] = [f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505), f(luminance([red, green, blue])), f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)];
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const PAPER = lightOf('#FFFFFF');

describe.each(Object.entries(colorSchemes))('%s', (_, { good, near, bad, better, worse }) => {
  it.each([good, near, bad])('%s can be read on paper', (color) => expect(contrast(lightOf(color), PAPER)).toBeGreaterThanOrEqual(4.5));

  it('has one light and one dark column for a difference, in a grey print too', () => expect(contrast(lightOf(better), lightOf(worse))).toBeGreaterThanOrEqual(2.5));

});

describe.each(['blueOrange', 'grey'] as const)('%s', (name) => {
  const { good, bad, better, worse } = colorSchemes[name];

  it.each(['protanopes', 'deuteranopes'] as const)('is told apart by %s', (by) => {
    expect(distance(seen(good, by), seen(bad, by))).toBeGreaterThan(30);
    expect(distance(seen(better, by), seen(worse, by))).toBeGreaterThan(30);
  });
});
