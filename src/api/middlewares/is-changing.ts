const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"])

/** A method by which a route changes something. */
export function isChanging(method: string): boolean {
  return CHANGING.has(method)
}
