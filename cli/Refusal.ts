/** The command was understood but cannot be done; the words say why, and nothing was written. */
export class Refusal extends Error {}

/** The command was not understood. */
export class BadUsage extends Error {}
