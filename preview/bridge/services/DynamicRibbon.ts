import { HostObject, OfficeError } from '../../model/HostObject';
import { Ribbon } from '../Ribbon';

/** Behind `Office.ribbon.requestUpdate`. */
export class DynamicRibbon extends HostObject {
  constructor(private readonly ribbon: Ribbon) {
    super();
  }

  getTab(id: unknown): RibbonTab {
    if (!this.ribbon.hasTab(String(id))) throw controlNotFound(id);
    return new RibbonTab(this.ribbon, String(id));
  }

  getButton(id: unknown): RibbonButton {
    if (!this.ribbon.hasButton(String(id))) throw controlNotFound(id);
    return new RibbonButton(this.ribbon, String(id));
  }
}

class RibbonTab extends HostObject {
  constructor(private readonly ribbon: Ribbon, readonly controlId: string) {
    super();
  }

  get id(): string {
    return this.controlId;
  }

  setVisibility(visible: unknown): void {
    this.ribbon.setTabVisible(this.controlId, visible === true);
  }
}

class RibbonButton extends HostObject {
  constructor(private readonly ribbon: Ribbon, readonly controlId: string) {
    super();
  }

  get id(): string {
    return this.controlId;
  }

  get enabled(): boolean {
    return this.ribbon.isButtonEnabled(this.controlId);
  }

  set enabled(enabled: boolean) {
    this.ribbon.setButtonEnabled(this.controlId, enabled);
  }
}

function controlNotFound(id: unknown): OfficeError {
  return new OfficeError('ControlIdNotFound', `The ribbon has no control with the id '${String(id)}'.`);
}
