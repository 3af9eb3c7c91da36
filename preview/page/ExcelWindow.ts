import { AddinWindow, connectPage, Host, HostClient, Ribbon as RibbonState } from '../bridge';
import { OpenWorkbook, passwordOpens } from '../model';
import { Addin, RibbonAction, RibbonButton } from './addin';
import { chartImage } from './chart/chartImage';
import { create } from './dom';
import { EntryEditor } from './EntryEditor';
import { FormulaBar } from './FormulaBar';
import { listenToClipboard } from './grid/clipboard';
import { DropDown } from './grid/DropDown';
import { GridView } from './grid/GridView';
import { listenToKeys } from './grid/keyboard';
import { listenToPointer } from './grid/pointer';
import { homeTab } from './homeTab';
import { openMenu } from './menu';
import { messageBox } from './messageBox';
import { nextTask } from './nextTask';
import { HostLocale } from './numberFormat';
import { addinTab, Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { TaskPane } from './TaskPane';
import { TitleBar, TitleBarCommands } from './TitleBar';
import { UserCommands } from './UserCommands';
import { Words } from './words';
import { WorkbookWindow } from './WorkbookWindow';

/** The window of the stand-in around one workbook: everything that Excel shows around a sheet, and the add-in in its pane. */
export class ExcelWindow {
  readonly element = create('div', { class: 'excel' });
  readonly host: Host;
  readonly pane: TaskPane;
  private readonly window: WorkbookWindow;
  private readonly grid: GridView;
  private readonly commands: UserCommands;
  private readonly editor: EntryEditor;
  private client: HostClient | undefined;

  constructor(readonly workbook: OpenWorkbook, addin: Addin, private readonly locale: HostLocale, private readonly words: Words, private readonly files: TitleBarCommands, excelApi?: string) {
    const ribbonState = new RibbonState(addin.tabs.map((tab) => tab.id), addin.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons.map((one) => one.id))));
    this.host = new Host(workbook, { ribbon: ribbonState, excelApi });
    this.window = new WorkbookWindow(workbook, locale);
    workbook.drawChart = (chart, sheet, size) => chartImage(this.window.drawnChart(chart, sheet), chart, size);
    this.commands = new UserCommands(this.window, words);
    this.grid = new GridView(this.window, words);
    this.pane = new TaskPane(addin.name, addin.taskpaneUrl, locale, words, () => this.showPane(false));

    const statusBar = new StatusBar(this.window, words, locale);
    const formulaBar = new FormulaBar(this.window, {
      activeText: () => this.commands.activeText(),
      goTo: (text) => void this.goTo(text),
      accept: () => void this.editor.commit(),
      cancel: () => (this.editor.entry ? this.editor.cancel() : this.grid.focus()),
    }, words);
    this.editor = new EntryEditor(this.grid, formulaBar.line, {
      activeText: () => this.commands.activeText(),
      accept: (entry, whole) => this.commands.accept(entry, whole),
      changed: (entry) => {
        if (entry) workbook.cellEdit.begin();
        else workbook.cellEdit.end();
        statusBar.showEntry(entry);
        formulaBar.showEntry(entry);
      },
    });
    const ribbon = new Ribbon(
      [homeTab(this.window, this.commands, words), ...addin.tabs.map((tab) => addinTab(tab, ribbonState, (action, source) => void this.run(action, source)))],
      words.ribbonTabs, addin.tabs[0]?.id ?? 'home', (id) => !ribbonState.hasTab(id) || ribbonState.isTabVisible(id),
    );
    ribbonState.subscribe(() => ribbon.draw());
    const tabs = new SheetTabs(this.window, {
      activate: (id) => void this.activateSheet(id),
      add: () => void this.commands.tell(workbook.edit.addSheet()),
      remove: (id) => void this.commands.deleteSheet(id),
      rename: (id, name) => void this.commands.tell(workbook.edit.renameSheet(id, name)),
      setHidden: (id, hidden) => void this.commands.tell(workbook.edit.showSheet(id, !hidden)),
      leave: () => this.focus(),
    }, words);
    this.listen();

    const titleBar = new TitleBar(this.window, files, { openObstacles: (at, opener) => this.openObstacles(at, opener) }, words, locale);
    const book = create('main', { class: 'book' }, formulaBar.element, this.grid.element, tabs.element);
    this.element.append(titleBar.element, ribbon.element, create('div', { class: 'work-area' }, book, this.pane.element), statusBar.element);
    this.element.addEventListener('keydown', (event) => this.switchArea(event));
    // Before the box in which something is being typed keeps the key for itself
    this.element.addEventListener('keydown', (event) => void this.saveByKey(event), { capture: true });
    this.window.redraw({ cells: true, selection: true, sheets: true });
  }

  /** Called by the add-in's page before it loads office.js. */
  connect(page: AddinWindow): void {
    this.client?.close();
    this.client = connectPage(page, this.host, { locale: this.locale, visible: this.pane.isShown, onVisibilityRequest: (visible) => this.pane.show(visible), deliver: nextTask });
  }

  focus(): void {
    this.grid.focus();
  }

  close(): void {
    this.client?.close();
    this.host.close();
    this.window.close();
    this.grid.close();
    this.element.remove();
  }

  private async run(action: RibbonAction, source: RibbonButton): Promise<void> {
    if (action.kind === 'showTaskpane') return this.showPane(true);
    try {
      await this.client?.agave.runCommand(action.name, source.id);
    } catch (reason) {
      await messageBox(this.words, source.label, reason instanceof Error ? reason.message : String(reason));
    }
  }

  private showPane(visible: boolean): void {
    this.pane.show(visible);
    this.client?.setVisible(visible);
    if (visible) this.pane.frame.focus();
    else this.focus();
  }

  /** A formula that is being typed may point at cells of another sheet; any other entry ends first. */
  private async activateSheet(id: string): Promise<void> {
    if (!this.editor.entry?.takesReference && !(await this.editor.commit())) return;
    this.workbook.edit.activateSheet(id);
    if (!this.editor.entry) this.focus();
  }

  private async goTo(text: string): Promise<void> {
    if (!(await this.editor.commit())) return;
    this.commands.goTo(text);
    this.grid.reveal(this.window.selection.active);
    this.focus();
  }

  private listen(): void {
    const { grid, commands, editor, words } = this;
    const dropDown = new DropDown(grid, {
      choices: () => this.workbook.edit.choices(this.window.sheet.id, this.window.selection.active.row, this.window.selection.active.column),
      choose: (text) => void commands.choose(text),
    }, words);
    const clipboard = listenToClipboard(grid, {
      pasteText: (cells) => commands.pasteText(cells),
      pasteCells: (from) => commands.pasteCells(from),
      clear: (sheetId, area) => void commands.tell(this.workbook.edit.clear(sheetId, area)),
    });
    listenToKeys(grid, {
      type: (text) => editor.begin('enter', text),
      edit: () => editor.begin('edit'),
      clear: () => commands.clear(),
      undo: () => commands.undo(),
      redo: () => commands.redo(),
      toggle: (look) => commands.toggle(look),
      fillDown: () => commands.fillDown(),
      openList: () => dropDown.open(),
      contextMenu: () => this.openContextMenu(this.cellMenuPlace(), 'cell'),
      nextSheet: (step) => commands.nextSheet(step),
      recalculate: () => commands.recalculate(),
      deleteChart: () => commands.deleteChart(),
      stopCopying: () => clipboard.stopCopying(),
    });
    listenToPointer(grid, {
      commit: () => editor.commit(),
      point: (area) => editor.point(area),
      edit: () => editor.begin('edit'),
      contextMenu: (at, kind) => this.openContextMenu(at, kind),
      resize: (kind, index, size) => commands.resize(kind, index, size),
      fit: (kind, index) => commands.fit(kind, index),
    });
  }

  private openContextMenu(at: { x: number; y: number }, kind: 'cell' | 'row' | 'column'): void {
    const { commands, words } = this;
    const lines = (which: 'row' | 'column'): Parameters<typeof openMenu>[1] => [
      { label: which === 'row' ? words.insertRows : words.insertColumns, run: () => commands.insert(which) },
      { label: which === 'row' ? words.deleteRows : words.deleteColumns, run: () => commands.remove(which) },
    ];
    openMenu(at, [
      { label: words.cut, run: () => commands.clipboard('cut') },
      { label: words.copy, run: () => commands.clipboard('copy') },
      '-',
      ...(kind === 'column' ? [] : lines('row')),
      ...(kind === 'row' ? [] : lines('column')),
      '-',
      { label: words.clearContents, run: () => commands.clear() },
      ...(kind === 'cell' ? [] : [{ label: words.hide, run: () => commands.hide(kind) }, { label: words.unhide, run: () => commands.unhide(kind) }]),
      ...(kind === 'column' ? [{ label: words.columnWidthToFit, run: () => commands.fit('column', this.window.selection.area.column) }] : []),
    ], this.grid.cells);
  }

  /** What Excel may refuse an add-in, to be switched on and off while one looks at what the add-in makes of it. */
  private openObstacles(at: { x: number; y: number }, opener: HTMLElement): void {
    const { workbook, words, window, client } = this;
    const { sheet, state } = window;
    const check = (label: string, on: boolean): string => `${on ? '✓' : '\u2003'} ${label}`;
    openMenu(at, [
      { label: check(words.sheetProtected, sheet.protection !== undefined), disabled: sheet.protection !== undefined && !passwordOpens(sheet.protection, undefined),
        run: () => workbook.edit.protectSheet(sheet.id, sheet.protection === undefined) },
      { label: check(words.structureProtected, workbook.protection !== undefined), disabled: workbook.protection?.password !== undefined,
        run: () => { workbook.protection = workbook.protection ? undefined : {}; } },
      { label: check(words.readOnlyForAddins, state.readOnly), run: () => { state.readOnly = !state.readOnly; } },
      '-',
      { label: words.loseNextRequest, disabled: client === undefined, run: () => client?.failures.atSync(1, { at: 'request' }) },
    ], opener);
  }

  private cellMenuPlace(): { x: number; y: number } {
    const bounds = this.grid.stage.getBoundingClientRect();
    const cell = this.grid.viewport.toWindow(this.window.selection.active);
    return { x: bounds.left + cell.x + 12, y: bounds.top + cell.y + 18 };
  }

  /** What is being typed belongs to the file; the browser would save its own page. */
  private async saveByKey(event: KeyboardEvent): Promise<void> {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    if (await this.editor.commit()) this.files.save();
  }

  /** F6 goes round the areas of the window, as in Excel. */
  private switchArea(event: KeyboardEvent): void {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const stops = [this.grid.cells, this.element.querySelector<HTMLElement>('.sheet-tab[aria-selected="true"]'), ...(this.pane.isShown ? [this.pane.frame] : []), this.element.querySelector<HTMLElement>('.ribbon-tab[aria-selected="true"]')]
      .filter((stop) => stop !== null);
    const at = stops.findIndex((stop) => stop === document.activeElement || stop.contains(document.activeElement));
    stops[(at + (event.shiftKey ? stops.length - 1 : 1)) % stops.length]?.focus();
  }
}
