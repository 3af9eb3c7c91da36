import { HostObject } from '../../model/HostObject';
import { invalidArgument } from '../failure';

/** `Inactive` is `Office.StartupBehavior.none`, `Background` is `load`. */
export type StartState = 'Inactive' | 'Background';

/** Behind `Office.addin.getStartupBehavior` and `setStartupBehavior`: what the document says about loading the add-in with it. */
export class AppRuntimePersistenceService extends HostObject {
  constructor(private readonly document: { startState: StartState }) {
    super();
  }

  getAppRuntimeStartState(): StartState {
    return this.document.startState;
  }

  setAppRuntimeStartState(state: unknown): void {
    if (state !== 'Inactive' && state !== 'Background') throw invalidArgument();
    this.document.startState = state;
  }
}
