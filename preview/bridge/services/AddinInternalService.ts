import { HostObject } from '../../model/HostObject';

/**
 * Where the add-in says that its associated actions can be called. Ribbon commands wait for the registration of their
 * event instead, which comes no later; there is nothing left to do here but to know the call.
 */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {}
}
