import { HostObject } from '../HostObject';
import { PageLayoutState } from '../state';
import { textArgument } from './arguments';
import type { Worksheet } from './worksheet';

/** Headers and footers of all pages alike: other states are not kept here. */
export class HeaderFooterGroup extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.worksheet);
  }

  get state(): 'Default' {
    return 'Default';
  }
}

type Part = keyof PageLayoutState['header'];

export class HeaderFooter extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get centerFooter(): string {
    return this.layout().footer.center;
  }

  set centerFooter(text: unknown) {
    this.change('footer', 'center', text);
  }

  get centerHeader(): string {
    return this.layout().header.center;
  }

  set centerHeader(text: unknown) {
    this.change('header', 'center', text);
  }

  get leftFooter(): string {
    return this.layout().footer.left;
  }

  set leftFooter(text: unknown) {
    this.change('footer', 'left', text);
  }

  get leftHeader(): string {
    return this.layout().header.left;
  }

  set leftHeader(text: unknown) {
    this.change('header', 'left', text);
  }

  get rightFooter(): string {
    return this.layout().footer.right;
  }

  set rightFooter(text: unknown) {
    this.change('footer', 'right', text);
  }

  get rightHeader(): string {
    return this.layout().header.right;
  }

  set rightHeader(text: unknown) {
    this.change('header', 'right', text);
  }

  private readonly layout = (): PageLayoutState => this.worksheet._state().pageLayout;

  private readonly change = (line: 'header' | 'footer', part: Part, text: unknown): void => {
    this.layout()[line][part] = textArgument(text);
    this.worksheet._changed();
  };
}
