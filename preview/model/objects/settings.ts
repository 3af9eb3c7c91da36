import { HostCollection, HostObject, NullObject } from '../HostObject';
import { excelError } from '../officeErrors';
import type { Session } from '../Session';
import { textArgument } from './arguments';

/** A key and a value that travel with the file, apart for each add-in. */
export class Setting extends HostObject {
  constructor(private readonly session: Session, private readonly settingKey: string) {
    super();
  }

  override _identity(): Record<string, unknown> {
    return { _Id: this.settingKey };
  }

  get key(): string {
    return this.settingKey;
  }

  get value(): unknown {
    const { settings } = this.session.state;
    if (!settings.has(this.settingKey)) throw excelError('ItemNotFound');
    return settings.get(this.settingKey) ?? null;
  }

  set value(value: unknown) {
    this.session.state.settings.set(this.settingKey, value);
    this.session.record({ kind: 'settings' });
  }

  delete(): void {
    if (!this.session.state.settings.delete(this.settingKey)) throw excelError('ItemNotFound');
    this.session.record({ kind: 'settings' });
  }
}

export class SettingCollection extends HostCollection<Setting> {
  constructor(private readonly session: Session) {
    super();
  }

  _items(): Setting[] {
    return [...this.session.state.settings.keys()].map((key) => new Setting(this.session, key));
  }

  /** Sets the value of a key, whether it was there or not. */
  add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.session, textArgument(key));
    setting.value = value ?? null;
    return setting;
  }

  getItem(key: string | number): Setting {
    const setting = this.find(key);
    if (!setting) throw excelError('ItemNotFound');
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | NullObject {
    return this.find(key) ?? new NullObject();
  }

  private readonly find = (key: unknown): Setting | undefined =>
    (this.session.state.settings.has(textArgument(key)) ? new Setting(this.session, textArgument(key)) : undefined);
}
