import { HostObject } from '../../model/HostObject';

/** Behind `Office.actions.getShortcuts` and its like. The stand-in binds no keyboard shortcuts, so there are none, and none are taken. */
export class ActionService extends HostObject {
  getShortcuts(): Record<string, string> {
    return {};
  }

  areShortcutsInUse(shortcuts: readonly string[]): boolean[] {
    return shortcuts.map(() => false);
  }
}
