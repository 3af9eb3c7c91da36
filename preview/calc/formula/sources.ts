import { parseA1Ref, parseStructRef } from '@borgar/fx';
import { Area, CellError, isCellError, MAX_COLUMNS, MAX_ROWS, SheetState } from '../../model/state';
import { REF, Reference } from '../values';
import { DefinedName } from '../workbook/Structure';
import { ParsedStructuredReference, resolveStructuredReference } from '../workbook/structuredReference';
import { Place } from './Context';

/** What a formula names, to be resolved for the cell in which it stands. */
export type ReferenceSource = RangeSource | StructuredSource | NameSource;

interface Edge {
  readonly at: number;
  readonly absolute: boolean;
}

function shifted(edge: Edge, by: number, limit: number): number {
  return edge.absolute || by === 0 ? edge.at : (((edge.at + by) % limit) + limit) % limit;
}

/** `A1`, `$B$2:C9`, `Sheet1!A:A`, `First:Last!B2`. */
export class RangeSource {
  readonly kind = 'range';
  private readonly sheetName: string | undefined;
  private readonly elsewhere: boolean;
  private readonly top: Edge;
  private readonly left: Edge;
  private readonly bottom: Edge;
  private readonly right: Edge;
  private resolved: { readonly version: number; readonly sheet: SheetState; readonly result: Reference | CellError } | undefined;

  /** `addressOnly`: the formula asks where the cells are, not what they hold (ROW, COLUMNS). */
  constructor(text: string, readonly addressOnly: boolean) {
    const parsed = parseA1Ref(text);
    if (!parsed || !('range' in parsed)) throw new Error(`not a range: ${text}`);
    const { range, context = [] } = parsed;
    this.sheetName = context.at(-1);
    this.elsewhere = context.length > 1;
    const wholeColumns = range.top == null;
    const wholeRows = range.left == null;
    this.top = { at: range.top ?? 0, absolute: wholeColumns || !!range.$top };
    this.left = { at: range.left ?? 0, absolute: wholeRows || !!range.$left };
    this.bottom = { at: range.bottom ?? MAX_ROWS - 1, absolute: wholeColumns || !!range.$bottom };
    this.right = { at: range.right ?? MAX_COLUMNS - 1, absolute: wholeRows || !!range.$right };
  }

  resolve(place: Place): Reference | CellError {
    const moved = place.shiftRows !== 0 || place.shiftColumns !== 0;
    if (moved) return this.find(place);
    if (this.resolved?.version !== place.structure.version || this.resolved.sheet !== place.sheet) {
      this.resolved = { version: place.structure.version, sheet: place.sheet, result: this.find(place) };
    }
    return this.resolved.result;
  }

  private find(place: Place): Reference | CellError {
    const sheets = this.sheetName === undefined ? [place.sheet] : place.structure.sheets(this.sheetName);
    if (sheets.length === 0 || this.elsewhere) return REF;
    const area = this.areaFor(place.shiftRows, place.shiftColumns);
    return new Reference(sheets.map((sheet) => ({ sheet, ...area })));
  }

  private areaFor(rows: number, columns: number): Area {
    const top = shifted(this.top, rows, MAX_ROWS);
    const bottom = shifted(this.bottom, rows, MAX_ROWS);
    const left = shifted(this.left, columns, MAX_COLUMNS);
    const right = shifted(this.right, columns, MAX_COLUMNS);
    return { row: Math.min(top, bottom), column: Math.min(left, right), rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
  }
}

/** `Table[column]`, `[@column]`, `Table[[#Headers],[a]:[b]]`. */
export class StructuredSource {
  readonly kind = 'structured';
  private readonly parsed: ParsedStructuredReference;

  constructor(text: string, readonly addressOnly: boolean) {
    const parsed = parseStructRef(text);
    if (!parsed) throw new Error(`not a structured reference: ${text}`);
    this.parsed = { table: parsed.table ?? '', columns: parsed.columns ?? [], sections: parsed.sections ?? [] };
  }

  resolve(place: Place): Reference | CellError {
    const area = resolveStructuredReference(this.parsed, place);
    return isCellError(area) ? area : new Reference([area]);
  }
}

/** A name: of a defined name or of a table (`Table` alone means its data). */
export class NameSource {
  readonly kind = 'name';
  readonly name: string;
  private readonly sheetName: string | undefined;

  constructor(text: string, readonly addressOnly: boolean) {
    const parsed = parseA1Ref(text);
    if (!parsed || !('name' in parsed)) throw new Error(`not a name: ${text}`);
    this.name = parsed.name;
    this.sheetName = parsed.context?.at(-1);
  }

  definition(place: Place): DefinedName | undefined {
    if (this.sheetName === undefined) return place.structure.definedName(this.name, place.sheet);
    const [sheet] = place.structure.sheets(this.sheetName);
    return sheet && place.structure.definedName(this.name, sheet);
  }

  table(place: Place): Reference | undefined {
    const area = resolveStructuredReference({ table: this.name, columns: [], sections: [] }, place);
    return isCellError(area) ? undefined : new Reference([area]);
  }
}
