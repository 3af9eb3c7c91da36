import type { ApplyOptions } from '../workbook';
import type { ActionOptions } from './contract';

/** An action's options as the workbook layer takes them. */
export function applyOptions({ signal, onProgress }: ActionOptions): ApplyOptions {
  return {
    ...(signal && { signal }),
    onRows: (done, total) => onProgress?.({ step: 'importing', done, total }),
    onStep: (step) => onProgress?.({ step, done: 0, total: 1 }),
  };
}
