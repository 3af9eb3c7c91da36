import { HostObject } from '../HostObject';
import { ChartBorder, ChartFill, ChartFont, ChartLineFormat, FontHome, LineHome } from './chartFormat';

/** The formats of the parts of a chart: which of font, fill and line each has, in the words of Excel's types. */
export class ChartTextFormat extends HostObject {
  constructor(private readonly fontHome: FontHome) {
    super();
  }

  get font(): ChartFont {
    return new ChartFont(this.fontHome);
  }
}

export class ChartDataLabelFormat extends HostObject {
  constructor(private readonly fontHome: FontHome, private readonly setFill: ConstructorParameters<typeof ChartFill>[0]) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.setFill);
  }

  get font(): ChartFont {
    return new ChartFont(this.fontHome);
  }
}

export class ChartGridlinesFormat extends HostObject {
  constructor(private readonly lineHome: LineHome) {
    super();
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.lineHome);
  }
}

export class ChartAxisFormat extends HostObject {
  constructor(private readonly fontHome: FontHome, private readonly lineHome: LineHome) {
    super();
  }

  get font(): ChartFont {
    return new ChartFont(this.fontHome);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.lineHome);
  }
}

export class ChartAreaFormat extends HostObject {
  constructor(private readonly setFill: ConstructorParameters<typeof ChartFill>[0], private readonly lineHome: LineHome, private readonly fontHome: FontHome) {
    super();
  }

  get border(): ChartBorder {
    return new ChartBorder(this.lineHome);
  }

  get fill(): ChartFill {
    return new ChartFill(this.setFill);
  }

  get font(): ChartFont {
    return new ChartFont(this.fontHome);
  }
}

export class ChartPlotAreaFormat extends HostObject {
  constructor(private readonly setFill: ConstructorParameters<typeof ChartFill>[0]) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.setFill);
  }
}

export class ChartSeriesFormat extends HostObject {
  constructor(private readonly setFill: ConstructorParameters<typeof ChartFill>[0], private readonly lineHome: LineHome) {
    super();
  }

  get fill(): ChartFill {
    return new ChartFill(this.setFill);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.lineHome);
  }
}

export class ChartPointFormat extends HostObject {
  constructor(private readonly setFill: ConstructorParameters<typeof ChartFill>[0], private readonly lineHome: LineHome) {
    super();
  }

  get border(): ChartBorder {
    return new ChartBorder(this.lineHome);
  }

  get fill(): ChartFill {
    return new ChartFill(this.setFill);
  }
}
