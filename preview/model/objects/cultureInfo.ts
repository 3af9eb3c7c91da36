import { HostObject } from '../HostObject';
import { Locale } from '../locale';

/** The user's regional settings. */
export class CultureInfo extends HostObject {
  constructor(private readonly locale: Locale) {
    super();
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.locale);
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.locale);
  }

  get name(): string {
    return this.locale.name;
  }
}

export class NumberFormatInfo extends HostObject {
  constructor(private readonly locale: Locale) {
    super();
  }

  get numberDecimalSeparator(): string {
    return this.locale.decimalSeparator;
  }

  get numberGroupSeparator(): string {
    return this.locale.groupSeparator;
  }
}

export class DatetimeFormatInfo extends HostObject {
  constructor(private readonly locale: Locale) {
    super();
  }

  get dateSeparator(): string {
    return this.locale.dateSeparator;
  }

  get longDatePattern(): string {
    return this.locale.longDatePattern;
  }

  get longTimePattern(): string {
    return this.locale.longTimePattern;
  }

  get shortDatePattern(): string {
    return this.locale.shortDatePattern;
  }

  get timeSeparator(): string {
    return this.locale.timeSeparator;
  }
}
