import { HostObject } from '../HostObject';
import type { CalculationMode } from '../OpenWorkbook';
import type { Session } from '../Session';
import { wordArgument } from './arguments';
import { CultureInfo } from './cultureInfo';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const satisfies readonly CalculationMode[];

export class Application extends HostObject {
  constructor(private readonly session: Session) {
    super();
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.session.workbook.locale);
  }

  get calculationMode(): CalculationMode {
    return this.session.workbook.calculationMode;
  }

  set calculationMode(mode: unknown) {
    this.session.workbook.calculationMode = wordArgument(mode, MODES);
  }

  get decimalSeparator(): string {
    return this.session.workbook.locale.decimalSeparator;
  }

  get thousandsSeparator(): string {
    return this.session.workbook.locale.groupSeparator;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  calculate(calculationType: unknown): void {
    const type = wordArgument(calculationType, ['Recalculate', 'Full', 'FullRebuild']);
    this.session.workbook.calculateNow(type !== 'Recalculate');
  }

  suspendApiCalculationUntilNextSync(): void {
    this.session.workbook.suspendCalculation();
  }

  /** Nothing is drawn before a batch has ended, so there is nothing to suspend. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}
