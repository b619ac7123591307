const asides = new WeakMap<object, () => object | undefined>()

/** Whatever this request is refused for, or fails with, its answer carries these fields as well. */
export function sayBesideRefusal(res: object, say: () => object | undefined): void {
  asides.set(res, say)
}

export function saidBesideRefusal(res: object): object | undefined {
  return asides.get(res)?.()
}
