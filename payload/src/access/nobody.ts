/** Closed to all over HTTP, administrators included. */
export const nobody = (): boolean => false
