import { HostObject } from '../../model/HostObject';
import { invalidArgument } from '../failure';

export type RuntimeState = 'Visible' | 'Background';

/** Behind `Office.addin.showAsTaskpane` and `hide`: whether the shared runtime's pane is seen. */
export class AppRuntimeService extends HostObject {
  constructor(private readonly surface: { readonly visible: boolean; setVisible(visible: boolean): void }) {
    super();
  }

  getAppRuntimeState(): RuntimeState {
    return this.surface.visible ? 'Visible' : 'Background';
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
    this.surface.setVisible(state === 'Visible');
  }
}
