type Aside = (message: string) => object | undefined

const asides = new WeakMap<object, Aside>()

/**
 * Whatever this request is refused for, or fails with, its answer carries these fields as well.
 *
 * @param say is given the refusal's message, and may answer with another one
 */
export function sayBesideRefusal(res: object, say: Aside): void {
  asides.set(res, say)
}

export function saidBesideRefusal(res: object, message: string): object | undefined {
  return asides.get(res)?.(message)
}
