/** Open to all, also without an account. */
export const anyone = (): boolean => true
