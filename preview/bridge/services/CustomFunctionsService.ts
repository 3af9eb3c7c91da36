import { HostObject } from '../../model/HostObject';
import { InvocationResult } from '../customFunctionValues';

/** What the custom-functions runtime of a page says to its host. */
export interface FunctionRuntimeListener {
  runtimeReady(): void;
  resultsArrived(results: readonly InvocationResult[]): void;
}

/** `[id, succeeded, value, error code?, measurements?]`, the compact form that newer clients send. */
type ArrayResult = readonly [id: number, succeeded: boolean, value: unknown, errorCodeOrMeasurements?: unknown];

/** Behind office.js's custom-functions runtime: it says when it is ready and delivers results. */
export class CustomFunctionsService extends HostObject {
  constructor(private readonly listener: FunctionRuntimeListener) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.listener.runtimeReady();
  }

  /** All four let the client deliver results every 200 ms instead of 500. */
  _GetEnabledFeatures(): number[] {
    return [1, 2, 3, 4];
  }

  setInvocationResults(results: readonly InvocationResult[]): void {
    this.listener.resultsArrived(results);
  }

  setInvocationArrayResults(results: readonly ArrayResult[]): void {
    this.listener.resultsArrived(results.map(([id, succeeded, value, errorCode]) => (
      succeeded ? { id, value } : { id, value, failed: true, errorCode: typeof errorCode === 'number' ? errorCode : 0 }
    )));
  }
}
