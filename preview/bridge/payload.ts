/** Excel on the web takes and gives at most 5 MB at a time. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const MESSAGES = {
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

/** Whether a message is too large, in bytes of UTF-8; the bytes are only counted where the length alone does not decide. */
export function exceedsPayloadLimit(text: string): boolean {
  if (text.length > PAYLOAD_LIMIT) return true;
  if (text.length * 3 <= PAYLOAD_LIMIT) return false;
  return new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
}

export function failedResponse(code: keyof typeof MESSAGES): { statusCode: number; headers: Record<string, string>; body: unknown } {
  return { statusCode: 413, headers: {}, body: { error: { code, message: MESSAGES[code] } } };
}
