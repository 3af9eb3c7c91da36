import type { Answer, CellArgument } from './cell';
import { type CustomFunction, block, omissible, single } from './CustomFunction';

/** Few sheets have a funnel by function: it is loaded when it is first called. */
async function funnel(
  stages: CellArgument, order: CellArgument, values: CellArgument, furthest: CellArgument, headers: CellArgument,
): Promise<Answer> {
  const { computeFunnel } = await import('./computeFunnel');
  return computeFunnel(stages, order, values, furthest, headers);
}

export const funnelFunctions: readonly CustomFunction[] = [
  {
    id: 'FUNNEL',
    run: funnel,
    parameters: [
      block('stages'), block('order'), omissible(block('values')), omissible(block('furthest')), omissible(single('headers')),
    ],
    result: 'matrix',
  },
];
