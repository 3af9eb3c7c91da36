import { AstExpression, BinaryExpression, CallExpression, LambdaExpression, LetExpression, ReferenceIdentifier, UnaryExpression } from '@borgar/fx';
import { cellError, ErrorCode, isCellError, SheetState, Value } from '../../model/state';
import { FormulaSyntaxError } from '../contract';
import { FunctionSpec } from '../functions/define';
import { findFunction } from '../functions';
import { broadcastPair, implicitIntersection, intersectAreas, joinAreas, Lambda, Matrix, NAME, NULL, Operand, REF, Reference, SheetArea, VALUE } from '../values';
import { readCell, valuesOf } from '../workbook/reading';
import { CompiledFormula } from './CompiledFormula';
import { Context, Evaluate } from './Context';
import { evaluateName, nested } from './evaluateName';
import { binaryOperators, negated, percent, snapped } from './operators';
import { normaliseFormula } from './normalise';
import { parseFormula } from './parse';
import { NameSource, RangeSource, ReferenceSource, StructuredSource } from './sources';

/** Variables that a part of a formula sees, innermost first. */
interface Variables {
  readonly name: string;
  readonly outer: Variables | undefined;
}

/** Where a node stands: what it sees, and whether it must give one value (formulas of the old kind). */
interface Surroundings {
  readonly variables: Variables | undefined;
  /** Old formulas take one cell of a range unless the function around them computes with arrays. */
  readonly arrays: boolean;
  readonly addressOnly?: boolean;
}

const STORED_PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.)+/i;

/**
 * @param implicitIntersection the formula is of the old kind, from before dynamic arrays
 * @throws FormulaSyntaxError where Excel would refuse the formula
 */
export function compileFormula(text: string, implicitIntersection: boolean): CompiledFormula {
  return new Compiler(text, implicitIntersection).compile();
}

class Compiler {
  private readonly sources: ReferenceSource[] = [];
  private volatile = false;
  private dynamic = false;

  constructor(private readonly text: string, private readonly intersects: boolean) {}

  compile(): CompiledFormula {
    const node = parseFormula(this.text);
    const root = { variables: undefined, arrays: !this.intersects };
    const evaluate = node.type === 'BinaryExpression' && (node.operator === '+' || node.operator === '-')
      ? this.arithmetic(node, root, snapped(binaryOperators[node.operator]!))
      : this.node(node, root);
    const whole: Evaluate = this.intersects ? (context, scope) => oneValue(evaluate(context, scope), context) : evaluate;
    return { text: normaliseFormula(this.text), evaluate: whole, sources: this.sources, volatile: this.volatile, dynamic: this.dynamic };
  }

  private node(node: AstExpression, around: Surroundings): Evaluate {
    switch (node.type) {
      case 'Literal': return constant(node.value as Value);
      case 'ErrorLiteral': return constant(cellError(node.value as ErrorCode));
      case 'ArrayExpression': return constant(Matrix.fromRows(node.elements.map((row) => row.map((element) => this.element(element as AstExpression)))));
      case 'ReferenceIdentifier': return this.reference(node, around);
      case 'UnaryExpression': return this.unary(node, around);
      case 'BinaryExpression': return this.binary(node, around);
      case 'CallExpression': return this.call(node, around);
      case 'LetExpression': return this.let(node, around);
      case 'LambdaExpression': return this.lambda(node, around);
      default: throw new FormulaSyntaxError(`There is a problem with this formula: ${this.text}`);
    }
  }

  private element(node: AstExpression): Value {
    return node.type === 'ErrorLiteral' ? cellError(node.value as ErrorCode) : node.type === 'Literal' ? (node.value as Value) : VALUE;
  }

  private reference(node: ReferenceIdentifier, around: Surroundings): Evaluate {
    if (node.kind === 'name') return this.name(node.value, around);
    const source = node.kind === 'table' ? new StructuredSource(node.value, !!around.addressOnly) : new RangeSource(node.value, !!around.addressOnly);
    this.sources.push(source);
    return (context) => source.resolve(context);
  }

  private name(name: string, around: Surroundings): Evaluate {
    const variable = this.variable(name, around.variables);
    if (variable) return variable;
    const source = new NameSource(name, !!around.addressOnly);
    this.sources.push(source);
    return (context) => {
      const definition = source.definition(context);
      if (definition) return evaluateName(definition.formula.evaluate, context);
      return source.table(context) ?? functionAsValue(source.name, context) ?? NAME;
    };
  }

  private variable(name: string, variables: Variables | undefined): Evaluate | undefined {
    const lower = name.replace(STORED_PREFIX, '').toLowerCase();
    let steps = 0;
    for (let at = variables; at; at = at.outer, steps++) {
      if (at.name !== lower) continue;
      return (_, scope) => {
        let found = scope;
        for (let i = 0; i < steps; i++) found = found?.outer;
        return found?.value ?? null;
      };
    }
    return undefined;
  }

  private unary(node: UnaryExpression, around: Surroundings): Evaluate {
    const operand = this.node(node.arguments[0] as AstExpression, node.operator === '@' || node.operator === '#' ? around : { ...around, addressOnly: false });
    if (node.operator === '@') return (context, scope) => oneValue(operand(context, scope), context);
    if (node.operator === '#') return (context, scope) => spilledRange(operand(context, scope), context);
    const change = node.operator === '-' ? negated : node.operator === '%' ? percent : (value: Value) => value;
    const single = this.single(operand, around);
    return (context, scope) => {
      const value = valuesOf(single(context, scope), context);
      return value instanceof Matrix ? value.map(change) : change(value);
    };
  }

  private binary(node: BinaryExpression, around: Surroundings): Evaluate {
    const combine = referenceOperators[node.operator];
    if (!combine) return this.arithmetic(node, around, binaryOperators[node.operator]!);
    if (node.operator === ':') this.dynamic = true;
    const [left, right] = node.arguments.map((side) => this.node(side as AstExpression, around)) as [Evaluate, Evaluate];
    return (context, scope) => {
      const a = left(context, scope);
      if (isCellError(a)) return a;
      const b = right(context, scope);
      if (isCellError(b)) return b;
      return a instanceof Reference && b instanceof Reference ? combine(a, b) : VALUE;
    };
  }

  private arithmetic(node: BinaryExpression, around: Surroundings, operate: (a: Value, b: Value) => Value): Evaluate {
    const plain = { ...around, addressOnly: false };
    const [left, right] = node.arguments.map((side) => this.single(this.node(side as AstExpression, plain), around)) as [Evaluate, Evaluate];
    return (context, scope) => {
      const a = valuesOf(left(context, scope), context);
      const b = valuesOf(right(context, scope), context);
      return typeof a === 'object' || typeof b === 'object' ? broadcastPair(a, b, operate) : operate(a, b);
    };
  }

  /** In a formula of the old kind, a range where one value is wanted means the cell in the formula's row or column. */
  private single(evaluate: Evaluate, around: Surroundings): Evaluate {
    if (around.arrays) return evaluate;
    return (context, scope) => {
      const operand = evaluate(context, scope);
      return operand instanceof Reference ? oneValue(operand, context) : operand;
    };
  }

  private call(node: CallExpression, around: Surroundings): Evaluate {
    if (node.callee.type !== 'Identifier') {
      const callee = this.node(node.callee as unknown as AstExpression, around);
      return callLambda(callee, this.arguments(node, around, undefined));
    }
    const name = node.callee.name.replace(STORED_PREFIX, '').toUpperCase();
    const variable = this.variable(name, around.variables);
    if (variable) return callLambda(variable, this.arguments(node, around, undefined));
    if (name === 'SINGLE' || name === 'ANCHORARRAY') {
      return this.unary({ type: 'UnaryExpression', operator: name === 'SINGLE' ? '@' : '#', arguments: node.arguments } as UnaryExpression, around);
    }
    const spec = findFunction(name);
    if (!spec) return this.unknownFunction(node.callee.name, this.arguments(node, around, undefined));
    const count = node.arguments.length;
    if (count < spec.minimum || count > spec.maximum) {
      throw new FormulaSyntaxError(`You've entered too ${count < spec.minimum ? 'few' : 'many'} arguments for this function: ${name} in ${this.text}`);
    }
    this.volatile ||= spec.volatile ?? false;
    this.dynamic ||= spec.dynamic ?? false;
    return spec.compile(this.arguments(node, around, spec));
  }

  private arguments(node: CallExpression, around: Surroundings, spec: FunctionSpec | undefined): (Evaluate | undefined)[] {
    const inside = { ...around, arrays: around.arrays || !!spec?.arrayArguments, addressOnly: !!spec?.addressOnly };
    return node.arguments.map((argument, index) => {
      // The parser hands an argument that was left out as null.
      if (!argument) return undefined;
      const evaluate = this.node(argument as AstExpression, inside);
      return spec?.lifts(index) ? this.single(evaluate, inside) : evaluate;
    });
  }

  /** A name that stands for a lambda, or a custom function of an add-in; both may come and go. */
  private unknownFunction(name: string, args: readonly (Evaluate | undefined)[]): Evaluate {
    const source = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ? new NameSource(name, false) : undefined;
    if (source) this.sources.push(source);
    return (context, scope) => {
      const definition = source?.definition(context);
      if (definition) return invokeLambda(evaluateName(definition.formula.evaluate, context), args.map((arg) => arg?.(context, scope)), context);
      return context.run.custom?.call(name, args.map((arg) => arg?.(context, scope)), context) ?? NAME;
    };
  }

  private let(node: LetExpression, around: Surroundings): Evaluate {
    let variables = around.variables;
    const values = node.declarations.map(({ id, init }) => {
      const value = init ? this.node(init as AstExpression, { ...around, addressOnly: false, variables }) : undefined;
      variables = { name: id.name.replace(STORED_PREFIX, '').toLowerCase(), outer: variables };
      return value;
    });
    if (!node.body) throw new FormulaSyntaxError(`There is a problem with this formula: ${this.text}`);
    const body = this.node(node.body as AstExpression, { ...around, variables });
    return (context, scope) => {
      let inner = scope;
      for (const value of values) inner = { value: value?.(context, inner), outer: inner };
      return body(context, inner);
    };
  }

  private lambda(node: LambdaExpression, around: Surroundings): Evaluate {
    if (!node.body) throw new FormulaSyntaxError(`There is a problem with this formula: ${this.text}`);
    let variables = around.variables;
    for (const { name } of node.params) variables = { name: name.replace(STORED_PREFIX, '').toLowerCase(), outer: variables };
    const body = this.node(node.body as AstExpression, { ...around, addressOnly: false, variables });
    const count = node.params.length;
    return (context, scope) => new Lambda(count, (args) => {
      if (args.length > count) return VALUE;
      let inner = scope;
      for (let i = 0; i < count; i++) inner = { value: args[i], outer: inner };
      return body(context, inner);
    });
  }
}

function constant(value: Operand): Evaluate {
  return () => value;
}

/** `@`: one value of a range by the formula's row or column, of an array its first. */
function oneValue(operand: Operand, context: Context): Operand {
  if (operand instanceof Matrix) return operand.at(0, 0);
  if (!(operand instanceof Reference)) return operand;
  const { area } = operand;
  if (!area) return VALUE;
  const cell = implicitIntersection(area, context.row, context.column);
  return cell ? readCell(cell, 0, 0, context) : VALUE;
}

function spilledRange(operand: Operand, context: Context): Operand {
  if (isCellError(operand)) return operand;
  const area = operand instanceof Reference ? operand.area : undefined;
  if (!area || area.rows > 1 || area.columns > 1) return REF;
  // Reading the anchor first makes sure that it has been computed.
  readCell(area, 0, 0, context);
  const spill = context.run.spillArea(area.sheet, area.row, area.column);
  if (spill) return new Reference([spill]);
  return hasFormula(area.sheet, area.row, area.column) ? operand : REF;
}

function hasFormula(sheet: SheetState, row: number, column: number): boolean {
  return sheet.grid.formula(row, column) !== undefined;
}

const referenceOperators: Readonly<Record<string, ((a: Reference, b: Reference) => Operand) | undefined>> = {
  ':': (a, b) => {
    const joined = [...a.areas, ...b.areas].reduce<SheetArea | undefined>((sum, area) => sum && joinAreas(sum, area), a.areas[0]);
    return joined ? new Reference([joined]) : VALUE;
  },
  ',': (a, b) => new Reference([...a.areas, ...b.areas]),
  ' ': (a, b) => {
    const common = a.areas.flatMap((one) => b.areas.map((other) => intersectAreas(one, other))).filter((area) => area !== undefined);
    return common.length > 0 ? new Reference(common) : NULL;
  },
};

function invokeLambda(callee: Operand, args: readonly (Operand | undefined)[], context: Context): Operand {
  if (callee instanceof Lambda) return nested(context, () => callee.call(args));
  return isCellError(callee) ? callee : REF;
}

function callLambda(callee: Evaluate, args: readonly (Evaluate | undefined)[]): Evaluate {
  return (context, scope) => invokeLambda(callee(context, scope), args.map((arg) => arg?.(context, scope)), context);
}

/** The bare name of a function where a lambda is wanted: `BYROW(A1:C3, SUM)`. */
function functionAsValue(name: string, context: Context): Operand | undefined {
  const spec = findFunction(name.toUpperCase());
  if (!spec) return undefined;
  return new Lambda(spec.maximum, (args) => {
    if (args.length < spec.minimum || args.length > spec.maximum) return VALUE;
    return spec.compile(args.map((arg) => (arg === undefined ? undefined : constant(arg))))(context, undefined);
  });
}

