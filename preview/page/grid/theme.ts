/** The accents of Office's theme, as table styles count them. */
export const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** Mixes a colour with white: 0.8 leaves a fifth of it. */
export function lighten(color: string, share: number): string {
  return mix(color, 255, share);
}

export function darken(color: string, share: number): string {
  return mix(color, 0, share);
}

/** A colour between two, at a share of the way. */
export function between(from: string, to: string, share: number): string {
  const channel = (at: number): string => hex(parseInt(from.slice(at, at + 2), 16) * (1 - share) + parseInt(to.slice(at, at + 2), 16) * share);
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function mix(color: string, end: number, share: number): string {
  const channel = (at: number): string => hex(parseInt(color.slice(at, at + 2), 16) * (1 - share) + end * share);
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

function hex(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value))).toString(16).padStart(2, '0').toUpperCase();
}
