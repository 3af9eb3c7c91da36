import { compileFormula } from './compile';
import { CompiledFormula } from './CompiledFormula';

/** More formulas than this are compiled anew rather than remembered. */
const MOST_COMPILED = 100_000;

/** Compiles each text once, however many cells bear it. */
export class FormulaCompiler {
  private readonly compiled = new Map<string, CompiledFormula>();

  /** @throws FormulaSyntaxError where Excel would refuse the formula */
  compile(formula: string, implicitIntersection: boolean): CompiledFormula {
    const key = implicitIntersection ? `@${formula}` : formula;
    const known = this.compiled.get(key);
    if (known) return known;
    if (this.compiled.size >= MOST_COMPILED) this.compiled.clear();
    const compiled = compileFormula(formula, implicitIntersection);
    this.compiled.set(key, compiled);
    return compiled;
  }
}
