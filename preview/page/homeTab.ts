import { Style } from '../model/state';
import { create, button } from './dom';
import { Picture, picture } from './pictures';
import { ribbonGroup, Tab } from './Ribbon';
import { UserCommands } from './UserCommands';
import { Words } from './words';
import { WorkbookWindow } from './WorkbookWindow';

const FORMATS = [['general', 'General'], ['decimal', '#,##0.00'], ['thousands', '#,##0'], ['percent', '0%'], ['date', 'm/d/yyyy'], ['text', '@']] as const;
const FILLS = ['#FFFFFF', '#FFF2CC', '#E2EFDA', '#DDEBF7', '#FCE4D6', '#D9D9D9', '#FFC000', '#70AD47', '#5B9BD5', '#ED7D31'] as const;

/** The few commands of Excel's Home tab that one needs to work on a sheet beside an add-in. */
export function homeTab(window: WorkbookWindow, commands: UserCommands, words: Words): Tab {
  const refreshers: (() => void)[] = [];
  const small = (name: Picture, label: string, run: () => void): HTMLButtonElement => {
    const element = button({ class: 'small-button', title: label, 'aria-label': label, onclick: run });
    element.innerHTML = picture(name);
    return element;
  };
  const letter = (text: string, label: string, className: string, run: () => void, pressed?: (style: Style) => boolean): HTMLButtonElement => {
    // A sign, not a text: it is drawn by the style sheet, so that only the button's name is read out.
    const element = button({ class: `small-button sign ${className}`, title: label, 'aria-label': label, 'data-sign': text, onclick: run });
    if (pressed) refreshers.push(() => element.setAttribute('aria-pressed', String(pressed(activeStyle(window)))));
    return element;
  };
  const aligned = (name: Picture, label: string, alignment: NonNullable<Style['horizontalAlignment']>): HTMLButtonElement => {
    const element = small(name, label, () => commands.format({ horizontalAlignment: activeStyle(window).horizontalAlignment === alignment ? undefined : alignment }));
    refreshers.push(() => element.setAttribute('aria-pressed', String(activeStyle(window).horizontalAlignment === alignment)));
    return element;
  };
  const undo = small('undo', `${words.undo} (Ctrl+Z)`, () => commands.undo());
  const redo = small('redo', `${words.redo} (Ctrl+Y)`, () => commands.redo());
  refreshers.push(() => {
    undo.disabled = !window.workbook.edit.canUndo;
    redo.disabled = !window.workbook.edit.canRedo;
  });
  const wrap = small('wrapText', words.wrapText, () => commands.format({ wrapText: activeStyle(window).wrapText ? undefined : true }));
  refreshers.push(() => wrap.setAttribute('aria-pressed', String(activeStyle(window).wrapText === true)));

  const formats = create('select', { class: 'format-list', 'aria-label': words.numberFormat });
  for (const [word, code] of FORMATS) {
    const option = create('option', {}, words[word]);
    option.value = code;
    formats.append(option);
  }
  formats.addEventListener('change', () => commands.format({ numberFormat: formats.value === 'General' ? undefined : formats.value }));
  refreshers.push(() => {
    const code = activeStyle(window).numberFormat ?? 'General';
    formats.querySelector('option[data-own]')?.remove();
    if (!FORMATS.some(([, known]) => known === code)) {
      const own = create('option', { 'data-own': 'true' }, code);
      own.value = code;
      formats.append(own);
    }
    formats.value = code;
  });

  const fills = create('div', { class: 'swatches', role: 'group', 'aria-label': words.fillColor });
  for (const color of FILLS) {
    const swatch = button({ class: 'swatch', title: `${words.fillColor} ${color}`, 'aria-label': `${words.fillColor} ${color}`, onclick: () => commands.format({ fillColor: color === '#FFFFFF' ? undefined : color }) });
    swatch.style.background = color;
    fills.append(swatch);
  }
  const rows = (...lines: readonly (readonly HTMLElement[])[]): HTMLElement => create('div', { class: 'button-rows' }, ...lines.map((line) => create('div', { class: 'button-row' }, ...line)));

  window.onRedraw((changes) => {
    if (changes.cells || changes.selection || changes.sheets) for (const refresh of refreshers) refresh();
  });
  return {
    id: 'home',
    label: words.home,
    groups: [
      ribbonGroup(words.undo, rows([undo], [redo])),
      ribbonGroup(words.clipboard, rows([small('cut', `${words.cut} (Ctrl+X)`, () => commands.clipboard('cut'))], [small('copy', `${words.copy} (Ctrl+C)`, () => commands.clipboard('copy'))])),
      ribbonGroup(words.font, rows(
        [
          letter(words.bold.charAt(0), `${words.bold} (Ctrl+B)`, 'bold', () => commands.toggle('bold'), (style) => style.bold === true),
          letter(words.italic.charAt(0), `${words.italic} (Ctrl+I)`, 'italic', () => commands.toggle('italic'), (style) => style.italic === true),
          letter(words.underline.charAt(0), `${words.underline} (Ctrl+U)`, 'underline', () => commands.toggle('underline'), (style) => style.underline === 'Single'),
        ],
        [fills],
      )),
      ribbonGroup(words.alignment, rows(
        [aligned('alignLeft', words.alignLeft, 'Left'), aligned('alignCenter', words.alignCenter, 'Center'), aligned('alignRight', words.alignRight, 'Right')],
        [wrap],
      )),
      ribbonGroup(words.number, rows(
        [formats],
        [
          letter('%', words.percent, '', () => commands.format({ numberFormat: '0%' })),
          letter('000', words.thousands, 'narrow', () => commands.format({ numberFormat: '#,##0' })),
          letter(',0←', words.moreDecimals, 'narrow', () => commands.changeDecimals(1)),
          letter(',0→', words.fewerDecimals, 'narrow', () => commands.changeDecimals(-1)),
        ],
      )),
      ribbonGroup(words.cells, rows(
        [small('insertRows', words.insertRows, () => commands.insert('row')), small('insertColumns', words.insertColumns, () => commands.insert('column'))],
        [small('deleteRows', words.deleteRows, () => commands.remove('row')), small('deleteColumns', words.deleteColumns, () => commands.remove('column'))],
      )),
      ribbonGroup(words.view, rows(
        [
          toggle('gridlines', words.gridlines, () => commands.arrange({ showGridlines: !window.sheet.showGridlines }), () => window.sheet.showGridlines),
          toggle('headings', words.headings, () => commands.arrange({ showHeadings: !window.sheet.showHeadings }), () => window.sheet.showHeadings),
        ],
        [toggle('freeze', words.freezeHere, () => commands.freeze(), () => window.sheet.frozen.rows + window.sheet.frozen.columns > 0)],
      )),
    ],
  };

  function toggle(name: Picture, label: string, run: () => void, pressed: () => boolean): HTMLButtonElement {
    const element = small(name, label, run);
    refreshers.push(() => element.setAttribute('aria-pressed', String(pressed())));
    return element;
  }
}

function activeStyle(window: WorkbookWindow): Style {
  const { row, column } = window.selection.active;
  const sheet = window.sheet;
  const number = sheet.grid.style(row, column) || sheet.rowStyles.get(row) || sheet.columnStyles.get(column) || 0;
  return window.state.styles.get(number);
}
