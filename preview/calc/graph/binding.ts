import { isCellError } from '../../model/state';
import { CompiledFormula } from '../formula/CompiledFormula';
import { Place } from '../formula/Context';
import { SheetArea } from '../values';

/** What the references of a formula mean in the cell where it stands. */
export interface Binding {
  readonly areas: readonly SheetArea[];
  /** The same spelt out, to see whether a change of the workbook's structure concerns the formula. */
  readonly resolution: string;
  readonly volatile: boolean;
  readonly dynamic: boolean;
}

export function bindFormula(formula: CompiledFormula, place: Place): Binding {
  const binder = new Binder();
  binder.add(formula, place);
  return binder;
}

/** A name for cells: `='My sheet'!$A$1:$B$9`. */
const NAMED_CELLS = /^=(?:'(?:[^']|'')*'|[^'!]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

class Binder implements Binding {
  readonly areas: SheetArea[] = [];
  resolution = '';
  volatile = false;
  dynamic = false;
  /** Names may refer to themselves, as recursive lambdas do. */
  private readonly entered = new Set<CompiledFormula>();

  add(formula: CompiledFormula, place: Place): void {
    if (this.entered.has(formula)) return;
    this.entered.add(formula);
    this.volatile ||= formula.volatile;
    this.dynamic ||= formula.dynamic;
    for (const source of formula.sources) {
      if (source.kind !== 'name') {
        this.addAreas(source.resolve(place), source.addressOnly);
        continue;
      }
      const definition = source.definition(place);
      if (definition) {
        // What a name for cells means is said by its area; its text would change with the sheet's title too.
        if (!NAMED_CELLS.test(definition.formula.text)) this.resolution += `=${definition.formula.text}`;
        this.add(definition.formula, { ...place, shiftRows: place.row, shiftColumns: place.column });
      } else {
        this.addAreas(source.table(place), source.addressOnly);
      }
    }
  }

  private addAreas(resolved: ReturnType<Exclude<CompiledFormula['sources'][number], { kind: 'name' }>['resolve']> | undefined, addressOnly: boolean): void {
    if (resolved === undefined || isCellError(resolved)) {
      this.resolution += `;${resolved?.error ?? '?'}`;
      return;
    }
    for (const area of resolved.areas) {
      this.resolution += `;${area.sheet.id}${area.row},${area.column},${area.rows},${area.columns}`;
      if (!addressOnly) this.areas.push(area);
    }
  }
}
