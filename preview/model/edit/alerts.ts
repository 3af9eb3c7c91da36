import { FormulaSyntaxError } from '../../calc/contract';
import { OfficeError } from '../HostObject';
import { Locale } from '../locale';
import { ForeignSeparator } from './localFormula';

/** What Excel tells a user who is about to do what can't, or should not, be done. */
export interface Alert {
  /** Stop: not done. Warning and Information: done if the user insists. */
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

export type EditOutcome = { readonly ok: true } | { readonly ok: false; readonly alert: Alert };

type AlertName = 'formula' | 'separator' | 'protected' | 'sheetName' | 'sheetNameTaken' | 'lastSheet' | 'shift' | 'offSheet' | 'merged' | 'validation' | 'other';

const WORDS: Readonly<Record<'en' | 'nb', Readonly<Record<AlertName, string>>>> = {
  en: {
    formula: "There's a problem with this formula. Not trying to type a formula? When the first character is an equal (=) or minus (-) sign, Excel thinks it's a formula. To get around this, type an apostrophe (') first.",
    separator: "There's a problem with this formula. Here the arguments of a function are separated by {separator}.",
    protected: "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.",
    sheetName: "You typed an invalid name for a sheet. The name may not be blank or 'History', may not exceed 31 characters, and may not contain any of : \\ / ? * [ or ].",
    sheetNameTaken: 'That name is already taken. Try a different one.',
    lastSheet: 'A workbook must contain at least one visible worksheet.',
    shift: "This operation is not allowed. It is attempting to shift cells in a table or in merged cells on your worksheet.",
    offSheet: "Cells can't be inserted because non-empty cells would be pushed off the end of the worksheet.",
    merged: "This can't be done to cells of a table, or to a part of merged cells.",
    validation: "This value doesn't match the data validation restrictions defined for this cell.",
    other: "That couldn't be done: {reason}",
  },
  nb: {
    formula: 'Det er et problem med denne formelen. Prøver du ikke å skrive inn en formel? Når det første tegnet er et likhetstegn (=) eller minustegn (-), tror Excel at det er en formel. Skriv en apostrof (\') først for å unngå dette.',
    separator: 'Det er et problem med denne formelen. Her skilles argumentene i en funksjon med {separator}.',
    protected: 'Cellen eller diagrammet du prøver å endre, er i et beskyttet ark. Fjern beskyttelsen av arket for å gjøre en endring. Du kan bli bedt om å skrive inn et passord.',
    sheetName: 'Du skrev et ugyldig navn på et ark. Navnet kan ikke være tomt eller «History», kan ikke ha mer enn 31 tegn og kan ikke inneholde : \\ / ? * [ eller ].',
    sheetNameTaken: 'Dette navnet er allerede i bruk. Prøv et annet.',
    lastSheet: 'En arbeidsbok må inneholde minst ett synlig regneark.',
    shift: 'Denne operasjonen er ikke tillatt. Den forsøker å flytte celler i en tabell eller i sammenslåtte celler i regnearket.',
    offSheet: 'Celler kan ikke settes inn fordi celler med innhold ville bli skjøvet ut av regnearket.',
    merged: 'Dette kan ikke gjøres med celler i en tabell eller med en del av sammenslåtte celler.',
    validation: 'Denne verdien samsvarer ikke med begrensningene for datavalidering som er definert for denne cellen.',
    other: 'Det lot seg ikke gjøre: {reason}',
  },
};

export function alertNamed(name: AlertName, locale: Locale, values: Readonly<Record<string, string>> = {}): Alert {
  const words = WORDS[locale.name.startsWith('nb') ? 'nb' : 'en'][name];
  return { style: 'Stop', title: 'Excel', message: words.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '') };
}

/** Which words a refusal gets depends on what was tried. */
export type EditKind = 'cells' | 'sheet' | 'structure';

/** The words for a refusal; what is no refusal of Excel's is passed on.
 * @throws whatever is not known as a refusal */
export function alertFor(reason: unknown, kind: EditKind, locale: Locale): Alert {
  if (reason instanceof ForeignSeparator) return alertNamed('separator', locale, { separator: locale.listSeparator });
  if (reason instanceof FormulaSyntaxError) return alertNamed('formula', locale);
  if (!(reason instanceof OfficeError)) throw reason;
  switch (reason.code) {
    case 'AccessDenied': return alertNamed('protected', locale);
    case 'InsertDeleteConflict': return alertNamed('shift', locale);
    case 'NonBlankCellOffSheet': return alertNamed('offSheet', locale);
    case 'MergedRangeConflict': return alertNamed('merged', locale);
    case 'ItemAlreadyExists': return alertNamed('sheetNameTaken', locale);
    case 'InvalidOperation': return kind === 'sheet' ? alertNamed('lastSheet', locale) : alertNamed('other', locale, { reason: reason.message });
    case 'InvalidArgument':
      if (kind === 'cells') return alertNamed('formula', locale);
      return kind === 'sheet' ? alertNamed('sheetName', locale) : alertNamed('other', locale, { reason: reason.message });
    default: return alertNamed('other', locale, { reason: reason.message });
  }
}
