import { HostObject } from '../HostObject';
import { ConditionalLook, ConditionalRule } from '../state';
import { colorArgument, textArgument, truthArgument } from './arguments';
import type { RuleOwner } from './conditionalFormat';

type LookOwner = RuleOwner<Extract<ConditionalRule, { look: ConditionalLook }>>;

/** What a rule changes about the cells that meet it; '' or null is what it leaves alone. */
export class ConditionalRangeFormat extends HostObject {
  constructor(private readonly owner: LookOwner) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }

  get numberFormat(): string {
    return this.owner.rule.look.numberFormat ?? '';
  }

  set numberFormat(format: unknown) {
    changeLook(this.owner, { numberFormat: format === null || format === '' ? undefined : textArgument(format) });
  }
}

function changeLook(owner: LookOwner, change: { [Key in keyof ConditionalLook]: ConditionalLook[Key] | undefined }): void {
  owner.change((rule) => {
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) delete rule.look[key as keyof ConditionalLook];
      else Object.assign(rule.look, { [key]: value });
    }
  });
}

export class ConditionalRangeFill extends HostObject {
  constructor(private readonly owner: LookOwner) {
    super();
  }

  get color(): string {
    return this.owner.rule.look.fillColor ?? '';
  }

  set color(color: unknown) {
    changeLook(this.owner, { fillColor: colorArgument(color) });
  }

  clear(): void {
    changeLook(this.owner, { fillColor: undefined });
  }
}

export class ConditionalRangeFont extends HostObject {
  constructor(private readonly owner: LookOwner) {
    super();
  }

  get bold(): boolean | null {
    return this.owner.rule.look.bold ?? null;
  }

  set bold(bold: unknown) {
    changeLook(this.owner, { bold: truthArgument(bold) });
  }

  get color(): string {
    return this.owner.rule.look.fontColor ?? '';
  }

  set color(color: unknown) {
    changeLook(this.owner, { fontColor: colorArgument(color) });
  }

  get italic(): boolean | null {
    return this.owner.rule.look.italic ?? null;
  }

  set italic(italic: unknown) {
    changeLook(this.owner, { italic: truthArgument(italic) });
  }

  clear(): void {
    changeLook(this.owner, { fontColor: undefined, bold: undefined, italic: undefined });
  }
}
