import { areaAddress, isCellError, Style, Value } from '../../model/state';
import { escapeText } from '../chart/svg';
import { formatValue, formatValueColor } from '../numberFormat';
import { borderCss, cellCss } from './cellCss';
import { alignmentOf, fittingText } from './cellText';
import { iconSvg } from './conditional/icons';
import { ConditionalCell } from './conditional/ConditionalLooks';
import { SheetView } from './SheetView';
import { fontOf, measureText } from './textMetrics';

const PADDING = 3;
const INDENT = 9;
const ICON = 18;
/** How far to the left a text is looked for that runs over into the first column in sight. */
const FARTHEST = 60;

/** The cells of one row between two columns as HTML: cells lie at their own place on the sheet, texts run over into empty neighbours. */
export function rowHtml(view: SheetView, row: number, first: number, last: number): string {
  const start = runsInFrom(view, row, first);
  let html = '';
  const uncovered = new Set<number>();
  for (let column = start; column <= last; column++) {
    if (view.columns.size(column) === 0 || view.mergedAt(row, column)) continue;
    if (column > start && column < first) continue;
    html += cellHtml(view, row, column, { width: view.columns.size(column), height: view.rows.size(row), ghost: column < first, last, uncovered });
  }
  return html;
}

/** A merged cell, as wide and as high as all its cells. */
export function mergedHtml(view: SheetView, row: number, column: number, width: number, height: number): string {
  return cellHtml(view, row, column, { width, height, ghost: false, last: column, uncovered: new Set(), top: view.rows.offset(row), merged: true });
}

/** What stands in a cell, and whether it reaches beyond the cell. */
interface Content {
  readonly html: string;
  readonly over: boolean;
}

const EMPTY: Content = { html: '', over: false };

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Only there for the text that runs over from it */
  readonly ghost: boolean;
  readonly last: number;
  /** Columns whose right-hand line a text runs over; filled as the row goes */
  readonly uncovered: Set<number>;
  readonly top?: number;
  readonly merged?: boolean;
}

function cellHtml(view: SheetView, row: number, column: number, frame: Frame): string {
  const { width, height } = frame;
  const value = view.value(row, column);
  const style = view.style(row, column);
  const met = view.conditionalAt(row, column);
  const { html: content, over } = value === null && !met?.icon && !met?.bar ? EMPTY : contentHtml(view, row, column, value, style, met, frame);
  const css = [
    `left:${view.columns.offset(column)}px;width:${width}px`,
    frame.top === undefined ? '' : `top:${frame.top}px;height:${height}px`,
    cellCss(style),
    frame.uncovered.has(column) || style.fillColor ? 'border-right-color:transparent' : '',
    style.fillColor ? 'border-bottom-color:transparent' : '',
  ].filter(Boolean).join(';');
  const kind = `cell${content ? ' filled' : ''}${over ? ' running-over' : ''}${frame.merged ? ' merged' : ''}${view.commentAt(row, column) === undefined ? '' : ' commented'}`;
  if (frame.ghost) return `<div class="${kind} ghost" aria-hidden="true" style="${escapeText(css)}">${content}</div>`;
  const edges = edgesHtml(view, row, column, frame);
  const address = areaAddress({ row, column, rows: 1, columns: 1 });
  const comment = view.commentAt(row, column);
  const hint = isCellError(value) && value.message ? value.message : comment;
  const message = hint === undefined ? '' : ` title="${escapeText(hint)}"`;
  return `<div class="${kind}" role="gridcell" id="cell-${address}" data-address="${address}" aria-colindex="${column + 1}"${message} style="${escapeText(css)}">${content}</div>${edges}`;
}

/** Borders lie over the gridlines, a pixel into the cells before, so that lines of neighbours meet without a gap. */
function edgesHtml(view: SheetView, row: number, column: number, frame: Frame): string {
  const merged = frame.merged ? view.mergedAt(row, column) : undefined;
  const below = borderCss(view.borderBelow(row + (merged?.rows ?? 1) - 1, column));
  const right = borderCss(view.borderRightOf(row, column + (merged?.columns ?? 1) - 1));
  if (!below && !right) return '';
  const left = view.columns.offset(column);
  const top = frame.top ?? 0;
  const place = `top:${top - 1}px;height:${frame.height + 1}px;left:${left - 1}px;width:${frame.width + 1}px`;
  return `<div class="edge" aria-hidden="true" style="${place};${below ? `border-bottom:${below};` : ''}${right ? `border-right:${right}` : ''}"></div>`;
}

function contentHtml(view: SheetView, row: number, column: number, value: Value, style: Style, met: ConditionalCell | undefined, frame: Frame): Content {
  const bar = met?.bar
    ? `<span class="bar" style="left:calc(2px + (100% - 4px) * ${met.bar.start.toFixed(4)});width:calc((100% - 4px) * ${met.bar.length.toFixed(4)});background:${met.bar.color}"></span>`
      + (met.bar.axis === undefined ? '' : `<span class="bar-axis" style="left:calc(2px + (100% - 4px) * ${met.bar.axis.toFixed(4)})"></span>`)
    : '';
  const icon = met?.icon ? iconSvg(met.icon.set, met.icon.index) ?? '' : '';
  if (met?.hideValue || value === null) return { html: bar + (icon ? `<span class="content ${alignmentOf(value, style)}">${icon}</span>` : ''), over: false };
  const text = textHtml(view, row, column, value, style, icon, frame);
  return { html: bar + text.html, over: text.over };
}

function textHtml(view: SheetView, row: number, column: number, value: Value, style: Style, icon: string, frame: Frame): Content {
  const code = style.numberFormat ?? 'General';
  const font = fontOf(style);
  const measure = (text: string): number => measureText(text, font);
  const align = alignmentOf(value, style);
  const indent = (style.indentLevel ?? 0) * INDENT;
  const room = frame.width - 2 * PADDING - indent - (icon ? ICON : 0);
  const text = fittingText(value, code, room + 1, measure, view.locale);
  const color = formatValueColor(value, code);
  const colored = color ? `;color:${color}` : '';
  const pad = indent === 0 ? '' : align === 'right' ? `padding-right:${PADDING + indent}px` : `padding-left:${PADDING + indent}px`;
  if (style.wrapText && typeof value === 'string') {
    return within(`<span class="content wrap ${align}" style="${pad}${colored}">${icon}<span class="text">${escapeText(text)}</span></span>`);
  }
  if (style.textOrientation && Math.abs(style.textOrientation) <= 90) {
    return within(`<span class="content ${align}" style="${pad}${colored}"><span class="text" style="transform:rotate(${-style.textOrientation}deg)">${escapeText(text)}</span></span>`);
  }
  if (typeof value !== 'string' || measure(text) <= room || style.shrinkToFit || frame.merged) {
    return within(`<span class="content ${align}" style="${pad}${colored}">${icon}<span class="text">${escapeText(text)}</span></span>`);
  }
  const over = runOver(view, row, column, measure(text) - room, align, frame);
  const line = text.replace(/\s*\n\s*/g, ' ');
  const html = `<span class="content over ${align}" style="left:${-over.left}px;right:${-over.right}px;${pad}${colored}">${icon}<span class="text">${escapeText(line)}</span></span>`;
  return { html, over: over.left + over.right > 0 };
}

function within(html: string): Content {
  return { html, over: false };
}

/** How many pixels of empty neighbours a text takes on either side. */
function runOver(view: SheetView, row: number, column: number, missing: number, align: 'left' | 'right' | 'center', frame: Frame): { left: number; right: number } {
  const wantRight = align === 'left' ? missing : align === 'center' ? missing / 2 : 0;
  const wantLeft = align === 'right' ? missing : align === 'center' ? missing / 2 : 0;
  let right = 0;
  for (let next = column + 1; right < wantRight && next <= frame.last && isFree(view, row, next); next++) {
    frame.uncovered.add(next - 1);
    right += view.columns.size(next);
  }
  let left = 0;
  for (let next = column - 1; left < wantLeft && next >= 0 && isFree(view, row, next); next--) left += view.columns.size(next);
  return { left: Math.min(left, Math.ceil(wantLeft) + PADDING), right };
}

function isFree(view: SheetView, row: number, column: number): boolean {
  return view.value(row, column) === null && view.sheet.grid.formula(row, column) === undefined && !view.mergedAt(row, column);
}

/** The column at which drawing has to begin, so that a text from further left runs over into the first column. */
function runsInFrom(view: SheetView, row: number, first: number): number {
  if (!isFree(view, row, first)) return first;
  for (let column = first - 1; column >= 0 && column >= first - FARTHEST; column--) {
    const value = view.value(row, column);
    if (value === null) continue;
    const style = view.style(row, column);
    if (typeof value !== 'string' || style.wrapText || alignmentOf(value, style) === 'right' || view.mergedAt(row, column)) return first;
    const reach = view.columns.offset(column) + measureText(formatValue(value, style.numberFormat ?? 'General', view.locale), fontOf(style)) + 2 * PADDING;
    return reach > view.columns.offset(first) ? column : first;
  }
  return first;
}
