/** What a field says of what is wrong with it; nothing where all is well. */
export function fieldProblem(message: string | undefined): { validationState?: 'error'; validationMessage?: string } {
  return message ? { validationState: 'error', validationMessage: message } : {};
}
