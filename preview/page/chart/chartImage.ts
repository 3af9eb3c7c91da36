import { ImageSize } from '../../model';
import { PIXELS_PER_POINT } from '../grid/SheetAxis';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Where the chart lies in it */
  readonly chart: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The picture of a chart (PNG, Base64): the SVG that the page shows, scaled as Excel scales it. */
export async function chartImage(svg: string, chart: { width: number; height: number }, size: ImageSize): Promise<string> {
  const { width, height, chart: place } = pictureOf(chart, size);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser draws no pictures.');
  context.drawImage(image, place.x, place.y, place.width, place.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}

/** The proportions stay. With both sides given the chart lies within them (`Fit`), in their middle (`FitAndCenter`) or fills them (`Fill`). */
export function pictureOf(chart: { width: number; height: number }, { width, height, fitting }: ImageSize): Picture {
  const own = { width: chart.width * PIXELS_PER_POINT, height: chart.height * PIXELS_PER_POINT };
  const scales = [width === undefined ? undefined : width / own.width, height === undefined ? undefined : height / own.height].filter((scale) => scale !== undefined);
  const scale = scales.length === 0 ? 1 : fitting === 'Fill' ? Math.max(...scales) : Math.min(...scales);
  const drawn = { width: own.width * scale, height: own.height * scale };
  const picture = fitting === 'Fit' || width === undefined || height === undefined ? drawn : { width, height };
  const sides = { width: Math.max(1, Math.round(picture.width)), height: Math.max(1, Math.round(picture.height)) };
  return { ...sides, chart: { x: (sides.width - drawn.width) / 2, y: (sides.height - drawn.height) / 2, ...drawn } };
}
