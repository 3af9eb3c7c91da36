import { areaContains, BorderSide, Style, TableState } from '../../model/state';
import { ACCENTS, darken, lighten } from './theme';

/** The colours from which one of Excel's built-in table styles is made. */
interface TablePalette {
  readonly header: Style;
  readonly body: Style;
  readonly band: Style;
  readonly total: Style;
  readonly first: Style;
  readonly outline?: BorderSide;
  readonly rows?: BorderSide;
}

const palettes = new Map<string, TablePalette | undefined>();

/** What the style of a table adds to one of its cells; the cell's own format goes over it. */
export function tableLook(table: TableState, row: number, column: number): Style | undefined {
  if (!areaContains(table.area, row, column)) return undefined;
  if (!palettes.has(table.style)) palettes.set(table.style, paletteOf(table.style));
  const palette = palettes.get(table.style);
  if (!palette) return undefined;
  const line = row - table.area.row;
  const place = column - table.area.column;
  const isHeader = table.showHeaders && line === 0;
  const isTotal = table.showTotals && line === table.area.rows - 1;
  const bodyLine = line - (table.showHeaders ? 1 : 0);
  const banded = (table.showBandedRows && bodyLine % 2 === 0) || (table.showBandedColumns && place % 2 === 0);
  const emphasised = (table.highlightFirstColumn && place === 0) || (table.highlightLastColumn && place === table.area.columns - 1);
  const look: Record<string, unknown> = isHeader
    ? { ...palette.header }
    : isTotal ? { ...palette.body, ...palette.total } : { ...palette.body, ...(banded ? palette.band : {}), ...(emphasised ? palette.first : {}) };
  if (palette.rows && !isHeader) look['borderBottom'] = palette.rows;
  if (palette.outline) {
    if (line === 0) look['borderTop'] = palette.outline;
    if (line === table.area.rows - 1) look['borderBottom'] = palette.outline;
    if (place === 0) look['borderLeft'] = palette.outline;
    if (place === table.area.columns - 1) look['borderRight'] = palette.outline;
  }
  return look as Style;
}

function side(color: string, weight: BorderSide['weight'] = 'Thin'): BorderSide {
  return { style: 'Continuous', weight, color };
}

/** Light 1–21, Medium 1–28 and Dark 1–11 come in groups of seven: no colour, then the six accents. */
function paletteOf(name: string): TablePalette | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return undefined;
  const number = Number(match[2]) - 1;
  const accent = number % 7 === 0 ? '#000000' : ACCENTS[(number % 7) - 1]!;
  const pale = number % 7 === 0 ? '#D9D9D9' : lighten(accent, 0.8);
  const family = Math.floor(number / 7);
  const bold = { bold: true } as const;
  const white = { bold: true, fontColor: '#FFFFFF' } as const;
  if (match[1] === 'Light') return lightPalette(family, accent, pale);
  if (match[1] === 'Dark') {
    return { header: { ...white, fillColor: '#000000' }, body: { fontColor: '#FFFFFF', fillColor: darken(accent, 0.25) }, band: { fillColor: darken(accent, 0.45) }, total: bold, first: bold };
  }
  const strong = { ...white, fillColor: accent };
  switch (family) {
    case 0: return { header: strong, body: {}, band: { fillColor: pale }, total: { ...bold, borderTop: { style: 'Double', weight: 'Thick', color: accent } }, first: bold, outline: side(lighten(accent, 0.4)), rows: side(lighten(accent, 0.4)) };
    case 1: return { header: strong, body: { fillColor: pale }, band: { fillColor: lighten(accent, 0.6) }, total: strong, first: strong, rows: side('#FFFFFF') };
    case 2: return { header: strong, body: {}, band: { fillColor: '#D9D9D9' }, total: { ...bold, borderTop: { style: 'Double', weight: 'Thick', color: '#000000' } }, first: strong, outline: side('#000000', 'Medium') };
    default: return { header: { ...bold, fillColor: pale }, body: { fillColor: pale }, band: { fillColor: lighten(accent, 0.6) }, total: { ...bold, fillColor: pale }, first: bold, outline: side(accent), rows: side(accent) };
  }
}

function lightPalette(family: number, accent: string, pale: string): TablePalette {
  const bold = { bold: true } as const;
  const dark = darken(accent, 0.25);
  switch (family) {
    case 0: return {
      header: { ...bold, fontColor: dark, borderTop: side(accent), borderBottom: side(accent) }, body: { fontColor: dark }, band: { fillColor: pale },
      total: { ...bold, borderTop: side(accent), borderBottom: side(accent) }, first: bold,
    };
    case 1: return {
      header: { bold: true, fontColor: '#FFFFFF', fillColor: accent }, body: {}, band: {}, total: { ...bold, borderTop: { style: 'Double', weight: 'Thick', color: accent } }, first: bold,
      outline: side(accent), rows: side(accent),
    };
    default: return {
      header: { ...bold, borderBottom: side(accent, 'Medium') }, body: { borderRight: side(accent) }, band: { fillColor: pale },
      total: { ...bold, borderTop: { style: 'Double', weight: 'Thick', color: accent } }, first: bold, outline: side(accent), rows: side(accent),
    };
  }
}
