/** `#,##0` → `#,##0.0`; quoted text and bracketed parts stay as they are. */
export function withDecimals(code: string, by: 1 | -1): string {
  return code.replace(/"[^"]*"|\[[^\]]*\]|\\.|(?:[#?0],)*[#?0]*0(?:\.(0+))?/g, (part, decimals: string | undefined) => {
    if (/^["[\\]/.test(part)) return part;
    const whole = decimals === undefined ? part : part.slice(0, -decimals.length - 1);
    const count = Math.max(0, (decimals?.length ?? 0) + by);
    return count === 0 ? whole : `${whole}.${'0'.repeat(count)}`;
  });
}
