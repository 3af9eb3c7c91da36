import { CustomFunctionDescription } from '../calc/contract';

/** `functions.json`, as Microsoft documents it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: 'scalar' | 'matrix' };
  readonly options?: { readonly volatile?: boolean; readonly stream?: boolean; readonly cancelable?: boolean; readonly requiresAddress?: boolean };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What an add-in's metadata says of its functions, under the names by which formulas call them (`KPI.NPS`). */
export function describeFunctions(metadata: FunctionsMetadata, namespace: string): CustomFunctionDescription[] {
  return metadata.functions.map((entry) => ({
    id: entry.id,
    name: `${namespace}.${entry.name}`,
    parameters: (entry.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      dimensionality: parameter.dimensionality ?? 'scalar',
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
      type: parameter.type ?? 'any',
    })),
    resultDimensionality: entry.result?.dimensionality ?? 'scalar',
    options: entry.options ?? {},
    allowErrors: metadata.allowErrorForDataTypeAny ?? false,
  }));
}
