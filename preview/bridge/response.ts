import { BridgeRequest, ResponseBody } from './protocol';

/** Excel on the web takes and gives at most 5 MB at a time. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const TOO_LARGE = {
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

/** What answers a request: the outcome of its batch, or word of why it was not run. */
export type BridgeResponse =
  | { readonly statusCode: 200; readonly headers: Record<string, string>; readonly body: ResponseBody }
  | { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: { readonly error?: { readonly code: string; readonly message: string } } };

export function success(body: ResponseBody): BridgeResponse {
  return { statusCode: 200, headers: {}, body };
}

export function tooLarge(code: keyof typeof TOO_LARGE): BridgeResponse {
  return { statusCode: 413, headers: {}, body: { error: { code, message: TOO_LARGE[code] } } };
}

/** What reaches the client when the connection to Excel fails: no word of Excel's. */
export function connectionLost(): BridgeResponse {
  return { statusCode: 503, headers: {}, body: {} };
}

/** The size of a message as it travels: in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

export interface Answer {
  readonly text: string;
  readonly bytes: number;
  readonly response: BridgeResponse;
}

/** The message that answers a request; one that is too large is replaced by word of that. */
export function answerTo(request: BridgeRequest, response: BridgeResponse): Answer {
  const text = JSON.stringify({ id: request.id, type: 2, message: response });
  const bytes = byteLength(text);
  return bytes > PAYLOAD_LIMIT ? answerTo(request, tooLarge('ResponsePayloadSizeLimitExceeded')) : { text, bytes, response };
}

/** The code with which the client fails; undefined when it does not. */
export function failureCode({ statusCode, body }: BridgeResponse): string | undefined {
  if ('Results' in body) return body.Error?.Code;
  return statusCode === 200 ? undefined : body.error?.code ?? 'ConnectionFailure';
}

/** Whether a result is still being made: a picture is drawn after the batch that asked for it has run. */
export function isDrawing({ body }: BridgeResponse): boolean {
  return 'Results' in body && body.Results.some(({ Value }) => Value instanceof Promise);
}

export async function drawn(response: BridgeResponse): Promise<BridgeResponse> {
  const { body } = response;
  if (!('Results' in body)) return response;
  return success({ ...body, Results: await Promise.all(body.Results.map(async (result) => ({ ...result, Value: await result.Value }))) });
}
